import { ALL_CELLS, boxOf } from '../model/boxes';
import { onSheet, parseBox, splitAddress } from '../model/boxes';
import { EventType } from '../model/events';
import type { Sheet } from '../model/sheet';
import { VISIBILITIES } from '../model/sheet';
import { activateSheet, deleteSheet, renameSheet } from '../model/sheets';
import type { Arguments } from '../rpc/arguments';
import { Fault, invalidArgument, notFound } from '../rpc/fault';
import { classTable } from '../rpc/members';
import { needsWriting } from './guard';
import { namedPlace } from './namedItems';
import type { OnSheet } from './places';
import { the } from './places';
import { sheetEvents } from './sheetEvents';
import { aBoolean, aColor, aNumber, aText, kept, oneOf, readOnly } from './take';

export const worksheet = classTable<Excel.Worksheet, OnSheet>({
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars: {
    id: readOnly(({ sheet }) => sheet.id),
    name: {
      read: ({ sheet }) => sheet.name,
      write: (self, args) => {
        needsWriting(self, args);
        renameSheet(self.book, self.sheet, aText(args), args.location);
      },
    },
    position: {
      read: ({ book, sheet }) => book.sheets.indexOf(sheet),
      write: (self, args) => {
        needsWriting(self, args);
        const to = args.integer(0);
        if (to < 0 || to >= self.book.sheets.length) args.refuse(0, 'a position in the workbook');
        self.book.sheets.splice(self.book.sheets.indexOf(self.sheet), 1);
        self.book.sheets.splice(to, 0, self.sheet);
      },
    },
    visibility: {
      read: ({ sheet }) => sheet.visibility,
      write: (self, args) => {
        needsWriting(self, args);
        const visibility = oneOf(...VISIBILITIES)(args);
        if (visibility !== 'Visible' && !otherVisible(self)) {
          throw new Fault(
            'InvalidOperation',
            'A workbook must contain at least one visible worksheet.',
            args.location,
          );
        }
        self.sheet.visibility = visibility;
        self.book.events.onSheet(EventType.VisibilityChanged, self.sheet.id, {});
        if (visibility !== 'Visible' && self.book.active === self.sheet) {
          activateSheet(self.book, otherVisible(self) ?? self.sheet);
        }
      },
    },
    tabColor: kept(
      ({ sheet }) => sheet,
      'tabColor',
      (args) => (args.values[0] === '' ? '' : aColor(args)),
      needsWriting,
    ),
    showGridlines: kept(({ sheet }) => sheet, 'showGridlines', aBoolean, needsWriting),
    showHeadings: kept(({ sheet }) => sheet, 'showHeadings', aBoolean, needsWriting),
    standardWidth: kept(({ sheet }) => sheet, 'standardWidth', aNumber, needsWriting),
    standardHeight: readOnly(() => 15),
  },
  otherNames: { gridlines: 'showGridlines', headings: 'showHeadings' },
  parts: {
    protection: (self) => the('WorksheetProtection', self),
    tables: (self) => the('TableCollection', self),
    charts: (self) => the('ChartCollection', self),
    names: (self) => the('NamedItemCollection', self),
    freezePanes: (self) => the('WorksheetFreezePanes', self),
    pageLayout: (self) => the('PageLayout', self),
    horizontalPageBreaks: (self) => the('PageBreakCollection', self),
  },
  methods: {
    ...sheetEvents,
    activate: ({ book, sheet }, args) => {
      if (sheet.visibility !== 'Visible') {
        throw new Fault('InvalidOperation', 'A hidden worksheet cannot be activated.', args.location);
      }
      activateSheet(book, sheet);
    },
    delete: (self, args) => {
      needsWriting(self, args);
      if (!otherVisible(self)) {
        throw new Fault(
          'InvalidOperation',
          'A workbook must contain at least one visible worksheet.',
          args.location,
        );
      }
      deleteSheet(self.book, self.sheet);
    },
    calculate: ({ book }) => {
      book.calculateNow = true;
    },
    getRange: (self, args) => the('Range', { ...self, box: boxArgument(self, args) }),
    getRangeByIndexes: (self, args) => {
      const box = boxOf(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
      if (!onSheet(box)) throw invalidArgument(args.location, 'outside the grid');
      return the('Range', { ...self, box });
    },
    getCell: (self, args) => {
      const box = boxOf(args.integer(0), args.integer(1));
      if (!onSheet(box)) throw invalidArgument(args.location, 'outside the grid');
      return the('Range', { ...self, box });
    },
    getUsedRange: (self, args) =>
      the('Range', { ...self, box: self.sheet.usedBox(args.boolean(0, false)) ?? boxOf(0, 0) }),
    getUsedRangeOrNullObject: (self, args) => {
      const box = self.sheet.usedBox(args.boolean(0, false));
      return box && the('Range', { ...self, box });
    },
    getNextOrNullObject: (self, args) => {
      const sheet = neighbour(self, args, 1);
      return sheet ? the('Worksheet', { ...self, sheet }) : null;
    },
    getPreviousOrNullObject: (self, args) => {
      const sheet = neighbour(self, args, -1);
      return sheet ? the('Worksheet', { ...self, sheet }) : null;
    },
    _GetSheetById: (self, args) => {
      const sheet = self.book.sheet(args.text(0));
      if (!sheet) throw notFound(args.location, 'no such worksheet');
      return the('Worksheet', { ...self, sheet });
    },
  },
});

function otherVisible({ book, sheet }: OnSheet): Sheet | undefined {
  return book.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
}

function neighbour({ book, sheet }: OnSheet, args: Arguments, step: 1 | -1): Sheet | undefined {
  const onlyVisible = args.boolean(0, false);
  for (let at = book.sheets.indexOf(sheet) + step; book.sheets[at]; at += step) {
    if (!onlyVisible || book.sheets[at]?.visibility === 'Visible') return book.sheets[at];
  }
  return undefined;
}

function boxArgument(self: OnSheet, args: Arguments) {
  if (!args.has(0)) return ALL_CELLS;
  const { sheet, address } = splitAddress(args.text(0));
  const box = parseBox(address) ?? namedPlace(self, address);
  if (!box || (sheet !== null && self.book.sheet(sheet) !== self.sheet)) {
    throw invalidArgument(args.location, 'no address on this worksheet');
  }
  return box;
}
