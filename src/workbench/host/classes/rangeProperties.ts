import { boxAddress, boxOf, height, isUnbounded, quotedSheet, width } from '../model/boxes';
import type { Line } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { Arguments } from '../rpc/arguments';
import { isRecord } from '../rpc/arguments';
import { Fault, UnknownMember } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import type { Area } from './places';

type Reader<From> = { readonly [name: string]: ((from: From) => Json) | Reader<From> };

const CELL_FORMAT: Reader<{ style: CellStyle }> = {
  font: {
    bold: ({ style }) => style.bold,
    italic: ({ style }) => style.italic,
    color: ({ style }) => style.fontColor,
    name: ({ style }) => style.fontName,
    size: ({ style }) => style.fontSize,
    underline: ({ style }) => style.underline,
    strikethrough: ({ style }) => style.strikethrough,
  },
  fill: { color: ({ style }) => style.fill || '#FFFFFF' },
  horizontalAlignment: ({ style }) => style.horizontalAlignment,
  verticalAlignment: ({ style }) => style.verticalAlignment,
  indentLevel: ({ style }) => style.indentLevel,
  wrapText: ({ style }) => style.wrapText,
};

const CELL: Reader<{ style: CellStyle; address: string }> = {
  address: ({ address }) => address,
  format: CELL_FORMAT,
};

interface OfLine {
  readonly index: number;
  readonly line: Line | undefined;
}

export function propertiesOfCells({ sheet, box }: Area, args: Arguments): Json {
  if (isUnbounded(box))
    throw new Fault('InvalidArgument', 'The range is too large for its cell properties.', args.location);
  const wanted = args.record(0);
  return list(height(box), (down) =>
    list(width(box), (along) => {
      const [row, column] = [box.top + down, box.left + along];
      const address = `${quotedSheet(sheet.name)}!${boxAddress(boxOf(row, column))}`;
      return read(CELL, wanted, { style: sheet.style(row, column), address }, args.location);
    }),
  );
}

export function propertiesOfRows({ sheet, box }: Area, args: Arguments): Json {
  const wanted = args.record(0);
  const members: Reader<OfLine> = {
    rowHidden: ({ line }) => line?.hidden ?? false,
    rowIndex: ({ index }) => index,
  };
  return list(height(box), (down) => {
    const index = box.top + down;
    return read(members, wanted, { index, line: sheet.rows.get(index) }, args.location);
  });
}

export function propertiesOfColumns({ sheet, box }: Area, args: Arguments): Json {
  const wanted = args.record(0);
  const members: Reader<OfLine> = {
    columnHidden: ({ line }) => line?.hidden ?? false,
    columnIndex: ({ index }) => index,
  };
  return list(width(box), (along) => {
    const index = box.left + along;
    return read(members, wanted, { index, line: sheet.columns.get(index) }, args.location);
  });
}

function read<From>(
  members: Reader<From>,
  wanted: Readonly<Record<string, unknown>>,
  from: From,
  where: string,
): Json {
  const answer: Record<string, Json> = {};
  for (const [name, asked] of Object.entries(wanted)) {
    const member = members[name];
    if (!member) throw new UnknownMember(`${where}.${name}`, 'property to load');
    if (typeof member === 'function') {
      if (asked === true) answer[name] = member(from);
    } else {
      answer[name] = read(member, isRecord(asked) ? asked : allOf(member), from, `${where}.${name}`);
    }
  }
  return answer;
}

function allOf(members: Reader<never>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([name]) => [name, true]));
}

function list(length: number, make: (index: number) => Json): Json {
  return Array.from({ length }, (_item, index) => make(index));
}
