import type { Side } from './charts';
import type { PlacedColumn } from '../columns/columns';
import type { PlacedLine } from './lines';
import type { InferredRelation } from '../relations/block';

/** The side of one cell: its column's where columns split the amount, its line's otherwise. */
export function cellSide(line: PlacedLine, column: PlacedColumn): Side | null {
  return column.measure ?? line.side;
}

const BALANCES = new Set(['opening-fund', 'closing-fund', 'fund-change']);

/** A fund is a balance: its deviation may be read as a change or as an effect on the result. Neither is wrong. */
export function isBalance(line: PlacedLine): boolean {
  return BALANCES.has(line.standard ?? '');
}

/**
 * Lines that do not say what they are, are what they stand in: a part is what its sum is, what a net takes away together
 * with its costs is a cost, a memo line what the line above it is, and what stands under the heading `Kostnader` is costs.
 */
export function withSides(
  lines: readonly PlacedLine[],
  rows: readonly PlacedLine[],
  found: readonly InferredRelation[],
): readonly PlacedLine[] {
  const sides = lines.map((line) => line.side);
  const places = placesAmong(lines, rows);
  const at = (i: number) => sides[places[i] ?? -1] ?? null;
  let settled = false;
  const put = (i: number, side: Side) => {
    const place = places[i];
    if (place !== undefined) sides[place] = side;
    settled = false;
  };
  const sums = found.filter((one) => one.axis === 'row' && one.weights.every((weight) => weight > 0));
  for (let turn = 0; turn < 4 && !settled; turn++) {
    settled = true;
    for (const { total, parts } of sums) {
      const whole = at(total);
      if (whole === 'revenue' || whole === 'cost') {
        for (const part of parts) if (at(part) === null) put(part, whole);
        continue;
      }
      if (whole !== null) continue;
      const only = at(parts[0] ?? -1);
      if ((only === 'revenue' || only === 'cost') && parts.every((part) => at(part) === only))
        put(total, only);
    }
  }
  for (const { axis, parts, weights } of found) {
    const taken = axis === 'row' ? parts.filter((_, i) => (weights[i] ?? 1) < 0) : [];
    const areCosts =
      parts.some((part) => at(part) === 'cost') &&
      parts.every((part) => at(part) !== 'cost' || taken.includes(part));
    for (const part of areCosts ? taken : []) if (at(part) === null) put(part, 'cost');
  }
  let heading: Side | null = null;
  let above: Side | null = null;
  lines.forEach((line, i) => {
    const own = sides[i] ?? null;
    if (!line.figures) heading = own === 'revenue' || own === 'cost' ? own : null;
    else if (own === null && line.role === 'memo' && above) sides[i] = above;
    else if (own === null && line.role === 'detail' && heading) sides[i] = heading;
    if (line.role === 'total') heading = null;
    if (line.figures && line.role !== 'memo') above = sides[i] ?? null;
  });
  let changed = false;
  const sided = rows.map((line, i) => {
    const side = at(i);
    if (!side || side === line.side) return line;
    changed = true;
    return { ...line, side };
  });
  return changed ? sided : rows;
}

/** Where each of the rows stands among the lines, which are in the same order. */
function placesAmong(lines: readonly PlacedLine[], rows: readonly PlacedLine[]): number[] {
  const places: number[] = [];
  let at = 0;
  for (const { row } of rows) {
    while (at < lines.length && lines[at]?.row !== row) at++;
    places.push(at);
  }
  return places;
}
