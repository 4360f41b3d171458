import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/presets/preset-sheets-core';
import type { IDisposable, IRange } from '@univerjs/presets';
import { boxAddress } from '../host/model/boxes';
import type { Box } from '../host/model/boxes';
import { EventType } from '../host/model/events';
import { activateSheet } from '../host/model/sheets';
import type { Sheet } from '../host/model/sheet';
import type { OfficeHost } from '../host/officeHost';
import { refreshCells } from './refresh';
import { gridBox } from './sheetData';
import type { Shown } from './shown';
import { apply, quietly, worksheetOf } from './shown';

const boxOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

const same = (a: Box, b: Box) => boxAddress(a) === boxAddress(b);

/** Brings the sheet and the cells that are selected in the workbook into view. */
export function showSelection(shown: Shown): void {
  const { unit, book } = shown;
  const { id, selection } = book.active;
  const shownNow = unit.getActiveSheet().getSheetId() === id ? unit.getActiveRange()?.getRange() : null;
  if (shownNow && same(boxOfRange(shownNow), selection)) return;
  select(shown, book.active);
  if (shownNow === null) quietly(shown, () => unit.setActiveSheet(id));
  unit.getActiveSheet().scrollToCell(Math.max(0, selection.top - 6), Math.max(0, selection.left - 4));
}

/** Before the sheet is activated, since the grid selects A1 of a sheet where nothing is. */
function select(shown: Shown, sheet: Sheet): void {
  const worksheet = worksheetOf(shown, sheet);
  if (!worksheet) return;
  const range = gridBox(sheet.selection);
  const selections = [{ range, primary: getPrimaryForRange(range, worksheet), style: null }];
  apply(shown, SetSelectionsOperation, { subUnitId: sheet.id, selections });
}

/** The workbook's selection follows the user's at once, and the add-in is told. */
export function followSelection(shown: Shown, host: OfficeHost): IDisposable {
  const { univer, unit, book } = shown;
  return univer.onCommandExecuted(({ id }) => {
    if (shown.applying || (id !== SetSelectionsOperation.id && id !== SetWorksheetActiveOperation.id)) return;
    const active = book.sheet(unit.getActiveSheet().getSheetId());
    if (active && active !== book.active) {
      activateSheet(book, active);
      refreshCells(shown, active);
      void host.edit(() => undefined);
    }
    const range = unit.getActiveRange()?.getRange();
    const box = range && boxOfRange(range);
    if (!box || same(box, book.selection)) return;
    book.selection = box;
    book.events.onSheet(EventType.SelectionChanged, book.active.id, { address: boxAddress(box) });
    book.events.selectionOfDocument();
    void host.edit(() => undefined);
  });
}
