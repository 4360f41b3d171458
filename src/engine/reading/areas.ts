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
  for (const read of tables) {
    const columns = read.columns
      .filter((column) => column.figures || column.role === 'amendment')
      .map(columnKey)
      .join('|');
    const lines = [...new Set(read.lines.map(lineKey))].sort().join('|');
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
      for (const key of new Set(read.lines.filter((line) => line.figures).map(lineKey))) {
        const list = this.byLine.get(key);
        if (list) list.push(read);
        else this.byLine.set(key, [read]);
      }
    }
  }

  /** Another table with their lines, or one among them. */
  of(group: readonly ReadTable[], amongThem: boolean): Whole | null {
    const [first] = group;
    if (!first) return null;
    for (const whole of this.outside(group, first)) {
      const links = this.linksOf(whole, group);
      if (links) return { whole, links };
    }
    if (!amongThem || group.length > MOST_AREAS) return null;
    for (const whole of group) {
      const links = this.linksOf(
        whole,
        group.filter((read) => read !== whole),
      );
      if (links) return { whole, links };
    }
    return null;
  }

  /** Tables outside the group that share its rarest line; those of the same sheet first. */
  private outside(group: readonly ReadTable[], first: ReadTable): ReadTable[] {
    const own = new Set(group);
    let rarest: readonly ReadTable[] | null = null;
    for (const line of first.lines) {
      const list = line.figures ? (this.byLine.get(lineKey(line)) ?? []) : [];
      if (list.length > group.length && (!rarest || list.length < rarest.length)) rarest = list;
    }
    const near = (read: ReadTable) => Number(read.table.range.sheet !== first.table.range.sheet);
    return (rarest ?? [])
      .filter((read) => !own.has(read) && read.table.unit.scale === first.table.unit.scale)
      .sort((a, b) => near(a) - near(b))
      .slice(0, MOST_AREAS);
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
  private linksOf(whole: ReadTable, areas: readonly ReadTable[]): CellRelation[] | null {
    const places = areas.map((area) => this.slots(area));
    const own = this.slots(whole);
    const shared = [...own.columns.keys()].filter((key) => places.every(({ columns }) => columns.has(key)));
    const stated: [row: string, column: string][] = [];
    let holds = 0;
    let fails = 0;
    for (const line of own.rows.keys()) {
      if (!places.every(({ rows }) => rows.has(line))) continue;
      for (const column of shared) {
        const said = verdictOf(whole, own, areas, places, line, column);
        if (said === null) continue;
        if (said === 'holds') holds++;
        if (said === 'fails') fails++;
        if (fails >= GLANCES && fails > holds) return null;
        stated.push([line, column]);
      }
    }
    if (holds < 3 || holds <= fails * 2) return null;
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
 * Whether one figure of the whole is the sum of those of the areas; null where nothing is stated. Doubles will do to
 * find the whole; the verdict on each equation is exact.
 */
function verdictOf(
  whole: ReadTable,
  own: Slots,
  areas: readonly ReadTable[],
  places: readonly Slots[],
  line: string,
  column: string,
): 'holds' | 'fails' | 'silent' | null {
  const at = own.columns.get(column) ?? 0;
  const stated = whole.figures.number(own.rows.get(line) ?? 0, at);
  if (stated !== stated) return null;
  let sum = 0;
  let size = Math.abs(stated);
  let present = 0;
  for (let i = 0; i < areas.length; i++) {
    const place = places[i];
    const value =
      areas[i]?.figures.number(place?.rows.get(line) ?? 0, place?.columns.get(column) ?? 0) ?? Number.NaN;
    if (value !== value) continue;
    present++;
    sum += value;
    size = Math.max(size, Math.abs(value));
  }
  if (present === 0) return null;
  if (stated === 0 || present < 2) return 'silent';
  const slack = ((present + 1) / 2) * 10 ** -whole.figures.decimals(at);
  if (Math.abs(stated - sum) <= slack + size * 1e-12) return 'holds';
  return present === areas.length ? 'fails' : 'silent';
}
