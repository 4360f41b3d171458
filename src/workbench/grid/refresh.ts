import type { ICellData } from '@univerjs/presets';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import type { CellValue } from '../../engine/model/cell';
import type { Cell, Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';
import { bookValue, gridContent } from './content';
import { changedStyle, lookOf } from './look';
import type { Shown } from './shown';
import { apply, rawCell, worksheetOf } from './shown';

/** Writes into the grid the cells that differ from the workbook's. */
export function refreshCells(shown: Shown, sheet: Sheet): void {
  const worksheet = worksheetOf(shown, sheet);
  if (!worksheet) return;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  let changed = false;
  const put = (row: number, column: number, data: ICellData) => {
    (cellValue[row] ??= {})[column] = data;
    changed = true;
  };
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const data = difference(shown, cell, lookOf(sheet, row, column, cell), rawCell(worksheet, row, column));
      if (data) put(row, column, data);
    }
  }
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || sheet.cells.get(row)?.has(column)) return;
    const empty = !cell.f && bookValue(cell) === null && !cell.s;
    if (!empty) put(row, column, { ...gridContent({ value: null, formula: null }), s: null });
  });
  if (changed) apply(shown, SetRangeValuesMutation, { subUnitId: sheet.id, cellValue });
}

function difference({ looks }: Shown, cell: Cell, look: CellStyle, raw: ICellData | null): ICellData | null {
  const restyled = looks.get(cell) !== look;
  if (!restyled) return sameContent(cell, raw) ? null : gridContent(cell);
  looks.set(cell, look);
  return { ...gridContent(cell), s: changedStyle(look) };
}

function sameContent(cell: Cell, raw: ICellData | null): boolean {
  if (cell.formula !== null) return raw?.f === cell.formula || (raw?.si ?? null) !== null;
  if (raw?.f) return false;
  const value = bookValue(raw);
  if (value === cell.value) return true;
  return typeof value === 'object' && typeof cell.value === 'object' && value?.error === cell.value?.error;
}

/** Takes the results that the grid calculated into the workbook. */
export function takeResults(shown: Shown): void {
  for (const sheet of shown.book.sheets) {
    const worksheet = worksheetOf(shown, sheet);
    if (!worksheet) continue;
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula !== null) cell.value = resultOf(rawCell(worksheet, row, column));
      }
    }
  }
}

/** A formula always has a result: nothing counts as 0, an empty text stays one. */
function resultOf(raw: ICellData | null): CellValue {
  return raw?.v === '' ? '' : (bookValue(raw) ?? 0);
}
