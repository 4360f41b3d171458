import { amount, amountText, subtract, ZERO } from '../../../src/engine/model/amount';
import type { Unknown } from '../../../src/engine/repair/cells';
import type { Equation, Footing } from '../../../src/engine/repair/equation';
import { has } from '../../../src/engine/repair/equation';
import { contradictionsOf } from '../../../src/engine/repair/explain';

function figure(key: number, value: number): Unknown {
  const stated = { amount: amount(BigInt(value), 0), decimals: 0, exact: false, percent: false };
  const cell = { sheet: 'Blad', row: key, column: 1 };
  return { key, cell, figure: { ...stated, stored: 'number' }, decimals: 0, exact: false, coarse: false };
}

/** `total = a + b`, which fails here; so often it holds and fails in all its places. */
function failing(
  total: Unknown,
  a: Unknown,
  b: Unknown,
  [holds, fails]: readonly [number, number],
): Equation {
  const footing: Footing = { named: false, across: false, holds, fails, open: 0 };
  const cells = [total, a, b];
  const weights = [-1, 1, 1];
  const residual = cells.reduce(
    (sum, one, i) => subtract(sum, amount(BigInt(-(weights[i] ?? 1)) * (one.figure?.amount.units ?? 0n), 0)),
    ZERO,
  );
  const relation = {
    kind: 'sum',
    total: total.cell,
    parts: [a.cell, b.cell],
    weights: [1, 1],
    named: false,
  } as const;
  return { relation, cells, weights, residual, slack: amount(15n, 1), state: 'fails', footing };
}

/** Income and costs make the surplus, the surplus and the rest the result; both fail. What the surplus is proved to be. */
function proved(costs: number, result: number, places: readonly [number, number]): string | null {
  const surplus = figure(3, 1401);
  const equations = [
    failing(surplus, figure(1, 1891), figure(2, costs), [8, 1]),
    failing(figure(5, result), surplus, figure(4, -408), places),
  ];
  const system = {
    equations,
    of: (one: Unknown) => equations.filter((equation) => has(equation, one)),
    within: () => equations,
    percentsMended: () => [],
  };
  const [only, ...others] = contradictionsOf(system).flatMap(({ explanations }) =>
    explanations.length === 1 ? explanations : [],
  );
  return only && others.length === 0 ? `${String(only.unknown.key)} is ${amountText(only.value)}` : null;
}

test('two sums that hold elsewhere may differ by a rounding in what they ask for', () => {
  expect(proved(-484, 1001, [8, 1])).toBe('3 is 1408');
});

test('one that fails in nearly half of its places must ask for the very value, or it may be a chance', () => {
  expect(proved(-484, 1001, [5, 4])).toBeNull();
  expect(proved(-584, 899, [5, 4])).toBe('3 is 1307');
});
