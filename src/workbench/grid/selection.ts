import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/presets/preset-sheets-core';
import type { IDisposable, IRange } from '@univerjs/presets';
import { boxAddress } from '../host/model/boxes';
import type { Box } from '../host/model/boxes';
import { EventType } from '../host/model/events';
import { activateSheet } from '../host/model/sheets';
import type { OfficeHost } from '../host/officeHost';
import { refreshCells } from './refresh';
import type { Shown } from './shown';

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
  shown.applying = true;
  try {
    if (unit.getActiveSheet().getSheetId() !== book.active.id) unit.setActiveSheet(book.active.id);
    const now = unit.getActiveRange()?.getRange();
    if (now && same(boxOfRange(now), book.selection)) return;
    const { top, left, bottom, right } = book.selection;
    const sheet = unit.getActiveSheet();
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    sheet.scrollToCell(Math.max(0, top - 6), Math.max(0, left - 4));
  } finally {
    shown.applying = false;
  }
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
