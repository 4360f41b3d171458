import type { Search } from './search';
import { tripleShape } from './shape';

/** The three lie so near each other. */
const REACH = 14;

/** Three lines, any of which is the sum of the two others. */
export function triples(search: Search, order: readonly number[]): void {
  const { lines, pool, probes, meter } = search;
  const { values, width, units } = lines;
  order.forEach((total, k) => {
    for (const p of probes[total] ?? []) {
      const at = (item: number) => values[(order[item] ?? 0) * width + p] ?? NaN;
      const whole = at(k);
      const slack = 1.5 * (units[p] ?? 1);
      for (let i = Math.max(0, k - REACH); i < k + REACH; i++) {
        const a = at(i);
        if (!a || i === k) continue;
        const last = Math.min(order.length - 1, Math.min(i, k) + REACH);
        meter.steps += last - i;
        for (let j = i + 1; j <= last; j++) {
          const b = at(j);
          if (!(Math.abs(whole - a - b) <= slack) || b === 0 || j === k) continue;
          const parts = [order[i] ?? 0, order[j] ?? 0];
          const gap = Math.max(j, k) - Math.min(i, k) - 2;
          pool.add(total, parts, null, tripleShape(search, total, parts, gap));
        }
      }
    }
  });
}
