import { isUnbounded } from '../model/boxes';
import { applyStyle, cellsOf, usedPart } from '../model/edit';
import type { CellStyle } from '../model/style';
import type { Arguments } from '../rpc/arguments';
import type { Json } from '../rpc/messages';
import type { Scalar } from '../rpc/members';
import { needsOpenSheet } from './guard';
import type { Area } from './places';

/** A format property: of all cells at once when written, and null when read where the cells differ. */
export function styled<Key extends keyof CellStyle>(
  key: Key,
  take: (args: Arguments) => CellStyle[Key],
  shown: (value: CellStyle[Key]) => Json = (value) => value as Json,
): Scalar<Area> {
  return {
    read: (self) => {
      const value = common(self, (style) => style[key]);
      return value === undefined ? null : shown(value);
    },
    write: (self, args) => {
      needsOpenSheet(self, args);
      applyStyle(self.sheet, self.box, { [key]: take(args) });
    },
  };
}

/** What all cells of the area share; undefined where they differ. */
export function common<Value>({ sheet, box }: Area, read: (style: CellStyle) => Value): Value | undefined {
  const first = read(sheet.style(box.top, box.left));
  const looked = isUnbounded(box) ? usedPart(sheet, box) : box;
  if (!looked) return first;
  for (const [row, column] of cellsOf(looked)) {
    if (read(sheet.style(row, column)) !== first) return undefined;
  }
  return first;
}
