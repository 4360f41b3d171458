import { amount, amountText, subtract, ZERO } from '../../../src/engine/model/amount';
import type { Unknown } from '../../../src/engine/repair/cells';
import type { Equation } from '../../../src/engine/repair/equation';
import { has } from '../../../src/engine/repair/equation';
import { contradictionsOf } from '../../../src/engine/repair/explain';

/**
 * Equations between cells by their letters, `C = A + B`, each with how often its relation holds and fails elsewhere when
 * that is not eight to one. What each contradiction is explained by: `C 12` alone is a proof, several are named.
 */
function told(figures: Readonly<Record<string, number | null>>, ...texts: string[]): string[] {
  const cells = new Map(Object.entries(figures).map(([name, value]) => [name, cellOf(name, value)]));
  const at = (name: string) => cells.get(name) ?? cellOf(name, null);
  const equations = texts.map((text): Equation => {
    const [, total = '', terms = '', holds = '8', fails = '1'] =
      /^(\w) = ([^,]*)(?:, (\d+) to (\d+))?$/.exec(text) ?? [];
    const parts = [...terms.matchAll(/(-?) ?([A-Z])/g)].map(
      ([, sign, name = '']) => [at(name), sign === '-' ? -1 : 1] as const,
    );
    const all = [at(total), ...parts.map(([part]) => part)];
    const weights = [-1, ...parts.map(([, weight]) => weight)];
    const residual = all.reduce(
      (sum, one, i) =>
        subtract(sum, amount(BigInt(-(weights[i] ?? 1)) * (one.figure?.amount.units ?? 0n), 0)),
      ZERO,
    );
    const slack = amount(5n * BigInt(all.filter((one) => one.figure).length), 1);
    const size = residual.units < 0n ? -residual.units : residual.units;
    const open = !all[0]?.figure;
    return {
      relation: {
        kind: 'sum',
        total: at(total).cell,
        parts: parts.map(([part]) => part.cell),
        weights: weights.slice(1),
        named: true,
      },
      cells: all,
      weights,
      residual,
      slack,
      state: open
        ? 'incomplete'
        : size * 10n > slack.units * (slack.decimals === 0 ? 10n : 1n)
          ? 'fails'
          : 'holds',
      footing: { named: true, across: false, holds: Number(holds), fails: Number(fails), open: open ? 1 : 0 },
    };
  });
  return contradictionsOf({
    equations,
    of: (one) => equations.filter((equation) => has(equation, one)),
    within: () => equations,
    percentsMended: () => [],
  }).map(({ explanations }) =>
    explanations
      .map(({ unknown, value }) => `${String.fromCharCode(65 + unknown.key)} ${amountText(value)}`)
      .join(', '),
  );
}

function cellOf(name: string, value: number | null): Unknown {
  const key = name.charCodeAt(0) - 65;
  const figure =
    value === null
      ? null
      : {
          amount: amount(BigInt(value), 0),
          decimals: 0,
          exact: false,
          percent: false,
          stored: 'number' as const,
        };
  return {
    key,
    cell: { sheet: 'Blad', row: key, column: 1 },
    figure,
    decimals: 0,
    exact: false,
    coarse: false,
  };
}

const SUM = { A: 412, B: 233, C: 645 };

test('of one equation any cell may be the wrong one, and where two meet it is the cell they share', () => {
  expect(told({ ...SUM, D: 100, E: 745 }, 'C = A + B', 'E = C + D')).toEqual([]);
  expect(told({ ...SUM, C: 900 }, 'C = A + B')).toEqual(['C 645, A 667, B 488']);
  expect(told({ ...SUM, C: 900, D: 100, E: 745 }, 'C = A + B', 'E = C + D')).toEqual(['C 645']);
  expect(told({ ...SUM, A: -412, D: 100, E: 512 }, 'C = A + B', 'E = A + D')).toEqual(['A 412']);
});

test('a cell of an equation that holds is none of them', () => {
  expect(told({ ...SUM, D: 100, E: 900 }, 'C = A + B', 'E = C + D')).toEqual(['E 745, D 255']);
});

test('two that ask their cell for different values are two contradictions', () => {
  expect(told({ ...SUM, C: 900, D: 100, E: 800 }, 'C = A + B', 'E = C + D')).toEqual([
    'C 645, A 667, B 488',
    'E 1000, C 700, D -100',
  ]);
});

test('a relation that fails in most places accuses nobody, but tells which of several it is when it asks for just that', () => {
  expect(told({ ...SUM, C: 900, D: 100, E: 745 }, 'C = A + B, 1 to 5', 'E = C + D, 1 to 5')).toEqual([]);
  expect(told({ ...SUM, A: 512, D: 100, E: 512 }, 'C = A + B', 'E = A + D, 1 to 5')).toEqual(['A 412']);
  expect(told({ ...SUM, A: 512, D: 100, E: 600 }, 'C = A + B', 'E = A + D, 1 to 5')).toEqual([
    'C 745, A 412, B 133',
  ]);
});

test('a blank cell that two ask for alike is missing', () => {
  expect(told({ ...SUM, C: null, D: 100, E: 745 }, 'C = A + B', 'E = C + D')).toEqual(['C 645']);
  expect(told({ ...SUM, C: null, D: 100, E: 999 }, 'C = A + B', 'E = C + D')).toEqual([
    'E 99, C 899, D 1000',
    'C 645, A -233, B -412',
  ]);
});

test('of two faults none is proved by one relation alone, and a cell is named with another that would change along', () => {
  const figures = { A: 512, B: 333, C: 645, D: 100, E: 512, G: 433 };
  expect(told(figures, 'C = A + B', 'E = A + D', 'G = B + D')).toEqual(['C 845, A 312', 'E 612, A 412']);
});

/** Two rows and two columns with their sums: A B C, D E F, G H I. */
const SQUARE = { A: 300, B: 120, C: 420, D: 212, E: 54, F: 266, G: 512, H: 174, I: 686 };
const SUMS = ['C = A + B', 'F = D + E', 'I = G + H', 'G = A + D', 'H = B + E', 'I = C + F'];

test('a cell in which two sums meet is proved also beside another fault', () => {
  expect(told({ ...SQUARE, A: 340, E: 61 }, ...SUMS).sort()).toEqual(['A 300', 'E 54']);
  expect(told({ ...SQUARE, A: 340, E: 61, I: 999 }, ...SUMS).sort()).toEqual(['A 300', 'E 54', 'I 686']);
});

test('where as many other cells could be wrong by other amounts, nothing is proved', () => {
  // 40 were carried on from A into C, and D is off by 7: or A and G are off, or D and F and more.
  const carried = told({ ...SQUARE, A: 340, C: 460, D: 219 }, ...SUMS);
  expect(carried.every((one) => one.includes(', '))).toBe(true);
  // A figure on the wrong line: 40 from A to D. Any two cells of the rows could be off by as much.
  expect(told({ ...SQUARE, A: 260, D: 252 }, ...SUMS)).toEqual(['C 380, A 300, B 160', 'F 306, D 212, E 14']);
});

test('two figures that may have changed places leave open whether what lies between them is wrong', () => {
  const chain = { A: 4213, B: 1108, C: 5321, D: 2764, E: 8085 };
  const sums = ['C = A + B', 'E = C + D'];
  // With 2 764 and 1 108 in each other's place C would be 6 977.
  expect(told({ ...chain, B: 2764, D: 1108 }, ...sums)).toEqual(['C 6977, B 1108, D 2764']);
  expect(told({ ...chain, C: 6911 }, ...sums)).toEqual(['C 5321']);
  // A turned sign is a slip that needs no other explanation, and differences of less than a hundred are chance.
  expect(told({ ...chain, C: -5321 }, ...sums)).toEqual(['C 5321']);
  expect(told({ A: 42, B: 47, C: 61, D: 19, E: 108 }, ...sums)).toEqual(['C 89']);
});

test('a cell that one relation alone speaks for is proved, but not beside anything else that fails', () => {
  // All but C and F are held by the columns and by I.
  const sums = SUMS.slice(0, 5);
  expect(told({ ...SQUARE, C: 425 }, ...sums)).toEqual(['C 420']);
  expect(told({ ...SQUARE, C: 425, F: 299 }, ...sums)).toEqual(['C 420, A 305, B 125', 'F 266, D 245, E 87']);
  // Where nothing holds G and H, an error of A or B may have been carried on into them.
  expect(told({ ...SQUARE, C: 425 }, 'C = A + B', 'G = A + D', 'H = B + E')).toEqual(['C 420, A 305, B 125']);
});

test('a cell that others repeat is held by them; where each is, all are named as if the copy would change along', () => {
  const figures = { ...SUM, A: 512, D: 512, E: 233, F: 645 };
  expect(told(figures, 'C = A + B', 'D = A')).toEqual(['C 745, B 133']);
  expect(told(figures, 'C = A + B', 'D = A', 'E = B', 'F = C')).toEqual(['C 745, A 412, B 133']);
  expect(told(figures, 'C = A + B', 'F = D + E', 'D = A', 'E = B', 'F = C')).toEqual([
    'C 745, A 412, B 133',
    'F 745, D 412, E 133',
  ]);
});

test('two equations that hold with a cell outweigh one that does not, and two that do not outweigh none', () => {
  const figures = { ...SUM, A: 512, D: 100, F: 50 };
  expect(told({ ...figures, E: 612, G: 462 }, 'C = A + B', 'E = A + D', 'G = A - F')).toEqual([
    'C 745, B 133',
  ]);
  expect(told({ ...figures, E: 512, G: 362 }, 'C = A + B', 'E = A + D', 'G = A - F')).toEqual(['A 412']);
});
