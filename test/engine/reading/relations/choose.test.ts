import { choose } from '../../../../src/engine/reading/relations/choose';
import type { Candidate } from '../../../../src/engine/reading/relations/pool';
import { weigh } from '../../../../src/engine/reading/relations/weigh';
import { searchIn } from './drawn-search';
import { told } from './text-table';

/** What is chosen from guesses with their scores; `words` come from a dictionary. Asked for are 10 bits. */
function chosen(
  drawing: string,
  guesses: Readonly<Record<string, number>>,
  { words = [] as readonly string[], axis = 'row' as const, failing = [] as readonly string[] } = {},
): string[] {
  const { lines, guess, block } = searchIn(drawing, { axis });
  const all = Object.entries(guesses).map(([equation, score]): Candidate => {
    const one = guess(equation, 0, words.includes(equation) ? 15 : 0);
    const evidence = weigh(lines, lines.additive, one.total, one.parts, one.weights);
    const failed = failing.includes(equation) ? 1 : 0;
    return Object.assign(one, { score, standing: score, evidence: { ...evidence, failed } });
  });
  return choose(all, 10, lines.totals, lines).map(
    ({ total, parts, weights }) =>
      told(block, [
        {
          axis,
          total,
          parts,
          weights: weights ?? parts.map(() => 1),
          positions: [],
          failing: [],
          score: 0,
          held: 0,
          failed: 0,
          source: 'figures',
        },
      ])[0] ?? '',
  );
}

const NINE = `
      | 2022 | 2023
    a | 11   | 21
    b | 12   | 22
    c | 13   | 23
    d | 14   | 24
    e | 15   | 25
    f | 16   | 26
    g | 17   | 27
    h | 18   | 28
    i | 19   | 29`;

test('the best first, and none that is worth too little', () => {
  expect(chosen(NINE, { 'c = a + b': 10, 'f = d + e': 30, 'i = g + h': 9.9 })).toEqual([
    'f = d + e',
    'c = a + b',
  ]);
});

test('of guesses worth the same the one without gaps, and then the one with more parts', () => {
  expect(chosen(NINE, { 'd = a + b': 20, 'd = b + c': 20 })).toEqual(['d = b + c']);
  expect(chosen(NINE, { 'd = f + g': 20, 'd = e + f': 20 })).toEqual(['d = e + f']);
  expect(chosen(NINE, { 'd = b + c': 20, 'd = a + b + c': 20 })).toEqual(['d = a + b + c']);
});

test('a line is one sum of what stands above it, and one of what stands below', () => {
  expect(chosen(NINE, { 'd = a + b + c': 30, 'd = b + c': 29, 'd = e + f': 28 })).toEqual([
    'd = a + b + c',
    'd = e + f',
  ]);
});

test('and of another sum whose words say so, as long as it is not explained itself', () => {
  const table = NINE.replace(' c |', ' Summa c |');
  expect(chosen(table, { 'e = a + b': 30, 'e = Summa c + d': 29 })).toEqual(['e = a + b', 'e = Summa c + d']);
  expect(chosen(table, { 'Summa c = f + g': 31, 'e = a + b': 30, 'e = Summa c + d': 29 })).toEqual([
    'Summa c = f + g',
    'e = a + b',
  ]);
});

test('words say of one total what shares no line, and the figures may say more', () => {
  const both = { 'f = a + b': 40, 'f = b + c': 39, 'f = d + e': 38 };
  expect(chosen(NINE, both, { words: Object.keys(both) })).toEqual(['f = a + b', 'f = d + e']);
  expect(chosen(NINE, both, { words: ['f = b + c'] })).toEqual(['f = a + b', 'f = b + c']);
});

test('two lines are not parts of each other', () => {
  expect(chosen(NINE, { 'c = a + b': 30, 'a = c + d': 29, 'd = e + f': 28 })).toEqual([
    'c = a + b',
    'd = e + f',
  ]);
});

test('what follows from better guesses says nothing new', () => {
  expect(
    chosen(NINE, { 'c = a + b': 40, 'g = d + e + f': 39, 'h = c + g': 38, 'i = a + b + d + e + f': 37 }),
  ).toHaveLength(4);
  expect(chosen(NINE, { 'c = a + b': 40, 'g = c + d': 39, 'h = a + b + d': 38, 'h = g': 37 })).toEqual([
    'c = a + b',
    'g = c + d',
    'h = a + b + d',
  ]);
});

test('a guess that cuts across another must have ten bits to spare', () => {
  const cut = (score: number) => chosen(NINE, { 'd = a + b': 40, 'e = b + c': score });
  expect(cut(20)).toEqual(['d = a + b', 'e = b + c']);
  expect(cut(19)).toEqual(['d = a + b']);
  const twice = (score: number) => chosen(NINE, { 'd = a + b': 40, 'f = b + c': 39, 'i = a + c + g': score });
  expect(twice(30)).toHaveLength(3);
  expect(twice(29)).toHaveLength(2);
  expect(chosen(NINE, { 'd = a + b + c': 40, 'f = b + c': 11 })).toHaveLength(2);
  expect(chosen(NINE, { 'd = b + c': 40, 'f = a + b + c': 11 })).toHaveLength(2);
});

const ALIKE = `
      | 2022 | 2023
    a | 1100 | 2100
    b | 1200 | 2200
    c | 0    | 0
    d | 2300 | 4300
    e | 2300 | 4301
    f | 1200 | 2201`;

test('a guess that fails somewhere and repeats another but for one line is true by likeness only', () => {
  const alike = { 'd = a + b': 40, 'e = a + b': 30 };
  expect(chosen(ALIKE, alike, { failing: ['e = a + b'] })).toEqual(['d = a + b']);
  expect(chosen(ALIKE, alike)).toEqual(['d = a + b', 'e = a + b']);
  expect(chosen(ALIKE, alike, { failing: ['e = a + b'], words: ['e = a + b'] })).toHaveLength(2);
  const turned = { 'd = a + b': 40, 'a = e - f': 30 };
  expect(chosen(ALIKE, turned, { failing: ['a = e - f'] })).toEqual(['d = a + b', 'a = e - f']);
  const minus = { 'd = a + b': 40, 'f = d - a': 30 };
  expect(chosen(ALIKE, minus, { failing: ['f = d - a'] })).toEqual(['d = a + b']);
  const zero = { 'd = a + b + c': 40, 'e = a + b': 30 };
  expect(chosen(ALIKE, zero, { failing: ['e = a + b'] })).toEqual(['d = a + b + c']);
  const longer = { 'd = a + b': 40, 'e = a + b + f': 30 };
  expect(chosen(ALIKE, longer, { failing: ['e = a + b + f'] })).toHaveLength(2);
});

test('where words say what makes a total, a guess that always misses to one side lacks something small', () => {
  const depreciation = (last: string) => `
                 | 2021 | 2022 | 2023 | 2024
    Planenliga   | -528 | -534 | -531 | -536
    Nedskrivning | -4   | -6   | -18  | -9
    Avskrivning  | -533 | -541 | -550 | ${last}
    Övrigt       | -1   | -1   | -1   | -1`;
  const guesses = {
    'Avskrivning = Planenliga + Nedskrivning': 50,
    'Avskrivning = Planenliga + Nedskrivning + Övrigt': 40,
  };
  const words = ['Avskrivning = Planenliga + Nedskrivning + Övrigt'];
  expect(chosen(depreciation('-546'), guesses, { words })).toEqual(words);
  expect(chosen(depreciation('-545'), guesses, { words })).toEqual([
    'Avskrivning = Planenliga + Nedskrivning',
  ]);
  expect(chosen(depreciation('-546'), guesses)).toEqual(['Avskrivning = Planenliga + Nedskrivning']);
});
