import { readTables } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import { workbook } from '../../support/text-table';

const area = (name: string, ...figures: [string, string, string, string]) => `
      ${name}
                    | Utfall 2023 | Utfall 2023
      Intäkter      | ${figures[0]} | ${figures[1]}
      Kostnader     | ${figures[2]} | ${figures[3]}`;

test('areas on sheets of their own add up to the whole, and columns of one header are told apart', () => {
  const { links } = readTables(
    workbook(
      area('Hela staden', '700', '710', '-2 300', '-2 405'),
      area('Norra', '300', '305', '-1 100', '-1 202'),
      area('Södra', '400', '405', '-1 200', '-1 203'),
    ),
  );
  expect(
    links.map(({ total, parts }) =>
      [total, ...parts].map((cell) => `${cell.sheet}!${address(cell)}`).join(' '),
    ),
  ).toEqual([
    'Blad1!B3 Blad2!B3 Blad3!B3',
    'Blad1!C3 Blad2!C3 Blad3!C3',
    'Blad1!B4 Blad2!B4 Blad3!B4',
    'Blad1!C4 Blad2!C4 Blad3!C4',
  ]);
});
