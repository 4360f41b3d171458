import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/presets/preset-sheets-core';
import { arrangeSheet, signature } from './arrange';
import { arrangeConditionalFormats } from './conditional';
import { showSelection } from './selection';
import { Looks, rememberLooks, sheetData } from './sheetData';
import type { Shown } from './shown';
import { apply } from './shown';

/** The grid gets the sheets of the workbook, in their order; true where one is new to it. */
export function refreshSheets(shown: Shown): boolean {
  const { unit, book } = shown;
  let inserted = false;
  const order = () => unit.getWorkbook().getConfig().sheetOrder;
  book.sheets.forEach((sheet, index) => {
    if (order().includes(sheet.id)) arrangeSheet(shown, sheet);
    else {
      inserted = true;
      const looks = new Looks();
      const data = sheetData(sheet, looks);
      apply(shown, InsertSheetMutation, { index, sheet: data, styles: looks.styles });
      rememberLooks(shown, sheet);
      shown.arranged.set(sheet, signature(sheet));
      arrangeConditionalFormats(shown, sheet);
    }
  });
  showSelection(shown);
  for (const id of [...order()]) {
    if (!book.sheet(id)) apply(shown, RemoveSheetMutation, { subUnitId: id });
  }
  book.sheets.forEach(({ id }, toOrder) => {
    const fromOrder = order().indexOf(id);
    if (fromOrder !== toOrder) apply(shown, SetWorksheetOrderMutation, { subUnitId: id, fromOrder, toOrder });
  });
  return inserted;
}
