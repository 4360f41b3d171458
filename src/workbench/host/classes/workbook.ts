import { boxOf } from '../model/boxes';
import { classTable } from '../rpc/members';
import type { InBook } from './places';
import { the } from './places';
import { readOnly } from './take';

export const workbook = classTable<Excel.Workbook, InBook>({
  scalars: {
    name: readOnly(({ book }) => book.name),
    readOnly: readOnly(({ book }) => book.readOnly),
  },
  parts: {
    worksheets: (self) => the('WorksheetCollection', self),
    names: ({ book }) => the('NamedItemCollection', { book, sheet: null }),
    tables: ({ book }) => the('TableCollection', { book, sheet: null }),
    settings: (self) => the('SettingCollection', self),
    application: (self) => the('Application', self),
  },
  methods: {
    getSelectedRange: ({ book }) => the('Range', { book, sheet: book.active, box: book.selection }),
    getActiveCell: ({ book }) =>
      the('Range', { book, sheet: book.active, box: boxOf(book.selection.top, book.selection.left) }),
  },
});
