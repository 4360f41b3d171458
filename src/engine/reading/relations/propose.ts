import { runs } from './runs';
import { SumIndex } from './prefix';
import type { Search } from './search';
import { triples } from './triples';

/** A block may begin so many lines away from its total. */
const FARTHEST_START = 3;
/** Long sheets are looked through piece by piece. */
const WINDOW = 4096;

/** Puts into the pool whatever adds up among the lines of `order`, seen as neighbours. */
export function propose(search: Search, order: readonly number[]): void {
  const { lines, settings, pool } = search;
  const indexes: (SumIndex | undefined)[] = Array.from({ length: lines.width });
  const size = order.length + settings.longestStride + 1;
  for (const line of order) {
    for (let i = 0; i < settings.probes; i++) {
      const p = search.probes[line * settings.probes + i] ?? -1;
      if (p >= 0) indexes[p] ??= new SumIndex(size);
    }
  }
  runs(search, order, 1, FARTHEST_START, indexes);
  for (let start = 0; start < order.length; start += WINDOW) {
    triples(search, order, start, Math.min(order.length, start + WINDOW));
  }
  const few = order.length <= 150;
  const longest = Math.min(
    settings.longestStride,
    few ? order.length : order.length <= WINDOW ? 12 : 3,
    Math.floor((order.length - 1) / 2),
  );
  for (let stride = 2; stride <= longest; stride++) {
    if (pool.full) return;
    runs(search, order, stride, few ? stride : 1, indexes);
  }
}
