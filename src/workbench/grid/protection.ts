import type { IDisposable } from '@univerjs/presets';
import { CustomCommandExecutionError } from '@univerjs/presets';
import type { ISetRangeValuesMutationParams } from '@univerjs/presets/preset-sheets-core';
import { SetRangeValuesMutation } from '@univerjs/presets/preset-sheets-core';
import { places } from './edits';
import type { Shown } from './shown';

/** Locked cells of a protected sheet stay as they are, whichever way the user tries to change them. */
export function guardProtection(shown: Shown, refused: () => void): IDisposable {
  const { univer, book, unit } = shown;
  const locked = (sheetId: string, row: number, column: number) => {
    const sheet = book.sheet(sheetId);
    return sheet?.protected === true && sheet.style(row, column).locked;
  };
  const editing = univer.addEvent(univer.Event.BeforeSheetEditStart, (event) => {
    if (event.workbook.getId() !== unit.getId()) return;
    if (!locked(event.worksheet.getSheetId(), event.row, event.column)) return;
    event.cancel = true;
    refused();
  });
  const writing = univer.onBeforeCommandExecute(({ id, params }, options) => {
    if (shown.applying || options?.fromFormula || id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
    if (unitId !== unit.getId() || !book.sheet(subUnitId)?.protected) return;
    if (![...places(cellValue)].some(([row, column]) => locked(subUnitId, row, column))) return;
    refused();
    throw new CustomCommandExecutionError('protected');
  });
  return {
    dispose: () => {
      editing.dispose();
      writing.dispose();
    },
  };
}
