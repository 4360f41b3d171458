import { checkWorkbook, readTables } from '../../../../src/engine';
import { amountText } from '../../../../src/engine/model/amount';
import type { CellRef } from '../../../../src/engine/model/cell';
import { address } from '../../../../src/engine/model/cell';
import { sheet, workbook } from '../../../support/text-table';

interface Figures {
  readonly result?: string;
  readonly inEquity?: string;
  readonly cash?: string;
  readonly before?: string;
  readonly assets?: string;
  readonly header?: string;
}

/** The three statements of a report, each on a sheet of its own. */
function report({
  result = '1 437',
  inEquity = '1 437',
  cash = '4 068',
  before = '-918',
  assets = '66 181',
  header = '2023 | 2022',
}: Figures = {}) {
  return workbook(
    sheet(
      'RR',
      `
      tkr                             | ${header}
      Verksamhetens intäkter          | 12 310    | 11 870
      Verksamhetens kostnader         | -71 043   | -69 214
      Verksamhetens nettokostnader    | -58 733   | -57 344
      Skatteintäkter                  | 48 120    | 46 002
      Generella statsbidrag           | 12 403    | 10 771
      Finansiella kostnader           | -353      | -347
      Årets resultat                  | ${result} | ${before}`,
    ),
    sheet(
      'BR',
      `
      tkr                             | 2023      | 2022
      TILLGÅNGAR
      Anläggningstillgångar           | 59 902    | 58 340
      Fordringar                      | 2 211     | 2 096
      Kassa och bank                  | ${cash}   | 3 515
      SUMMA TILLGÅNGAR                | ${assets} | 63 951`,
    ),
    sheet(
      'BR skulder',
      `
      tkr                             | 2023      | 2022
      EGET KAPITAL OCH SKULDER
      Ingående eget kapital           | 30 406    | 31 324
      Årets resultat                  | ${inEquity} | -918
      Avsättningar                    | 3 870     | 3 652
      Skulder                         | 30 468    | 29 893
      SUMMA EGET KAPITAL OCH SKULDER  | 66 181    | 63 951`,
    ),
    sheet(
      'KF',
      `
      tkr                                          | 2023   | 2022
      Kassaflöde från den löpande verksamheten     | 4 119  | 2 044
      Kassaflöde från investeringsverksamheten     | -3 966 | -2 871
      Kassaflöde från finansieringsverksamheten    | 400    | 600
      Årets kassaflöde                             | 553    | -227
      Likvida medel vid årets början               | 3 515  | 3 742
      Likvida medel vid årets slut                 | 4 068  | 3 515`,
    ),
  );
}

const at = (cell: CellRef) => `${cell.sheet}!${address(cell)}`;

function told(figures: Figures): string[] {
  return checkWorkbook(report(figures))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ severity, cell, message, repair }) =>
      [severity, at(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );
}

test('statements that name the same figure are held together, year by year', () => {
  expect(readTables(report()).links.map(({ total, parts }) => [total, ...parts].map(at).join(' = '))).toEqual(
    [
      'BR!B6 = BR skulder!B7',
      'BR!C6 = BR skulder!C7',
      'RR!B8 = BR skulder!B4',
      'RR!C8 = BR skulder!C4',
      'KF!B7 = BR!B5',
      'KF!C7 = BR!C5',
      'KF!B6 = BR!C5',
      'KF!B6 = KF!C7',
    ],
  );
  expect(told({})).toEqual([]);
});

test('what another statement says tells which figure of a sum is wrong', () => {
  expect(told({ result: '1 347' })).toEqual(['error RR!B8 figure-proved 1437']);
  expect(told({ cash: '4 680' })).toEqual(['error BR!B5 figure-proved 4068']);
});

test('both sides of the balance sheet come to the same, also in two tables', () => {
  expect(told({ assets: '61 681' })).toEqual(['error BR!B6 figure-proved 66181']);
});

test('a year that two statements tell differently accuses nobody by itself', () => {
  expect(told({ before: '-881' })).toEqual(['error RR!C8 figure-proved -918']);
});

test('another period or another whole is another figure', () => {
  const links = (header: string) => readTables(report({ header })).links.map(({ total }) => at(total));
  expect(links('2021 | 2020').filter((one) => one.startsWith('RR'))).toEqual([]);
  expect(links('Koncernen 2023 | Koncernen 2022').filter((one) => one.startsWith('RR'))).toEqual([]);
});
