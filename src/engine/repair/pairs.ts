import type { Amount } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has } from './equation';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import { intersect, solveFor } from './interval';
import type { System } from './system';

/**
 * Two faults whose repairs together make everything hold: the only such pair, or the one cell that is in each of them,
 * beside which the other fault is left open; empty where nothing is certain.
 */
export function certainInPairs(
  component: readonly Equation[],
  cells: readonly Unknown[],
  system: System,
): Explanation[] {
  const found = pairsOf(component, cells, system);
  const [first, ...others] = found;
  if (!first) return [];
  if (others.length === 0) return first.every((one) => one.clear) ? [...first] : [];
  const common = first.find(({ unknown }) => others.every((pair) => pair.some((one) => isOf(one, unknown))));
  if (!common) return [];
  const mends = component.filter((equation) => has(equation, common.unknown));
  const alone = explanation(common.unknown, mends, system);
  return alone?.clear ? [alone] : [];
}

function isOf(one: Explanation, { key }: Unknown): boolean {
  return one.unknown.key === key;
}

function pairsOf(
  component: readonly Equation[],
  cells: readonly Unknown[],
  system: System,
): (readonly [Explanation, Explanation])[] {
  const found: (readonly [Explanation, Explanation])[] = [];
  for (let i = 0; i < cells.length; i++) {
    for (let j = i + 1; j < cells.length; j++) {
      const a = cells[i];
      const b = cells[j];
      if (!a || !b || !component.every((equation) => has(equation, a) || has(equation, b))) continue;
      const first = explanation(
        a,
        component.filter((equation) => has(equation, a) && !has(equation, b)),
        system,
        [b.key],
      );
      const second = explanation(
        b,
        component.filter((equation) => has(equation, b) && !has(equation, a)),
        system,
        [a.key],
      );
      if (!first || !second || first.mends.length === 0 || second.mends.length === 0) continue;
      if (sharedBy(a, b, system).every((equation) => holdsWith(equation, first, second)))
        found.push([first, second]);
    }
  }
  return found;
}

function sharedBy(a: Unknown, b: Unknown, system: System): Equation[] {
  return system.of(a).filter((equation) => has(equation, b) && equation.state !== 'trivial');
}

function holdsWith(equation: Equation, first: Explanation, second: Explanation): boolean {
  const changed: Equation = {
    ...equation,
    cells: equation.cells.map((one) =>
      one.key === first.unknown.key ? { ...one, figure: figureOf(first) } : one,
    ),
    residual: shifted(equation, first),
  };
  const solved = solveFor(changed, second.unknown);
  return solved !== null && intersect(solved.interval, second.range) !== null;
}

function figureOf({ unknown, value }: Explanation): NonNullable<Unknown['figure']> {
  return { amount: value, decimals: unknown.decimals, exact: false, percent: false, stored: 'number' };
}

/** The residual once a cell holds its new value. */
function shifted(equation: Equation, { unknown, value }: Explanation): Amount {
  const at = equation.cells.findIndex((one) => one.key === unknown.key);
  const weight = BigInt(equation.weights[at] ?? 1);
  const old = equation.cells[at]?.figure?.amount ?? { units: 0n, decimals: 0 };
  const decimals = Math.max(equation.residual.decimals, value.decimals, old.decimals);
  const up = (one: Amount) => one.units * 10n ** BigInt(decimals - one.decimals);
  return { units: up(equation.residual) + weight * (up(value) - up(old)), decimals };
}
