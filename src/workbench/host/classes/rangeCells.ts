import type { CellValue } from '../../../engine/model/cell';
import { height, isUnbounded, width } from '../model/boxes';
import { applyStyle, cellsOf, shown, tellChanged, writeCell } from '../model/edit';
import type { Cell } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { Arguments } from '../rpc/arguments';
import { invalidArgument } from '../rpc/fault';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { cellText } from '../numberText';
import { needsOpenCells, needsOpenSheet } from './guard';
import type { Area } from './places';

/** The properties of a range that have one entry for each cell. */
export const rangeCells = {
  values: { ...grid((cell) => shown(cell?.value ?? null)), write: writeContents },
  formulas: { ...grid((cell) => cell?.formula ?? shown(cell?.value ?? null)), write: writeContents },
  text: grid((cell, style, { book }) => cellText(cell?.value ?? null, style.numberFormat, book.culture)),
  valueTypes: grid((cell) => valueType(cell?.value ?? null)),
  numberFormat: {
    ...grid((_cell, style) => style.numberFormat),
    write: (self: Area, args: Arguments) => {
      needsOpenSheet(self, args);
      eachEntry(self, args, (row, column, entry) => {
        if (entry === null) return;
        if (typeof entry !== 'string') throw invalidArgument(args.location, 'a number format is a text');
        applyStyle(
          self.sheet,
          { top: row, left: column, bottom: row, right: column },
          { numberFormat: entry },
        );
      });
    },
  },
};

/** For whole rows and columns Excel answers null. */
function grid(read: (cell: Cell | undefined, style: CellStyle, area: Area) => Json): Scalar<Area> {
  return {
    read: (self) => {
      const { sheet, box } = self;
      if (isUnbounded(box)) return null;
      return Array.from({ length: height(box) }, (_row, down) =>
        Array.from({ length: width(box) }, (_column, along) => {
          const [row, column] = [box.top + down, box.left + along];
          return read(sheet.cell(row, column), sheet.style(row, column), self);
        }),
      );
    },
  };
}

function writeContents(self: Area, args: Arguments): void {
  needsOpenCells(self, args);
  const { book, sheet, box } = self;
  const before = sheet.cell(box.top, box.left)?.value ?? null;
  eachEntry(self, args, (row, column, entry) => {
    const simple = entry === null || ['string', 'number', 'boolean'].includes(typeof entry);
    if (!simple) throw invalidArgument(args.location, 'a cell holds a text, a number or a truth value');
    writeCell(book, sheet, row, column, entry as string | number | boolean | null);
  });
  tellChanged(book, sheet, box, 'RangeEdited', before);
}

/** One value for all cells, or an array of arrays of exactly the size of the range. */
function eachEntry(
  self: Area,
  args: Arguments,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  const { box } = self;
  const given = args.values[0];
  if (!Array.isArray(given)) {
    if (isUnbounded(box)) throw invalidArgument(args.location, 'not for whole rows and columns');
    for (const [row, column] of cellsOf(box)) write(row, column, given);
    return;
  }
  const rows = given as readonly unknown[];
  const fits =
    rows.length === height(box) && rows.every((line) => Array.isArray(line) && line.length === width(box));
  if (!fits) {
    throw invalidArgument(
      args.location,
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  }
  rows.forEach((line, down) => {
    (line as readonly unknown[]).forEach((entry, along) => write(box.top + down, box.left + along, entry));
  });
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'Error';
}
