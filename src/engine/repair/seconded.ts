import { absolute, add, amount, compare, multiply, subtract, ZERO } from '../model/amount';
import type { Equation } from './equation';
import { isSoft } from './equation';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import { solveFor } from './interval';
import type { System } from './system';

/** So many times nearer to the repair than the printed figure is an answer that is no chance. */
const NEARER = amount(10n, 0);

/**
 * A relation that fails in most of its places is no evidence by itself. But where it asks for the very value by which a
 * cell would mend the others, and for none of the other cells that could be wrong, it is what tells them apart.
 */
export function seconded(
  explanations: readonly Explanation[],
  component: readonly Equation[],
  system: System,
): readonly Explanation[] {
  if (explanations.length < 2) return explanations;
  const found = explanations.flatMap((one) => {
    const seconds = system.of(one.unknown).filter((equation) => asksTheSame(equation, one));
    return seconds.length > 0 ? (explanation(one.unknown, [...component, ...seconds], system) ?? []) : [];
  });
  return found.length === 1 ? found : explanations;
}

function asksTheSame(equation: Equation, { unknown, value }: Explanation): boolean {
  if ((equation.state !== 'fails' && equation.state !== 'incomplete') || !isSoft(equation)) return false;
  const solved = solveFor(equation, unknown);
  if (!solved) return false;
  const apart = add(absolute(subtract(solved.exact, value)), amount(1n, unknown.decimals));
  const change = absolute(subtract(value, unknown.figure?.amount ?? ZERO));
  return compare(multiply(NEARER, apart), change) <= 0;
}
