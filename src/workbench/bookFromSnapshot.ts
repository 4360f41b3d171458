import type { WorkbookSnapshot } from '../engine/model/snapshot';
import { formatAt } from '../engine/model/snapshot';
import { Book } from './host/model/book';
import { PLAIN } from './host/model/style';

/** A workbook read from a file, as the host on the far side of office.js keeps it. */
export function bookFromSnapshot(snapshot: WorkbookSnapshot): Book {
  const book = new Book(snapshot.sheets.map((sheet) => sheet.name));
  for (const read of snapshot.sheets) {
    const sheet = book.sheet(read.name);
    if (!sheet) continue;
    sheet.visibility = read.hidden ? 'Hidden' : 'Visible';
    sheet.protected = read.protected;
    sheet.merges = [...read.merges];
    for (const row of read.hiddenRows) sheet.row(row).hidden = true;
    for (const column of read.hiddenColumns) sheet.column(column).hidden = true;
    read.values.forEach((values, row) =>
      values?.forEach((value, column) => {
        if (value === undefined || value === null) return;
        const cell = sheet.ensureCell(row, column);
        const { numberFormat, bold, indent } = formatAt(read, row, column);
        cell.value = value;
        cell.formula = read.formulas[row]?.[column] ?? null;
        cell.style = { ...PLAIN, numberFormat, bold, indentLevel: indent };
      }),
    );
  }
  book.active = book.sheets.find((sheet) => sheet.visibility === 'Visible') ?? book.active;
  return book;
}
