import { ByTotal } from './by-total';
import type { FigureBlock, InferredRelation } from '../relations/block';

/**
 * Without those that take in a sum together with what that sum is made of, and never hold where the sum is more than
 * the roundings of so many figures; and without those that fall apart.
 */
export function countedOnce(found: readonly InferredRelation[], block: FigureBlock): InferredRelation[] {
  const sums = new ByTotal(found);
  return found.filter((one) => !countsTwice(one, sums, block) && !fallsApart(one, block));
}

/**
 * Where it holds, the total only repeats one of the parts while the others come to nothing: two equations that happen to
 * stand in one, and no word says that they belong together.
 */
function fallsApart(one: InferredRelation, { figures, columns }: FigureBlock): boolean {
  if (one.source !== 'figures' || one.failing.length === 0) return false;
  const at = (line: number, place: number) =>
    figures[one.axis === 'row' ? line * columns + place : place * columns + line] || 0;
  const holding = one.positions.filter((place) => !one.failing.includes(place));
  // In one place alone that is chance.
  if (holding.length < 2) return false;
  return one.parts.some((part, i) =>
    holding.every((place) => {
      const total = at(one.total, place);
      const others = one.parts.filter((other) => other !== part && at(other, place) !== 0);
      return total !== 0 && others.length > 1 && total === (one.weights[i] ?? 1) * at(part, place);
    }),
  );
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
