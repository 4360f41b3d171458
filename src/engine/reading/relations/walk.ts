import { push } from './choose';
import type { Candidate } from './pool';
import type { Search } from './search';
import { signedShape, walkShape } from './shape';

/** Lines seen from a total, and lines passed over to see them. */
const FARTHEST_SIGHT = 10;
const LONGEST_WALK = 200;
/** Signs are tried for so many lines: more where the words say that the line is a total. */
const SIGNED_LINES = 5;
const SIGNED_LINES_OF_TOTAL = 9;
/** What is left of a total for every choice of signs so far; kept between calls to spare the memory. */
const partial = new Float64Array(1 << SIGNED_LINES_OF_TOTAL);

/**
 * What stands next to a line when the insides of all other sums are passed over: walking up from a result
 * one meets costs, then revenue, whatever details lie between. Whether plain or signed, some first few of
 * them may add up to the line.
 */
export function walk(search: Search, chosen: readonly Candidate[], asked: Set<number>): void {
  const { lines } = search;
  const parents = new Map<number, number[]>();
  for (const guess of chosen) {
    for (const part of guess.parts) push(parents, part, guess.total);
  }
  lines.numeric.forEach((total, k) => {
    if (lines.numeric.length > 2000 && !lines.totals[total]) return;
    for (const step of [-1, 1] as const) {
      const seen = sight(search, parents, k, step);
      if (seen.length < 2) continue;
      let mark = total;
      for (const line of seen) mark = (mark * 1009 + line) % 9007199254;
      if (asked.has(mark)) continue;
      asked.add(mark);
      sums(search, total, seen);
    }
  });
}

function sight(
  search: Search,
  parents: ReadonlyMap<number, readonly number[]>,
  k: number,
  step: -1 | 1,
): number[] {
  const { numeric, memos } = search.lines;
  const total = numeric[k] ?? 0;
  const own = parents.get(total) ?? [];
  const seen: number[] = [];
  for (
    let i = k + step, passed = 0;
    passed < LONGEST_WALK && seen.length < FARTHEST_SIGHT;
    i += step, passed++
  ) {
    const line = numeric[i];
    if (line === undefined) break;
    if (search.settings.meter) search.settings.meter.steps++;
    if (memos[line]) continue;
    const inside = parents
      .get(line)
      ?.some((parent) => parent !== total && (parent - total) * step > 0 && !own.includes(parent));
    if (!inside) seen.push(line);
  }
  return seen;
}

function sums(search: Search, total: number, seen: readonly number[]): void {
  const { lines, settings, pool } = search;
  const { values, width, units } = lines;
  const places: number[] = [];
  for (let i = 0; i < settings.probes; i++) {
    const p = search.probes[total * settings.probes + i] ?? -1;
    if (p >= 0) places.push(p);
  }
  if (places.length === 0) return;
  const needed = Math.max(1, places.length - 1);
  const holds = (count: number, signs: number): boolean => {
    let held = 0;
    for (const p of places) {
      let rest = values[total * width + p] ?? 0;
      for (let i = 0; i < count; i++) {
        const value = values[(seen[i] ?? 0) * width + p] ?? NaN;
        if (value === value) rest -= (signs >> i) & 1 ? -value : value;
      }
      if (Math.abs(rest) <= Math.min(4, (1 + count) / 2) * (units[p] ?? 1)) held++;
    }
    if (settings.meter) settings.meter.steps += count;
    return held >= needed;
  };
  for (let count = 2; count <= seen.length; count++) {
    if (!holds(count, 0)) continue;
    const parts = seen.slice(0, count).sort((a, b) => a - b);
    pool.add(total, parts, null, walkShape(search, total, parts));
  }
  if (lines.axis !== 'row' || !settings.signs) return;
  const most = Math.min(seen.length, lines.totals[total] ? SIGNED_LINES_OF_TOTAL : SIGNED_LINES);
  // Two positions, so that one wrong cell does not hide the relation.
  const tried = new Set<number>();
  for (const p of places.slice(0, 2)) {
    const unit = units[p] ?? 1;
    const whole = values[total * width + p] ?? 0;
    partial[0] = whole;
    for (let count = 1, end = 2; count <= most; count++, end *= 2) {
      const value = values[(seen[count - 1] ?? 0) * width + p] ?? NaN;
      const step = value === value ? value : 0;
      const slack = count < 3 ? -1 : Math.min(4, (1 + count) / 2) * unit;
      if (settings.meter) settings.meter.steps += end;
      for (let signs = end - 1, half = end / 2; signs >= 0; signs--) {
        // What is left of the total when the lines with a set bit are added and the others taken off.
        const rest = signs >= half ? (partial[signs - half] ?? 0) + step : (partial[signs] ?? 0) - step;
        partial[signs] = rest;
        if (rest > slack || rest < -slack || signs === 0) continue;
        const mark = signs + (count << 16);
        if (tried.has(mark)) continue;
        tried.add(mark);
        if (holds(count, signs)) signed(search, total, seen.slice(0, count), signs);
      }
    }
  }
}

function signed(search: Search, total: number, seen: readonly number[], signs: number): void {
  const terms = seen.map((line, i): [number, number] => [line, (signs >> i) & 1 ? -1 : 1]);
  if (terms.some(([line, weight]) => weight < 0 && isZero(search, line))) return;
  terms.sort((a, b) => a[0] - b[0]);
  const parts = terms.map(([line]) => line);
  search.pool.add(
    total,
    parts,
    terms.map(([, weight]) => weight),
    signedShape(search, total, parts),
  );
}

function isZero(search: Search, line: number): boolean {
  const { values, width } = search.lines;
  for (let p = 0; p < width; p++) {
    const value = values[line * width + p] ?? NaN;
    if (value === value && value !== 0) return false;
  }
  return true;
}
