import type { Amount } from '../model/amount';
import { absolute, equal, negate, subtract } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { Slip } from '../model/finding';
import { formulaAt } from '../model/snapshot';
import { lineAt } from '../model/table';
import type { ReadTable } from '../reading/read-table';
import type { Explanation } from '../repair/explanation';
import { leftOut } from './left-out';

/** What a slip of the fingers cannot be mistaken for: it is named before what stands beside the cell. */
const SURE: ReadonlySet<Slip> = new Set(['sign', 'factor-1000', 'swapped-digits', 'blank']);

/** What probably happened to a figure that is proved wrong, where the figures show it. */
export function causeOf(read: ReadTable | undefined, proved: Explanation): Slip | null {
  const { unknown, slip } = proved;
  if (read && formulaLeavesOut(read, unknown.cell)) return 'row-left-out';
  if (slip && SURE.has(slip)) return slip;
  const stated = unknown.figure?.amount;
  if (!stated || !read) return slip;
  const { row, column } = unknown.cell;
  const otherwise = formulaAt(read.sheet, row, column) === null ? null : 'other-formula';
  return miscounted(proved, stated) ?? otherwise ?? neighbour(read, unknown.cell, stated) ?? slip;
}

/** The cause stands in the cell itself: its SUM does not take in a line of the block. */
function formulaLeavesOut(read: ReadTable, cell: CellRef): boolean {
  const total = lineAt(read.lines, cell.row);
  return total ? leftOut(read, total, cell.column) !== null : false;
}

/** The sum is off by exactly one of its parts. */
function miscounted({ unknown, value, mends }: Explanation, stated: Amount): Slip | null {
  const off = subtract(value, stated);
  for (const { relation, cells, weights } of mends) {
    if (relation.kind === 'deviation' || cells[0]?.key !== unknown.key) continue;
    for (const [i, { figure }] of cells.entries()) {
      if (i === 0 || !figure || !isTelling(figure.amount)) continue;
      const part = (weights[i] ?? 1) < 0 ? negate(figure.amount) : figure.amount;
      if (equal(part, off)) return 'part-left-out';
      if (equal(part, negate(off))) return 'part-twice';
    }
  }
  return null;
}

/** The same amount stands on the line above or below, or in another column of the line. */
function neighbour(read: ReadTable, cell: CellRef, stated: Amount): Slip | null {
  if (!isTelling(stated)) return null;
  const at = read.lines.findIndex((line) => line.row === cell.row);
  const is = (row: number, column: number) => {
    const other = read.figures.at(row, column)?.amount;
    return other !== undefined && equal(other, stated);
  };
  const beside = [read.lines[at - 1], read.lines[at + 1]];
  if (beside.some((line) => line && is(line.row, cell.column))) return 'neighbour-line';
  const columns = read.columns.filter(
    (one) => one.figures && one.column !== cell.column && one.role !== 'note',
  );
  return columns.some(({ column }) => is(cell.row, column)) ? 'neighbour-column' : null;
}

/** Small figures are alike by chance. */
function isTelling(value: Amount): boolean {
  return absolute(value).units >= 100n;
}
