import { push } from '../../model/lists';
import type { LineRelation } from '../../model/table';

/**
 * Two ways to state the same equation are one: `a = b + c` and `b = a - c`. The first is kept; blank lines change
 * nothing.
 */
export function distinct(relations: readonly LineRelation[], blank: ReadonlySet<number>): LineRelation[] {
  const kept = new Map<number, LineRelation[]>();
  return relations.flatMap((relation) => {
    const lines = linesOf(relation, blank);
    const others = kept.get(lines) ?? [];
    const key = others.length > 0 ? keyOf(relation, blank) : '';
    const own = elsewhere(
      relation,
      others.filter((one) => keyOf(one, blank) === key),
    );
    if (own.positions.length === 0) return [];
    push(kept, lines, own);
    return [own];
  });
}

/** The lines together, as a number: equations about others cannot be the same. */
function linesOf({ axis, total, parts }: LineRelation, blank: ReadonlySet<number>): number {
  let sum = total;
  for (const line of parts) if (axis === 'column' || !blank.has(line)) sum += line;
  return sum;
}

/** The relation where none of those before states it. */
function elsewhere(relation: LineRelation, before: readonly LineRelation[]): LineRelation {
  if (before.length === 0) return relation;
  const stated = new Set(before.flatMap((one) => one.positions));
  return { ...relation, positions: relation.positions.filter((position) => !stated.has(position)) };
}

/** The same for the same lines with the same signs, or with all of them turned. */
function keyOf({ axis, total, parts, weights }: LineRelation, blank: ReadonlySet<number>): string {
  const terms = [{ line: total, weight: -1 }];
  parts.forEach((line, i) => {
    if (axis === 'column' || !blank.has(line)) terms.push({ line, weight: weights[i] ?? 1 });
  });
  terms.sort((a, b) => a.line - b.line);
  const way = Math.sign(terms[0]?.weight ?? 1);
  let key: string = axis;
  for (const { line, weight } of terms) key += ` ${String(weight * way)}*${String(line)}`;
  return key;
}
