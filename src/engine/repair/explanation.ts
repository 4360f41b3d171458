import type { Amount } from '../model/amount';
import type { Slip } from '../model/finding';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSoft } from './equation';
import type { Interval } from './interval';
import { intersect, isInside, printable, solveFor } from './interval';
import { likeliest, MOST_EQUATIONS } from './likeliest';
import { slipOf } from './slip';
import type { System } from './system';

/** One cell and the value that would make everything hold that it takes part in. */
export interface Explanation {
  readonly unknown: Unknown;
  readonly value: Amount;
  readonly range: Interval;
  readonly slip: Slip | null;
  /** The equations that fail now and hold then. */
  readonly mends: readonly Equation[];
  /** Equations that hold now and still hold then. */
  readonly keeps: number;
}

/** What the cell would have to hold for all its equations to hold; null if there is no such value. */
export function explanation(
  unknown: Unknown,
  mends: readonly Equation[],
  system: System,
  without: readonly number[] = [],
): Explanation | null {
  let range: Interval | null = null;
  const exacts: Amount[] = [];
  const own: Equation[] = [];
  for (const equation of system.of(unknown)) {
    if (equation.cells.some((one) => without.includes(one.key))) continue;
    const mended = mends.includes(equation);
    if (!mended && (equation.state !== 'holds' || isSoft(equation))) continue;
    const solved = solveFor(equation, unknown);
    if (!solved) return null;
    const narrower: Interval | null = range ? intersect(range, solved.interval) : solved.interval;
    if (!narrower) return null;
    range = narrower;
    exacts.push(solved.exact);
    own.push(equation);
  }
  if (!range) return null;
  const allowed = printable(range, unknown.decimals) ?? range;
  if (unknown.figure && isInside(unknown.figure.amount, range)) return null;
  const value = likeliest(unknown, allowed, exacts, () => around(own, unknown, system));
  return {
    unknown,
    value,
    range: allowed,
    slip: slipOf(unknown.figure?.amount ?? null, value),
    mends,
    keeps: own.length - own.filter((one) => mends.includes(one)).length,
  };
}

/** So many steps away equations still say how figures beside the cell were rounded. */
const STEPS = 2;

/** The equations that say something of the cell, and those that hold around it. */
function around(own: readonly Equation[], unknown: Unknown, system: System): Equation[] {
  const found = new Set(own);
  let last: readonly Equation[] = own;
  for (let step = 0; step < STEPS && found.size < MOST_EQUATIONS; step++) {
    const next = last.flatMap(({ cells }) =>
      cells.filter((one) => one.figure).flatMap((one) => system.of(one)),
    );
    last = next.filter(
      (one) => one.state === 'holds' && !isSoft(one) && !has(one, unknown) && !found.has(one),
    );
    for (const equation of last) found.add(equation);
  }
  return [...found].slice(0, MOST_EQUATIONS);
}
