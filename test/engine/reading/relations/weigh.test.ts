import { BUDGET_TABLE } from '../../../../src/engine/reading/relations/block';
import { linesOf } from '../../../../src/engine/reading/relations/lines';
import {
  bitsOf,
  heldAt,
  leftAt,
  priceOf,
  termsAt,
  weigh,
} from '../../../../src/engine/reading/relations/weigh';
import { searchIn } from './drawn-search';
import { relationOf, tableOf } from './text-table';

/** What a table says of a sum: held and failed positions, bits for it and the price of the failures. */
function evidence(equation: string, drawing: string) {
  const block = tableOf(drawing);
  const lines = linesOf(block, 'row', BUDGET_TABLE);
  const { total, parts, weights } = relationOf(block, equation);
  const { held, failed, bits, price } = weigh(lines, lines.additive, total, parts, weights);
  return { held, failed, bits: Math.round(bits * 10) / 10, price: Math.round(price * 10) / 10 };
}

test('an agreement of many digits is worth more than one of few', () => {
  expect(bitsOf(40000, 0, 1)).toBeCloseTo(14.8, 1);
  expect(bitsOf(400, 0, 1)).toBeCloseTo(8.1, 1);
  expect(bitsOf(400, 0, 100)).toBeCloseTo(1.7, 1);
  expect(bitsOf(1e12, 0, 1)).toBe(24);
});

test('what rounding leaves over takes from it', () => {
  expect(bitsOf(400, 1, 1)).toBeCloseTo(5.6, 1);
  expect(bitsOf(400, 2, 1)).toBeCloseTo(4.8, 1);
  expect(bitsOf(1, 1, 1)).toBeCloseTo(-2.5, 1);
});

test('a failure costs much where sums are known to hold', () => {
  expect(priceOf(0.12)).toBeCloseTo(0.15, 2);
  expect(priceOf(0.6)).toBeCloseTo(1.25, 2);
  expect(priceOf(0.95)).toBeCloseTo(3.84, 2);
});

test('each column speaks for the sum or against it; blank totals and empty columns say nothing', () => {
  expect(
    evidence(
      'Summa = Skola + Vård',
      `
             | 2019 | 2020 | 2021 | 2022 | 2023
      Skola  | 4821 | 4946 | 5011 | 0    |
      Vård   | 7394 | 7314 | 7197 | 0    |
      Summa  | 12215| 12260| 13208| 0    | 12482
    `,
    ),
  ).toEqual({ held: 2, failed: 1, bits: 23.5, price: 1.3 });
});

test('where shares stand an agreement is worth less, and a failure costs little', () => {
  const table = (header: string, total: number) => `
             | ${header}
      Skola  | 4821
      Vård   | 7394
      Summa  | ${total}`;
  expect(evidence('Summa = Skola + Vård', table('Utfall', 12215)).bits).toBe(11.8);
  expect(evidence('Summa = Skola + Vård', table('Andel', 12215)).bits).toBe(5.5);
  expect(evidence('Summa = Skola + Vård', table('Andel', 12217)).price).toBe(0.2);
});

test('shares that add up to a hundred do so on purpose', () => {
  const table = (care: number, total: number) => `
             | Andel
      Skola  | 48.2
      Vård   | ${care}
      Summa  | ${total}`;
  expect(evidence('Summa = Skola + Vård', table(51.8, 100)).bits).toBe(9.5);
  expect(evidence('Summa = Skola + Vård', table(51.7, 99.9)).bits).toBe(4);
});

test('a total that repeats its only part says nearly nothing, more where both say that they are sums', () => {
  const table = (part: string) => `
                 | 2023
      ${part}    | 12215
      Vård       | 0
      Summa      | 12215`;
  expect(evidence('Summa = Skola + Vård', table('Skola')).bits).toBe(1.8);
  expect(evidence('Summa = Netto + Vård', table('Netto')).bits).toBe(7.1);
});

test('the same column twice counts once, a multiple of another hardly', () => {
  const table = (school: number, care: number) => `
             | 2022 | 2023
      Skola  | 4821 | ${school}
      Vård   | 7394 | ${care}
      Summa  | 12215| ${school + care}`;
  expect(evidence('Summa = Skola + Vård', table(4821, 7394))).toMatchObject({ held: 2, bits: 11.8 });
  expect(evidence('Summa = Skola + Vård', table(9642, 14788)).bits).toBe(13);
  expect(evidence('Summa = Skola + Vård', table(14788, 9642)).bits).toBe(24.4);
});

test('signs count, the largest figure gives the size, and each figure has its own rounding', () => {
  const table = (result: number) => `
                | 2023
      Intäkter  | 4821
      Löner     | 90394
      Hyror     | 1207
      Resultat  | ${result}`;
  const net = 'Resultat = Intäkter - Löner - Hyror';
  expect(evidence(net, table(-86780))).toEqual({ held: 1, failed: 0, bits: 14.4, price: 0 });
  expect(evidence(net, table(-86782))).toMatchObject({ held: 1, bits: 11.4 });
  expect(evidence(net, table(-86783))).toMatchObject({ held: 0, failed: 1 });
});

test('in a column of tenths rounding leaves tenths', () => {
  const table = (total: number) => `
             | 2022  | 2023
      Skola  | 31.25 | 318.7
      Vård   | 10.5  | 111.3
      Teknik | 5.75  | 49.9
      Summa  |       | ${total}`;
  const sum = 'Summa = Skola + Vård + Teknik';
  expect(evidence(sum, table(479.9))).toEqual({ held: 1, failed: 0, bits: 10.6, price: 0 });
  expect(evidence(sum, table(480.1))).toMatchObject({ held: 1, bits: 7.6 });
  expect(evidence(sum, table(480.2))).toMatchObject({ held: 0, failed: 1 });
});

test('what holds and what is left over, place by place; lines that are not zero there', () => {
  const { lines, guess } = searchIn(`
             | 2020 | 2021 | 2022  | 2023 | 2024
      Skola  | 4821 | 4946 | 31.25 |      |
      Vård   | 7394 | 7314 | 10.5  |      | 9
      Avgift | 0    | 0    |       | 5    |
      Summa  | 12215| 12262| 41.25 | 12   | 8`);
  const sum = guess('Summa = Skola + Vård + Avgift');
  expect(heldAt(sum, lines)).toEqual([0, 1, 4]);
  expect([0, 1, 2, 3].map((p) => leftAt(sum, lines, p))).toEqual([0, 200, -50, 700]);
  expect(leftAt(guess('Summa = Skola'), lines, 3)).toBeNull();
  expect(leftAt(guess('Skola = Vård - Avgift'), lines, 4)).toBeNull();
  expect([...termsAt(sum, lines, [0, 1])]).toEqual([
    [3, -1],
    [0, 1],
    [1, 1],
  ]);
  expect([...termsAt(guess('Summa = Skola - Avgift'), lines, [1, 3])]).toEqual([
    [3, -1],
    [0, 1],
    [2, -1],
  ]);
});
