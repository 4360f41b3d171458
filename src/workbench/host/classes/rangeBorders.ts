import type { Box } from '../model/boxes';
import { applyStyle, cellsOf } from '../model/edit';
import type { Sheet } from '../model/sheet';
import type { Border, BorderSide } from '../model/style';
import { BORDER_SIDES, NO_BORDER } from '../model/style';
import type { Arguments } from '../rpc/arguments';
import type { Scalar } from '../rpc/members';
import { classTable } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { OfBorder, Area } from './places';
import { the } from './places';
import { aColor, oneOf, readOnly } from './take';

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export const rangeBorder = classTable<Excel.RangeBorder, OfBorder>({
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    style: line('style', oneOf(...STYLES)),
    color: line('color', aColor),
    weight: line('weight', oneOf(...WEIGHTS)),
  },
});

export const rangeBorders = classTable<Excel.RangeBorderCollection, Area>({
  scalars: { count: readOnly(() => BORDER_SIDES.length) },
  items: (self) => BORDER_SIDES.map((side) => the('RangeBorder', { ...self, side })),
  item: (self, args) => the('RangeBorder', { ...self, side: args.choice(0, BORDER_SIDES) }),
  methods: {
    getItemAt: (self, args) => {
      const side = BORDER_SIDES[args.integer(0)] ?? args.refuse(0, 'an index of the collection');
      return the('RangeBorder', { ...self, side });
    },
  },
});

function line(key: keyof Border, take: (args: Arguments) => string): Scalar<OfBorder> {
  return {
    read: ({ sheet, box, side }) => {
      const place = edgeOf(box, side);
      if (!place) return null;
      return borderAt(sheet, place.box.top, place.box.left, place.side)[key];
    },
    write: (self, args) => {
      needsOpenSheet(self, args);
      const { sheet, box, side } = self;
      const place = edgeOf(box, side);
      if (!place) return;
      const value = take(args);
      for (const [row, column] of cellsOf(place.box)) {
        const before = borderAt(sheet, row, column, place.side);
        // Naming a colour or a weight draws the line, as in Excel.
        const drawn =
          key !== 'style' && before.style === 'None' ? { ...before, style: 'Continuous' } : before;
        const borders = { ...sheet.style(row, column).borders, [place.side]: { ...drawn, [key]: value } };
        applyStyle(sheet, { top: row, left: column, bottom: row, right: column }, { borders });
      }
    },
  };
}

function borderAt(sheet: Sheet, row: number, column: number, side: BorderSide): Border {
  return sheet.style(row, column).borders[side] ?? NO_BORDER;
}

/** A side of a range as a side of its cells: the top edge belongs to the first row, inner lines to all but the last. */
function edgeOf(box: Box, side: BorderSide): { box: Box; side: BorderSide } | null {
  switch (side) {
    case 'EdgeTop':
      return { box: { ...box, bottom: box.top }, side };
    case 'EdgeBottom':
      return { box: { ...box, top: box.bottom }, side };
    case 'EdgeLeft':
      return { box: { ...box, right: box.left }, side };
    case 'EdgeRight':
      return { box: { ...box, left: box.right }, side };
    case 'InsideHorizontal':
      return box.top === box.bottom ? null : { box: { ...box, bottom: box.bottom - 1 }, side: 'EdgeBottom' };
    case 'InsideVertical':
      return box.left === box.right ? null : { box: { ...box, right: box.right - 1 }, side: 'EdgeRight' };
    case 'DiagonalDown':
    case 'DiagonalUp':
      return { box, side };
  }
}
