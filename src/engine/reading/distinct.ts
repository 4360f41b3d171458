import type { LineRelation } from '../model/table';

/**
 * Two ways to state the same equation are one: `a = b + c` and `b = a - c`. The first is kept; blank lines change
 * nothing.
 */
export function distinct(relations: readonly LineRelation[], blank: ReadonlySet<number>): LineRelation[] {
  const stated = new Map<string, Set<number>>();
  return relations.flatMap((relation) => {
    const key = keyOf(relation, blank);
    const known = stated.get(key) ?? new Set();
    const positions = relation.positions.filter((position) => !known.has(position));
    stated.set(key, new Set([...known, ...positions]));
    return positions.length === 0 ? [] : [{ ...relation, positions }];
  });
}

/** The same for the same lines with the same signs, or with all of them turned. */
function keyOf({ axis, total, parts, weights }: LineRelation, blank: ReadonlySet<number>): string {
  const terms = [
    { line: total, weight: -1 },
    ...parts.flatMap((line, i) =>
      axis === 'row' && blank.has(line) ? [] : [{ line, weight: weights[i] ?? 1 }],
    ),
  ].sort((a, b) => a.line - b.line);
  const way = Math.sign(terms[0]?.weight ?? 1);
  return [axis, ...terms.map(({ line, weight }) => `${String(weight * way)} × ${String(line)}`)].join();
}
