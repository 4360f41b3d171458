import { SumIndex } from './prefix';
import type { Search } from './search';
import { tripleShape } from './shape';

/** Entries looked at for one question. */
const LONGEST_CHAIN = 24;

/**
 * Three lines, any of which is the sum of the two others. For each total and each line near it the third
 * is looked up by value.
 */
export function triples(search: Search, order: readonly number[], start: number, end: number): void {
  const { lines, settings, pool, probes } = search;
  const { values, width, units } = lines;
  const n = order.length;
  const count = settings.probes;
  const reach = lines.axis === 'column' ? 14 : n <= 300 ? 60 : 12;
  const first = Math.max(0, start - reach);
  const indexes: (SumIndex | undefined)[] = [];
  const indexAt = (p: number) => {
    let index = indexes[p];
    if (!index) {
      const last = Math.min(n, end + reach);
      index = new SumIndex(last - first);
      for (let item = last - 1; item >= first; item--) {
        const value = values[(order[item] ?? 0) * width + p] ?? NaN;
        if (value === value && value !== 0)
          index.add(item - first, Math.floor(value / (4 * (units[p] ?? 1))), 0);
      }
      indexes[p] = index;
    }
    return index;
  };
  for (let k = start; k < end; k++) {
    const total = order[k] ?? 0;
    for (let q = 0; q < count; q++) {
      const p = probes[total * count + q] ?? -1;
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
