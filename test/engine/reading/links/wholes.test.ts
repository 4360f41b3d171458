import { readTables } from '../../../../src/engine';
import { address } from '../../../../src/engine/model/cell';
import { sheet, workbook } from '../../../support/text-table';

type Sheet = Parameters<typeof workbook>[number];

/** Cells that are the sum of cells of other tables, as `Blad1!B3 = Blad2!B3 + Blad3!B3`. */
function links(...sheets: Sheet[]): string[] {
  return readTables(workbook(...sheets)).links.map(
    ({ total, parts }) =>
      `${total.sheet}!${address(total)} = ${parts.map((cell) => `${cell.sheet}!${address(cell)}`).join(' + ')}`,
  );
}

const area = (name: string, income: string, costs: string, more = '') => `
  ${name}
              | Budget 2023 | Utfall 2023
  Intäkter    | ${income}
  Kostnader   | ${costs}
  ${more}`;

const NORTH = area('Norra', '300 | 305', '-1 100 | -1 202');
const SOUTH = area('Södra', '400 | 405', '-1 200 | -1 203');
const ALL = (name: string) => area(name, '700 | 710', '-2 300 | -2 405');

const WHOLE = [
  'Blad1!B3 = Blad2!B3 + Blad3!B3',
  'Blad1!C3 = Blad2!C3 + Blad3!C3',
  'Blad1!B4 = Blad2!B4 + Blad3!B4',
  'Blad1!C4 = Blad2!C4 + Blad3!C4',
];

test('a table that is the sum of the others with its lines and columns', () => {
  expect(links(ALL('Hela staden'), NORTH, SOUTH)).toEqual(WHOLE);
});

test('the whole may have lines of its own, in another order', () => {
  const whole = `
    Hela staden
                | Utfall 2023 | Budget 2023
    Skatter     | 1 905       | 1 800
    Kostnader   | -2 405      | -2 300
    Intäkter    | 710         | 700`;
  expect(links(whole, NORTH, SOUTH)).toEqual([
    'Blad1!B4 = Blad2!C4 + Blad3!C4',
    'Blad1!C4 = Blad2!B4 + Blad3!B4',
    'Blad1!B5 = Blad2!C3 + Blad3!C3',
    'Blad1!C5 = Blad2!B3 + Blad3!B3',
  ]);
});

test('one place may fail when three hold; half of them is too much', () => {
  expect(links(area('Hela staden', '700 | 710', '-2 300 | -2 450'), NORTH, SOUTH)).toEqual(WHOLE);
  expect(links(area('Hela staden', '700 | 720', '-2 300 | -2 450'), NORTH, SOUTH)).toEqual([]);
});

test('rounded areas may leave half a unit each', () => {
  const rounded = (costs: string) => area('Hela staden', '701 | 709', `-2 301 | ${costs}`);
  expect(links(rounded('-2 404'), NORTH, SOUTH)).toEqual(WHOLE);
  expect(links(area('Hela staden', '702 | 708', '-2 302 | -2 403'), NORTH, SOUTH)).toEqual([]);
});

test('other units add up with nothing', () => {
  const unit = (drawing: string, words: string) => drawing.replace('\n', `\n  Belopp i ${words}\n`);
  expect(links(unit(ALL('Hela'), 'mnkr'), unit(NORTH, 'tkr'), unit(SOUTH, 'tkr'))).toEqual([]);
  expect(links(unit(ALL('Hela'), 'tkr'), unit(NORTH, 'tkr'), unit(SOUTH, 'tkr'))).toHaveLength(4);
});

test('among three tables on one sheet one may be the whole of the others', () => {
  const three = sheet('Alla', [ALL('Hela staden'), NORTH, SOUTH].join('\n\n'));
  const found = links(three);
  expect(found).toHaveLength(4);
  expect(found[0]).toBe('Alla!B3 = Alla!B10 + Alla!B17');
});

test('wholes of sheets add up once more', () => {
  const on = (name: string, ...tables: string[]) => sheet(name, tables.join('\n\n'));
  const found = links(
    on('Skola', area('Skola', '700 | 710', '-2 300 | -2 405'), NORTH, SOUTH),
    on(
      'Vård',
      area('Vård', '900 | 915', '-4 300 | -4 410'),
      area('Östra', '400 | 410', '-2 100 | -2 205'),
      area('Västra', '500 | 505', '-2 200 | -2 205'),
    ),
    on('Staden', area('Staden', '1 600 | 1 625', '-6 600 | -6 815')),
  );
  expect(found).toHaveLength(12);
  expect(found).toContain('Vård!C4 = Vård!C11 + Vård!C18');
  expect(found).toContain('Staden!B3 = Skola!B3 + Vård!B3');
});

test('a line that a table names twice, and columns of notes, take no part', () => {
  const noted = (name: string, note: string, a: string, b: string, c: string) => `
    ${name}
              | Not     | Utfall 2022 | Utfall 2023
    Intäkter  | ${note} | ${a}
    Varor     |         | ${b}
    Kostnader |         | ${c}
    Varor     |         | ${b}`;
  const found = links(
    noted('Hela', '5', '700 | 710', '30 | 40', '-2 300 | -2 405'),
    noted('Norra', '2', '300 | 305', '10 | 15', '-1 100 | -1 202'),
    noted('Södra', '3', '400 | 405', '20 | 25', '-1 200 | -1 203'),
  );
  expect(found).toEqual([
    'Blad1!C3 = Blad2!C3 + Blad3!C3',
    'Blad1!D3 = Blad2!D3 + Blad3!D3',
    'Blad1!C5 = Blad2!C5 + Blad3!C5',
    'Blad1!D5 = Blad2!D5 + Blad3!D5',
  ]);
});

const parts = (a: string, b: string, c = '') => `
  ${a}
              | Budget 2023 | Utfall 2023 | Prognos 2023
  ${b}
  ${c}`;

test('a figure that one area lacks is nothing, and a place that an area does not have is left out', () => {
  const rows = (income: string, costs: string, rents: string) =>
    `Intäkter | ${income}\n  Kostnader | ${costs}\n  Hyror | ${rents}`;
  const whole = parts('Hela staden', rows('700 | 710 | 720', '-2 300 | -2 405 | -2 400', '-40 | -45 | -50'));
  const south = parts('Södra', rows('400 | 405 | 410', '-1 200 | -1 203 | -1 200', '-40 | -45 | -50'));
  const found = links(
    whole,
    parts('Norra', rows('300 | 305 | 310', '-1 100 | -1 202 | -1 200', '| |')),
    south,
  );
  expect(found).toHaveLength(9);
  expect(found).toContain('Blad1!B5 = Blad2!B5 + Blad3!B5');
  const shorter = parts('Norra', 'Intäkter | 300 | 305 | 310\n  Kostnader | -1 100 | -1 202 | -1 200');
  expect(links(whole, shorter, south)).toEqual([]);
});

test('columns of one header are told apart by their order', () => {
  const twice = (name: string, income: string, costs: string) => `
    ${name}
              | Utfall 2023 | Utfall 2023
    Intäkter  | ${income}
    Kostnader | ${costs}`;
  expect(
    links(
      twice('Hela staden', '700 | 1 710', '-2 300 | -3 405'),
      twice('Norra', '300 | 1 305', '-1 100 | -2 202'),
      twice('Södra', '400 | 405', '-1 200 | -1 203'),
    ),
  ).toEqual(WHOLE);
});

test('three places must say something: figures of nothing, and those of one area, do not', () => {
  expect(
    links(
      area('Hela staden', '700 | 710', '0 | -2 405'),
      area('Norra', '300 | 305', '0 | -1 202'),
      area('Södra', '400 | 405', '0 | -1 203'),
    ),
  ).toHaveLength(4);
  expect(
    links(
      area('Hela staden', '700 | 710', '0 | 0'),
      area('Norra', '300 | 305', '0 | 0'),
      area('Södra', '400 | 405', '0 | 0'),
    ),
  ).toEqual([]);
  expect(
    links(
      area('Hela staden', '700 | 710', '-1 200 | -1 203'),
      area('Norra', '300 | 305', '|'),
      area('Södra', '400 | 405', '-1 200 | -1 203'),
    ),
  ).toEqual([]);
});

test('areas with decimals may leave half of their last digit each', () => {
  const found = (costs: string) =>
    links(
      area('Hela staden', '70,1 | 71,0', `-230,0 | ${costs}`),
      area('Norra', '30,0 | 30,5', '-110,0 | -120,2'),
      area('Södra', '40,0 | 40,5', '-120,0 | -120,3'),
    ).length;
  expect([found('-240,5'), found('-240,4'), found('-241,5')]).toEqual([4, 4, 4]);
  expect(
    links(
      area('Hela staden', '70,4 | 71,4', '-230,4 | -240,9'),
      area('Norra', '30,0 | 30,5', '-110,0 | -120,2'),
      area('Södra', '40,0 | 40,5', '-120,0 | -120,3'),
    ),
  ).toEqual([]);
});

test('a table that fails in most places is no whole, however many lines it shares', () => {
  const lines = (of: (i: number) => number) =>
    Array.from(
      { length: 6 },
      (_, i) => `Enhet ${'ABCDEF'[i] ?? ''} | ${String(of(i))} | ${String(of(i) + 7)}`,
    ).join('\n');
  const table = (name: string, of: (i: number) => number) => `
    ${name}
       | Budget 2023 | Utfall 2023
    ${lines(of)}`;
  const north = table('Norra', (i) => 311 + 17 * i);
  const south = table('Södra', (i) => 502 + 29 * i);
  const whole = (wrong: number) => table('Hela', (i) => 813 + 46 * i + (i < wrong ? 90 : 7));
  expect(links(whole(6), north, south)).toEqual([]);
  expect(
    links(
      table('Hela', (i) => 813 + 46 * i + (i < 1 ? 90 : 0)),
      north,
      south,
    ),
  ).toEqual([]);
});
