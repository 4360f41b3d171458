import { checkWorkbook, readTables } from '../../../../src/engine';
import { amountText } from '../../../../src/engine/model/amount';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

const HEADER = 'tkr | Budget 2025 | Plan 2026 | Plan 2027';

const sections = (water: string, whole = '50 090') => `
  Skattefinansierat
  ${HEADER}
  Förskolor                | 12 400 | 8 250  | 17 300
  Gator                    | 6 150  | 7 480  | 5 020
  Summa skattefinansierat  | 18 550 | 15 730 | 22 320

  Vatten och avlopp
  ${HEADER}
  Ledningsnät              | 4 310  | 3 975  | 6 240
  Vattenverk               | 1 500  | 19 200 | 7 125
  Summa vatten och avlopp  | 5 810  | ${water} | 13 365

  Exploatering
  ${HEADER}
  Bostäder                 | 2 310  | 1 975  | 3 240
  Mark                     | 1 100  | 9 210  | 2 125
  Summa exploatering       | 3 410  | 11 185 | 5 365
  Summa investeringar      | 27 770 | ${whole} | 41 050`;

const links = (drawing: string) =>
  readTables(workbook(drawing)).links.map(({ total, parts }) => [total, ...parts].map(address).join(' '));

const told = (drawing: string) =>
  checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ cell, message, repair }) =>
      [address(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );

test('the last line of the last section adds up what the sections end with', () => {
  expect(links(sections('23 175'))).toEqual(['B18 B5 B11 B17', 'C18 C5 C11 C17', 'D18 D5 D11 D17']);
  expect(told(sections('23 175'))).toEqual([]);
});

test('a sum that its own section and the whole deny is proved', () => {
  expect(told(sections('21 375'))).toEqual(['C11 figure-proved 23175']);
});

test('what does not add up in most columns is another sum', () => {
  expect(links(sections('23 175', '61 090').replace('41 050', '44 050'))).toEqual([]);
});

test('memo lines below do not hide it, and where the last line is no sum there is none', () => {
  const all = ['B18 B5 B11 B17', 'C18 C5 C11 C17', 'D18 D5 D11 D17'];
  expect(links(`${sections('23 175')}\n  varav lån | 7 | 8 | 9`)).toEqual(all);
  expect(links(`${sections('23 175')}\n  Markköp | 7 | 8 | 9`)).toEqual([]);
  expect(links(sections('23 175').replace('Summa exploatering ', 'Exploatering netto '))).toEqual([]);
});

test('sections of other columns or another unit are not added', () => {
  const other = (from: string, to: string) => links(sections('23 175').replace(from, to));
  expect(other(HEADER, HEADER.replace('Plan 2027', 'Plan 2028'))).toEqual([]);
  expect(other(HEADER, HEADER.replace('tkr', 'mnkr'))).toEqual([]);
});
