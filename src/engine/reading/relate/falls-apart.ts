import type { FigureBlock, InferredRelation } from '../relations/block';

/**
 * Where it holds, the total only repeats one of the parts while the others come to nothing: two equations that happen to
 * stand in one, and no word says that they belong together. It fails where all of them say something.
 */
export function fallsApart(one: InferredRelation, { figures, columns }: FigureBlock): boolean {
  if (one.source !== 'figures') return false;
  const at = (line: number, place: number) =>
    figures[one.axis === 'row' ? line * columns + place : place * columns + line] || 0;
  const holding = one.positions.filter((place) => !one.failing.includes(place));
  // In one place alone that is chance.
  if (holding.length < 2) return false;
  return one.parts.some((part, i) => {
    const says = (place: number) =>
      at(one.total, place) !== 0 &&
      one.parts.filter((other) => other !== part && at(other, place) !== 0).length > 1;
    const isCopy = (place: number) => at(one.total, place) === (one.weights[i] ?? 1) * at(part, place);
    return one.failing.some(says) && holding.every((place) => says(place) && isCopy(place));
  });
}
