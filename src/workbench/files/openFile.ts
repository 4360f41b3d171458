import { PackageParts } from '../../xlsx/package-parts';
import { readCsv } from '../../xlsx/read-csv';
import { readWorkbook } from '../../xlsx/read-workbook';
import { readXlsx } from '../../xlsx/read';
import { bookFromSnapshot } from '../bookFromSnapshot';
import type { Book } from '../host/model/book';
import { readTheme } from './colors';
import type { Opened } from './opened';
import { remember } from './opened';
import { readNames } from './readNames';
import { readSheetLooks } from './readSheet';
import { readBookStyles } from './styles';

/** A file that is open on the page. */
export interface OpenFile {
  readonly name: string;
  /** The file itself; null where it was no .xlsx and a new one has to be made. */
  readonly bytes: Uint8Array | null;
  readonly book: Book;
  readonly opened: Opened;
}

/** Throws a HostError for a file that is not in order. */
export function openFile(name: string, bytes: Uint8Array): OpenFile {
  const csv = /\.csv$/i.test(name);
  const snapshot = csv ? readCsv(bytes, name) : readXlsx(bytes);
  const book = bookFromSnapshot(snapshot);
  book.name = name;
  if (!csv) addLooks(book, bytes);
  return { name, bytes: csv ? null : bytes, book, opened: remember(book, snapshot) };
}

function addLooks(book: Book, bytes: Uint8Array): void {
  const parts = PackageParts.open(bytes);
  const workbook = readWorkbook(parts);
  const styles = readBookStyles(parts, workbook.relationships);
  const theme = readTheme(parts, workbook.relationships);
  const byPosition = workbook.sheets.map(({ name }) => book.sheet(name) ?? null);
  workbook.sheets.forEach(({ path }, position) => {
    const sheet = byPosition[position];
    if (sheet && path !== null) readSheetLooks(book, sheet, { parts, path, styles, theme });
  });
  readNames(parts, workbook.path, book, byPosition);
}
