import type { ConditionalLook } from '../model/parts';
import { intersection } from '../model/boxes';
import type { Arguments } from '../rpc/arguments';
import { notFound } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { Area, OfConditionalFormat } from './places';
import { the } from './places';
import { aBoolean, aColor, aText, aValue, kept, oneOf, readOnly } from './take';

export const conditionalFormats = classTable<Excel.ConditionalFormatCollection, Area>({
  items: (self) => within(self).map((format) => the('ConditionalFormat', { ...self, format })),
  item: (self, args) => {
    const format = within(self).find(({ id }) => id === args.text(0));
    if (!format) throw notFound(args.location, 'no such conditional format');
    return the('ConditionalFormat', { ...self, format });
  },
  methods: {
    add: (self, args) => {
      needsOpenSheet(self, args);
      const format = {
        id: self.book.newId(),
        type: args.choice(0, ['Custom', 'CellValue']),
        box: self.box,
        stopIfTrue: false,
        formula: '',
        cellRule: null,
        look: {},
      };
      self.sheet.conditionalFormats.unshift(format);
      return the('ConditionalFormat', { ...self, format });
    },
    clearAll: (self, args) => {
      needsOpenSheet(self, args);
      const going = new Set(within(self));
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((format) => !going.has(format));
    },
    getCount: (self) => within(self).length,
  },
});

export const conditionalFormat = classTable<Excel.ConditionalFormat, OfConditionalFormat>({
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: readOnly(({ format }) => format.id),
    type: readOnly(({ format }) => format.type),
    priority: readOnly(({ sheet, format }) => sheet.conditionalFormats.indexOf(format)),
    stopIfTrue: kept(({ format }) => format, 'stopIfTrue', aBoolean, needsOpenSheet),
  },
  parts: {
    custom: (self) => the('CustomConditionalFormat', ofType(self, 'Custom')),
    cellValue: (self) => the('CellValueConditionalFormat', ofType(self, 'CellValue')),
  },
  methods: {
    delete: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter(
        (format) => format !== self.format,
      );
    },
    getRange: ({ book, sheet, format }) => the('Range', { book, sheet, box: format.box }),
  },
});

export const customConditionalFormat = classTable<Excel.CustomConditionalFormat, OfConditionalFormat>({
  parts: {
    rule: (self) => the('ConditionalFormatRule', self),
    format: (self) => the('ConditionalRangeFormat', self),
  },
});

export const cellValueConditionalFormat = classTable<Excel.CellValueConditionalFormat, OfConditionalFormat>({
  scalars: { rule: kept(({ format }) => format, 'cellRule', cellRule, needsOpenSheet) },
  parts: { format: (self) => the('ConditionalRangeFormat', self) },
});

export const conditionalFormatRule = classTable<Excel.ConditionalFormatRule, OfConditionalFormat>({
  scalars: { formula: kept(({ format }) => format, 'formula', aText, needsOpenSheet) },
});

export const conditionalRangeFormat = classTable<Excel.ConditionalRangeFormat, OfConditionalFormat>({
  scalars: { numberFormat: look('numberFormat', aText) },
  parts: {
    font: (self) => the('ConditionalRangeFont', self),
    fill: (self) => the('ConditionalRangeFill', self),
  },
});

export const conditionalRangeFont = classTable<Excel.ConditionalRangeFont, OfConditionalFormat>({
  scalars: {
    bold: look('bold', aBoolean),
    italic: look('italic', aBoolean),
    color: look('fontColor', aColor),
    strikethrough: look('strikethrough', aBoolean),
    underline: look('underline', oneOf('None', 'Single', 'Double')),
  },
});

export const conditionalRangeFill = classTable<Excel.ConditionalRangeFill, OfConditionalFormat>({
  scalars: { color: look('fill', aColor) },
});

function look<Key extends keyof ConditionalLook>(
  key: Key,
  take: (args: Arguments) => NonNullable<ConditionalLook[Key]>,
): Scalar<OfConditionalFormat> {
  return {
    read: ({ format }) => format.look[key] ?? null,
    write: (self, args) => {
      needsOpenSheet(self, args);
      self.format.look[key] = take(args);
    },
  };
}

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

function cellRule(args: Arguments): Json {
  const rule = args.record(0);
  if (typeof rule['formula1'] !== 'string' || !OPERATORS.includes(String(rule['operator']))) {
    args.refuse(0, 'a rule with formula1 and an operator');
  }
  return aValue(args);
}

function ofType(self: OfConditionalFormat, type: OfConditionalFormat['format']['type']): OfConditionalFormat {
  if (self.format.type !== type) throw notFound('ConditionalFormat', `the format is not of type ${type}`);
  return self;
}

function within({ sheet, box }: Area) {
  return sheet.conditionalFormats.filter((format) => intersection(format.box, box));
}
