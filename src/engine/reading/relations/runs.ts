import { RunningSums, type SumIndex } from './prefix';
import type { Search } from './search';
import { blockShape, strideShape } from './shape';
import { bitsOf } from './weigh';

/** Rounding may leave so many units between a total and its parts; more is not looked for. */
const REACH = 4;
/** Entries looked at, and taken, for one question. */
const LONGEST_CHAIN = 24;
const MOST_HITS = 5;
/** What a good shape can add later to the bits of the figures. */
const SHAPE_ALLOWANCE = 12;

/** Parts at equal distances (a stride of 1 is a plain block), before and after each total. */
export function runs(
  search: Search,
  order: readonly number[],
  stride: number,
  starts: number,
  indexes: readonly (SumIndex | undefined)[],
): void {
  const { lines, settings, pool, probes } = search;
  const { units, values, width } = lines;
  const n = order.length;
  const count = settings.probes;
  const sums = new RunningSums(values, width, order, stride);
  const seen = new Set<number>();

  /** The block of items from, from + stride ... up to (not with) `end` against the total at item k. */
  const consider = (k: number, from: number, end: number, skipped: number) => {
    const mark = from * (n + stride + 1) + end;
    if (seen.has(mark)) return;
    seen.add(mark);
    const size = (end - from) / stride;
    let bits = 0;
    const start = (order[k] ?? 0) * width;
    for (let p = 0; p < width; p++) {
      const whole = values[start + p] ?? NaN;
      if (whole !== whole || whole === 0) continue;
      const left = Math.abs(whole - sums.before(end, p) + sums.before(from, p));
      if (left <= ((1 + size) * (units[p] ?? 1)) / 2)
        bits += bitsOf(Math.abs(whole), left, lines.grains[p] ?? 1);
    }
    if (settings.meter) settings.meter.steps += width;
    if (bits < settings.threshold - SHAPE_ALLOWANCE || pool.full) return;
    const parts: number[] = [];
    for (let item = from; item < end; item += stride) parts.push(order[item] ?? 0);
    const total = order[k] ?? 0;
    const shape =
      stride === 1
        ? blockShape(search, total, parts, skipped)
        : strideShape(search, total, parts, stride, skipped);
    pool.add(total, parts, null, shape);
  };

  const ask = (k: number, from: number, p: number, wanted: number, up: boolean, skipped: number) => {
    const unit = units[p] ?? 1;
    const index = indexes[p];
    if (!index) return;
    const low = Math.floor((wanted - REACH * unit) / (8 * unit));
    const high = Math.floor((wanted + REACH * unit) / (8 * unit));
    for (let bucket = low; bucket <= high; bucket++) {
      let hits = 0;
      let item = index.first(bucket, from % stride);
      for (let step = 0; item !== -1 && step < LONGEST_CHAIN && hits < MOST_HITS; step++) {
        if (settings.meter) settings.meter.steps++;
        const distance = up ? from - item : item - from;
        const size = distance / stride;
        const left = Math.abs(sums.before(item, p) - wanted);
        if (size >= 2 && distance % stride === 0 && left <= Math.min(REACH, (1 + size) / 2) * unit) {
          hits++;
          if (up) consider(k, item, from, skipped);
          else consider(k, from, item, skipped);
          const far = farEnd(search, order, item, up ? -stride : stride, n);
          if (far !== item) {
            if (up) consider(k, far, from, skipped);
            else consider(k, from, far, skipped);
          }
        }
        item = index.after(item);
      }
    }
  };

  const enter = (item: number) => {
    for (let p = 0; p < width; p++) {
      const index = indexes[p];
      if (index) index.add(item, Math.floor(sums.before(item, p) / (8 * (units[p] ?? 1))), item % stride);
    }
  };

  for (const index of indexes) index?.clear();
  for (let k = 0; k < n; k++) {
    if (k - 1 - stride >= 0) enter(k - 1 - stride);
    seen.clear();
    for (let offset = 1; offset <= starts && k - offset >= stride; offset++) {
      const from = k - offset + stride;
      for (let i = 0; i < count; i++) {
        const p = probes[(order[k] ?? 0) * count + i] ?? -1;
        if (p < 0) break;
        const whole = values[(order[k] ?? 0) * width + p] ?? 0;
        ask(k, from, p, sums.before(from, p) - whole, true, offset - 1);
      }
    }
  }
  for (const index of indexes) index?.clear();
  for (let k = n - 1; k >= 0; k--) {
    if (k + 1 + 2 * stride < n + stride) enter(k + 1 + 2 * stride);
    seen.clear();
    for (let offset = 1; offset <= starts && k + offset + stride < n; offset++) {
      const from = k + offset;
      for (let i = 0; i < count; i++) {
        const p = probes[(order[k] ?? 0) * count + i] ?? -1;
        if (p < 0) break;
        const whole = values[(order[k] ?? 0) * width + p] ?? 0;
        ask(k, from, p, sums.before(from, p) + whole, false, offset - 1);
      }
    }
  }
}

/** Past lines of zeros and blanks, which any block may or may not include: the widest reading. */
function farEnd(search: Search, order: readonly number[], end: number, step: number, n: number): number {
  const { values, width } = search.lines;
  let far = end;
  for (let moved = 0; moved < LONGEST_CHAIN; moved++) {
    const item = step < 0 ? far + step : far;
    if (item < 0 || item >= n) return far;
    const start = (order[item] ?? 0) * width;
    for (let p = 0; p < width; p++) {
      const value = values[start + p] ?? NaN;
      if (value === value && value !== 0) return far;
    }
    far += step;
  }
  return far;
}
