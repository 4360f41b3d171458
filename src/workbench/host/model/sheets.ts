import { Fault, invalidArgument } from '../rpc/fault';
import type { Book } from './book';
import { EventType } from './events';
import { renamedFormula } from './references';
import type { Sheet } from './sheet';

const LONGEST_NAME = 31;

export function checkSheetName(book: Book, name: string, location: string, own?: Sheet): void {
  if (name === '' || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(location, 'no valid name for a worksheet');
  }
  const taken = book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) {
    throw new Fault(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      location,
      409,
    );
  }
}

export function renameSheet(book: Book, sheet: Sheet, name: string, location: string): void {
  checkSheetName(book, name, location, sheet);
  const before = sheet.name;
  sheet.name = name;
  for (const other of book.sheets) {
    for (const { cell } of other.filled()) {
      if (cell.formula !== null) cell.formula = renamedFormula(cell.formula, before, name);
    }
    for (const item of other.names) item.formula = renamedFormula(item.formula, before, name);
  }
  for (const item of book.names) item.formula = renamedFormula(item.formula, before, name);
  book.events.onSheet(EventType.NameChanged, sheet.id, { nameBefore: before, nameAfter: name });
}

export function activateSheet(book: Book, sheet: Sheet): void {
  if (book.active === sheet) return;
  book.events.onSheet(EventType.Deactivated, book.active.id, {});
  book.active = sheet;
  book.events.onSheet(EventType.Activated, sheet.id, {});
}

export function deleteSheet(book: Book, sheet: Sheet): void {
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.events.onSheet(EventType.Deleted, sheet.id, {});
  const next = [...book.sheets.slice(at), ...book.sheets.slice(0, at).reverse()];
  if (book.active === sheet) {
    book.active = next.find(({ visibility }) => visibility === 'Visible') ?? book.active;
    book.events.onSheet(EventType.Activated, book.active.id, {});
  }
  const first = book.sheets[0];
  if (first) book.stale.push({ sheet: first.id, row: 0, column: 0 });
}
