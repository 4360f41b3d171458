import type { LineRelation } from '../model/table';

/**
 * Two ways to state the same equation are one: `a = b + c` and `b = a - c`. The first is kept; blank lines change
 * nothing.
 */
export function distinct(relations: readonly LineRelation[], blank: ReadonlySet<number>): LineRelation[] {
  const taken = new Map<number, Taken[]>();
  const kept: LineRelation[] = [];
  for (const relation of relations) {
    const mark = markOf(relation, blank);
    const alike = taken.get(mark);
    const known = alike?.find((one) => isSame(one.relation, relation, blank));
    if (!known) {
      const entry = { relation, positions: null };
      if (alike) alike.push(entry);
      else taken.set(mark, [entry]);
      if (relation.positions.length > 0) kept.push(relation);
      continue;
    }
    const seen = (known.positions ??= new Set(known.relation.positions));
    const positions = relation.positions.filter((position) => !seen.has(position));
    for (const position of positions) seen.add(position);
    if (positions.length > 0) kept.push({ ...relation, positions });
  }
  return kept;
}

interface Taken {
  readonly relation: LineRelation;
  /** Where it is stated so far; made when a second one turns up. */
  positions: Set<number> | null;
}

/** The same for relations of the same lines, whichever of them is the total. */
function markOf(relation: LineRelation, blank: ReadonlySet<number>): number {
  const { axis, total, parts } = relation;
  let mark = axis === 'row' ? 1 : 2;
  mark += mixed(total);
  for (const part of parts) if (isStated(part, axis, blank)) mark += mixed(part);
  return mark;
}

function mixed(line: number): number {
  return Math.imul(line + 1, 0x9e3779b1) >>> 8;
}

function isStated(part: number, axis: LineRelation['axis'], blank: ReadonlySet<number>): boolean {
  return axis === 'column' || !blank.has(part);
}

/** The same lines with the same signs, or with all of them turned. */
function isSame(a: LineRelation, b: LineRelation, blank: ReadonlySet<number>): boolean {
  if (a.axis !== b.axis) return false;
  const own = termsOf(a, blank);
  const theirs = termsOf(b, blank);
  if (own.length !== theirs.length) return false;
  const way = (own[0]?.weight ?? 1) === (theirs[0]?.weight ?? 1) ? 1 : -1;
  return own.every(({ line, weight }, i) => theirs[i]?.line === line && theirs[i].weight * way === weight);
}

function termsOf(relation: LineRelation, blank: ReadonlySet<number>): { line: number; weight: number }[] {
  const { axis, total, parts, weights } = relation;
  const terms = [{ line: total, weight: -1 }];
  parts.forEach((line, i) => {
    if (isStated(line, axis, blank)) terms.push({ line, weight: weights[i] ?? 1 });
  });
  return terms.sort((a, b) => a.line - b.line);
}
