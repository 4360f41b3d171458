import type { CellValue } from '../../../engine/model/cell';
import { isCellError } from '../../../engine/model/cell';
import type { Book } from './book';
import type { Box } from './boxes';
import { boxAddress, boxOf, intersection, isEntireColumn, isEntireRow } from './boxes';
import { EventType } from './events';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';
import { entryOf } from './typing';

/** Writes into one cell what was typed or set; null leaves the cell as it is. */
export function writeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  written: string | number | boolean | null,
): void {
  if (written === null) return;
  const style = sheet.style(row, column);
  const entry = entryOf(written, style.numberFormat);
  const known = sheet.cell(row, column);
  if (!known && entry.value === null) return;
  const cell = sheet.ensureCell(row, column);
  cell.value = entry.value;
  cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && style.numberFormat === 'General') {
    cell.style = { ...style, numberFormat: entry.numberFormat };
  }
  book.stale.push({ sheet: sheet.id, row, column });
}

/** Tells of a change of cells, as Excel does: with the values before and after where it is one cell. */
export function tellChanged(
  book: Book,
  sheet: Sheet,
  box: Box,
  changeType: string,
  before?: CellValue,
): void {
  const single = box.top === box.bottom && box.left === box.right;
  const after = sheet.cell(box.top, box.left)?.value ?? null;
  book.events.onSheet(EventType.Changed, sheet.id, {
    changeType,
    source: 'Local',
    address: boxAddress(box),
    shiftDirection: 'None',
    ...(single && before !== undefined ? { valueBefore: shown(before), valueAfter: shown(after) } : {}),
  });
}

export function shown(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

export function applyStyle(sheet: Sheet, box: Box, change: Partial<CellStyle>): void {
  if (isEntireColumn(box)) {
    for (let column = box.left; column <= box.right; column++) {
      const line = sheet.column(column);
      line.style = { ...sheet.style(-1, column), ...change };
    }
    restyleFilled(sheet, box, change);
  } else if (isEntireRow(box)) {
    for (let row = box.top; row <= box.bottom; row++) {
      const line = sheet.row(row);
      line.style = { ...sheet.style(row, -1), ...change };
    }
    restyleFilled(sheet, box, change);
  } else {
    for (const [row, column] of cellsOf(box)) {
      sheet.ensureCell(row, column).style = { ...sheet.style(row, column), ...change };
    }
  }
}

function restyleFilled(sheet: Sheet, box: Box, change: Partial<CellStyle>): void {
  for (const { row, column, cell } of sheet.filled()) {
    if (intersection(box, boxOf(row, column))) cell.style = { ...sheet.style(row, column), ...change };
  }
}

export function* cellsOf(box: Box): Generator<[number, number]> {
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) yield [row, column];
  }
}

/** The rows and columns of a box that can hold anything: a whole column is cut to where the sheet is used. */
export function usedPart(sheet: Sheet, box: Box): Box | null {
  const used = sheet.usedBox(false);
  return used && intersection(box, used);
}

export const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;

export function clearCells(book: Book, sheet: Sheet, box: Box, what: (typeof CLEAR)[number]): void {
  const formats = what === 'All' || what === 'Formats';
  const contents = what === 'All' || what === 'Contents';
  for (const { row, column, cell } of [...sheet.filled()]) {
    if (!intersection(box, boxOf(row, column))) continue;
    if (contents) {
      cell.value = null;
      cell.formula = null;
      book.stale.push({ sheet: sheet.id, row, column });
    }
    if (formats) cell.style = null;
    if (what !== 'Contents' && what !== 'Formats') delete cell.link;
    if (cell.value === null && cell.formula === null && cell.style === null)
      sheet.cells.get(row)?.delete(column);
  }
  if (formats) {
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, box));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !intersection(format.box, box));
  }
}

/** Merging keeps the upper left cell; Excel drops the contents of the others. */
export function mergeCells(book: Book, sheet: Sheet, box: Box, across: boolean): void {
  const boxes = across
    ? Array.from({ length: box.bottom - box.top + 1 }, (_row, down) => ({
        ...box,
        top: box.top + down,
        bottom: box.top + down,
      }))
    : [box];
  for (const one of boxes) {
    for (const { row, column, cell } of [...sheet.filled()]) {
      if (!intersection(one, boxOf(row, column)) || (row === one.top && column === one.left)) continue;
      cell.value = null;
      cell.formula = null;
      book.stale.push({ sheet: sheet.id, row, column });
    }
    sheet.merges = [...sheet.merges.filter((merge) => !intersection(merge, one)), one];
  }
}
