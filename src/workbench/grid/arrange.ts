import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  ToggleGridlinesMutation,
} from '@univerjs/presets/preset-sheets-core';
import type { Sheet } from '../host/model/sheet';
import { arrangeConditionalFormats } from './conditional';
import { columnData, flag, freeze, gridBox, rowData } from './sheetData';
import type { Shown } from './shown';
import { apply, worksheetOf } from './shown';

/** Brings all but the cells of a sheet up to date: sizes, merged cells, what is frozen, how it is called. */
export function arrangeSheet(shown: Shown, sheet: Sheet): void {
  const now = signature(sheet);
  if (shown.arranged.get(sheet) === now) return;
  shown.arranged.set(sheet, now);
  const subUnitId = sheet.id;
  const worksheet = worksheetOf(shown, sheet);
  if (!worksheet) return;
  apply(shown, SetWorksheetNameMutation, { subUnitId, name: sheet.name });
  apply(shown, SetWorksheetHideMutation, { subUnitId, hidden: flag(sheet.visibility !== 'Visible') });
  apply(shown, SetTabColorMutation, { subUnitId, color: sheet.tabColor });
  apply(shown, RemoveWorksheetMergeMutation, { subUnitId, ranges: [...worksheet.getMergeData()] });
  apply(shown, AddWorksheetMergeMutation, { subUnitId, ranges: sheet.merges.map(gridBox) });
  apply(shown, SetFrozenMutation, { subUnitId, ...freeze(sheet) });
  apply(shown, SetRowDataMutation, {
    subUnitId,
    rowData: Object.fromEntries([...sheet.rows].map(([row, line]) => [row, rowData(line)])),
  });
  apply(shown, SetColDataMutation, {
    subUnitId,
    columnData: Object.fromEntries([...sheet.columns].map(([column, line]) => [column, columnData(line)])),
  });
  arrangeConditionalFormats(shown, sheet);
  // Last, because this one makes the grid measure the sheet anew.
  apply(shown, ToggleGridlinesMutation, { subUnitId, showGridlines: flag(sheet.showGridlines) });
}

export function signature(sheet: Sheet): string {
  const { name, visibility, tabColor, merges, frozen, showGridlines, conditionalFormats } = sheet;
  return JSON.stringify([
    [name, visibility, tabColor, merges, frozen, showGridlines, conditionalFormats],
    [...sheet.rows],
    [...sheet.columns],
  ]);
}
