import type { IDisposable } from '@univerjs/presets';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/presets/preset-sheets-core';
import { EventType } from '../host/model/events';
import { Sheet } from '../host/model/sheet';
import { deleteSheet, renameSheet } from '../host/model/sheets';
import type { OfficeHost } from '../host/officeHost';
import { takeCell } from './edits';
import { points } from './sheetData';
import type { Shown } from './shown';
import { worksheetOf } from './shown';

interface SheetParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly name?: string;
  readonly index?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly ranges?: readonly Readonly<Record<'startRow' | 'endRow' | 'startColumn' | 'endColumn', number>>[];
}

type Take = (shown: Shown, sheet: Sheet, params: SheetParams) => void;

const TAKES: Readonly<Record<string, Take>> = {
  [RemoveSheetMutation.id]: ({ book }, sheet) => {
    deleteSheet(book, sheet);
  },
  [SetWorksheetNameMutation.id]: ({ book }, sheet, { name }) => {
    if (name !== undefined) renameSheet(book, sheet, name, 'name');
  },
  [SetWorksheetHideMutation.id]: (shown, sheet) => {
    sheet.visibility = worksheetOf(shown, sheet)?.isSheetHidden() ? 'Hidden' : 'Visible';
  },
  [SetWorksheetOrderMutation.id]: ({ unit, book }) => {
    const { sheetOrder } = unit.getWorkbook().getConfig();
    book.sheets.sort((a, b) => sheetOrder.indexOf(a.id) - sheetOrder.indexOf(b.id));
  },
  [SetWorksheetColWidthMutation.id]: (shown, sheet, { ranges = [] }) => {
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column++) {
        sheet.column(column).size = points(worksheetOf(shown, sheet)?.getColumnWidth(column) ?? 0);
      }
    }
  },
  [SetWorksheetRowHeightMutation.id]: (shown, sheet, { ranges = [] }) => {
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row++) {
        sheet.row(row).size = points(worksheetOf(shown, sheet)?.getRowHeight(row) ?? 0);
      }
    }
  },
};

/** The workbook takes over what the user does to sheets: adding, naming, moving, hiding, making columns wider. */
export function takeSheetEdits(shown: Shown, host: OfficeHost): IDisposable {
  return shown.univer.onCommandExecuted(({ id, params }) => {
    const command = (params ?? {}) as SheetParams;
    if (shown.applying || command.unitId !== shown.unit.getId()) return;
    if (id === InsertSheetMutation.id) insert(shown, command);
    else {
      const take = TAKES[id];
      const sheet = shown.book.sheet(command.subUnitId ?? '');
      if (!take || !sheet) return;
      take(shown, sheet, command);
    }
    void host.edit(() => undefined);
  });
}

function insert(shown: Shown, { sheet: data, index }: SheetParams): void {
  if (!data || shown.book.sheet(data.id)) return;
  const sheet = new Sheet(data.id, data.name);
  shown.book.sheets.splice(index ?? shown.book.sheets.length, 0, sheet);
  shown.book.events.onSheet(EventType.Added, sheet.id, { source: 'Local' });
  worksheetOf(shown, sheet)
    ?.getCellMatrix()
    .forValue((row, column) => {
      takeCell(shown, sheet, row, column);
    });
}
