import type { InferenceSettings } from '../../../../src/engine/reading/relations/block';
import { walk } from '../../../../src/engine/reading/relations/walk';
import { searchIn } from './drawn-search';

/** What adds up beside what is known when the insides of known sums are passed over, solved for the last line. */
function seen(drawing: string, known: readonly string[], more: Partial<InferenceSettings> = {}): string[] {
  const search = searchIn(drawing, more);
  walk(
    search,
    known.map((equation) => search.guess(equation)),
    new Set(),
  );
  return search.guesses((line) => line === search.lines.count - 1).filter((guess) => !known.includes(guess));
}

const STATEMENT = (costs: string, net: string) => `
               | 2022   | 2023
    Avgifter   | 30782  | 72400
    Bidrag     | 22799  | 24017
    Intäkter   | 53581  | 96417
    Löner      | ${costs}
    Hyror      | 9870   | 21048
    Kostnader  | 87736  | 119439
    Resultat   | ${net}`;
const SUMS = ['Intäkter = Avgifter + Bidrag', 'Kostnader = Löner + Hyror'];
const COSTS = '77866  | 98391';

test('past the details of two sums a net is the difference of neighbours', () => {
  expect(seen(STATEMENT(COSTS, '-34155 | -23022'), SUMS)).toEqual(['Resultat = Intäkter - Kostnader']);
  expect(seen(STATEMENT(COSTS, '141317 | 215856'), SUMS)).toEqual(['Resultat = Intäkter + Kostnader']);
});

test('revenue that is also costs and a net is inside that net', () => {
  const drawing = (rest: string) => `
               | 2022    | 2023
    Avgifter   | 30782   | 72400
    Bidrag     | 22799   | 24017
    Intäkter   | 53581   | 96417
    Kostnader  | 87736   | 119439
    Netto      | -34155  | -23022
    Skatt      | 41020   | 30871
    Avgift     | 2377    | 2913
    Räntor     | 811     | 640
    ${rest}`;
  expect(
    seen(drawing('Resultat | 3677 | 4296'), ['Intäkter = Avgifter + Bidrag', 'Intäkter = Kostnader + Netto']),
  ).toContain('Resultat = Netto + Skatt - Avgift - Räntor');
});

const NET = `
                 | 2022  | 2023
      Avgifter   | 53581 | 96417
      Bidrag     | 22799 | 24017
      Gåvor      | 0     | 0
      Löner      | 77866 | 98391
      Hyror      | 9870  | 21048
      Netto      | -11356| 995`;

test('costs without a minus are taken off; a line of zeros gets no minus', () => {
  expect(seen(NET, [])).toEqual(['Netto = Avgifter + Bidrag + Gåvor - Löner - Hyror']);
});

test('signs are not tried in tables of any kind, and not between columns', () => {
  expect(seen(NET, [], { signs: false })).toEqual([]);
  const search = searchIn(
    `
         | Avgifter | Bidrag | Löner | Hyror | Netto
    2022 | 53581    | 22799  | 77866 | 9870  | -11356
    2023 | 96417    | 24017  | 98391 | 21048 | 995`,
    { axis: 'column' },
  );
  walk(search, [], new Set());
  expect(search.guesses()).toEqual([]);
});

test('one wrong cell does not hide it, two do', () => {
  const found = ['Resultat = Intäkter - Kostnader'];
  expect(seen(STATEMENT(COSTS, '-34155 | -32022'), SUMS)).toEqual(found);
  expect(seen(STATEMENT(COSTS, '-34515 | -23022'), SUMS)).toEqual(found);
  expect(seen(STATEMENT(COSTS, '-34515 | -32022'), SUMS)).toEqual([]);
});

test('a total in front of its sums sees them too', () => {
  expect(
    seen(
      `
                 | 2022   | 2023
      Resultat   | -34155 | -23022
      Intäkter   | 53581  | 96417
      Avgifter   | 30782  | 72400
      Bidrag     | 22799  | 24017
      Kostnader  | 87736  | 119439
      Löner      | 77866  | 98391
      Hyror      | 9870   | 21048`,
      SUMS,
    ),
  ).toContain('Resultat = Intäkter - Kostnader');
});

test('lines inside another line are passed over', () => {
  expect(
    seen(
      `
                     | 2022   | 2023
      Intäkter       | 53581  | 96417
      varav interna  | 4417   | 5129
      Löner          | 77866  | 98391
      varav pensioner| 6204   | 7315
      Hyror          | 9870   | 21048
      Resultat       | -34155 | -23022`,
      [],
    ),
  ).toEqual(['Resultat = Intäkter - Löner - Hyror']);
});

test('nothing is left to be seen where all sums are known', () => {
  expect(
    seen(
      `
              | 2022
      Löner   | 48213
      Pension | 7394
      Arvoden | 3105
      Personal| 58712
      Hyror   | 90216
      El      | 148928`,
      ['Personal = Löner + Pension + Arvoden', 'El = Personal + Hyror'],
    ),
  ).toEqual([]);
});

test('signs are tried for five lines, for nine where the words say that it is a total', () => {
  const table = (name: string, rows: number) => {
    const figures = [90312, -20471, 15208, 71333, -6417, 38954, 5521, -11746, 64029, 27785].slice(0, rows);
    const signs = [1, -1, -1, 1, 1, -1, 1, 1, -1, 1];
    const total = figures.reduce((sum, figure, i) => sum + figure * (signs[i] ?? 1), 0);
    return seen(`| 2023\n${figures.map((one, i) => `Rad ${i} | ${one}`).join('\n')}\n${name} | ${total}`, []);
  };
  expect(table('Rest', 5)).toEqual(['Rest = Rad 0 - Rad 1 - Rad 2 + Rad 3 + Rad 4']);
  expect(table('Rest', 6)).toEqual([]);
  expect(table('Netto', 9)).toEqual([
    'Netto = Rad 0 - Rad 1 - Rad 2 + Rad 3 + Rad 4 - Rad 5 + Rad 6 + Rad 7 - Rad 8',
  ]);
  expect(table('Netto', 10)).toEqual([]);
});

test('half a unit may be left for each figure', () => {
  const left = (net: number) =>
    seen(`| 2022\nIntäkter | 53581\nLöner | 77866\nHyror | 9870\nResultat | ${net}`, []).length;
  expect([-34153, -34154, -34156, -34157].map(left)).toEqual([1, 1, 1, 1]);
  expect([-34152, -34158].map(left)).toEqual([0, 0]);
});

test('whatever the unit of the column', () => {
  const left = (net: number) =>
    seen(
      `| 2021 | 2022\nAvgifter | 1.25 | 535.8\nLöner | 2.25 | 778.6\nHyror | 3 | 98.7\nResultat | | ${net}`,
      [],
    );
  expect([-341.3, -341.5, -341.7].map((net) => left(net).length)).toEqual([1, 1, 1]);
  expect([-341.2, -341.8].map((net) => left(net).length)).toEqual([0, 0]);
});

test('the same sight is not looked at twice', () => {
  const search = searchIn(STATEMENT(COSTS, '-34155 | -23022'));
  const known = SUMS.map((equation) => search.guess(equation));
  const asked = new Set<number>();
  walk(search, known, asked);
  const once = search.meter.steps;
  walk(search, known, asked);
  expect(search.meter.steps - once).toBeLessThan(once / 2);
});
