import {
  boxAddress,
  contains,
  height,
  isEntireColumn,
  isEntireRow,
  quotedSheet,
  width,
} from '../model/boxes';
import { CLEAR, clearCells, mergeCells, tellChanged } from '../model/edit';
import { EventType } from '../model/events';
import { columnWidth, rowHeight } from '../model/measures';
import type { Hyperlink, Line } from '../model/sheet';
import { activateSheet } from '../model/sheets';
import { shiftCells, shiftOf } from '../model/shift';
import type { Json } from '../rpc/messages';
import type { Arguments } from '../rpc/arguments';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsOpenCells, needsOpenSheet } from './guard';
import type { Area } from './places';
import { the } from './places';
import { rangeCells } from './rangeCells';
import {
  propertiesOfCells,
  propertiesOfColumns,
  propertiesOfRows,
  setCells,
  setColumns,
  setRows,
} from './rangeProperties';
import { rangeShapes } from './rangeShapes';
import { aBoolean, readOnly } from './take';

export const range = classTable<Excel.Range, Area>({
  scalars: {
    ...rangeCells,
    address: readOnly((self) => `${quotedSheet(self.sheet.name)}!${boxAddress(self.box)}`),
    rowIndex: readOnly(({ box }) => box.top),
    columnIndex: readOnly(({ box }) => box.left),
    rowCount: readOnly(({ box }) => height(box)),
    columnCount: readOnly(({ box }) => width(box)),
    cellCount: readOnly(({ box }) => cellCount(height(box) * width(box))),
    isEntireRow: readOnly(({ box }) => isEntireRow(box)),
    isEntireColumn: readOnly(({ box }) => isEntireColumn(box)),
    rowHidden: hidden(({ sheet, box }) => linesOf(box.top, box.bottom, (row) => sheet.row(row))),
    columnHidden: hidden(({ sheet, box }) => linesOf(box.left, box.right, (column) => sheet.column(column))),
    width: readOnly(({ sheet, box }) => sum(box.left, box.right, (column) => columnWidth(sheet, column))),
    height: readOnly(({ sheet, box }) => sum(box.top, box.bottom, (row) => rowHeight(sheet, row))),
    hyperlink: {
      read: ({ sheet, box }) => (sheet.cell(box.top, box.left)?.link ?? null) as Json,
      write: (self, args) => {
        needsOpenCells(self, args);
        const link = args.record(0) as Hyperlink;
        const cell = self.sheet.ensureCell(self.box.top, self.box.left);
        cell.link = link;
        if (link.textToDisplay !== undefined) cell.value = link.textToDisplay;
      },
    },
  },
  parts: {
    format: (self) => the('RangeFormat', self),
    worksheet: (self) => the('Worksheet', self),
    conditionalFormats: (self) => the('ConditionalFormatCollection', self),
    dataValidation: (self) => the('DataValidation', self),
  },
  methods: {
    ...rangeShapes,
    select: ({ book, sheet, box }) => {
      activateSheet(book, sheet);
      book.selection = box;
      book.events.onSheet(EventType.SelectionChanged, sheet.id, { address: boxAddress(box) });
      book.events.selectionOfDocument();
    },
    clear: (self, args) => {
      needsOpenCells(self, args);
      clearCells(self.book, self.sheet, self.box, args.choice(0, CLEAR, 'All'));
      tellChanged(self.book, self.sheet, self.box, 'RangeEdited');
    },
    merge: (self, args) => {
      needsOpenSheet(self, args);
      mergeCells(self.book, self.sheet, self.box, args.boolean(0, false));
    },
    unmerge: (self, args) => {
      needsOpenSheet(self, args);
      self.sheet.merges = self.sheet.merges.filter((merge) => !contains(self.box, merge.top, merge.left));
    },
    group: (self, args) => {
      changeLevel(self, args, 1);
    },
    ungroup: (self, args) => {
      changeLevel(self, args, -1);
    },
    insert: (self, args) => {
      needsOpenSheet(self, args);
      const along = args.choice(0, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns';
      shiftCells(self.book, self.sheet, shiftOf(self.box, along, 1));
      tellChanged(self.book, self.sheet, self.box, along === 'rows' ? 'RowInserted' : 'ColumnInserted');
      return the('Range', self);
    },
    delete: (self, args) => {
      needsOpenSheet(self, args);
      const along = args.choice(0, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns';
      shiftCells(self.book, self.sheet, shiftOf(self.box, along, -1));
      tellChanged(self.book, self.sheet, self.box, along === 'rows' ? 'RowDeleted' : 'ColumnDeleted');
    },
    calculate: () => undefined,
    // Only areas whose first cell lies in the range, as Excel does it (office-js issue 3611).
    getMergedAreasOrNullObject: (self) => {
      const boxes = self.sheet.merges.filter((box) => contains(self.box, box.top, box.left));
      return boxes.length === 0 ? null : the('RangeAreas', { ...self, boxes });
    },
    getRowProperties: propertiesOfRows,
    getColumnProperties: propertiesOfColumns,
    getCellProperties: propertiesOfCells,
    setRowProperties: setRows,
    setColumnProperties: setColumns,
    setCellProperties: setCells,
    _ValidateArraySize: (self, args) => {
      const fits = args.integer(0) === height(self.box) && args.integer(1) === width(self.box);
      if (!fits) args.refuse(0, 'the number of rows and columns of the range');
    },
  },
});

/** Excel has eight levels of an outline. */
const DEEPEST = 7;

function changeLevel(self: Area, args: Arguments, by: 1 | -1): void {
  needsOpenSheet(self, args);
  const { sheet, box } = self;
  const byRows = args.choice(0, ['ByRows', 'ByColumns']) === 'ByRows';
  if (byRows ? isEntireColumn(box) : isEntireRow(box))
    args.refuse(0, 'the direction of the whole rows or columns of the range');
  const lines = byRows
    ? linesOf(box.top, box.bottom, (row) => sheet.row(row))
    : linesOf(box.left, box.right, (column) => sheet.column(column));
  for (const line of lines) line.level = Math.min(DEEPEST, Math.max(0, line.level + by));
}

/** Excel answers -1 where the count does not fit 31 bits. */
function cellCount(count: number): number {
  return count > 2 ** 31 - 1 ? -1 : count;
}

function* linesOf(first: number, last: number, line: (index: number) => Line): Generator<Line> {
  for (let index = first; index <= last; index++) yield line(index);
}

/** True or false where all lines agree, null where they differ. */
function hidden(lines: (self: Area) => Generator<Line>): Scalar<Area> {
  return {
    read: (self) => {
      const states = new Set([...lines(self)].map((line) => line.hidden));
      return states.size > 1 ? null : states.has(true);
    },
    write: (self, args) => {
      needsOpenSheet(self, args);
      for (const line of lines(self)) line.hidden = aBoolean(args);
    },
  };
}

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}
