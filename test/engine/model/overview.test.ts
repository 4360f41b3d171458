import { readTables } from '../../../src/engine';
import { overviewOf } from '../../../src/engine/model/overview';
import { workbook } from '../../support/text-table';

function overview(...drawings: string[]) {
  const { tables, sheets, units, sign } = overviewOf(
    readTables(workbook(...drawings)).tables.map(({ table }) => table),
  );
  return { tables, sheets, units: units.map((one) => `${String(one.scale)} ${String(one.currency)}`), sign };
}

const area = (unit: string, sign: '' | '-', net: string) => `
  Nämnden, ${unit}
                          | Budget 2023 | Bokslut 2023
  Verksamhetens intäkter  | 120         | 131
  Verksamhetens kostnader | ${sign}450  | ${sign}468
  Verksamhetsbidrag       | ${net}
`;
const NEGATIVE = area('tkr', '-', '-330 | -337');
const POSITIVE = area('mnkr', '', '-330 | -337');

test('the units of the tables, the commonest first, and the rule for signs that all of them share', () => {
  expect(overview(NEGATIVE, POSITIVE, NEGATIVE)).toEqual({
    tables: 3,
    sheets: 3,
    units: ['1000 SEK', '1000000 SEK'],
    sign: 'mixed',
  });
  expect(overview(POSITIVE, NEGATIVE, area('mnkr', '', '-330 | -337'))).toEqual({
    tables: 3,
    sheets: 3,
    units: ['1000000 SEK', '1000 SEK'],
    sign: 'mixed',
  });
  expect(overview(NEGATIVE, NEGATIVE).sign).toBe('costs-negative');
  expect(overview(POSITIVE).sign).toBe('costs-positive');
});

test('a table that shows no unit or no rule for signs says nothing of them', () => {
  const revenue = '| Budget 2023 | Bokslut 2023\nAvgifter | 27 | 30\nBidrag | 14 | 15\nSumma | 41 | 45';
  expect(overview(revenue)).toEqual({ tables: 1, sheets: 1, units: [], sign: null });
  expect(overview(revenue, NEGATIVE)).toEqual({
    tables: 2,
    sheets: 2,
    units: ['1000 SEK'],
    sign: 'costs-negative',
  });
});
