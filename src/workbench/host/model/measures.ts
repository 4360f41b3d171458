import { cellText } from '../numberText';
import type { Book } from './book';
import type { Box } from './boxes';
import { intersection, boxOf } from './boxes';
import type { Sheet } from './sheet';

const POINTS_PER_CHARACTER = 5.25;
const PADDING = 3.75;
const ROW_HEIGHT = 15;

export const standardWidth = (sheet: Sheet) =>
  Math.round(sheet.standardWidth * POINTS_PER_CHARACTER + PADDING);
export const columnWidth = (sheet: Sheet, column: number) =>
  sheet.columns.get(column)?.size ?? standardWidth(sheet);
export const rowHeight = (sheet: Sheet, row: number) => sheet.rows.get(row)?.size ?? ROW_HEIGHT;

/** Widths by the number of characters: near enough to show, not what a screen would measure. */
export function autofitColumns(book: Book, sheet: Sheet, box: Box): void {
  const longest = new Map<number, number>();
  for (const { row, column, cell } of sheet.filled()) {
    if (!intersection(box, boxOf(row, column))) continue;
    const style = sheet.style(row, column);
    const length = cellText(cell.value, style.numberFormat, book.culture).length + style.indentLevel * 2;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) {
    sheet.column(column).size = length * POINTS_PER_CHARACTER + PADDING;
  }
}

export function autofitRows(sheet: Sheet, box: Box): void {
  for (const [row, line] of sheet.rows) {
    if (row >= box.top && row <= box.bottom) line.size = null;
  }
}
