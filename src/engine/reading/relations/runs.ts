import { RunningSums, type SumIndex } from './prefix';
import type { Search } from './search';
import { blockShape, strideShape } from './shape';

/** Rounding may leave so many units between a total and its parts; more is not looked for. */
const REACH = 4;
/** Entries looked at, and taken, for one question. */
const LONGEST_CHAIN = 24;
const MOST_HITS = 5;

/** Parts at equal distances (a stride of 1 is a plain block), before and after each total. */
export function runs(
  search: Search,
  order: readonly number[],
  stride: number,
  starts: number,
  indexes: readonly (SumIndex | undefined)[],
): void {
  const { lines, pool, probes, meter } = search;
  const { units, values, width } = lines;
  const n = order.length;
  const sums = new RunningSums(values, width, order, stride);
  const seen = new Set<number>();

  /** The block of items from, from + stride ... up to (not with) `end` against the total at item k. */
  const consider = (k: number, from: number, end: number, skipped: number) => {
    const mark = from * (n + stride + 1) + end;
    if (seen.has(mark) || pool.full) return;
    seen.add(mark);
    const parts: number[] = [];
    for (let item = from; item < end; item += stride) parts.push(order[item] ?? 0);
    meter.steps += parts.length;
    const total = order[k] ?? 0;
    const shape =
      stride === 1
        ? blockShape(search, total, parts, skipped)
        : strideShape(search, total, parts, stride, skipped);
    pool.add(total, parts, null, shape);
  };

  const ask = (k: number, from: number, p: number, up: boolean, skipped: number) => {
    const unit = units[p] ?? 1;
    const whole = values[(order[k] ?? 0) * width + p] ?? 0;
    const wanted = sums.before(from, p) + (up ? -whole : whole);
    const low = Math.floor((wanted - REACH * unit) / (8 * unit));
    const high = Math.floor((wanted + REACH * unit) / (8 * unit));
    for (let bucket = low; bucket <= high; bucket++) {
      let hits = 0;
      let item = indexes[p]?.first(bucket, from % stride) ?? -1;
      for (let step = 0; item !== -1 && step < LONGEST_CHAIN && hits < MOST_HITS; step++) {
        meter.steps++;
        const distance = up ? from - item : item - from;
        const size = distance / stride;
        const left = Math.abs(sums.before(item, p) - wanted);
        if (size >= 2 && distance % stride === 0 && left <= Math.min(REACH, (1 + size) / 2) * unit) {
          hits++;
          for (const end of new Set([item, farEnd(search, order, item, up ? -stride : stride)]))
            consider(k, Math.min(from, end), Math.max(from, end), skipped);
        }
        item = indexes[p]?.after(item) ?? -1;
      }
    }
  };

  const enter = (item: number) => {
    indexes.forEach((index, p) =>
      index?.add(item, Math.floor(sums.before(item, p) / (8 * (units[p] ?? 1))), item % stride),
    );
  };

  for (const up of [true, false]) {
    for (const index of indexes) index?.clear();
    for (let turn = 0; turn < n; turn++) {
      const k = up ? turn : n - 1 - turn;
      // What is nearer would leave no room for two parts.
      const next = up ? k - 1 - stride : k + 1 + 2 * stride;
      if (next >= 0 && next < n + stride) enter(next);
      seen.clear();
      for (let skipped = 0; skipped < starts; skipped++) {
        const from = up ? k - 1 - skipped + stride : k + 1 + skipped;
        if (from < 0 || from >= n + stride) break;
        for (const p of probes[order[k] ?? 0] ?? []) ask(k, from, p, up, skipped);
      }
    }
  }
}

/** Past lines of zeros and blanks, which any block may or may not include: the widest reading. */
function farEnd({ lines }: Search, order: readonly number[], end: number, step: number): number {
  let far = end;
  for (let moved = 0; moved < LONGEST_CHAIN; moved++) {
    const line = order[step < 0 ? far + step : far];
    if (line === undefined || !lines.empty[line]) break;
    far += step;
  }
  return far;
}
