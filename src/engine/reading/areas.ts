import type { CellRef } from '../model/cell';
import type { CellRelation } from '../model/table';
import type { PlacedColumn } from './columns';
import type { PlacedLine } from './lines';
import { labelWords } from './lines';
import type { ReadTable } from './read';

/** Among so many siblings one may be the whole of the others, and so many tables are tried as the whole of some. */
const MOST_AREAS = 60;
/** So many places that fail, and a table is given up as the whole of some areas. */
const GLANCES = 4;

export function lineKey(line: PlacedLine): string {
  return line.standard ?? labelWords(line.label);
}

function columnKey(column: PlacedColumn): string {
  return `${column.role}:${String(column.year ?? '')}:${column.measure ?? ''}`;
}

/** Areas that add up to a whole: on one sheet, over several sheets, and the wholes of sheets once more. */
export function consolidations(tables: readonly ReadTable[]): CellRelation[] {
  const wholes = new Wholes(tables);
  const links: CellRelation[] = [];
  for (const group of siblings(tables)) {
    const sheets = bySheet(group);
    const found =
      sheets.length > 1
        ? sheets.flatMap((own) => (own.length > 1 ? (wholes.of(own, own.length >= 3) ?? []) : []))
        : [];
    for (const { links: own } of found) links.push(...own);
    const rest = found.length > 1 ? found.map((one) => one.whole) : found.length === 0 ? group : [];
    const last = rest.length > 1 ? wholes.of(rest, rest.length >= 3) : null;
    if (last) links.push(...last.links);
  }
  return links;
}

/** Tables with the same columns and the same lines: one for each area. */
function siblings(tables: readonly ReadTable[]): ReadTable[][] {
  const groups = new Map<string, ReadTable[]>();
  const sets = new Map<string, string>();
  for (const read of tables) {
    const columns = read.columns
      .filter((column) => column.figures || column.role === 'amendment')
      .map(columnKey)
      .join('|');
    const keys = read.lines.map(lineKey);
    const inOrder = keys.join('|');
    let lines = sets.get(inOrder);
    if (lines === undefined) {
      lines = [...new Set(keys)].sort().join('|');
      sets.set(inOrder, lines);
    }
    const key = `${String(read.table.unit.scale)}#${columns}#${lines}`;
    const known = groups.get(key);
    if (known) known.push(read);
    else groups.set(key, [read]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

function bySheet(group: readonly ReadTable[]): ReadTable[][] {
  const sheets = new Map<string, ReadTable[]>();
  for (const read of group) {
    const name = read.table.range.sheet;
    const known = sheets.get(name);
    if (known) known.push(read);
    else sheets.set(name, [read]);
  }
  return [...sheets.values()];
}

/** Where a table has its lines and columns, by what they are; only lines that it names once. */
interface Slots {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

interface Whole {
  readonly whole: ReadTable;
  readonly links: CellRelation[];
}

/** Finds the table that some areas add up to. */
class Wholes {
  private readonly known = new Map<ReadTable, Slots>();
  private readonly byLine = new Map<string, ReadTable[]>();

  constructor(tables: readonly ReadTable[]) {
    for (const read of tables) {
      for (const line of read.lines) {
        if (!line.figures) continue;
        const key = lineKey(line);
        const list = this.byLine.get(key);
        if (!list) this.byLine.set(key, [read]);
        else if (list[list.length - 1] !== read) list.push(read);
      }
    }
  }

  /** Another table with their lines, or one among them. */
  of(group: readonly ReadTable[], amongThem: boolean): Whole | null {
    const [first] = group;
    if (!first) return null;
    const all = this.sumsOf(group);
    for (const whole of this.outside(group, first)) {
      const links = this.linksOf(whole, all);
      if (links) return { whole, links };
    }
    if (!amongThem || group.length > MOST_AREAS) return null;
    for (const whole of group) {
      const links = this.linksOf(whole, this.sumsOf(group.filter((read) => read !== whole)));
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
    const near: ReadTable[] = [];
    const far: ReadTable[] = [];
    for (const read of rarest) {
      if (own.has(read) || read.table.unit.scale !== first.table.unit.scale) continue;
      if (read.table.range.sheet === first.table.range.sheet) near.push(read);
      else if (far.length < MOST_AREAS) far.push(read);
    }
    return [...near, ...far].slice(0, MOST_AREAS);
  }

  private sumsOf(areas: readonly ReadTable[]): Sums {
    return new Sums(
      areas,
      areas.map((area) => this.slots(area)),
    );
  }

  private slots(read: ReadTable): Slots {
    let known = this.known.get(read);
    if (!known) {
      known = slotsOf(read);
      this.known.set(read, known);
    }
    return known;
  }

  /** It must hold in most of the places where all have a figure, and in at least three that say something. */
  private linksOf(whole: ReadTable, sums: Sums): CellRelation[] | null {
    const own = this.slots(whole);
    const stated: [row: string, column: string][] = [];
    let holds = 0;
    let fails = 0;
    for (const [line, row] of own.rows) {
      if (!sums.haveLine(line)) continue;
      for (const [column, at] of own.columns) {
        const value = sums.haveColumn(column) ? whole.figures.number(row, at) : Number.NaN;
        if (value !== value) continue;
        const said = verdictOf(value, whole.figures.decimals(at), sums.at(line, column));
        if (said === null) continue;
        if (said === 'holds') holds++;
        if (said === 'fails') fails++;
        if (fails >= GLANCES && fails > holds) return null;
        stated.push([line, column]);
      }
    }
    if (holds < 3 || holds <= fails * 2) return null;
    const { areas, places } = sums;
    const weights = areas.map(() => 1);
    return stated.map(([line, column]) => ({
      kind: 'consolidation',
      total: cellOf(whole, own, line, column),
      parts: areas.map((area, i) => cellOf(area, places[i] ?? own, line, column)),
      weights,
      named: true,
    }));
  }
}

/** What some areas come to in one place. */
interface Sum {
  readonly sum: number;
  /** Of its largest figure. */
  readonly size: number;
  /** How many of the areas have a figure there. */
  readonly present: number;
  readonly all: boolean;
}

/** What some areas come to, place by place; worked out once, however many tables are tried as their whole. */
class Sums {
  private readonly lines = new Map<string, boolean>();
  private readonly columns = new Map<string, boolean>();
  private readonly known = new Map<string, Map<string, Sum>>();

  constructor(
    readonly areas: readonly ReadTable[],
    readonly places: readonly Slots[],
  ) {}

  haveLine(line: string): boolean {
    let have = this.lines.get(line);
    if (have === undefined) {
      have = this.places.every(({ rows }) => rows.has(line));
      this.lines.set(line, have);
    }
    return have;
  }

  haveColumn(column: string): boolean {
    let have = this.columns.get(column);
    if (have === undefined) {
      have = this.places.every(({ columns }) => columns.has(column));
      this.columns.set(column, have);
    }
    return have;
  }

  at(line: string, column: string): Sum {
    let ofLine = this.known.get(line);
    if (!ofLine) {
      ofLine = new Map();
      this.known.set(line, ofLine);
    }
    let found = ofLine.get(column);
    if (!found) {
      found = this.sumAt(line, column);
      ofLine.set(column, found);
    }
    return found;
  }

  private sumAt(line: string, column: string): Sum {
    const { areas, places } = this;
    let sum = 0;
    let size = 0;
    let present = 0;
    for (let i = 0; i < areas.length; i++) {
      const row = places[i]?.rows.get(line) ?? 0;
      const value = areas[i]?.figures.number(row, places[i]?.columns.get(column) ?? 0) ?? Number.NaN;
      if (value !== value) continue;
      present++;
      sum += value;
      size = Math.max(size, Math.abs(value));
    }
    return { sum, size, present, all: present === areas.length };
  }
}

function cellOf(read: ReadTable, slots: Slots, line: string, column: string): CellRef {
  const row = slots.rows.get(line) ?? 0;
  return { sheet: read.table.range.sheet, row, column: slots.columns.get(column) ?? 0 };
}

/** Columns of one header are told apart by their order. */
function slotsOf(read: ReadTable): Slots {
  const counts = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const column of read.columns) {
    if (['label', 'text', 'note', 'share'].includes(column.role)) continue;
    const key = columnKey(column);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    columns.set(before === 0 ? key : `${key}#${String(before)}`, column.column);
  }
  const rows = new Map<string, number>();
  const twice: string[] = [];
  for (const line of read.lines) {
    const name = lineKey(line);
    if (line.role === 'heading' || name === '') continue;
    if (rows.has(name)) twice.push(name);
    rows.set(name, line.row);
  }
  for (const name of twice) rows.delete(name);
  return { rows, columns };
}

/**
 * Whether one figure of the whole is the sum of those of the areas; null where they state nothing. Doubles will do to
 * find the whole; the verdict on each equation is exact.
 */
function verdictOf(
  stated: number,
  decimals: number,
  { sum, size, present, all }: Sum,
): 'holds' | 'fails' | 'silent' | null {
  if (present === 0) return null;
  if (stated === 0 || present < 2) return 'silent';
  const slack = ((present + 1) / 2) * 10 ** -decimals;
  if (Math.abs(stated - sum) <= slack + Math.max(size, Math.abs(stated)) * 1e-12) return 'holds';
  return all ? 'fails' : 'silent';
}
