import type { IDisposable } from '@univerjs/presets';
import { parseBox, splitAddress } from '../host/model/boxes';
import type { Hyperlink } from '../host/model/sheet';
import { activateSheet } from '../host/model/sheets';
import type { OfficeHost } from '../host/officeHost';
import type { Shown } from './shown';

/** A click on a cell with a link goes where the link says: in the workbook, or to another tab of the browser. */
export function followLinks(shown: Shown, host: OfficeHost): IDisposable {
  const { univer, book } = shown;
  return univer.addEvent(univer.Event.CellClicked, ({ row, column }) => {
    const link = book.active.cell(row, column)?.link;
    if (link) go(host, link);
  });
}

function go(host: OfficeHost, { documentReference, address }: Hyperlink): void {
  if (documentReference === undefined) {
    if (/^(https?|mailto):/i.test(address ?? '')) open(address, '_blank', 'noopener');
    return;
  }
  const place = splitAddress(documentReference.replace(/^#/, ''));
  void host.edit((book) => {
    const name = book.names.find((item) => item.name === documentReference);
    const named = name && splitAddress(name.formula.slice(1));
    const { sheet: sheetName, address: cells } = named ?? place;
    const sheet = sheetName === null ? book.active : book.sheet(sheetName);
    const box = parseBox(cells);
    if (!sheet || !box) return;
    activateSheet(book, sheet);
    book.selection = box;
  });
}
