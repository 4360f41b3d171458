import { textOf } from '../../model/cell';
import type { Box } from '../../model/snapshot';
import { valueAt } from '../../model/snapshot';
import type { CellKinds } from '../cells/kinds';
import { BLANK, isAmount, TEXT } from '../cells/kinds';
import { joinPieces, plainWords } from '../words/words';

interface Rows {
  readonly header: readonly number[];
  readonly body: readonly number[];
  /** For each column whether the body has figures there. */
  readonly amounts: readonly boolean[];
}

/** Fewer rows are a remark or a check of someone's, and no table. */
const LEAST_BESIDE = 2;

/**
 * Where a second table begins that stands beside the first, with labels and figures of its own: behind a blank column, or
 * right beside it where its figures have the headers of the first, as the two sides of a balance sheet.
 */
export function secondTable(kinds: CellKinds, rows: Rows, box: Box): number | null {
  return behindBlank(kinds, rows, box) ?? underSameHeaders(kinds, rows, box);
}

function underSameHeaders(kinds: CellKinds, { header, body }: Rows, { left, right }: Box): number | null {
  const middle = left + (right - left + 1) / 2;
  if (middle < left + 2 || !Number.isInteger(middle)) return null;
  const words = (column: number) =>
    plainWords(joinPieces(header.map((row) => textOf(valueAt(kinds.sheet, row, column)))));
  const isLabelled = (label: number) => {
    const own = body.filter((row) => kinds.at(row, label) !== BLANK);
    return own.length >= LEAST_BESIDE && own.every((row) => kinds.at(row, label) === TEXT);
  };
  if (!isLabelled(left) || !isLabelled(middle)) return null;
  for (let column = left + 1; column < middle; column++) {
    const beside = column - left + middle;
    if (words(column) === '' || words(column) !== words(beside)) return null;
    if ([column, beside].some((one) => body.some((row) => kinds.at(row, one) === TEXT))) return null;
  }
  return body.some((row) => isAmount(kinds.at(row, middle + 1))) ? middle : null;
}

function behindBlank(kinds: CellKinds, { body, amounts }: Rows, box: Box): number | null {
  const rowsIn = (from: number, to: number) =>
    body.filter((row) => {
      for (let column = from; column <= Math.min(to, kinds.width(row) - 1); column++)
        if (kinds.at(row, column) !== BLANK) return true;
      return false;
    });
  const share = (rows: readonly number[], column: number, fits: (kind: number) => boolean) => {
    let fitting = 0;
    for (const row of rows) if (fits(kinds.at(row, column))) fitting++;
    return rows.length === 0 ? 0 : fitting / rows.length;
  };
  const isText = (kind: number) => kind === TEXT;
  const isFilled = (kind: number) => kind !== BLANK;
  for (let column = box.left + 3; column < box.right; column++) {
    if (!amounts.slice(box.left, column - 1).includes(true)) continue;
    if (share(body, column - 1, isFilled) > 0 || share(body, column, isText) === 0) continue;
    const rows = rowsIn(column, box.right);
    if (rows.length < LEAST_BESIDE || share(rows, column, isAmount) > 0) continue;
    // Labels may stand in two columns, the parts one step further in than their sums, and notes after them.
    const own =
      share(rows, column, isText) +
      (share(rows, column + 1, isAmount) === 0 ? share(rows, column + 1, isText) : 0);
    const after = [1, 2, 3].some((step) => share(rows, column + step, isAmount) >= 0.4);
    const before = rowsIn(box.left, column - 2);
    const first = before.length >= LEAST_BESIDE && hasShare(before, box.left + 1, column - 2);
    if (own >= 0.5 && after && first) return column;
  }
  return null;

  function hasShare(rows: readonly number[], from: number, to: number): boolean {
    for (let column = from; column <= to; column++) if (share(rows, column, isAmount) > 0.3) return true;
    return false;
  }
}
