import type { Amount } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has } from './equation';
import type { Contradiction } from './explain';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import { intersect, solveFor } from './interval';
import type { System } from './system';

/** Two faults whose repairs together make everything hold; null unless exactly one pair does. */
export function pairOf(
  component: readonly Equation[],
  cells: readonly Unknown[],
  system: System,
): Contradiction[] | null {
  let found: (readonly [Explanation, Explanation])[] = [];
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
  if (found.length > 1) {
    const most = Math.max(...found.map(([a, b]) => slips(a, b)));
    found = found.filter(([a, b]) => slips(a, b) === most);
  }
  const pair = found.length === 1 ? found[0] : undefined;
  return pair
    ? pair.map((one) => ({
        equations: component.filter((equation) => has(equation, one.unknown)),
        explanations: [one],
      }))
    : null;
}

function slips(a: Explanation, b: Explanation): number {
  return Number(a.slip !== null) + Number(b.slip !== null);
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
