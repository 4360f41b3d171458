import type { FigureBlock, InferredRelation } from './relations/block';

/**
 * It takes in a sum together with what that sum is made of, and never holds where the sum is more than the roundings of
 * so many figures.
 */
export function countsTwice(
  one: InferredRelation,
  found: readonly InferredRelation[],
  { figures, columns, columnUnits, rowUnits }: FigureBlock,
): boolean {
  const byRow = one.axis === 'row';
  const isSmall = (line: number, place: number) => {
    const value = figures[byRow ? line * columns + place : place * columns + line] ?? Number.NaN;
    const unit = (byRow ? columnUnits : rowUnits)?.[place] ?? 1;
    return value !== value || 2 * Math.abs(value) <= (one.parts.length + 1) * unit;
  };
  return found.some(
    (inner) =>
      inner !== one &&
      inner.axis === one.axis &&
      inner.held > 0 &&
      one.parts.includes(inner.total) &&
      [...madeOf(inner, found)].some((line) => one.parts.includes(line)) &&
      one.positions.every((place) => one.failing.includes(place) || isSmall(inner.total, place)),
  );
}

/** The parts of a sum, theirs and so on. */
function madeOf(sum: InferredRelation, found: readonly InferredRelation[]): Set<number> {
  const lines = new Set(sum.parts);
  for (const line of lines)
    for (const { axis, total, parts } of found)
      if (axis === sum.axis && total === line) for (const part of parts) lines.add(part);
  return lines;
}
