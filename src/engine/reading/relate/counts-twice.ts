import { ByTotal } from './by-total';
import type { FigureBlock, InferredRelation } from '../relations/block';

/**
 * Without those that take in a sum together with what that sum is made of, and never hold where the sum is more than
 * the roundings of so many figures.
 */
export function countedOnce(found: readonly InferredRelation[], block: FigureBlock): InferredRelation[] {
  const sums = new ByTotal(found);
  return found.filter((one) => !countsTwice(one, sums, block));
}

function countsTwice(
  one: InferredRelation,
  sums: ByTotal,
  { figures, columns, columnUnits, rowUnits }: FigureBlock,
): boolean {
  const byRow = one.axis === 'row';
  const isSmall = (line: number, place: number) => {
    const value = figures[byRow ? line * columns + place : place * columns + line] ?? Number.NaN;
    const unit = (byRow ? columnUnits : rowUnits)?.[place] ?? 1;
    return value !== value || 2 * Math.abs(value) <= (one.parts.length + 1) * unit;
  };
  return sums
    .within(one)
    .some(
      (inner) =>
        inner.held > 0 &&
        [...madeOf(inner, sums)].some((line) => one.parts.includes(line)) &&
        one.positions.every((place) => one.failing.includes(place) || isSmall(inner.total, place)),
    );
}

/** The parts of a sum, theirs and so on. */
function madeOf(sum: InferredRelation, sums: ByTotal): Set<number> {
  const lines = new Set(sum.parts);
  for (const line of lines)
    for (const { parts } of sums.of(sum.axis, line)) for (const part of parts) lines.add(part);
  return lines;
}
