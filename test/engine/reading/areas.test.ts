import { readTables } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import type { CellRelation } from '../../../src/engine/model/table';
import { workbook } from '../../support/text-table';

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
