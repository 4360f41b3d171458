import type { Unit } from '../../model/kinds';
import type { SheetSnapshot } from '../../model/snapshot';
import { shapesOf } from '../../numbers/format';
import type { PlacedColumn } from '../columns/columns';

/**
 * How many times smaller than they are stored most of the figures are shown: a thousand under the number format `#,##0,`,
 * as when crowns are kept and thousands of them are read.
 */
export function shownScale(
  sheet: SheetSnapshot,
  rows: readonly number[],
  columns: readonly PlacedColumn[],
): Unit['scale'] {
  const shapes = shapesOf(sheet.formats);
  if (!shapes.some((shape) => shape.kind === 'number' && shape.scale > 0)) return 1;
  const counts = { 1: 0, 1000: 0, 1000000: 0 };
  for (const row of rows)
    for (const { column, figures } of columns) {
      if (!figures || !sheet.values[row]?.[column]) continue;
      const shape = shapes[sheet.formatIds[row]?.[column] ?? 0];
      counts[shape?.kind !== 'number' || shape.scale < 3 ? 1 : shape.scale < 6 ? 1000 : 1000000]++;
    }
  const all = counts[1] + counts[1000] + counts[1000000];
  return counts[1000] * 2 > all ? 1000 : counts[1000000] * 2 > all ? 1000000 : 1;
}
