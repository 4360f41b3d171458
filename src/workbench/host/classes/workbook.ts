import { classTable } from '../rpc/members';
import type { InBook } from './places';
import { the } from './places';

export const workbook = classTable<Excel.Workbook, InBook>({
  scalars: {
    name: { read: ({ book }) => book.name },
  },
  parts: {
    worksheets: (self) => the('WorksheetCollection', self),
  },
  methods: {
    getSelectedRange: ({ book }) => the('Range', { book, sheet: book.active, box: book.selection }),
    getActiveCell: ({ book }) => {
      const { top, left } = book.selection;
      return the('Range', { book, sheet: book.active, box: { top, left, bottom: top, right: left } });
    },
  },
});
