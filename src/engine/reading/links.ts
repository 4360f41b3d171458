import type { Amount } from '../model/amount';
import { add, amountToNumber, isZero, subtract, ZERO } from '../model/amount';
import type { CellRelation } from '../model/table';
import { halfWidth } from '../numbers/rounding';
import type { PlacedColumn } from './columns';
import type { PlacedLine } from './lines';
import { labelWords } from './lines';
import type { ReadTable } from './read';

/** Relations between tables: areas that add up to the whole, and totals that stand in two tables. */
export function linksOf(tables: readonly ReadTable[]): CellRelation[] {
  const figures = tables.filter((read) => !isRegister(read));
  const links: CellRelation[] = [];
  for (const group of siblings(figures)) links.push(...consolidation(group, figures));
  links.push(...sameFigures(figures));
  return links;
}

function isRegister(read: ReadTable): boolean {
  return ['indicators', 'goals', 'activities'].includes(read.table.kind);
}

function columnKey(column: PlacedColumn): string {
  return `${column.role}:${String(column.year ?? '')}:${column.measure ?? ''}`;
}

export function lineKey(line: PlacedLine): string {
  return line.standard ?? labelWords(line.label);
}

/** Tables with the same columns and mostly the same lines: one for each area. */
function siblings(tables: readonly ReadTable[]): ReadTable[][] {
  const groups = new Map<string, ReadTable[]>();
  for (const read of tables) {
    const columns = read.columns
      .filter((column) => column.figures || column.role === 'amendment')
      .map(columnKey)
      .join('|');
    const lines = [...new Set(read.lines.map(lineKey))].sort().join('|');
    const key = `${String(read.table.unit.scale)}#${columns}#${lines}`;
    groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  return [...groups.values()].filter((group) => group.length >= 2);
}

interface Slot {
  readonly row: number;
  readonly column: number;
}

/** Where a table has a line in a column; only lines and columns that it names once. */
function slots(read: ReadTable): Map<string, Slot> {
  const found = new Map<string, Slot>();
  const twice = new Set<string>();
  for (const line of read.lines) {
    if (line.role === 'heading' || lineKey(line) === '') continue;
    for (const column of read.columns) {
      if (
        column.role === 'label' ||
        column.role === 'text' ||
        column.role === 'note' ||
        column.role === 'share'
      )
        continue;
      const key = `${lineKey(line)}@${columnKey(column)}`;
      if (found.has(key)) twice.add(key);
      found.set(key, { row: line.row, column: column.column });
    }
  }
  for (const key of twice) found.delete(key);
  return found;
}

/**
 * The whole that these areas add up to: another table with their lines, or one among them. It must hold in most of
 * the places where all have a figure, and in at least three that say something.
 */
function consolidation(group: readonly ReadTable[], tables: readonly ReadTable[]): CellRelation[] {
  const outside = tables.filter(
    (read) => !group.includes(read) && read.table.unit.scale === group[0]?.table.unit.scale,
  );
  const places = group.map(slots);
  for (const whole of outside) {
    const links = areasOf(whole, group, places);
    if (links) return links;
  }
  if (group.length >= 3 && group.length <= 60) {
    for (const whole of group) {
      const areas = group.filter((read) => read !== whole);
      const links = areasOf(
        whole,
        areas,
        areas.map((area) => places[group.indexOf(area)] ?? new Map<string, Slot>()),
      );
      if (links) return links;
    }
  }
  return [];
}

function areasOf(
  whole: ReadTable,
  areas: readonly ReadTable[],
  places: readonly ReadonlyMap<string, Slot>[],
): CellRelation[] | null {
  const links: CellRelation[] = [];
  let holds = 0;
  let fails = 0;
  for (const [key, slot] of slots(whole)) {
    const parts = areas.flatMap((area, i) => {
      const place = places[i]?.get(key);
      return place ? [{ sheet: area.table.range.sheet, ...place }] : [];
    });
    if (parts.length !== areas.length) continue;
    const stated = whole.figures.at(slot.row, slot.column);
    const figures = areas.map((area, i) => area.figures.at(parts[i]?.row ?? 0, parts[i]?.column ?? 0));
    const present = figures.filter((figure) => figure !== null);
    if (!stated || present.length === 0) continue;
    const sum = present.reduce<Amount>((all, figure) => add(all, figure.amount), ZERO);
    const slack = [stated, ...present].reduce<Amount>(
      (all, figure) => add(all, halfWidth(figure, whole.figures.decimals(slot.column))),
      ZERO,
    );
    const gap = Math.abs(amountToNumber(subtract(stated.amount, sum)));
    if (!isZero(stated.amount) && present.length > 1) {
      if (gap <= amountToNumber(slack)) holds++;
      else if (present.length === figures.length) fails++;
    }
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

/** A result that two tables state for the same year and the same measure, once shown to agree in most places. */
function sameFigures(tables: readonly ReadTable[]): CellRelation[] {
  const links: CellRelation[] = [];
  const few = tables.length <= 40 ? tables : [];
  few.forEach((first, i) => {
    for (const second of few.slice(i + 1)) links.push(...agreeing(first, second));
  });
  return links;
}

interface Stated extends Slot {
  readonly key: string;
}

/** Totals by what they measure: `cost` of `budget 2023`, whether a line or a column says so. */
function totals(read: ReadTable): Stated[] {
  const stated: Stated[] = [];
  const total = read.lines.filter(
    (line) =>
      line.standard === 'net-before-disposition' ||
      (line.role === 'total' && line === read.lines.findLast((one) => one.role === 'total')),
  );
  for (const column of read.columns) {
    if (column.role === 'label' || column.role === 'text' || column.role === 'share') continue;
    const period = `${column.role}:${String(column.year ?? '')}`;
    if (column.measure) {
      for (const line of total.slice(0, 1))
        stated.push({ key: `${column.measure}@${period}`, row: line.row, column: column.column });
    } else {
      for (const line of read.lines) {
        const measure =
          line.standard === 'operating-costs'
            ? 'cost'
            : line.standard === 'operating-revenue'
              ? 'revenue'
              : line.standard === 'net-before-disposition'
                ? 'result'
                : null;
        if (measure) stated.push({ key: `${measure}@${period}`, row: line.row, column: column.column });
      }
    }
  }
  return stated;
}

function agreeing(first: ReadTable, second: ReadTable): CellRelation[] {
  if (
    first.table.unit.scale !== second.table.unit.scale ||
    !first.columns.some((one) => one.measure) === !second.columns.some((one) => one.measure)
  )
    return [];
  const theirs = new Map(totals(second).map((one) => [one.key, one]));
  const pairs = totals(first).flatMap((mine) => {
    const other = theirs.get(mine.key);
    const a = first.figures.at(mine.row, mine.column);
    const b = other ? second.figures.at(other.row, other.column) : null;
    return other && a && b && !isZero(a.amount)
      ? [{ mine, other, same: isZero(subtract(a.amount, b.amount)) }]
      : [];
  });
  const same = pairs.filter((pair) => pair.same).length;
  if (same < 2 || same * 3 < pairs.length * 2) return [];
  return pairs.map(({ mine, other }) => ({
    kind: 'consolidation',
    total: { sheet: first.table.range.sheet, row: mine.row, column: mine.column },
    parts: [{ sheet: second.table.range.sheet, row: other.row, column: other.column }],
    weights: [1],
    named: true,
  }));
}
