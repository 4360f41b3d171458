import { absolute, add, amount, compare, multiply, subtract, ZERO } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSound } from './equation';
import type { Explanation } from './explanation';
import type { Formulas } from './formulas';
import { printable, solveFor } from './interval';
import { slipOf } from './slip';

/** A formula that is wrong, with all that fails because of it. */
export interface FormulaFault {
  readonly equations: readonly Equation[];
  readonly explanations: readonly [Explanation];
}

/**
 * A total that is a formula cannot be put right by its parts: whatever is typed there, it follows. Where it is almost the
 * sum that it should be, the formula is the fault, and what is calculated from it will follow.
 */
export function formulaFaults(failing: readonly Equation[], formulas: Formulas): FormulaFault[] {
  const found = failing.flatMap((equation) => {
    const total = isSound(equation) ? almostSum(equation, formulas) : null;
    const solved = total ? solveFor(equation, total) : null;
    return total && solved ? [{ equation, total, solved }] : [];
  });
  const faults = found.map((one) => {
    const { figure } = one.total;
    const change = subtract(one.solved.exact, figure?.amount ?? ZERO);
    const mended = failing.filter(
      (equation) => equation === one.equation || isMended(equation, one.total, change, formulas),
    );
    return { ...one, mended };
  });
  return faults
    .filter((one) => faults.every((other) => other === one || !other.mended.includes(one.equation)))
    .map(({ equation, total, solved, mended }) => ({
      equations: mended,
      explanations: [
        {
          unknown: total,
          value: solved.exact,
          range: printable(solved.interval, total.decimals) ?? solved.interval,
          slip: slipOf(total.figure?.amount ?? null, solved.exact),
          mends: mended.filter((one) => isPlain(one, total, formulas)),
          keeps: equation.footing.holds,
          clear: true,
          percents: [],
        },
      ],
    }));
}

/** The total, where its formula adds the parts of the equation but for some, and one strange cell at most. */
function almostSum({ cells, weights }: Equation, formulas: Formulas): Unknown | null {
  const [total, ...parts] = cells;
  const added = total?.figure ? formulas.added(total.cell) : null;
  if (!total || !added) return null;
  const meant = new Map(parts.map(({ key }, i) => [key, weights[i + 1] ?? 1]));
  const right = [...added].filter(([key, weight]) => meant.get(key) === weight).length;
  const strange = [...added.keys()].filter((key) => !meant.has(key)).length;
  return right > 0 && strange <= 1 && parts.length - right <= right ? total : null;
}

/** It holds once the total is put right and everything that is calculated from it has followed. */
function isMended(
  { cells, weights, residual, slack }: Equation,
  total: Unknown,
  change: Equation['residual'],
  formulas: Formulas,
): boolean {
  const times = cells.reduce(
    (sum, { cell }, i) => sum + (weights[i] ?? 1) * formulas.times(total.cell, cell),
    0,
  );
  const then = add(residual, multiply(amount(BigInt(times), 0), change));
  return times !== 0 && compare(absolute(then), slack) <= 0;
}

/** The total stands in it, and nothing that follows the total. */
function isPlain(equation: Equation, total: Unknown, formulas: Formulas): boolean {
  return (
    has(equation, total) &&
    equation.cells.every(({ key, cell }) => key === total.key || formulas.times(total.cell, cell) === 0)
  );
}
