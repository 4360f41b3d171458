import type { CellRef } from '../../model/cell';
import type { CellRelation } from '../../model/table';
import { columnKey } from '../columns/columns';
import { lineKey } from '../lines/lines';
import type { ReadTable } from '../read-table';

/** Among so many siblings one may be the whole of the others, and so many tables are tried as the whole of some. */
const MOST_AREAS = 60;
/** So many places that fail, and a table is given up as the whole of some areas. */
const GLANCES = 4;

export interface Whole {
  readonly whole: ReadTable;
  readonly links: CellRelation[];
}

/** Names of lines or columns. Tables that are built alike share one list, so that places are found by number. */
interface Names {
  readonly all: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Where a table has its lines and columns, by what they are; only lines that it names once. */
interface Slots {
  readonly read: ReadTable;
  readonly lines: Names;
  readonly rows: readonly number[];
  readonly headers: Names;
  readonly columns: readonly number[];
}

/** Finds the table that some areas add up to. */
export class Wholes {
  private readonly known = new Map<ReadTable, Slots>();
  private readonly names = new Map<string, Names>();
  /** Of the lines of a table, those that it names once. */
  private readonly once = new Map<string, { readonly places: readonly number[]; readonly lines: Names }>();
  private readonly ways = new Map<Names, Map<Names, Int32Array>>();
  private readonly byLine = new Map<string, ReadTable[]>();

  constructor(tables: readonly ReadTable[]) {
    for (const read of tables)
      for (const line of read.lines) {
        if (!line.figures) continue;
        const key = lineKey(line);
        const list = this.byLine.get(key);
        if (!list) this.byLine.set(key, [read]);
        else if (list[list.length - 1] !== read) list.push(read);
      }
  }

  /** Another table with their lines, or one among them. */
  of(group: readonly ReadTable[], amongThem: boolean): Whole | null {
    const [first] = group;
    if (!first) return null;
    const sums = new Sums(
      group.map((area) => this.slots(area)),
      (from, to) => this.way(from, to),
    );
    for (const whole of this.outside(group, first)) {
      const links = this.linksOf(whole, sums, -1);
      if (links) return { whole, links };
    }
    if (!amongThem || group.length > MOST_AREAS) return null;
    for (const [i, whole] of group.entries()) {
      const links = this.linksOf(whole, sums, i);
      if (links) return { whole, links };
    }
    return null;
  }

  /** Tables outside the group that share its rarest line; those of the same sheet first. */
  private outside(group: readonly ReadTable[], first: ReadTable): ReadTable[] {
    const own = new Set(group);
    let rarest: readonly ReadTable[] = [];
    for (const line of first.lines) {
      const list = line.figures ? (this.byLine.get(lineKey(line)) ?? []) : [];
      if (list.length > group.length && (rarest.length === 0 || list.length < rarest.length)) rarest = list;
    }
    const { scale } = first.table.unit;
    const { sheet } = first.table.range;
    const near: ReadTable[] = [];
    const far: ReadTable[] = [];
    let passed = false;
    for (const read of rarest) {
      const isNear = read.table.range.sheet === sheet;
      if (isNear) passed = true;
      else if (far.length === MOST_AREAS) {
        // Tables come sheet by sheet.
        if (passed) break;
        continue;
      }
      if (read.table.unit.scale !== scale || own.has(read)) continue;
      (isNear ? near : far).push(read);
    }
    return [...near, ...far].slice(0, MOST_AREAS);
  }

  private slots(read: ReadTable): Slots {
    let known = this.known.get(read);
    if (!known) {
      known = { read, ...this.linesOf(read), ...this.columnsOf(read) };
      this.known.set(read, known);
    }
    return known;
  }

  private linesOf(read: ReadTable): Pick<Slots, 'lines' | 'rows'> {
    const keys: string[] = [];
    const all: number[] = [];
    for (const line of read.lines) {
      const name = lineKey(line);
      if (line.role === 'heading' || name === '') continue;
      keys.push(name);
      all.push(line.row);
    }
    const inOrder = keys.join('\n');
    let once = this.once.get(inOrder);
    if (!once) {
      const places = keys.flatMap((key, i) =>
        keys.indexOf(key) === i && keys.lastIndexOf(key) === i ? [i] : [],
      );
      once = { places, lines: this.shared(places.map((i) => keys[i] ?? '')) };
      this.once.set(inOrder, once);
    }
    const { lines, places } = once;
    return { lines, rows: places.length === all.length ? all : places.map((i) => all[i] ?? 0) };
  }

  /** Columns of one header are told apart by their order. */
  private columnsOf(read: ReadTable): Pick<Slots, 'headers' | 'columns'> {
    const counts = new Map<string, number>();
    const headers: string[] = [];
    const columns: number[] = [];
    for (const column of read.columns) {
      if (NOT_ADDED.has(column.role)) continue;
      const key = columnKey(column);
      const before = counts.get(key) ?? 0;
      counts.set(key, before + 1);
      headers.push(before === 0 ? key : `${key}#${String(before)}`);
      columns.push(column.column);
    }
    return { headers: this.shared(headers), columns };
  }

  private shared(all: readonly string[]): Names {
    const key = all.join('\n');
    let names = this.names.get(key);
    if (!names) {
      names = { all, places: new Map(all.map((name, i) => [name, i])) };
      this.names.set(key, names);
    }
    return names;
  }

  /** For each name of one list its place in another, or -1; null where the lists are one. */
  private way(from: Names, to: Names): Int32Array | null {
    if (from === to) return null;
    let ways = this.ways.get(from);
    if (!ways) {
      ways = new Map();
      this.ways.set(from, ways);
    }
    let way = ways.get(to);
    if (!way) {
      way = Int32Array.from(from.all, (name) => to.places.get(name) ?? -1);
      ways.set(to, way);
    }
    return way;
  }

  /**
   * It must hold in most of the places where all have a figure, and in at least three that say something. A whole that
   * is one of the areas, at `inside`, is the sum of the others.
   */
  private linksOf(whole: ReadTable, sums: Sums, inside: number): CellRelation[] | null {
    const own = this.slots(whole);
    const { rows, columns } = own;
    const { figures } = whole;
    const lineWay = this.way(own.lines, sums.base.lines);
    const columnWay = this.way(own.headers, sums.base.headers);
    /** Line, column, and where the whole has them, one after the other. */
    const stated: number[] = [];
    const itself = inside < 0 ? 0 : 1;
    let holds = 0;
    let fails = 0;
    for (let i = 0; i < rows.length; i++) {
      const line = lineWay ? (lineWay[i] ?? -1) : i;
      const row = rows[i] ?? 0;
      for (let j = 0; j < columns.length && line >= 0; j++) {
        const column = columnWay ? (columnWay[j] ?? -1) : j;
        const at = columns[j] ?? 0;
        const value = column < 0 ? Number.NaN : figures.number(row, at);
        const present = value === value ? sums.present(line, column) - itself : 0;
        if (present <= 0) continue;
        if (value !== 0 && present >= 2) {
          const slack = ((present + 1) / 2) * 10 ** -figures.decimals(at);
          const size = Math.max(sums.size(line, column), Math.abs(value));
          // Doubles will do to find the whole; the verdict on each equation is exact.
          if (Math.abs(value * (1 + itself) - sums.sum(line, column)) <= slack + size * 1e-12) holds++;
          else if (present === sums.areas.length - itself && ++fails >= GLANCES && fails > holds) return null;
        }
        stated.push(line, column, row, at);
      }
    }
    if (holds < 3 || holds <= fails * 2) return null;
    const weights = new Array<number>(sums.areas.length - itself).fill(1);
    const links: CellRelation[] = [];
    for (let i = 0; i < stated.length; i += 4) {
      const [line = 0, column = 0, row = 0, at = 0] = stated.slice(i, i + 4);
      const total = { sheet: whole.table.range.sheet, row, column: at };
      links.push({
        kind: 'consolidation',
        total,
        parts: sums.cells(line, column, inside),
        weights,
        named: true,
      });
    }
    return links;
  }
}

/** What stands in such columns adds up with nothing. */
export const NOT_ADDED: ReadonlySet<string> = new Set(['label', 'text', 'note', 'share']);

const UNKNOWN = -1;

/** What some areas come to, place by place of the first; worked out once, however many tables are tried as their whole. */
class Sums {
  readonly base: Slots;
  private readonly width: number;
  /** How many of the areas have a figure there; none where one of them lacks the line or the column. */
  private readonly presents: Int32Array;
  private readonly sums: Float64Array;
  /** Of the largest figure. */
  private readonly sizes: Float64Array;
  private readonly ways: readonly (readonly [lines: Int32Array | null, columns: Int32Array | null])[];

  constructor(
    readonly areas: readonly Slots[],
    way: (from: Names, to: Names) => Int32Array | null,
  ) {
    const [base] = areas;
    if (!base) throw new Error('no areas');
    this.base = base;
    this.width = base.columns.length;
    const places = base.rows.length * this.width;
    this.presents = new Int32Array(places).fill(UNKNOWN);
    this.sums = new Float64Array(places);
    this.sizes = new Float64Array(places);
    this.ways = areas.map((area) => [way(base.lines, area.lines), way(base.headers, area.headers)] as const);
  }

  present(line: number, column: number): number {
    const place = line * this.width + column;
    if (this.presents[place] === UNKNOWN) this.add(place, line, column);
    return this.presents[place] ?? 0;
  }

  sum(line: number, column: number): number {
    return this.sums[line * this.width + column] ?? 0;
  }

  size(line: number, column: number): number {
    return this.sizes[line * this.width + column] ?? 0;
  }

  cells(line: number, column: number, without: number): CellRef[] {
    const cells = this.areas.map(({ read, rows, columns }, i) => ({
      sheet: read.table.range.sheet,
      row: rows[placeIn(this.ways[i]?.[0], line)] ?? 0,
      column: columns[placeIn(this.ways[i]?.[1], column)] ?? 0,
    }));
    return without < 0 ? cells : cells.filter((_, i) => i !== without);
  }

  private add(place: number, line: number, column: number): void {
    let sum = 0;
    let size = 0;
    let present = 0;
    for (let i = 0; i < this.areas.length; i++) {
      const area = this.areas[i];
      const row = area?.rows[placeIn(this.ways[i]?.[0], line)];
      const at = area?.columns[placeIn(this.ways[i]?.[1], column)];
      if (!area || row === undefined || at === undefined) {
        this.presents[place] = 0;
        return;
      }
      const value = area.read.figures.number(row, at);
      if (value !== value) continue;
      present++;
      sum += value;
      size = Math.max(size, Math.abs(value));
    }
    this.presents[place] = present;
    this.sums[place] = sum;
    this.sizes[place] = size;
  }
}

function placeIn(way: Int32Array | null | undefined, place: number): number {
  return way ? (way[place] ?? UNKNOWN) : place;
}
