import type { CellValue } from '../../../src/engine/model/cell';
import { CellKinds } from '../../../src/engine/reading/cells/kinds';
import { plainField } from '../../../src/engine/reading/plain';
import { readingOf } from '../../support/reading';
import { sheet, workbook } from '../../support/text-table';

/** The lines of a sheet that is no budget table, each with how far in it stands. */
function lines(...values: CellValue[][]): string[] {
  const one = sheet('Blad', '', { values });
  const field = plainField(one, new CellKinds(one), ',');
  return (field?.lines ?? []).map(({ label, indent, role }) => `${String(indent)} ${label} ${role}`);
}

test('spaces and dashes before a label say that it is inside another, and its words may stand in several cells', () => {
  expect(
    lines(
      ['Befolkning', null, 2021, 2022],
      ['Norra', '(2)', 1204, 1251],
      ['  Södra', null, 931, 947],
      ['– Östra', 'delen', 118, 121],
      ['... Centrum', null, 96, 97],
      ['   – Västra', null, 17, 19],
      ['Män och kvinnor', null, null, null],
      ['Alla', null, 2253, 2319, 'preliminärt'],
    ),
  ).toEqual([
    '0 Befolkning detail',
    '0 Norra detail',
    '4 Södra detail',
    '1 – Östra delen detail',
    '1 ... Centrum detail',
    '7 – Västra detail',
    '0 Män och kvinnor heading',
    '0 Alla detail',
  ]);
});

const reading = (drawing: string) => readingOf(workbook(drawing)).flat();

test('a sheet that is no budget is read as one field, with its numbering, its shares and its sources told apart', () => {
  expect(
    reading(`


       | Antal bostäder efter hustyp
       | Nr | Kommun         | 2020  | 2021  | 2022  | Andel % | Källa
       | 1  | Ekenäs         | 1 204 | 1 251 | 1 377 | 25,1    | register
       | 2  | Karis          | 931   | 947   | 1 020 | 18,6    | register
       | 3  | Pojo           | 2 118 | 2 121 | 2 390 | 43,5    | register
       | 4  | varav glesbygd | 96    | 97    | 103   | 1,9     | register
       | 5  | Ingå           | 617   | 619   | 702   | 12,8    | register
       |    | Summa          | 4 870 | 4 938 | 5 489 | 100     | register
    `),
  ).toEqual([
    'B3:H10 –, other, no currency 1, unknown, none',
    'B note, C label, D outcome 2020, E outcome 2021, F outcome 2022, G share, H text',
    '3 Antal bostäder efter hustyp: heading',
    '4 Nr Kommun: detail',
    '5 Ekenäs: detail',
    '6 Karis: detail',
    '7 Pojo: detail',
    '8 varav glesbygd: memo',
    '9 Ingå: detail',
    '10 Summa: total',
    '~ sum 10 = 5 + 6 + 7 + 9 in D E F G',
  ]);
});

test('years down a column are no amounts, and what comes in and goes out makes a net', () => {
  expect(
    reading(`
      År   | Män   | Kvinnor | Alla  | Inflyttade | Utflyttade | Netto
      2020 | 1 204 | 1 251   | 2 455 | 151        | 98         | 53
      2021 | 931   | 947     | 1 878 | 77         | 120        | -43
      2022 | 2 118 | 2 121   | 4 239 | 312        | 207        | 105
      2023 | 617   | 619     | 1 236 | 40         | 41         | -1
    `),
  ).toEqual([
    'A1:G5 –, other, no currency 1, unknown, none',
    'A note, B other, C other, D other, E other, F other, G other result',
    '1 År Män Kvinnor Alla Inflyttade Utflyttade Netto: heading',
    '2 : detail',
    '3 : detail',
    '4 : detail',
    '5 : detail',
    '~ sum D = B + C in 2 3 4 5',
    '~ sum E = F + G in 2 3 4 5',
  ]);
});

/** What adds up in a field of figures. */
const sums = (drawing: string) => reading(drawing).filter((one) => one.startsWith('~'));

test('two small tables below each other keep their own sums, and the years over them are none', () => {
  expect(
    sums(`
      Befolkning
      Område | 2019  | 2020  | 2021
      Norra  | 1 204 | 1 521 | 1 881
      Södra  | 1 733 | 2 109 | 2 024
      Alla   | 2 937 | 3 630 | 3 905
      Inflyttade
      Område | 2019  | 2020  | 2021
      Norra  | 204   | 521   | 881
      Södra  | 733   | 109   | 24
      Alla   | 937   | 630   | 905
    `),
  ).toEqual(['~ sum 5 = 3 + 4 in B C D', '~ sum 10 = 8 + 9 in B C D']);
});

test('averages do not add up, also where a header over two columns alone says that they are some', () => {
  const groups = (header: string, ...bottom: string[]) =>
    sums(`
      Grupp | Antal |       | ${header} |
            | 2021  | 2022  | 2021 | 2022
      Norra | 1 204 | 1 521 | 24,7 | 28,1
      Södra | 1 733 | 2 109 | 35,6 | 39,0
      Östra | 1 933 | 1 777 | 39,7 | 32,9
      Alla  | 4 870 | 5 407 | ${bottom.join(' | ')}
    `);
  expect(groups('Procent', '100,0', '100,0')).toEqual(['~ sum 6 = 3 + 4 + 5 in B C D E']);
  expect(groups('Genomsnitt', '43,1', '51,7')).toEqual(['~ sum 6 = 3 + 4 + 5 in B C']);
});

test('amounts too large for all of their decimals still add up', () => {
  expect(
    sums(`
      Grupp | Lån                 | Räntor | Alla
      Norra | 300 000 000 000 000 | 2,25   | 300 000 000 000 002,25
      Södra | 100 000 000 000 000 | 1,5    | 100 000 000 000 001,5
      Östra | 400 000 000 000 000 | 7,125  | 400 000 000 000 007,125
      Summa | 800 000 000 000 000 | 10,875 | 800 000 000 000 010,875
    `),
  ).toContain('~ sum D = B + C in 2 3 4 5');
});

test('running numbers count for nothing, whether their header says so or only that they run', () => {
  const numbered = (header: string, ...numbers: string[]) =>
    reading(`
      ${header} | Kommun | 2020  | 2021
      ${numbers[0] ?? ''} | Ekenäs | 1 204 | 1 251
      ${numbers[1] ?? ''} | Karis  | 931   | 947
      ${numbers[2] ?? ''} | Pojo   | 2 118 | 2 121
      ${numbers[3] ?? ''} | Alla   | 4 253 | 4 319
    `).filter((one) => /^[~A]/.test(one));
  const field = (role: string) => [
    'A1:D5 –, other, no currency 1, unknown, none',
    `A ${role}, B text, C outcome 2020, D outcome 2021`,
  ];
  const sum = (places: string) => [`~ sum 5 = 2 + 3 + 4 in ${places}`];
  expect(numbered('Rad', '1', '2', '3', '4')).toEqual([
    ...field('note').map((one) => one.replace('B text', 'B label')),
    ...sum('C D'),
  ]);
  expect(numbered('Nr', '210', '140', '350', '700')).toEqual([...field('note'), ...sum('C D')]);
  expect(numbered('Gårdar', '210', '140', '350', '700')).toEqual([...field('other'), ...sum('A C D')]);
});

test('a sheet of words alone, or of one row of figures, is no table', () => {
  expect(reading('Rubrik | Text\nNorra | saknas')).toEqual([]);
  expect(reading('12 | 13 | 14')).toEqual([]);
  expect(reading('12 | 13 | 14\n15 | 16 | 17')).toHaveLength(4);
});

test('per cent do not add up either, by their sign or by the header over them', () => {
  const groups = (header: string, ...cells: readonly (readonly [string, string])[]) =>
    sums(`
      Grupp | Antal 2021 | Antal 2022 | ${header} | ${header}
      Norra | 1 204 | 1 521 | ${(cells[0] ?? []).join(' | ')}
      Södra | 1 733 | 2 109 | ${(cells[1] ?? []).join(' | ')}
      Östra | 1 933 | 1 777 | ${(cells[2] ?? []).join(' | ')}
      Alla  | 4 870 | 5 407 | ${(cells[3] ?? []).join(' | ')}
    `);
  const amounts = [
    ['24,7', '28,1'],
    ['35,6', '39,0'],
    ['39,7', '32,9'],
    ['43,1', '51,7'],
  ] as const;
  const shares = amounts.map(([a, b]) => [`'${a} %`, `'${b} %`] as const);
  expect(groups('Läge', ...shares)).toEqual(['~ sum 5 = 2 + 3 + 4 in B C']);
  expect(groups('Andel', ...amounts)).toEqual(['~ sum 5 = 2 + 3 + 4 in B C']);
});

test('a year alone is a header near the top, and an amount further down', () => {
  const field = (...years: string[]) =>
    sums(`
      Statistik | ${years[0] ?? ''}
      Norra     | 1 204
      Södra     | ${years[1] ?? ''}
      Östra     | 1 933
      Alla      | 5 157
    `);
  expect(field('2022', '2020')).toEqual(['~ sum 5 = 2 + 3 + 4 in B']);
  expect(field('2022', '2025')).toEqual([]);
});

test('between rows of any length, blank corners and dates, the same sums are found', () => {
  expect(
    sums(`

            |        | 2021  | 2022  |       | källa
            | Norra  | 1 204 | 1 521 |
            | Södra  | 1 733 | 2 109 |       | 2023-05-12
            | Östra  | 1 933 | 1 777
            | Alla   | 4 870 | 5 407 |       | a | b
    `),
  ).toEqual(['~ sum 6 = 3 + 4 + 5 in C D']);
});
