import type { FigureBlock, InferredRelation } from '../relations/block';

/**
 * Where it holds, the total only repeats one of the parts while the others come to nothing: two equations that happen to
 * stand in one, and no word says that they belong together.
 */
export function fallsApart(one: InferredRelation, { figures, columns }: FigureBlock): boolean {
  const at = (line: number, place: number) =>
    figures[one.axis === 'row' ? line * columns + place : place * columns + line] || 0;
  if (one.source !== 'figures' || one.failing.every((place) => at(one.total, place) === 0)) return false;
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
