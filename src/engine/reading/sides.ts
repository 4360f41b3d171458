import { STANDARD_LINES } from './charts';
import { OTHER_LINES } from './other-charts';
import type { Side } from './charts';
import type { PlacedColumn } from './columns';
import { measureOf } from './columns';
import type { PlacedLine } from './lines';
import type { InferredRelation } from './relations/block';

const SIDES = new Map([...STANDARD_LINES, ...OTHER_LINES].map((line) => [line.id, line.side]));

/** What a line is: by its standard line, by the words revenue and cost in its label, or by where it stands. */
export function sideOf(line: PlacedLine): Side | null {
  return (line.standard ? SIDES.get(line.standard) : null) ?? measureOf(line.label) ?? line.side ?? null;
}

/** The side of one cell: its column's where columns split the amount, its line's otherwise. */
export function cellSide(line: PlacedLine, column: PlacedColumn): Side | null {
  return column.measure ?? sideOf(line);
}

/**
 * Lines that do not say what they are, are what they stand in: a part is what its sum is, a memo line what the line
 * above it is, and what stands under the heading `Kostnader` is costs.
 */
export function withSides(
  lines: readonly PlacedLine[],
  rows: readonly PlacedLine[],
  found: readonly InferredRelation[],
): PlacedLine[] {
  const sides = new Map<number, Side | null>(lines.map((line) => [line.row, sideOf(line)]));
  const at = (i: number) => sides.get(rows[i]?.row ?? -1) ?? null;
  const put = (i: number, side: Side) => {
    const row = rows[i]?.row;
    if (row !== undefined) sides.set(row, side);
  };
  const sums = found.filter((one) => one.axis === 'row' && one.weights.every((weight) => weight > 0));
  for (let turn = 0; turn < 4; turn++) {
    for (const { total, parts } of sums) {
      const whole = at(total);
      const own = new Set(parts.map(at));
      const [only] = own;
      if (whole === 'revenue' || whole === 'cost') {
        for (const part of parts) if (at(part) === null) put(part, whole);
      } else if (whole === null && own.size === 1 && (only === 'revenue' || only === 'cost'))
        put(total, only);
    }
  }
  let heading: Side | null = null;
  let above: Side | null = null;
  for (const line of lines) {
    const own = sides.get(line.row) ?? null;
    if (!line.figures) heading = own === 'revenue' || own === 'cost' ? own : null;
    else if (own === null && line.role === 'memo' && above) sides.set(line.row, above);
    else if (own === null && line.role === 'detail' && heading) sides.set(line.row, heading);
    if (line.role === 'total') heading = null;
    if (line.figures && line.role !== 'memo') above = sides.get(line.row) ?? null;
  }
  return rows.map((line) => {
    const side = sides.get(line.row) ?? null;
    return side && side !== sideOf(line) ? { ...line, side } : line;
  });
}
