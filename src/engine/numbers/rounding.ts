import type { Amount } from '../model/amount';
import { ZERO, absolute, add, amount, compare, halfUnit, isZero, multiply, subtract } from '../model/amount';
import type { Figure } from './figure';

/** Whether figures agree, could agree before they were rounded, or cannot. */
export type Verdict = 'exact' | 'rounding' | 'broken';

export interface Judgement {
  readonly verdict: Verdict;
  readonly sum: Amount;
  /** Stated less sum. */
  readonly difference: Amount;
  /** The largest difference that rounding alone can make. */
  readonly slack: Amount;
}

/** How far the true value of a printed figure can lie from the print. */
export function halfWidth(figure: Figure, decimals = figure.decimals): Amount {
  if (!figure.exact) return halfUnit(Math.max(decimals, figure.decimals));
  const digits = figure.amount.units.toString().replace('-', '').length;
  return digits >= 15 ? halfUnit(figure.decimals) : ZERO;
}

export interface Term {
  readonly figure: Figure;
  readonly weight: number;
}

/**
 * Compares a stated total with the weighted sum of its parts. Every figure stands for all values that print
 * like it, so the two disagree only when no choice of those values can make them equal. `decimals` is what
 * the column shows at its finest: a bare `5` among `4,8` and `5,1` is read as `5,0`.
 */
export function judge(stated: Figure, terms: readonly Term[], decimals: number): Judgement {
  let sum = ZERO;
  let slack = halfWidth(stated, decimals);
  for (const { figure, weight } of terms) {
    const factor = amount(BigInt(weight), 0);
    sum = add(sum, multiply(factor, figure.amount));
    slack = add(slack, multiply(absolute(factor), halfWidth(figure, decimals)));
  }
  const difference = subtract(stated.amount, sum);
  const verdict = isZero(difference)
    ? 'exact'
    : compare(absolute(difference), slack) <= 0
      ? 'rounding'
      : 'broken';
  return { verdict, sum, difference, slack };
}
