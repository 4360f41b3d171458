import { boxAddress, height, quotedSheet, width } from '../model/boxes';
import { classTable } from '../rpc/members';
import type { Areas } from './places';
import { the } from './places';

export const rangeAreas = classTable<Excel.RangeAreas, Areas>({
  scalars: {
    areaCount: { read: ({ boxes }) => boxes.length },
    address: {
      read: ({ sheet, boxes }) =>
        boxes.map((box) => `${quotedSheet(sheet.name)}!${boxAddress(box)}`).join(','),
    },
    cellCount: { read: ({ boxes }) => boxes.reduce((sum, box) => sum + height(box) * width(box), 0) },
  },
  parts: {
    areas: (self) => the('RangeCollection', self),
  },
});

export const rangeCollection = classTable<Excel.RangeCollection, Areas>({
  items: ({ book, sheet, boxes }) => boxes.map((box) => the('Range', { book, sheet, box })),
  methods: {
    getCount: ({ boxes }) => boxes.length,
    getItemAt: ({ book, sheet, boxes }, args) => {
      const box = boxes[args.integer(0)];
      return box ? the('Range', { book, sheet, box }) : args.refuse(0, 'an index of the collection');
    },
  },
});
