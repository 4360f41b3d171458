import type { ICellData } from '@univerjs/presets';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import type { CellValue } from '../../engine/model/cell';
import type { Cell, Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';
import { bookValue, gridContent, sameValue } from './content';
import { changedStyle, lookOf } from './look';
import type { Shown } from './shown';
import { apply, rawCell, worksheetOf } from './shown';

/** Writes into the grid the cells that differ from the workbook's; true where formulas are among them. */
export function refreshCells(shown: Shown, sheet: Sheet): boolean {
  const worksheet = worksheetOf(shown, sheet);
  if (!worksheet) return false;
  const cellValue: Record<number, Record<number, ICellData>> = {};
  let changed = false;
  let formulas = false;
  const put = (row: number, column: number, data: ICellData) => {
    (cellValue[row] ??= {})[column] = data;
    changed = true;
    formulas ||= typeof data.f === 'string';
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
  return formulas;
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
  return sameValue(bookValue(raw), cell.value);
}

/** Takes the results that the grid calculated into the workbook; true where one is another than before. */
export function takeResults(shown: Shown): boolean {
  let changed = false;
  for (const sheet of shown.book.sheets) {
    const worksheet = worksheetOf(shown, sheet);
    if (!worksheet) continue;
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === null) continue;
        const result = resultOf(rawCell(worksheet, row, column));
        if (!sameValue(cell.value, result)) changed = true;
        cell.value = result;
      }
    }
  }
  return changed;
}

/** A formula always has a result: nothing counts as 0, an empty text stays one. */
function resultOf(raw: ICellData | null): CellValue {
  return raw?.v === '' ? '' : (bookValue(raw) ?? 0);
}
