import { autofitColumns, autofitRows, columnWidth, rowHeight } from '../model/measures';
import type { Arguments } from '../rpc/arguments';
import type { Json } from '../rpc/messages';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { Area } from './places';
import { the } from './places';
import { styled } from './styled';
import { aBoolean, aColor, aNumber, aText, oneOf } from './take';

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

export const rangeFormat = classTable<Excel.RangeFormat, Area>({
  scalars: {
    horizontalAlignment: styled('horizontalAlignment', oneOf(...HORIZONTAL)),
    verticalAlignment: styled('verticalAlignment', oneOf(...VERTICAL)),
    indentLevel: styled('indentLevel', indent),
    wrapText: styled('wrapText', aBoolean),
    columnWidth: {
      read: (self) => shared(self.box.left, self.box.right, (column) => columnWidth(self.sheet, column)),
      write: (self, args) => {
        needsOpenSheet(self, args);
        for (let column = self.box.left; column <= self.box.right; column++) {
          self.sheet.column(column).size = aNumber(args);
        }
      },
    },
    rowHeight: {
      read: (self) => shared(self.box.top, self.box.bottom, (row) => rowHeight(self.sheet, row)),
      write: (self, args) => {
        needsOpenSheet(self, args);
        for (let row = self.box.top; row <= self.box.bottom; row++) self.sheet.row(row).size = aNumber(args);
      },
    },
  },
  parts: {
    font: (self) => the('RangeFont', self),
    fill: (self) => the('RangeFill', self),
    borders: (self) => the('RangeBorderCollection', self),
    protection: (self) => the('FormatProtection', self),
  },
  methods: {
    autofitColumns: (self, args) => {
      needsOpenSheet(self, args);
      autofitColumns(self.book, self.sheet, self.box);
    },
    autofitRows: (self, args) => {
      needsOpenSheet(self, args);
      autofitRows(self.sheet, self.box);
    },
  },
});

export const rangeFont = classTable<Excel.RangeFont, Area>({
  scalars: {
    bold: styled('bold', aBoolean),
    italic: styled('italic', aBoolean),
    underline: styled('underline', oneOf(...UNDERLINES)),
    strikethrough: styled('strikethrough', aBoolean),
    name: styled('fontName', aText),
    size: styled('fontSize', aNumber),
    color: styled('fontColor', aColor),
  },
});

export const rangeFill = classTable<Excel.RangeFill, Area>({
  scalars: {
    // A cell without a fill reads as white, as in Excel.
    color: styled('fill', aColor, (color) => (color === '' ? '#FFFFFF' : color)),
  },
  methods: {
    clear: (self, args) => styled('fill', () => '').write?.(self, args),
  },
});

export const formatProtection = classTable<Excel.FormatProtection, Area>({
  scalars: { locked: styled('locked', aBoolean) },
});

function indent(args: Arguments): number {
  const level = args.integer(0);
  return level >= 0 && level <= 250 ? level : args.refuse(0, 'a whole number from 0 to 250');
}

function shared(first: number, last: number, read: (index: number) => number): Json {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) {
    if (read(index) !== value) return null;
  }
  return value;
}
