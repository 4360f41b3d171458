import { boxAddress, boxOf, height, isUnbounded, quotedSheet, width } from '../model/boxes';
import { applyStyle } from '../model/edit';
import { columnWidth, rowHeight } from '../model/measures';
import type { CellStyle } from '../model/style';
import type { Arguments } from '../rpc/arguments';
import { isRecord } from '../rpc/arguments';
import { invalidArgument, UnknownMember } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import { needsOpenSheet } from './guard';
import type { Area } from './places';
import { common } from './styled';
import { colorOf } from './take';

/** The format of cells as `getCellProperties` names it, each with the key of our style. */
const FORMAT = {
  font: {
    bold: 'bold',
    italic: 'italic',
    color: 'fontColor',
    name: 'fontName',
    size: 'fontSize',
    underline: 'underline',
    strikethrough: 'strikethrough',
  },
  fill: { color: 'fill' },
  protection: { locked: 'locked' },
  horizontalAlignment: 'horizontalAlignment',
  verticalAlignment: 'verticalAlignment',
  indentLevel: 'indentLevel',
  wrapText: 'wrapText',
} as const satisfies FormatNames;

interface FormatNames {
  readonly [name: string]: keyof CellStyle | FormatNames;
}

type Extra = Readonly<Record<string, (area: Area) => Json>>;
type Wanted = Readonly<Record<string, unknown>>;

const ofCell: Extra = { address: (area) => addressOf(area) };
const ofRow: Extra = {
  address: (area) => addressOf(area),
  rowIndex: ({ box }) => box.top,
  rowHidden: ({ sheet, box }) => sheet.rows.get(box.top)?.hidden ?? false,
};
const ofColumn: Extra = {
  address: (area) => addressOf(area),
  columnIndex: ({ box }) => box.left,
  columnHidden: ({ sheet, box }) => sheet.columns.get(box.left)?.hidden ?? false,
};

export function propertiesOfCells(self: Area, args: Arguments): Json {
  if (isUnbounded(self.box)) throw invalidArgument(args.location, 'too many cells');
  return list(height(self.box), (down) =>
    list(width(self.box), (along) => read(cell(self, down, along), ofCell, args)),
  );
}

export function propertiesOfRows(self: Area, args: Arguments): Json {
  return list(height(self.box), (down) => read(row(self, down), ofRow, args));
}

export function propertiesOfColumns(self: Area, args: Arguments): Json {
  return list(width(self.box), (along) => read(column(self, along), ofColumn, args));
}

export function setCells(self: Area, args: Arguments): void {
  const rows = arrayOf(args.values[0], height(self.box), args);
  rows.forEach((line, down) => {
    arrayOf(line, width(self.box), args).forEach((wanted, along) =>
      write(cell(self, down, along), wanted, args),
    );
  });
}

export function setRows(self: Area, args: Arguments): void {
  arrayOf(args.values[0], height(self.box), args).forEach((wanted, down) => {
    const area = row(self, down);
    const rest = taken(
      wanted,
      'rowHidden',
      (hidden) => (self.sheet.row(area.box.top).hidden = hidden === true),
    );
    write(area, rest, args);
  });
}

export function setColumns(self: Area, args: Arguments): void {
  arrayOf(args.values[0], width(self.box), args).forEach((wanted, along) => {
    const area = column(self, along);
    const rest = taken(
      wanted,
      'columnHidden',
      (hidden) => (self.sheet.column(area.box.left).hidden = hidden === true),
    );
    write(area, rest, args);
  });
}

const cell = (self: Area, down: number, along: number): Area => ({
  ...self,
  box: boxOf(self.box.top + down, self.box.left + along),
});
const row = (self: Area, down: number): Area => ({
  ...self,
  box: { ...self.box, top: self.box.top + down, bottom: self.box.top + down },
});
const column = (self: Area, along: number): Area => ({
  ...self,
  box: { ...self.box, left: self.box.left + along, right: self.box.left + along },
});

function addressOf({ sheet, box }: Area): string {
  return `${quotedSheet(sheet.name)}!${boxAddress(box)}`;
}

function read(area: Area, extra: Extra, args: Arguments): Json {
  const answer: Record<string, Json> = {};
  for (const [name, asked] of Object.entries(args.record(0))) {
    const member = extra[name];
    if (member) {
      if (asked === true) answer[name] = member(area);
    } else if (name === 'format') answer[name] = readFormat(area, FORMAT, asked, `${args.location}.format`);
    else throw new UnknownMember(`${args.location}.${name}`, 'property to load');
  }
  return answer;
}

function readFormat(area: Area, names: FormatNames, asked: unknown, where: string): Json {
  const wanted: Wanted = isRecord(asked)
    ? asked
    : Object.fromEntries(Object.keys(names).map((name) => [name, true]));
  const answer: Record<string, Json> = {};
  for (const [name, inner] of Object.entries(wanted)) {
    const known = names[name];
    if (name === 'rowHeight') answer[name] = rowHeight(area.sheet, area.box.top);
    else if (name === 'columnWidth') answer[name] = columnWidth(area.sheet, area.box.left);
    else if (known === undefined) throw new UnknownMember(`${where}.${name}`, 'property to load');
    else if (typeof known === 'string') {
      const value = common(area, (style) => style[known]) as Json | undefined;
      if (inner === true) answer[name] = known === 'fill' && value === '' ? '#FFFFFF' : (value ?? null);
    } else answer[name] = readFormat(area, known, inner, `${where}.${name}`);
  }
  return answer;
}

function write(area: Area, wanted: unknown, args: Arguments): void {
  if (!isRecord(wanted)) throw invalidArgument(args.location, 'properties of a cell, row or column');
  for (const [name, value] of Object.entries(wanted)) {
    if (name !== 'format' || !isRecord(value))
      throw new UnknownMember(`${args.location}.${name}`, 'property to set');
    needsOpenSheet(area, args);
    writeFormat(area, FORMAT, value, `${args.location}.format`);
  }
}

function writeFormat(area: Area, names: FormatNames, wanted: Wanted, where: string): void {
  for (const [name, value] of Object.entries(wanted)) {
    const known = names[name];
    if (name === 'rowHeight') area.sheet.row(area.box.top).size = Number(value);
    else if (name === 'columnWidth') area.sheet.column(area.box.left).size = Number(value);
    else if (known === undefined) throw new UnknownMember(`${where}.${name}`, 'property to set');
    else if (typeof known !== 'string') {
      if (!isRecord(value)) throw invalidArgument(`${where}.${name}`, 'an object');
      writeFormat(area, known, value, `${where}.${name}`);
    } else {
      const color = name === 'color' ? colorOf(value) : value;
      if (color === undefined) throw invalidArgument(`${where}.${name}`, 'a colour');
      applyStyle(area.sheet, area.box, { [known]: color });
    }
  }
}

function taken(wanted: unknown, name: string, take: (value: unknown) => void): unknown {
  if (!isRecord(wanted) || !(name in wanted)) return wanted;
  const { [name]: value, ...rest } = wanted;
  take(value);
  return rest;
}

function arrayOf(value: unknown, length: number, args: Arguments): readonly unknown[] {
  if (Array.isArray(value) && value.length === length) return value;
  throw invalidArgument(args.location, 'an array of the size of the range');
}

function list(length: number, make: (index: number) => Json): Json {
  return Array.from({ length }, (_item, index) => make(index));
}
