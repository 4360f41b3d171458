import { readTables } from '../../../../src/engine';
import { workbook } from '../../../support/text-table';

const units = (format: string, title: string, other = format) =>
  readTables(
    workbook(`
      ${title}
                  | Budget 2024        | Utfall 2024
      Intäkter    | 12 000 000 ${format}  | 12 500 000 ${format}
      Personal    | -9 000 000 ${other}  | -9 100 000 ${other}
      Lokaler     | -1 000 000 ${format}  | -1 100 000 ${other}
      Nettokostnad | 2 000 000 ${format}  | 2 300 000 ${other}
    `),
  ).tables.map(({ table }) => [table.unit.currency, table.unit.scale, table.evidence.shown]);

test('what is printed in thousands by its number format is stored in crowns', () => {
  expect(units('~#,##0,', 'Nämnden, tkr')).toEqual([['SEK', 1, 1000]]);
  expect(units('~#,##0,', 'Nämnden, mnkr')).toEqual([['SEK', 1000, 1000]]);
  expect(units('~#,##0.0,,', 'Nämnden, mnkr')).toEqual([['SEK', 1, 1000000]]);
});

test('without such a format, or where most figures have none, the unit is as it is printed', () => {
  expect(units('~#,##0', 'Nämnden, tkr')).toEqual([['SEK', 1000, 1]]);
  expect(units('~#,##0,', 'Nämnden, tkr', '~#,##0')).toEqual([['SEK', 1000, 1]]);
});

test('a unit is never smaller than the currency', () => {
  expect(units('~#,##0,', 'Nämnden, kr')).toEqual([['SEK', 1, 1000]]);
});
