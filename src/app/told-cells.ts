import type { CellRef, RangeRef } from '../engine/model/cell';
import type { Finding, FindingMessage } from '../engine/model/finding';

/** What is said of several cells at once; in every other finding the related cells only take part. */
const TOGETHER: ReadonlySet<FindingMessage['key']> = new Set([
  'blank-outcome',
  'text-number',
  'shown-digits',
]);

/** The cells that a finding is about, its own first. */
export function toldCells({ cell, related, message }: Finding): readonly CellRef[] {
  return TOGETHER.has(message.key) ? [cell, ...related] : [cell];
}

/** All of them where they make a whole block; otherwise those that follow under the first without a gap. */
export function blockOf(finding: Finding): RangeRef {
  const { cell } = finding;
  const cells = toldCells(finding).filter(({ sheet }) => sheet === cell.sheet);
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const distinct = new Set(cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  if (distinct.size === (bottom - top + 1) * (right - left + 1))
    return { sheet: cell.sheet, top, left, bottom, right };
  let last = cell.row;
  while (distinct.has(`${String(last + 1)} ${String(cell.column)}`)) last++;
  return { sheet: cell.sheet, top: cell.row, left: cell.column, bottom: last, right: cell.column };
}
