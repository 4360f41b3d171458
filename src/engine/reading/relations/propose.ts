import type { InferenceSettings } from './block';
import type { Lines } from './lines';
import type { Pool } from './pool';
import { RunningSums, SumIndex } from './prefix';
import { blockShape, strideShape, tripleShape } from './shape';
import { bitsOf } from './weigh';

/** Rounding may leave so many units between a total and its parts; more is not looked for. */
const REACH = 4;
/** Entries looked at, and taken, for one question. */
const LONGEST_CHAIN = 24;
const MOST_HITS = 5;
/** A block may begin so many lines away from its total. */
const FARTHEST_START = 3;
/** What a good shape can add later to the bits of the figures. */
const SHAPE_ALLOWANCE = 12;
/** Long sheets are looked through piece by piece. */
const WINDOW = 4096;

export interface Search {
  readonly lines: Lines;
  readonly settings: InferenceSettings;
  readonly pool: Pool;
  /** Lines already known to be totals. */
  readonly knownTotals: ReadonlySet<number>;
  readonly additive: Float64Array;
}

/** Puts into the pool whatever adds up among the lines of `order`, seen as neighbours. */
export function propose(search: Search, order: readonly number[]): void {
  const { lines, settings, pool } = search;
  const probes = probesOf(search, order);
  const indexes: (SumIndex | undefined)[] = Array.from({ length: lines.width });
  for (const p of probes) if (p >= 0) indexes[p] ??= new SumIndex(order.length + settings.longestStride + 1);
  blocks(search, order, 1, FARTHEST_START, probes, indexes);
  for (let start = 0; start < order.length; start += WINDOW) {
    triples(search, order, probes, start, Math.min(order.length, start + WINDOW));
  }
  const few = order.length <= 150;
  const longest = Math.min(
    settings.longestStride,
    few ? order.length : order.length <= WINDOW ? 12 : 3,
    Math.floor((order.length - 1) / 2),
  );
  for (let stride = 2; stride <= longest; stride++) {
    if (pool.full) return;
    blocks(search, order, stride, few ? stride : 1, probes, indexes);
  }
}

/** For each line the positions with the most telling figures; -1 where there are fewer. */
function probesOf(search: Search, order: readonly number[]): Int16Array {
  const { additive } = search;
  const { width, values, grains } = search.lines;
  const count = search.settings.probes;
  const probes = new Int16Array(order.length * count).fill(-1);
  const best = new Float64Array(count);
  order.forEach((line, k) => {
    best.fill(0);
    for (let p = 0; p < width; p++) {
      const value = values[line * width + p] ?? NaN;
      if (value !== value || value === 0) continue;
      let worth = Math.log2((2 * Math.abs(value)) / (grains[p] ?? 1) + 1) * ((additive[p] ?? 0) + 0.2);
      let place = p;
      for (let i = 0; i < count; i++) {
        const known = best[i] ?? 0;
        if (worth <= known) continue;
        const moved = probes[k * count + i] ?? -1;
        best[i] = worth;
        probes[k * count + i] = place;
        worth = known;
        place = moved;
      }
    }
  });
  return probes;
}

/** Parts at equal distances (a stride of 1 is a plain block), before and after each total. */
function blocks(
  search: Search,
  order: readonly number[],
  stride: number,
  starts: number,
  probes: Int16Array,
  indexes: readonly (SumIndex | undefined)[],
): void {
  const { lines, settings, pool } = search;
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
        const p = probes[k * count + i] ?? -1;
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
        const p = probes[k * count + i] ?? -1;
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

/**
 * Three lines, any of which is the sum of the two others. For each total and each line near it the third
 * is looked up by value.
 */
function triples(
  search: Search,
  order: readonly number[],
  probes: Int16Array,
  start: number,
  end: number,
): void {
  const { lines, settings, pool } = search;
  const { values, width, units } = lines;
  const n = order.length;
  const count = settings.probes;
  const reach = lines.axis === 'column' ? 14 : n <= 300 ? 60 : 12;
  const first = Math.max(0, start - reach);
  const indexes = new Map<number, SumIndex>();
  const indexAt = (p: number) => {
    let index = indexes.get(p);
    if (!index) {
      const last = Math.min(n, end + reach);
      index = new SumIndex(last - first);
      for (let item = last - 1; item >= first; item--) {
        const value = values[(order[item] ?? 0) * width + p] ?? NaN;
        if (value === value && value !== 0)
          index.add(item - first, Math.floor(value / (4 * (units[p] ?? 1))), 0);
      }
      indexes.set(p, index);
    }
    return index;
  };
  for (let k = start; k < end; k++) {
    const total = order[k] ?? 0;
    for (let q = 0; q < count; q++) {
      const p = probes[k * count + q] ?? -1;
      if (p < 0) break;
      const unit = units[p] ?? 1;
      const index = indexAt(p);
      const whole = values[total * width + p] ?? 0;
      for (let i = Math.max(0, k - reach); i <= Math.min(n - 1, k + reach); i++) {
        const a = values[(order[i] ?? 0) * width + p] ?? NaN;
        if (i === k || a !== a || a === 0) continue;
        const wanted = whole - a;
        const high = Math.floor((wanted + 1.5 * unit) / (4 * unit));
        for (let bucket = Math.floor((wanted - 1.5 * unit) / (4 * unit)); bucket <= high; bucket++) {
          let entry = index.first(bucket, 0);
          for (let step = 0; entry !== -1 && step < LONGEST_CHAIN; step++, entry = index.after(entry)) {
            const j = entry + first;
            if (settings.meter) settings.meter.steps++;
            const b = values[(order[j] ?? 0) * width + p] ?? NaN;
            const spread = Math.max(j, k) - Math.min(i, k);
            if (j <= i || j === k || spread > reach || Math.abs(wanted - b) > 1.5 * unit) continue;
            if (pool.full) return;
            const parts = [order[i] ?? 0, order[j] ?? 0];
            pool.add(total, parts, null, tripleShape(search, total, parts, spread - 2));
          }
        }
      }
    }
  }
}
