import type { Amount } from '../model/amount';
import { ZERO, add, amount, compare, multiply, negate, subtract } from '../model/amount';
import type { Figure } from '../numbers/figure';
import { halfWidth } from '../numbers/rounding';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { finestOf, placesAt } from './equation';

/** Both ends belong to it. */
export interface Interval {
  readonly low: Amount;
  readonly high: Amount;
}

export function intersect(a: Interval, b: Interval): Interval | null {
  const low = compare(a.low, b.low) >= 0 ? a.low : b.low;
  const high = compare(a.high, b.high) <= 0 ? a.high : b.high;
  return compare(low, high) <= 0 ? { low, high } : null;
}

/** What a cell would have to hold for an equation to hold: the point that fits exactly, and all that fit within rounding. */
export function solveFor(equation: Equation, unknown: Unknown): { exact: Amount; interval: Interval } | null {
  const at = equation.cells.findIndex((one) => one.key === unknown.key);
  const weight = equation.weights[at];
  if (weight === undefined || Math.abs(weight) !== 1) return null;
  const own = equation.cells[at]?.figure ?? null;
  const others = own
    ? subtract(equation.residual, multiply(amount(BigInt(weight), 0), own.amount))
    : equation.residual;
  const exact = weight > 0 ? negate(others) : others;
  const finest = Math.max(unknown.exact ? 0 : unknown.decimals, finestOf(equation.cells));
  const places = placesAt(unknown, finest);
  const slack = add(equation.slack, ownSlack(own, unknown, exact, places));
  return { exact, interval: { low: subtract(exact, slack), high: add(exact, slack) } };
}

/** What the cell itself adds to the slack: nothing where a right value is kept with all its digits. */
function ownSlack(own: Figure | null, unknown: Unknown, exact: Amount, places: number): Amount {
  if (own) return unknown.exact ? negate(halfWidth(own, places)) : ZERO;
  if (unknown.exact) return ZERO;
  return halfWidth(
    { amount: exact, decimals: places, exact: false, percent: false, stored: 'number' },
    places,
  );
}

/** The values of an interval that can be printed with so many places, as first and last; null if there is none. */
export function printable({ low, high }: Interval, decimals: number): Interval | null {
  const first = roundUp(low, decimals);
  const last = negate(roundUp(negate(high), decimals));
  return compare(first, last) <= 0 ? { low: first, high: last } : null;
}

function roundUp(value: Amount, decimals: number): Amount {
  if (value.decimals <= decimals) return value;
  const factor = 10n ** BigInt(value.decimals - decimals);
  const quotient = value.units / factor;
  const exact = quotient * factor === value.units;
  return amount(exact || value.units < 0n ? quotient : quotient + 1n, decimals);
}

export function fits(value: Amount, decimals: number): boolean {
  return value.decimals <= decimals;
}

export function isInside(value: Amount, interval: Interval): boolean {
  return compare(value, interval.low) >= 0 && compare(value, interval.high) <= 0;
}
