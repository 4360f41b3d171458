import type { Equation } from './equation';
import { isSoft } from './equation';
import type { Explanation } from './explanation';
import { explanation, isMet } from './explanation';
import { intersect, solveFor } from './interval';
import type { System } from './system';

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

/**
 * A per cent that does not follow from the amounts of its row, and would with the repair of one cell and of no other, is
 * what tells that cell from the others. By itself it says nothing: the amounts or the per cent may be wrong.
 */
export function singledOut(explanations: readonly Explanation[], system: System): readonly Explanation[] {
  if (explanations.length < 2) return explanations;
  const [only, ...others] = explanations.flatMap((one) => {
    const percents = system.percentsMended(one.unknown, one.value);
    return percents.length > 0 ? [{ ...one, percents }] : [];
  });
  return only && others.length === 0 ? [only] : explanations;
}

/** A relation that is no evidence by itself asks for the very value. */
export function isSeconded(one: Explanation, system: System): boolean {
  return system.of(one.unknown).some((equation) => asksTheSame(equation, one));
}

function asksTheSame(equation: Equation, { unknown, value, range }: Explanation): boolean {
  if ((equation.state !== 'fails' && equation.state !== 'incomplete') || !isSoft(equation)) return false;
  const solved = solveFor(equation, unknown);
  if (!solved) return false;
  // Another statement repeats the very figure, or says nothing of this one.
  return equation.footing.across
    ? intersect(range, solved.interval) !== null
    : isMet(unknown, value, solved.exact);
}
