import type { CellRef, RangeRef } from '../../engine/model/cell';
import { boxAddress, boxOf } from './model/boxes';
import { tellChanged, writeCell } from './model/edit';
import { EventType } from './model/events';
import type { Sheet } from './model/sheet';
import { activateSheet } from './model/sheets';
import type { OfficeHost } from './officeHost';

/** What the user does in the grid, beside the pane: the same workbook, and the same events, as from office.js. */
export interface UserActions {
  typeInCell(cell: CellRef, text: string): Promise<void>;
  select(range: RangeRef): Promise<void>;
  activate(sheetName: string): Promise<void>;
}

export function userActions(host: OfficeHost): UserActions {
  const { book } = host;
  const sheetNamed = (name: string): Sheet => {
    const sheet = book.sheet(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  };
  return {
    typeInCell: ({ sheet: name, row, column }, text) =>
      host.edit(() => {
        const sheet = sheetNamed(name);
        const before = sheet.cell(row, column)?.value ?? null;
        writeCell(book, sheet, row, column, text);
        tellChanged(book, sheet, boxOf(row, column), 'RangeEdited', before);
      }),
    select: ({ sheet: name, ...box }) =>
      host.edit(() => {
        const sheet = sheetNamed(name);
        activateSheet(book, sheet);
        book.selection = box;
        book.events.onSheet(EventType.SelectionChanged, sheet.id, { address: boxAddress(box) });
        book.events.selectionOfDocument();
      }),
    activate: (name) =>
      host.edit(() => {
        activateSheet(book, sheetNamed(name));
      }),
  };
}
