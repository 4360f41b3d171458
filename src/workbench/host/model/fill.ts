import type { CellError, CellValue } from '../../../engine/model/cell';
import { parseAddress } from '../../../engine/model/cell';
import type { WorkbookSnapshot } from '../../../engine/model/snapshot';
import { formatAt } from '../../../engine/model/snapshot';
import { Book } from './book';
import { parseBox } from './boxes';
import type { Sheet } from './sheet';
import { newTable } from './sheet';
import { PLAIN } from './style';

/** A cell as a test writes it: a value, or a value with a formula or a number format. */
export type CellText =
  CellValue | { readonly value: CellValue; readonly formula?: string; readonly format?: string };

export interface SheetText {
  readonly rows?: readonly (readonly CellText[])[];
  /** Where the first row begins; `A1` unless said. */
  readonly at?: string;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly tables?: Readonly<Record<string, string>>;
}

/** A workbook from small literal data. Rows and columns count from 0, as in the engine. */
export function bookOf(sheets: Readonly<Record<string, SheetText>>): Book {
  const book = new Book(Object.keys(sheets));
  for (const sheet of book.sheets) fillSheet(book, sheet, sheets[sheet.name] ?? {});
  return book;
}

function fillSheet(book: Book, sheet: Sheet, text: SheetText): void {
  const start = parseAddress(text.at ?? 'A1') ?? { row: 0, column: 0 };
  text.rows?.forEach((row, down) => {
    row.forEach((cell, along) => {
      if (cell !== null) putCell(sheet, start.row + down, start.column + along, cell);
    });
  });
  sheet.visibility = text.hidden ? 'Hidden' : 'Visible';
  sheet.protected = text.protected ?? false;
  sheet.merges = (text.merges ?? []).map(knownBox);
  for (const row of text.hiddenRows ?? []) sheet.row(row).hidden = true;
  for (const column of text.hiddenColumns ?? []) sheet.column(column).hidden = true;
  for (const [name, address] of Object.entries(text.tables ?? {})) {
    const box = knownBox(address);
    sheet.tables.push(newTable(book.newId(), name, box));
  }
}

function putCell(sheet: Sheet, row: number, column: number, text: CellText): void {
  const cell = sheet.ensureCell(row, column);
  if (isValue(text)) {
    cell.value = text;
    return;
  }
  cell.value = text.value;
  cell.formula = text.formula ?? null;
  if (text.format !== undefined) cell.style = { ...PLAIN, numberFormat: text.format };
}

function isValue(text: CellText): text is CellValue {
  return typeof text !== 'object' || text === null || 'error' in (text as CellError);
}

function knownBox(address: string) {
  const box = parseBox(address);
  if (!box) throw new Error(`${address} is no address.`);
  return box;
}

/** A workbook from what was read elsewhere, such as from a file. */
export function bookFromSnapshot(snapshot: WorkbookSnapshot): Book {
  const book = new Book(snapshot.sheets.map((sheet) => sheet.name));
  snapshot.sheets.forEach((from, index) => {
    const sheet = book.sheets[index];
    if (!sheet) return;
    sheet.visibility = from.hidden ? 'Hidden' : 'Visible';
    sheet.protected = from.protected;
    sheet.merges = from.merges.map((box) => ({ ...box }));
    for (const row of from.hiddenRows) sheet.row(row).hidden = true;
    for (const column of from.hiddenColumns) sheet.column(column).hidden = true;
    from.listObjects.forEach(({ name, box }) => {
      sheet.tables.push(newTable(book.newId(), name, box));
    });
    const rows = Math.max(from.values.length, from.formulas.length, from.formatIds.length);
    for (let row = 0; row < rows; row++) copyRow(sheet, from, row);
  });
  book.active = book.sheets.find((sheet) => sheet.visibility === 'Visible') ?? book.active;
  return book;
}

function copyRow(sheet: Sheet, from: WorkbookSnapshot['sheets'][number], row: number): void {
  const lines = [from.values[row], from.formulas[row], from.formatIds[row]];
  const columns = Math.max(...lines.map((line) => line?.length ?? 0));
  for (let column = 0; column < columns; column++) {
    const value = from.values[row]?.[column] ?? null;
    const formula = from.formulas[row]?.[column] ?? null;
    const styled = from.formatIds[row]?.[column] !== undefined;
    if (value === null && formula === null && !styled) continue;
    const { numberFormat, indent, bold } = formatAt(from, row, column);
    const cell = sheet.ensureCell(row, column);
    cell.value = value;
    cell.formula = formula;
    if (styled) cell.style = { ...PLAIN, numberFormat, indentLevel: indent, bold };
  }
}
