import type { LineRelation } from '../../model/table';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { saysSum } from '../lines/lines';
import { holdsIn } from '../conventions/said-signs';

/**
 * A line that no chart knows stands among the parts of a result, is nothing wherever the sum holds, and where it is
 * something the sum holds without it: it only stands there, as a right to overspend does.
 */
export function withoutIdle(
  relations: readonly LineRelation[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly LineRelation[] {
  const known = new Map<number, PlacedLine>();
  for (const line of lines) if (line.standard !== null) known.set(line.row, line);
  if (known.size === 0) return relations;
  return relations.flatMap((relation) => {
    const total = relation.axis === 'row' ? known.get(relation.total) : undefined;
    if (!total || relation.parts.every((part) => known.has(part)) || saysSum(total.label)) return [relation];
    const kept = relation.parts.flatMap((part, i) =>
      !known.has(part) && isIdle(relation, i, figures) ? [] : [i],
    );
    if (kept.length === relation.parts.length) return [relation];
    if (kept.length === 0) return [];
    return [
      {
        ...relation,
        parts: kept.map((i) => relation.parts[i] ?? 0),
        weights: kept.map((i) => relation.weights[i] ?? 1),
      },
    ];
  });
}

/** In so many columns the sum must hold without the line. */
const LEAST = 2;

function isIdle(relation: LineRelation, i: number, figures: TableFigures): boolean {
  const part = relation.parts[i] ?? 0;
  const without = relation.weights.map((weight, j) => (i === j ? 0 : weight));
  const isShown = (column: number) => (figures.number(part, column) || 0) !== 0;
  const shown = relation.positions.filter(isShown);
  const others = relation.positions.filter(
    (column) => !isShown(column) && holdsIn(relation, relation.weights, column, figures),
  );
  return (
    shown.length > 0 &&
    others.length >= LEAST &&
    shown.every(
      (column) =>
        !holdsIn(relation, relation.weights, column, figures) && holdsIn(relation, without, column, figures),
    )
  );
}
