import type { InferenceSettings, Meter } from './block';
import type { Lines } from './lines';
import type { Pool } from './pool';

export interface Search {
  readonly lines: Lines;
  readonly settings: InferenceSettings;
  readonly pool: Pool;
  /** Lines already known to be totals. */
  readonly knownTotals: ReadonlySet<number>;
  readonly probes: Probes;
  readonly meter: Meter;
}

/** For each line of the block the positions to ask at first. */
export type Probes = readonly (readonly number[])[];

/** For each line so many positions with the most telling figures. */
export function probesOf(
  { width, values, grains, count: lines }: Lines,
  additive: Float64Array,
  count: number,
): Probes {
  return Array.from({ length: lines }, (_, line) => {
    const places: number[] = [];
    const worths: number[] = [];
    for (let p = 0; p < width; p++) {
      const value = values[line * width + p] ?? NaN;
      if (value !== value || value === 0) continue;
      const worth = Math.log2((2 * Math.abs(value)) / (grains[p] ?? 1) + 1) * ((additive[p] ?? 0) + 0.2);
      let at = places.length;
      while (at > 0 && worth >= (worths[at - 1] ?? 0)) at--;
      if (at === count) continue;
      places.splice(at, 0, p);
      worths.splice(at, 0, worth);
      places.length = worths.length = Math.min(count, places.length);
    }
    return places;
  });
}
