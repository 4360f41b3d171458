import type { Amount } from '../model/amount';
import { absolute, add, amount, compare, multiply, subtract, ZERO } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { Slip } from '../model/finding';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSoft, isSound } from './equation';
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
  /** The equations agree with each other better than with what stands there. */
  readonly clear: boolean;
  /** The printed per cents that tell it from the other cells that could be wrong. */
  readonly percents: readonly CellRef[];
}

/** What the cell would have to hold for all its equations to hold; null if there is no such value. */
export function explanation(
  unknown: Unknown,
  mends: readonly Equation[],
  system: System,
  without: readonly number[] = [],
): Explanation | null {
  let range: Interval | null = null;
  const asked: Asked[] = [];
  for (const equation of system.of(unknown)) {
    if (equation.cells.some((one) => without.includes(one.key))) continue;
    const mended = mends.includes(equation);
    if (!mended && (equation.state !== 'holds' || isSoft(equation))) continue;
    const solved = solveFor(equation, unknown);
    if (!solved) return null;
    const narrower: Interval | null = range ? intersect(range, solved.interval) : solved.interval;
    if (!narrower) return null;
    range = narrower;
    asked.push({ equation, value: solved.exact });
  }
  if (!range) return null;
  const allowed = printable(range, unknown.decimals) ?? range;
  if (unknown.figure && isInside(unknown.figure.amount, range)) return null;
  const own = asked.map(({ equation }) => equation);
  const value = likeliest(
    unknown,
    allowed,
    asked.map((one) => one.value),
    () => around(own, unknown, system),
  );
  return {
    unknown,
    value,
    range: allowed,
    slip: slipOf(unknown.figure?.amount ?? null, value),
    mends,
    keeps: own.length - own.filter((one) => mends.includes(one)).length,
    clear: isClear(unknown, value, asked),
    percents: [],
  };
}

/** What an equation asks a cell to hold. */
interface Asked {
  readonly equation: Equation;
  readonly value: Amount;
}

/**
 * Where what the equations ask for lies further apart than the figure from its repair, the roundings of the table say as
 * much as the repair does: nobody can tell which figure is the wrong one. One that is not sound must be met closely.
 */
function isClear(unknown: Unknown, value: Amount, asked: readonly Asked[]): boolean {
  const inOrder = asked.map((one) => one.value).sort(compare);
  const [least = ZERO, most = ZERO] = [inOrder[0], inOrder.at(-1)];
  return (
    compare(subtract(most, least), changeOf(unknown, value)) < 0 &&
    asked.every((one) => isSound(one.equation) || isMet(unknown, value, one.value))
  );
}

/** So many times nearer to the repair than the printed figure is an answer that is no chance. */
const NEARER = amount(10n, 0);

/** What is asked for is the repair, and could hardly be by chance. */
export function isMet(unknown: Unknown, value: Amount, asked: Amount): boolean {
  const apart = add(absolute(subtract(asked, value)), amount(1n, unknown.decimals));
  return compare(multiply(NEARER, apart), changeOf(unknown, value)) <= 0;
}

function changeOf({ figure }: Unknown, value: Amount): Amount {
  return absolute(subtract(value, figure?.amount ?? ZERO));
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
