import type { InferenceSettings } from '../../../../src/engine/reading/relations/block';
import { propose } from '../../../../src/engine/reading/relations/propose';
import { searchIn } from './drawn-search';

/** Whatever adds up among the lines of a table, seen as neighbours. */
function proposals(drawing: string, more: Partial<InferenceSettings> & { most?: number } = {}): string[] {
  const search = searchIn(drawing, more);
  propose(search, search.lines.numeric);
  return search.guesses();
}

test('a block of lines, and its sum below or above it', () => {
  const school = `
    Personal  | 48213 | 50177
    Lokaler   | 7394  | 7022
    Måltider  | 3105  | 3360`;
  const sum = 'Skola     | 58712 | 60559';
  const other = 'Bibliotek | 9127  | 9334';
  expect(proposals(`| 2022 | 2023\n${other}${school}\n${sum}\n${other}`)).toEqual([
    'Skola = Personal + Lokaler + Måltider',
  ]);
  expect(proposals(`| 2022 | 2023\n${other}\n${sum}${school}\n${other}`)).toEqual([
    'Skola = Personal + Lokaler + Måltider',
  ]);
});

test('a sum may be two lines away from its block, but not three', () => {
  const apart = (...between: string[]) =>
    proposals(`
              | 2022
    Personal  | 48213
    Lokaler   | 7394
    Måltider  | 3105
    ${between.map((figure, i) => `Rad ${i} | ${figure}`).join('\n')}
    Skola     | 58712`);
  const reverse = (...between: string[]) =>
    proposals(`
              | 2022
    Skola     | 58712
    ${between.map((figure, i) => `Rad ${i} | ${figure}`).join('\n')}
    Personal  | 48213
    Lokaler   | 7394
    Måltider  | 3105`);
  const sum = ['Skola = Personal + Lokaler + Måltider'];
  expect(apart('9127', '812')).toEqual(sum);
  expect(reverse('9127', '812')).toEqual(sum);
  expect(apart('9127', '812', '22791')).toEqual([]);
  expect(reverse('9127', '812', '22791')).toEqual([]);
});

test('parts at equal distances, before their sums and after them', () => {
  const units = `
    Skola, intäkter   | 4821
    Skola, kostnader  | 73940
    Vård, intäkter    | 2138
    Vård, kostnader   | 51906
    Teknik, intäkter  | 917
    Teknik, kostnader | 30417`;
  const all = `
    Alla intäkter     | 7876
    Alla kostnader    | 156263`;
  const sums = [
    'Alla intäkter = Skola, intäkter + Vård, intäkter + Teknik, intäkter',
    'Alla kostnader = Skola, kostnader + Vård, kostnader + Teknik, kostnader',
  ];
  expect(proposals(`| 2023${units}${all}`)).toEqual(sums);
  expect(proposals(`| 2023${all}${units}`)).toEqual(sums);
  expect(proposals(`| 2023${units}${all}`, { longestStride: 1 })).toEqual([]);
});

test('three lines near each other, any of which is the sum of the two others', () => {
  expect(
    proposals(`
      | 2023
    A | 4821
    B | 73940
    C | 2138
    D | 78761
    E | 51906
    F | 27817
    G | 8013`),
  ).toEqual(['D = A + B']);
  expect(
    proposals(`
      | 2023
    A | 4821
    B | 78761
    C | 2138
    D | 73940`),
  ).toEqual(['B = A + D']);
  expect(
    proposals(`
      | 2023
    A | -4821
    B | 78761
    C | 2138
    D | 73940`),
  ).toEqual(['D = A + B']);
});

test('rounding may leave half a unit for each figure, four units at most', () => {
  const sums = (total: number, ...parts: number[]) =>
    proposals(`| 2023\n${parts.map((part, i) => `${i} | ${part}`).join('\n')}\n Summa | ${total}`).length;
  expect(sums(58714, 48213, 7394, 3105)).toBe(1);
  expect(sums(58710, 48213, 7394, 3105)).toBe(1);
  expect(sums(58715, 48213, 7394, 3105)).toBe(0);
  expect(sums(55608, 48213, 7394)).toBe(1);
  expect(sums(55609, 48213, 7394)).toBe(0);
  const many = [48213, 7394, 3105, 21771, 90216, 5528, 11419, 30944, 66307];
  const sum = many.reduce((a, b) => a + b);
  expect(sums(sum + 4, ...many)).toBe(1);
  expect(sums(sum - 4, ...many)).toBe(1);
  expect(sums(sum + 5, ...many)).toBe(0);
  expect(sums(sum - 5, ...many)).toBe(0);
});

test('whatever the unit of a column', () => {
  const sums = (total: number) =>
    proposals(`
             | 2022   | 2023
      Skola  | 312.25 | 318.7
      Vård   | 106.5  | 111.3
      Teknik | 54.75  | 49.9
      Summa  | 1      | ${total}`);
  expect([479.7, 479.9, 480.1].map((total) => sums(total).length)).toEqual([1, 1, 1]);
  expect([479.6, 480.2].map((total) => sums(total).length)).toEqual([0, 0]);
  const pair = (total: number) =>
    proposals(`
             | 2022   | 2023
      Skola  | 312.25 | 318.7
      Övrigt | 17.35  | 91.4
      Vård   | 106.5  | 111.3
      Summa  | 1      | ${total}`);
  expect([429.9, 430, 430.1].map((total) => pair(total).length)).toEqual([1, 1, 1]);
  expect([429.8, 430.2].map((total) => pair(total).length)).toEqual([0, 0]);
});

test('three lines that lie in fifteen; farther apart they are not looked for', () => {
  const apart = (between: number) => {
    const others = Array.from({ length: between }, (_, i) => `Rad ${i} | ${90017 + 7919 * i * i}`).join('\n');
    return proposals(`| 2023\nA | 4821\n${others}\nB | 2138\nC | 6959`);
  };
  expect(apart(12)).toEqual(['C = A + B']);
  expect(apart(13)).toEqual([]);
});

test('a wrong figure in the most telling column hides nothing, in two columns it does', () => {
  const table = (first: number, second: number) =>
    proposals(`
              | 2021   | 2022
    Personal  | 482131 | 50177
    Lokaler   | 73940  | 7022
    Måltider  | 31052  | 3360
    Skola     | ${first} | ${second}`);
  expect(table(587123, 60558)).toEqual(['Skola = Personal + Lokaler + Måltider']);
  expect(table(578123, 60559)).toEqual(['Skola = Personal + Lokaler + Måltider']);
  expect(table(578123, 65059)).toEqual([]);
});

test('blanks count as nothing, and lines of nothing may or may not belong to a sum', () => {
  expect(
    proposals(`
              | 2022  | 2023
    Övrigt    | 0     |
    Personal  | 48213 | 50177
    Lokaler   | 7394  |
    Måltider  | 3105  | 3360
    Skjutsar  | 912   | 1007
    Skola     | 59624 | 54544`),
  ).toEqual([
    'Skola = Personal + Lokaler + Måltider + Skjutsar',
    'Skola = Övrigt + Personal + Lokaler + Måltider + Skjutsar',
  ]);
});

test('columns are looked through like rows', () => {
  const search = searchIn(
    `
            | Budget | Tillägg | Ombudgeterat | Summa
    Skola   | 48213  | 1250    | 312          | 49775
    Vård    | 73940  | -800    | 1440         | 74580`,
    { axis: 'column' },
  );
  propose(search, search.lines.numeric);
  expect(search.guesses()).toEqual(['Summa = Budget + Tillägg + Ombudgeterat']);
});

test('no more than asked for', () => {
  const table = `
    | 2023
    A | 48213
    B | 7394
    C | 55607
    D | 3105
    E | 21771
    F | 24876`;
  expect(proposals(table)).toEqual(['C = A + B', 'F = D + E']);
  expect(proposals(table, { most: 1 })).toHaveLength(1);
});
