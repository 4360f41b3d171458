import type { Amount } from '../model/amount';
import { add, amount, amountToNumber, equal, subtract, unitsAt, ZERO } from '../model/amount';
import type { Slip } from '../model/finding';
import { halfWidth } from '../numbers/rounding';
import type { Unknown } from './cells';
import type { Interval } from './interval';
import { fits, isInside } from './interval';
import { slipOf } from './slip';
import type { Equation } from './equation';
import { finestOf, placesAt } from './equation';

/** So many values in a range are looked at one by one. */
const MOST_VALUES = 200;

/** The surer the slip, the earlier: a turned sign says more than one wrong digit. */
const TELLING: readonly (readonly Slip[])[] = [
  ['sign', 'factor-1000', 'swapped-digits'],
  ['one-digit', 'factor-100', 'factor-10'],
  ['lost-digit'],
];

/**
 * The one value in the range that the printed figure is a known slip of; what all equations give to the digit;
 * otherwise the value that asks the least rounding of all figures around it.
 */
export function likeliest(
  unknown: Unknown,
  allowed: Interval,
  exacts: readonly Amount[],
  around: () => readonly Equation[],
): Amount {
  const values = valuesIn(allowed, unknown.decimals);
  const [only] = values;
  if (only && values.length === 1) return only;
  const stated = unknown.figure?.amount ?? null;
  const [agreed] = exacts;
  const all = agreed && exacts.length > 1 && exacts.every((one) => equal(one, agreed));
  for (const slips of stated ? TELLING : []) {
    if (all && (slips === TELLING[2] || (slips === TELLING[1] && isShort(stated)))) return agreed;
    const told = values.filter((value) => slips.includes(slipOf(stated, value) ?? 'blank'));
    if (told.length === 1 && told[0]) return told[0];
  }
  if (all && isInside(agreed, allowed)) return agreed;
  const usable = exacts.filter((one) => isInside(one, allowed) && fits(one, unknown.decimals));
  const [first = allowed.low, ...others] = values.length > 0 ? values : usable;
  const centre = agreed ?? first;
  const best = leastRounding(unknown, around(), centre);
  const distance = (value: Amount) => Math.abs(amountToNumber(subtract(value, centre)) - best);
  return others.reduce((nearest, value) => (distance(value) < distance(nearest) ? value : nearest), first);
}

/** In a short figure any other is one digit away. */
function isShort(value: Amount | null): boolean {
  return value !== null && value.units > -1000n && value.units < 1000n;
}

/** The values of a range with so many places; none where they are too many to look at. */
function valuesIn({ low, high }: Interval, decimals: number): Amount[] {
  const first = unitsAt(low, Math.max(decimals, low.decimals));
  const last = unitsAt(high, Math.max(decimals, low.decimals));
  if (low.decimals > decimals || last - first > BigInt(MOST_VALUES)) return [];
  const values: Amount[] = [];
  for (let units = first; units <= last; units++) values.push(amount(units, decimals));
  return values;
}

/** Beyond so many equations more of them change nothing. */
export const MOST_EQUATIONS = 80;
/** What keeps equations that follow from each other apart. */
const RIDGE = 1e-6;

/**
 * How far from `centre` the cell lies when all figures around it are moved as little as can be, each by its own
 * rounding, until every equation holds: generalised least squares, the equations being tied by the cells they share.
 */
function leastRounding(unknown: Unknown, equations: readonly Equation[], centre: Amount): number {
  const noises = equations.map((equation) => noiseOf(equation, unknown));
  const finest = Math.min(
    ...noises.flatMap((noise) => [...noise.values()].map(({ variance }) => variance || Infinity)),
  );
  const ridge = RIDGE * (Number.isFinite(finest) ? finest : 1);
  const covariance = noises.map((a, i) =>
    noises.map((b, j) => {
      let sum = i === j ? ridge : 0;
      for (const [key, { weight, variance }] of a) sum += weight * variance * (b.get(key)?.weight ?? 0);
      return sum;
    }),
  );
  const design = equations.map((equation) => weightOf(equation, unknown));
  const asked = equations.map((equation) => {
    const own = equation.cells.find((one) => one.key === unknown.key)?.figure?.amount ?? ZERO;
    const weight = amount(BigInt(weightOf(equation, unknown)), 0);
    const moved =
      weight.units === 0n ? ZERO : weight.units > 0n ? subtract(centre, own) : subtract(own, centre);
    return -amountToNumber(add(equation.residual, moved));
  });
  const solved = solve(covariance, [design, asked]);
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  const [weights = [], rests = []] = solved;
  const strength = dot(design, weights);
  return strength > 0 ? dot(design, rests) / strength : 0;
}

function weightOf(equation: Equation, unknown: Unknown): number {
  const at = equation.cells.findIndex((one) => one.key === unknown.key);
  return at < 0 ? 0 : (equation.weights[at] ?? 0);
}

/** What rounding can do to an equation, by cell; the cell in question is not known at all. */
function noiseOf(equation: Equation, unknown: Unknown): Map<number, { weight: number; variance: number }> {
  const decimals = finestOf(equation.cells);
  const noise = new Map<number, { weight: number; variance: number }>();
  equation.cells.forEach((one, i) => {
    const { key, figure } = one;
    if (!figure || key === unknown.key) return;
    const half = amountToNumber(halfWidth(figure, placesAt(one, decimals)));
    noise.set(key, { weight: equation.weights[i] ?? 1, variance: half * half });
  });
  return noise;
}

/** Gauss with pivots: the solutions of one symmetric system for several right sides. */
function solve(matrix: readonly (readonly number[])[], sides: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...sides.map((side) => side[i] ?? 0)]);
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let r = at + 1; r < size; r++)
      if (Math.abs(rows[r]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = r;
    const pivot = rows[best] ?? [];
    rows[best] = rows[at] ?? [];
    rows[at] = pivot;
    const lead = pivot[at] ?? 0;
    if (lead === 0) continue;
    for (let r = 0; r < size; r++) {
      const row = rows[r] ?? [];
      if (r === at || !row[at]) continue;
      const factor = (row[at] ?? 0) / lead;
      for (let c = at; c < row.length; c++) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  return sides.map((_, s) => rows.map((row, i) => (row[i] ? (row[size + s] ?? 0) / (row[i] ?? 1) : 0)));
}
