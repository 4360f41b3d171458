import { ByTotal } from './by-total';
import type { InferredRelation } from '../relations/block';

/**
 * A relation that takes in another as a whole, its total against its parts, says no more without it, and blames fewer
 * lines when it fails: `10 = 8 + 9 + 14 - 12 - 13` is `10 = 8 + 9` where `14 = 12 + 13`.
 */
export function withoutNested(found: readonly InferredRelation[]): InferredRelation[] {
  const sums = new ByTotal(found);
  return found.map((one) => sums.within(one).reduce(without, one));
}

function without(outer: InferredRelation, inner: InferredRelation): InferredRelation {
  if (outer.parts.length <= inner.parts.length + 1 || inner.failing.length > 0) return outer;
  const at = outer.parts.indexOf(inner.total);
  if (at < 0) return outer;
  // The total counts one way and each of its parts the other.
  const way = -(outer.weights[at] ?? 1);
  const isInside = inner.parts.every((part, i) => {
    const place = outer.parts.indexOf(part);
    return place >= 0 && outer.weights[place] === way * (inner.weights[i] ?? 1);
  });
  if (!isInside) return outer;
  const kept = outer.parts.flatMap((part, i) =>
    part === inner.total || inner.parts.includes(part) ? [] : [i],
  );
  return {
    ...outer,
    parts: kept.map((i) => outer.parts[i] ?? 0),
    weights: kept.map((i) => outer.weights[i] ?? 1),
  };
}
