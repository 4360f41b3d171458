import { EventType } from '../model/events';
import type { Sheet } from '../model/sheet';
import { checkSheetName } from '../model/sheets';
import type { Arguments } from '../rpc/arguments';
import { notFound } from '../rpc/fault';
import type { Instance } from '../rpc/instance';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import type { InBook } from './places';
import { the } from './places';
import { sheetEvents } from './sheetEvents';

export const worksheets = classTable<Excel.WorksheetCollection, InBook>({
  items: (self) => self.book.sheets.map((sheet) => of(self, sheet)),
  item: (self, args) => of(self, self.book.sheet(args.text(0)) ?? missing(args)),
  methods: {
    ...sheetEvents,
    add: (self, args) => {
      needsWriting(self, args);
      const name = args.has(0) ? args.text(0) : freeName(self);
      checkSheetName(self.book, name, args.location);
      const sheet = self.book.addSheet(name);
      self.book.events.onSheet(EventType.Added, sheet.id, { source: 'Local' });
      return of(self, sheet);
    },
    getItemOrNullObject: (self, args) => {
      const sheet = self.book.sheet(args.text(0));
      return sheet ? of(self, sheet) : null;
    },
    getActiveWorksheet: (self) => of(self, self.book.active),
    getFirst: (self, args) => of(self, listed(self, args)[0] ?? missing(args)),
    getLast: (self, args) => of(self, listed(self, args).at(-1) ?? missing(args)),
    getCount: (self, args) => listed(self, args).length,
  },
});

function of(self: InBook, sheet: Sheet): Instance {
  return the('Worksheet', { ...self, sheet });
}

function listed({ book }: InBook, args: Arguments): Sheet[] {
  const onlyVisible = args.boolean(0, false);
  return book.sheets.filter((sheet) => !onlyVisible || sheet.visibility === 'Visible');
}

function freeName({ book }: InBook): string {
  for (let number = book.sheets.length + 1; ; number++) {
    if (!book.sheet(`Sheet${String(number)}`)) return `Sheet${String(number)}`;
  }
}

function missing(args: Arguments): never {
  throw notFound(args.location, 'no such worksheet');
}
