import { most } from '../../model/lists';
import type { InferredRelation } from './block';

/**
 * The arithmetic does not say which line of `a = b + c` is the result; the words and the place do. A line
 * that is not yet the sum of other lines, speaks of a total and stands last is the one a reader would call
 * the total: revenue = costs + net becomes net = revenue - costs.
 */
export function oriented(
  found: readonly InferredRelation[],
  speaks: (line: number) => boolean,
): InferredRelation[] {
  const used = new Set<number>();
  const open: InferredRelation[] = [];
  const done = new Map<InferredRelation, InferredRelation>();
  for (const relation of found) {
    const plain = relation.weights.every((weight) => weight === 1);
    if (plain && !relation.parts.some((part) => speaks(part))) {
      used.add(relation.total);
      done.set(relation, relation);
    } else open.push(relation);
  }
  /** The other reading of the same lines has the same result. */
  const sameLines = new Map<string, number>();
  const last = (relation: InferredRelation) => most(relation.parts, relation.total);
  open.sort((a, b) => last(a) - last(b) || a.total - b.total);
  for (const relation of open) {
    const lines = [relation.total, ...relation.parts].sort((a, b) => b - a);
    const key = lines.join();
    const total =
      sameLines.get(key) ?? lines.find((line) => speaks(line) && !used.has(line)) ?? relation.total;
    sameLines.set(key, total);
    used.add(total);
    done.set(relation, total === relation.total ? relation : turned(relation, total));
  }
  return found.map((relation) => done.get(relation) ?? relation);
}

/** The same equation, solved for another of its lines. */
function turned(relation: InferredRelation, total: number): InferredRelation {
  const weight = relation.weights[relation.parts.indexOf(total)] ?? 1;
  const terms = relation.parts.map((part, i): [number, number] => [
    part,
    -(relation.weights[i] ?? 1) * weight,
  ]);
  terms.push([relation.total, weight]);
  const kept = terms.filter(([line]) => line !== total).sort((a, b) => a[0] - b[0]);
  return { ...relation, total, parts: kept.map(([line]) => line), weights: kept.map(([, value]) => value) };
}
