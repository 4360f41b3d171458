import { push } from '../../model/lists';
import type { Axis, InferredRelation } from '../relations/block';

/** Relations by what they are the total of: those that stand inside another are found without looking at all. */
export class ByTotal {
  private readonly places: ReadonlyMap<InferredRelation, number>;
  private readonly known: Record<Axis, Map<number, InferredRelation[]>> = {
    row: new Map<number, InferredRelation[]>(),
    column: new Map<number, InferredRelation[]>(),
  };

  constructor(found: readonly InferredRelation[]) {
    this.places = new Map(found.map((one, i) => [one, i]));
    for (const one of found) push(this.known[one.axis], one.total, one);
  }

  of(axis: Axis, total: number): readonly InferredRelation[] {
    return this.known[axis].get(total) ?? [];
  }

  /** Those that a part of `outer` is the total of, in the order in which they were found. */
  within(outer: InferredRelation): InferredRelation[] {
    const inner = outer.parts.flatMap((part) => this.of(outer.axis, part)).filter((one) => one !== outer);
    return inner.sort((a, b) => (this.places.get(a) ?? 0) - (this.places.get(b) ?? 0));
  }
}
