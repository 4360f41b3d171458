import { isZero, subtract } from '../../model/amount';
import type { CellRelation } from '../../model/table';
import { consolidations } from './areas';
import { carriedOver } from './carried-over';
import { grandTotals } from './grand-totals';
import { namedAreas } from './named-areas';
import type { ReadTable } from '../read-table';
import { statementLinks } from './statement-links';
import { NOT_ADDED } from './wholes';

/** Relations between tables: areas that add up to the whole, totals over sections, and totals that stand in two tables. */
export function linksOf(tables: readonly ReadTable[]): CellRelation[] {
  const figures = tables.filter((read) => !isRegister(read));
  const links = [...consolidations(figures), ...grandTotals(figures), ...sameFigures(figures)];
  return [...links, ...namedAreas(figures), ...statementLinks(figures), ...carriedOver(figures)];
}

function isRegister(read: ReadTable): boolean {
  return ['indicators', 'goals', 'activities'].includes(read.table.kind);
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

interface Stated {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

/** Totals by what they measure: `cost` of `budget 2023`, whether a line or a column says so. */
function totals(read: ReadTable): Stated[] {
  const stated: Stated[] = [];
  const total =
    read.lines.find((line) => line.standard === 'net-before-disposition') ??
    read.lines.findLast((line) => line.role === 'total');
  for (const column of read.columns) {
    if (NOT_ADDED.has(column.role)) continue;
    const period = `${column.role}:${String(column.year ?? '')}`;
    if (column.measure) {
      if (total) stated.push({ key: `${column.measure}@${period}`, row: total.row, column: column.column });
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
