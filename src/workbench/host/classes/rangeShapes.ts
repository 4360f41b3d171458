import type { Box } from '../model/boxes';
import { COLUMNS, height, intersection, onSheet, ROWS, union, width } from '../model/boxes';
import { usedPart } from '../model/edit';
import type { Arguments } from '../rpc/arguments';
import { Fault, invalidArgument, notFound } from '../rpc/fault';
import type { Method } from '../rpc/members';
import type { Instance } from '../rpc/instance';
import type { Area } from './places';
import { the } from './places';
import { areaArgument } from './take';

/** The methods of a range that answer with another range. */
export const rangeShapes = {
  getCell: shape(({ box }, args) => {
    const [top, left] = [box.top + args.integer(0), box.left + args.integer(1)];
    return { top, left, bottom: top, right: left };
  }),
  getRow: shape(({ box }, args) => ({
    ...box,
    top: box.top + args.integer(0),
    bottom: box.top + args.integer(0),
  })),
  getColumn: shape(({ box }, args) => ({
    ...box,
    left: box.left + args.integer(0),
    right: box.left + args.integer(0),
  })),
  getEntireRow: shape(({ box }) => ({ ...box, left: 0, right: COLUMNS - 1 })),
  getEntireColumn: shape(({ box }) => ({ ...box, top: 0, bottom: ROWS - 1 })),
  getLastCell: shape(({ box }) => ({ ...box, top: box.bottom, left: box.right })),
  getLastRow: shape(({ box }) => ({ ...box, top: box.bottom })),
  getLastColumn: shape(({ box }) => ({ ...box, left: box.right })),
  getOffsetRange: shape(({ box }, args) => moved(box, args.integer(0), args.integer(1))),
  getResizedRange: shape(({ box }, args) => ({
    ...box,
    bottom: box.bottom + args.integer(0),
    right: box.right + args.integer(1),
  })),
  getAbsoluteResizedRange: shape(({ box }, args) => ({
    ...box,
    bottom: box.top + args.integer(0) - 1,
    right: box.left + args.integer(1) - 1,
  })),
  getRowsAbove: shape(({ box }, args) => {
    const count = args.integer(0, 1);
    return { ...box, top: box.top - count, bottom: box.top - 1 };
  }),
  getRowsBelow: shape(({ box }, args) => {
    const count = args.integer(0, 1);
    return { ...box, top: box.bottom + 1, bottom: box.bottom + count };
  }),
  getColumnsBefore: shape(({ box }, args) => {
    const count = args.integer(0, 1);
    return { ...box, left: box.left - count, right: box.left - 1 };
  }),
  getColumnsAfter: shape(({ box }, args) => {
    const count = args.integer(0, 1);
    return { ...box, left: box.right + 1, right: box.right + count };
  }),
  getBoundingRect: shape((self, args) => union(self.box, sameSheet(self, args).box)),
  getIntersection: (self: Area, args: Arguments): Instance => {
    const box = intersection(self.box, sameSheet(self, args).box);
    if (!box) throw notFound(args.location, 'the ranges do not meet');
    return the('Range', { ...self, box });
  },
  getIntersectionOrNullObject: (self: Area, args: Arguments): Instance | null => {
    const box = intersection(self.box, sameSheet(self, args).box);
    return box && the('Range', { ...self, box });
  },
  getUsedRange: (self: Area, args: Arguments): Instance => {
    const box = usedWithin(self, args);
    if (!box) throw notFound(args.location, 'the range is empty');
    return the('Range', { ...self, box });
  },
  getUsedRangeOrNullObject: (self: Area, args: Arguments): Instance | null => {
    const box = usedWithin(self, args);
    return box && the('Range', { ...self, box });
  },
} satisfies Readonly<Record<string, Method<Area>>>;

function shape(make: (self: Area, args: Arguments) => Box): (self: Area, args: Arguments) => Instance {
  return (self, args) => {
    const box = make(self, args);
    if (!onSheet(box)) throw invalidArgument(args.location, 'outside the grid');
    return the('Range', { ...self, box });
  };
}

function moved(box: Box, down: number, along: number): Box {
  return boxMoved(box, box.top + down, box.left + along);
}

function boxMoved(box: Box, top: number, left: number): Box {
  return { top, left, bottom: top + height(box) - 1, right: left + width(box) - 1 };
}

function sameSheet(self: Area, args: Arguments): Area {
  const other = areaArgument(args, 0, self);
  if (other.sheet !== self.sheet)
    throw new Fault('InvalidArgument', 'The ranges are on different sheets.', args.location);
  return other;
}

function usedWithin({ sheet, box }: Area, args: Arguments): Box | null {
  if (!args.boolean(0, false)) return usedPart(sheet, box);
  let used: Box | null = null;
  for (const { row, column, cell } of sheet.filled()) {
    const here = { top: row, left: column, bottom: row, right: column };
    if (!intersection(here, box) || (cell.value === null && cell.formula === null)) continue;
    used = used ? union(used, here) : here;
  }
  return used;
}
