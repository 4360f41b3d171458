import { readTables } from '../../../../src/engine';
import { address } from '../../../../src/engine/model/cell';
import type { CellRelation } from '../../../../src/engine/model/table';
import { workbook } from '../../../support/text-table';

const area = (name: string, ...figures: [string, string, string, string]) => `
      ${name}
                    | Utfall 2023 | Utfall 2023
      Intäkter      | ${figures[0]} | ${figures[1]}
      Kostnader     | ${figures[2]} | ${figures[3]}`;

const told = ({ total, parts }: CellRelation) =>
  [total, ...parts].map((cell) => `${cell.sheet}!${address(cell)}`).join(' ');

test('areas on sheets of their own add up to the whole, and columns of one header are told apart', () => {
  const { links } = readTables(
    workbook(
      area('Hela staden', '700', '710', '-2 300', '-2 405'),
      area('Norra', '300', '305', '-1 100', '-1 202'),
      area('Södra', '400', '405', '-1 200', '-1 203'),
    ),
  );
  expect(links.map(told)).toEqual([
    'Blad1!B3 Blad2!B3 Blad3!B3',
    'Blad1!C3 Blad2!C3 Blad3!C3',
    'Blad1!B4 Blad2!B4 Blad3!B4',
    'Blad1!C4 Blad2!C4 Blad3!C4',
  ]);
});

test('an area that has no notes adds up with those that have', () => {
  const noted = (name: string, note: string, ...[a, b, c, d, e, f]: string[]) => `
      ${name}
                    | Not     | Utfall 2022 | Utfall 2023
      Intäkter      | ${note} | ${a}        | ${b}
      Kostnader     |         | ${c}        | ${d}
      Netto         |         | ${e}        | ${f}`;
  const { links } = readTables(
    workbook(
      noted('Hela staden', '7', '650', '700', '-2 250', '-2 300', '-1 600', '-1 600'),
      noted('Norra', '4', '290', '300', '-1 090', '-1 100', '-800', '-800'),
      noted('Södra', '', '360', '400', '-1 160', '-1 200', '-800', '-800'),
    ),
  );
  expect(links.map(told)).toContain('Blad1!D5 Blad2!D5 Blad3!D5');
});

test('an area that lacks lines of the others adds up with them', () => {
  const { links } = readTables(
    workbook(`
      Centralen
                    | Utfall 2023 | Plan 2024
      Intäkter      | 700         | 710
      Kostnader     | -2 300      | -2 405
      Netto         | -1 600      | -1 695
      Avskrivningar | -90         | -91

      Norra
                    | Utfall 2023
      Intäkter      | 300
      Kostnader     | -1 100
      Netto         | -800
      Avskrivningar | -50

      Södra
                    | Utfall 2023
      Intäkter      | 250
      Kostnader     | -800
      Netto         | -550
      Avskrivningar | -40

      Östra
                    | Utfall 2023
      Intäkter      | 150
      Kostnader     | -400
      Netto         | -250
    `),
  );
  expect(links.map(told)).toEqual([
    'Blad1!B3 Blad1!B10 Blad1!B17 Blad1!B24',
    'Blad1!B4 Blad1!B11 Blad1!B18 Blad1!B25',
    'Blad1!B5 Blad1!B12 Blad1!B19 Blad1!B26',
  ]);
});

test('of totals that stand in two tables, the numbers of the lines are none', () => {
  const { links } = readTables(
    workbook(
      `
      Årsprognos (mnkr)
        |                                     | Budget 2023 | Prognos 2023
      1 | Kostnader                           | 312,2       | 311,6
      2 | Intäkter                            | 299,3       | 293,3
      3 | Nettoresultat före bokslutsdisposition | -12,9    | -18,3
    `,
      `
      Per verksamhet (mnkr)
        |                                     | Intäkter 2023 | Kostnader 2023 | Netto 2023
        |                                     | Budget        | Budget         | Budget
      1 | Ekonomi                             | 199,2         | 200,1          | -0,9
      2 | Juridik                             | 100,1         | 112,1          | -12,0
      3 | Resultat före bokslutsdisposition   | 299,3         | 312,2          | -12,9
    `,
    ),
  );
  expect(links.map(told)).toEqual(['Blad1!C3 Blad2!D6', 'Blad1!C4 Blad2!C6', 'Blad1!C5 Blad2!E6']);
});

test('a heading that one area has and the others lack keeps none of them apart', () => {
  const { links } = readTables(
    workbook(
      area('Hela staden', '700', '710', '-2 300', '-2 405'),
      area('Norra', '300', '305', '-1 100', '-1 202') + '\n      Ansvarig: förvaltningschefen\n      Godkänd',
      area('Södra', '400', '405', '-1 200', '-1 203'),
    ),
  );
  expect(links.map(told)).toContain('Blad1!B3 Blad2!B3 Blad3!B3');
});
