import { notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import type { InBook } from './places';
import { the } from './places';

export const worksheets = classTable<Excel.WorksheetCollection, InBook>({
  items: ({ book }) => book.sheets.map((sheet) => the('Worksheet', { book, sheet })),
  item: ({ book }, args) => {
    const sheet = book.sheet(args.text(0));
    if (!sheet) throw notFound(args.location, 'no such worksheet');
    return the('Worksheet', { book, sheet });
  },
  methods: {
    getItemOrNullObject: ({ book }, args) => {
      const sheet = book.sheet(args.text(0));
      return sheet ? the('Worksheet', { book, sheet }) : null;
    },
    getActiveWorksheet: ({ book }) => the('Worksheet', { book, sheet: book.active }),
    getCount: ({ book }, args) =>
      book.sheets.filter((sheet) => !args.boolean(0, false) || sheet.visibility === 'Visible').length,
  },
});
