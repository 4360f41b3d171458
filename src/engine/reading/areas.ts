import type { Amount } from '../model/amount';
import { ZERO, add, compare, absolute, isZero, subtract } from '../model/amount';
import type { CellRelation } from '../model/table';
import { halfWidth } from '../numbers/rounding';
import type { PlacedColumn } from './columns';
import type { PlacedLine } from './lines';
import { labelWords } from './lines';
import type { ReadTable } from './read';

/** Among so many siblings one may be the whole of the others, and so many tables are tried as the whole of some. */
const MOST_AREAS = 60;
/** Places looked at before a table is given up as the whole of some areas. */
const GLANCES = 12;

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

interface Slot {
  readonly row: number;
  readonly column: number;
}

type Slots = ReadonlyMap<string, Slot>;

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

  /**
   * It must hold in most of the places where all have a figure, and in at least three that say something.
   */
  private linksOf(whole: ReadTable, areas: readonly ReadTable[]): CellRelation[] | null {
    const places = areas.map((area) => this.slots(area));
    const links: CellRelation[] = [];
    let holds = 0;
    let fails = 0;
    for (const [key, slot] of this.slots(whole)) {
      const parts: (Slot & { sheet: string })[] = [];
      for (let i = 0; i < areas.length; i++) {
        const place = places[i]?.get(key);
        const area = areas[i];
        if (place && area) parts.push({ sheet: area.table.range.sheet, ...place });
      }
      if (parts.length !== areas.length) continue;
      const said = verdictOf(whole, slot, areas, parts);
      if (said === null) continue;
      if (said === 'holds') holds++;
      if (said === 'fails') fails++;
      if (fails >= GLANCES && fails > holds * 2) return null;
      links.push({
        kind: 'consolidation',
        total: { sheet: whole.table.range.sheet, row: slot.row, column: slot.column },
        parts,
        weights: parts.map(() => 1),
        named: true,
      });
    }
    return holds >= 3 && holds > fails * 2 ? links : null;
  }
}

/** Where a table has a line in a column; only lines that it names once, and columns of one header in their order. */
function slotsOf(read: ReadTable): Slots {
  const found = new Map<string, Slot>();
  const counts = new Map<string, number>();
  const columns = read.columns.flatMap((column) => {
    if (['label', 'text', 'note', 'share'].includes(column.role)) return [];
    const key = columnKey(column);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    return [{ key: `@${key}#${String(before)}`, column: column.column }];
  });
  const names = new Map<string, number>();
  for (const line of read.lines)
    if (line.role !== 'heading') names.set(lineKey(line), (names.get(lineKey(line)) ?? 0) + 1);
  for (const line of read.lines) {
    const name = lineKey(line);
    if (line.role === 'heading' || name === '' || names.get(name) !== 1) continue;
    for (const { key, column } of columns) found.set(name + key, { row: line.row, column });
  }
  return found;
}

/** Whether one figure of the whole is the sum of those of the areas; null where nothing is stated. */
function verdictOf(
  whole: ReadTable,
  slot: Slot,
  areas: readonly ReadTable[],
  parts: readonly Slot[],
): 'holds' | 'fails' | 'silent' | null {
  const stated = whole.figures.at(slot.row, slot.column);
  const figures = areas.map((area, i) => area.figures.at(parts[i]?.row ?? 0, parts[i]?.column ?? 0));
  const present = figures.filter((figure) => figure !== null);
  if (!stated || present.length === 0) return null;
  if (isZero(stated.amount) || present.length < 2) return 'silent';
  const places = whole.figures.decimals(slot.column);
  let sum: Amount = ZERO;
  let slack = halfWidth(stated, places);
  for (const figure of present) {
    sum = add(sum, figure.amount);
    slack = add(slack, halfWidth(figure, places));
  }
  if (compare(absolute(subtract(stated.amount, sum)), slack) <= 0) return 'holds';
  return present.length === figures.length ? 'fails' : 'silent';
}
