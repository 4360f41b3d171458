import type { InferenceSettings } from './block';
import type { Lines } from './lines';
import type { Pool } from './pool';

export interface Search {
  readonly lines: Lines;
  readonly settings: InferenceSettings;
  readonly pool: Pool;
  /** Lines already known to be totals. */
  readonly knownTotals: ReadonlySet<number>;
  readonly additive: Float64Array;
  /** For each line of the block the positions to ask at first; -1 where there are fewer. */
  readonly probes: Int16Array;
}

/** For each line the positions with the most telling figures; -1 where there are fewer. */
export function probesOf(lines: Lines, additive: Float64Array, count: number): Int16Array {
  const { width, values, grains } = lines;
  const probes = new Int16Array(lines.count * count).fill(-1);
  const best = new Float64Array(count);
  for (const line of lines.numeric) {
    best.fill(0);
    for (let p = 0; p < width; p++) {
      const value = values[line * width + p] ?? NaN;
      if (value !== value || value === 0) continue;
      let worth = Math.log2((2 * Math.abs(value)) / (grains[p] ?? 1) + 1) * ((additive[p] ?? 0) + 0.2);
      let place = p;
      for (let i = 0; i < count; i++) {
        const known = best[i] ?? 0;
        if (worth <= known) continue;
        const moved = probes[line * count + i] ?? -1;
        best[i] = worth;
        probes[line * count + i] = place;
        worth = known;
        place = moved;
      }
    }
  }
  return probes;
}
