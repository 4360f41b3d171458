import type { ICellData, Worksheet } from '@univerjs/presets';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import type { Book } from '../host/model/book';
import type { Cell, Sheet } from '../host/model/sheet';
import { bookValue, gridContent } from './content';
import type { Univer } from './univer';

export type Unit = ReturnType<Univer['createWorkbook']>;

/** A workbook and the grid's copy of it. */
export interface Shown {
  readonly univer: Univer;
  readonly unit: Unit;
  readonly book: Book;
  /** Set while the grid is being brought up to date, so that this is not taken for the user's doing. */
  applying: boolean;
}

export function worksheetOf({ unit }: Shown, sheet: Sheet): Worksheet | null {
  return unit.getWorkbook().getSheetBySheetId(sheet.id) ?? null;
}

export function rawCell(worksheet: Worksheet, row: number, column: number): ICellData | null {
  return (worksheet.getCellRaw(row, column) as ICellData | undefined) ?? null;
}

/** Does to the grid what is not the user's doing. */
export function apply(shown: Shown, mutation: { readonly id: string }, params: object): void {
  const before = shown.applying;
  shown.applying = true;
  try {
    shown.univer.syncExecuteCommand(mutation.id, { unitId: shown.unit.getId(), ...params });
  } finally {
    shown.applying = before;
  }
}

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
      if (!sameContent(cell, rawCell(worksheet, row, column))) put(row, column, gridContent(cell));
    }
  }
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || sheet.cells.get(row)?.has(column)) return;
    if (cell.f || bookValue(cell) !== null) put(row, column, gridContent({ value: null, formula: null }));
  });
  if (changed) apply(shown, SetRangeValuesMutation, { subUnitId: sheet.id, cellValue });
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
        if (cell.formula !== null) cell.value = bookValue(rawCell(worksheet, row, column)) ?? 0;
      }
    }
  }
}
