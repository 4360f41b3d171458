import { runs } from './runs';
import { SumIndex } from './prefix';
import type { Search } from './search';
import { triples } from './triples';

/** A block may begin so many lines away from its total. */
const FARTHEST_START = 3;

/** Puts into the pool whatever adds up among the lines of `order`, seen as neighbours. */
export function propose(search: Search, order: readonly number[]): void {
  const { lines, settings, pool } = search;
  const indexes: (SumIndex | undefined)[] = Array.from({ length: lines.width });
  const size = order.length + settings.longestStride + 1;
  for (const line of order) for (const p of search.probes[line] ?? []) indexes[p] ??= new SumIndex(size);
  runs(search, order, 1, FARTHEST_START, indexes);
  triples(search, order);
  const few = order.length <= 150;
  const longest = Math.min(
    settings.longestStride,
    few ? order.length : order.length <= 4096 ? 12 : 3,
    Math.floor((order.length - 1) / 2),
  );
  for (let stride = 2; stride <= longest; stride++) {
    if (pool.full) return;
    runs(search, order, stride, few ? stride : 1, indexes);
  }
}
