import { push } from '../../model/lists';
import type { Candidate } from './pool';
import type { Search } from './search';
import { signedShape, walkShape } from './shape';

/** Lines seen from a total, and lines passed over to see them. */
const FARTHEST_SIGHT = 10;
const LONGEST_WALK = 200;
/** Signs are tried for so many lines: more where the words say that the line is a total. */
const SIGNED_LINES = 5;
const SIGNED_LINES_OF_TOTAL = 9;

/** What is left of a total for every choice of signs: lines with a set bit are taken off. */
const RESTS = new Float64Array(2 ** SIGNED_LINES_OF_TOTAL);

/**
 * What stands next to a line when the insides of all other sums are passed over: walking up from a result
 * one meets costs, then revenue, whatever details lie between. Whether plain or signed, some first few of
 * them may add up to the line.
 */
export function walk(search: Search, chosen: readonly Candidate[], asked: Set<number>): void {
  const { lines } = search;
  const parents = new Map<number, number[]>();
  const totals = new Set<number>();
  const repeated = new Set<number>();
  for (const { total } of chosen) (totals.has(total) ? repeated : totals).add(total);
  for (const { total, parts } of chosen) {
    // Revenue that is the sum of its kinds, and of costs and net too: the latter says what the net is.
    const net = repeated.has(total)
      ? parts.findLast((part) => part > total && lines.totals[part] && !totals.has(part))
      : undefined;
    const whole = net ?? total;
    for (const line of [total, ...parts]) if (line !== whole) push(parents, line, whole);
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
    search.meter.steps++;
    if (memos[line]) continue;
    const inside = parents.get(line)?.some((parent) => (parent - total) * step > 0 && !own.includes(parent));
    if (!inside) seen.push(line);
  }
  return seen;
}

function sums(search: Search, total: number, seen: readonly number[]): void {
  const { lines, settings, pool, meter } = search;
  const { values, width, units } = lines;
  const places = search.probes[total] ?? [];
  // One wrong cell does not hide the relation where there is another.
  const needed = Math.max(1, places.length - 1);
  const at = (line: number, p: number) => values[line * width + p] || 0;
  const slackOf = (count: number, p: number) => ((1 + count) / 2) * (units[p] ?? 1);
  const holds = (count: number, signs: number): boolean => {
    meter.steps += count;
    let held = 0;
    for (const p of places) {
      let rest = at(total, p);
      for (let i = 0; i < count; i++) rest -= (signs >> i) & 1 ? -at(seen[i] ?? 0, p) : at(seen[i] ?? 0, p);
      if (Math.abs(rest) <= slackOf(count, p)) held++;
    }
    return held >= needed;
  };
  for (let count = 2; count <= seen.length; count++) {
    if (!holds(count, 0)) continue;
    const parts = seen.slice(0, count).sort((a, b) => a - b);
    pool.add(total, parts, null, walkShape(search, total, parts));
  }
  if (lines.axis !== 'row' || !settings.signs) return;
  const most = Math.min(seen.length, lines.totals[total] ? SIGNED_LINES_OF_TOTAL : SIGNED_LINES);
  for (const p of places) {
    RESTS[0] = at(total, p);
    for (let count = 1, ways = 1; count <= most; count++, ways *= 2) {
      const value = at(seen[count - 1] ?? 0, p);
      for (let signs = 0; signs < ways; signs++) {
        const rest = RESTS[signs] ?? 0;
        RESTS[signs] = rest - value;
        RESTS[signs + ways] = rest + value;
      }
      meter.steps += 2 * ways;
      if (count === 1) continue;
      const slack = slackOf(count, p);
      for (let signs = 0; signs < 2 * ways; signs++)
        if (Math.abs(RESTS[signs] ?? 0) <= slack && holds(count, signs))
          signed(search, total, seen.slice(0, count), signs);
    }
  }
}

function signed(search: Search, total: number, seen: readonly number[], signs: number): void {
  const terms = seen.map((line, i): [number, number] => [line, (signs >> i) & 1 ? -1 : 1]);
  if (terms.some(([line, weight]) => weight < 0 && search.lines.empty[line])) return;
  terms.sort((a, b) => a[0] - b[0]);
  const parts = terms.map(([line]) => line);
  search.pool.add(
    total,
    parts,
    terms.map(([, weight]) => weight),
    signedShape(search, total, parts),
  );
}
