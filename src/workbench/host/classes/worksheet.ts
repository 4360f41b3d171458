import { ALL_CELLS, boxOf, parseBox, splitAddress } from '../model/boxes';
import type { Arguments } from '../rpc/arguments';
import { Fault, invalidArgument } from '../rpc/fault';
import { classTable } from '../rpc/members';
import type { OnSheet } from './places';
import { the } from './places';

export const worksheet = classTable<Excel.Worksheet, OnSheet>({
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: { read: ({ sheet }) => sheet.id },
    name: { read: ({ sheet }) => sheet.name },
    position: { read: ({ book, sheet }) => book.sheets.indexOf(sheet) },
    visibility: { read: ({ sheet }) => sheet.visibility },
    tabColor: { read: ({ sheet }) => sheet.tabColor },
  },
  parts: {
    protection: (self) => the('WorksheetProtection', self),
    tables: (self) => the('TableCollection', self),
  },
  methods: {
    activate: ({ book, sheet }, args) => {
      if (sheet.visibility !== 'Visible') {
        throw new Fault('InvalidOperation', 'A hidden worksheet cannot be activated.', args.location);
      }
      book.active = sheet;
      book.selection = boxOf(0, 0);
    },
    getRange: (self, args) => the('Range', { ...self, box: boxArgument(self, args) }),
    getRangeByIndexes: (self, args) => {
      const box = boxOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
      if (box.top < 0 || box.left < 0 || box.bottom < box.top || box.right < box.left) {
        throw invalidArgument(args.location, 'counts must be positive');
      }
      return the('Range', { ...self, box });
    },
    getCell: (self, args) => the('Range', { ...self, box: boxOf(args.integer(0), args.integer(1)) }),
    getUsedRange: (self, args) =>
      the('Range', { ...self, box: self.sheet.usedBox(args.boolean(0, false)) ?? boxOf(0, 0) }),
    getUsedRangeOrNullObject: (self, args) => {
      const box = self.sheet.usedBox(args.boolean(0, false));
      return box && the('Range', { ...self, box });
    },
  },
});

function boxArgument(self: OnSheet, args: Arguments) {
  if (!args.has(0)) return ALL_CELLS;
  const { sheet, address } = splitAddress(args.text(0));
  const box = parseBox(address);
  if (!box || (sheet !== null && self.book.sheet(sheet) !== self.sheet)) {
    throw invalidArgument(args.location, 'no address on this worksheet');
  }
  return box;
}
