import { isCellError } from '../../../engine/model/cell';
import {
  boxAddress,
  contains,
  height,
  isEntireColumn,
  isEntireRow,
  isUnbounded,
  quotedSheet,
  width,
} from '../model/boxes';
import type { Cell } from '../model/sheet';
import type { CellStyle } from '../model/style';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import type { Area } from './places';
import { the } from './places';
import { propertiesOfCells, propertiesOfColumns, propertiesOfRows } from './rangeProperties';

export const range = classTable<Excel.Range, Area>({
  scalars: {
    address: { read: (self) => `${quotedSheet(self.sheet.name)}!${boxAddress(self.box)}` },
    rowIndex: { read: ({ box }) => box.top },
    columnIndex: { read: ({ box }) => box.left },
    rowCount: { read: ({ box }) => height(box) },
    columnCount: { read: ({ box }) => width(box) },
    cellCount: { read: ({ box }) => cellCount(height(box) * width(box)) },
    isEntireRow: { read: ({ box }) => isEntireRow(box) },
    isEntireColumn: { read: ({ box }) => isEntireColumn(box) },
    values: grid((cell) => shownValue(cell)),
    formulas: grid((cell) => cell?.formula ?? shownValue(cell)),
    numberFormat: grid((_cell, style) => style.numberFormat),
    valueTypes: grid((cell) => valueType(cell)),
  },
  methods: {
    select: ({ book, sheet, box }) => {
      book.active = sheet;
      book.selection = box;
    },
    // Only areas whose first cell lies in the range, as Excel does it (office-js issue 3611).
    getMergedAreasOrNullObject: (self) => {
      const boxes = self.sheet.merges.filter((box) => contains(self.box, box.top, box.left));
      return boxes.length === 0 ? null : the('RangeAreas', { ...self, boxes });
    },
    getRowProperties: (self, args) => propertiesOfRows(self, args),
    getColumnProperties: (self, args) => propertiesOfColumns(self, args),
    getCellProperties: (self, args) => propertiesOfCells(self, args),
  },
});

/** Excel answers -1 where the count does not fit 31 bits. */
function cellCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}

/** A property with one entry for each cell. For whole rows and columns Excel answers null. */
function grid(read: (cell: Cell | undefined, style: CellStyle) => Json): Scalar<Area> {
  return {
    read: ({ sheet, box }) => {
      if (isUnbounded(box)) return null;
      return Array.from({ length: height(box) }, (_row, down) =>
        Array.from({ length: width(box) }, (_column, along) => {
          const [row, column] = [box.top + down, box.left + along];
          return read(sheet.cell(row, column), sheet.style(row, column));
        }),
      );
    },
  };
}

function shownValue(cell: Cell | undefined): Json {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'Double' : 'Error';
}
