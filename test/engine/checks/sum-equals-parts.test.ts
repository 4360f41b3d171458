import { checkWorkbook } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import { told } from '../../support/told';
import { sheet, workbook } from '../../support/text-table';

const check = (drawing: string) => told('sum-equals-parts', workbook(drawing));

test('a total that is not the sum of its parts is an error at the total', () => {
  expect(
    check(`
                           | BUDGET 2023 | BOKSLUT 2023
      Försäljningsintäkter | 27 400      | 30 291
      Understöd och bidrag | 140 000     | 155 570
      Verksamhetens intäkter | 167 400   | 185 961
    `),
  ).toEqual(['error C4 relation-broken 100']);
});

test('a difference that rounding can make is information, not an error', () => {
  expect(
    check(`
             | Utfall | Budget
      A      | 0,4    | 0,1
      B      | 0,4    | 0,2
      C      | 0,4    | 0,3
      Summa  | 1,3    | 0,6
    `),
  ).toEqual(['info B5 rounded 0.1']);
});

test('one more than rounding allows is an error', () => {
  expect(
    check(`
             | Budget | Utfall
      A      | 0,4    | 0,1
      B      | 0,4    | 0,2
      Summa  | 1,0    | 0,3
    `),
  ).toEqual(['error B4 relation-broken 0.2']);
});

test('figures stored as text are read like the others', () => {
  expect(
    check(`
            | Budget       | Utfall
      A     | '1\u00a0000  | '\u2212 250
      B     | '2\u00a0000  | '(50)
      Summa | '3\u00a0000  | '\u2212310
    `),
  ).toEqual(['error C4 relation-broken -10']);
});

test('a stored value with more digits than shown is compared exactly', () => {
  const exact = sheet('Blad1', '| Budget | Utfall\nA | 0,4 | 1\nB | 0,4 | 2\nSumma | 0,9 | 3', {
    formats: [{ numberFormat: '#,##0', indent: 0, bold: false }],
  });
  expect(told('sum-equals-parts', workbook(exact))).toEqual(['error B4 relation-broken 0.1']);
});

test('a sum over a cell that shows an error is left to the check of error values', () => {
  expect(
    check(`
            | Budget | Utfall
      A     | 1      | #REF!
      B     | 2      | 2
      Summa | 3      | 99
    `),
  ).toEqual([]);
});

test('a net of two totals is checked like any other sum', () => {
  expect(
    check(`
                              | B2022    | B2023
      Försäljning             | 10       | 20
      Avgifter                | 5        | 5
      Verksamhetens intäkter  | 15       | 25
      Personal                | -30      | -40
      Köp                     | -10      | -10
      Verksamhetens kostnader | -40      | -50
      Verksamhetsbidrag       | -25      | -28
    `),
  ).toEqual(['error C8 relation-broken -3']);
});

test('a rounding names its table, its parts and nothing to repair', () => {
  const book = workbook('| Utfall | Budget\nA | 0,4 | 0,1\nB | 0,4 | 0,2\nC | 0,4 | 0,3\nSumma | 1,3 | 0,6');
  const { findings, tables } = checkWorkbook(book);
  const [rounded] = findings.filter(({ check }) => check === 'sum-equals-parts');
  expect(rounded).toMatchObject({ severity: 'info', table: tables[0]?.id, repair: null, candidates: [] });
  expect(rounded?.related.map(address)).toEqual(['B2', 'B3', 'B4']);
});

test('a total in whole millions is coarser than its parts, also where the lines are numbered', () => {
  expect(
    told(
      'sum-equals-parts',
      workbook(`
        Not 5, Skatteintäkter
          |                            | Kommunen |         | Koncernen |
          | Miljoner kronor            | 2013     | 2014    | 2013      | 2014
        1 | Preliminär kommunalskatt   | 3 613,3  | 3 731,3 |           |
        2 | Preliminär avräkning       | -18,7    | 0,5     |           |
        3 | Slutavräkningsdifferens    | 1,8      | -8,4    |           |
        4 | Mellankommunal utjämning   | 12,5     | 0       |           |
        5 | Summa kommunalskatt        | 3 609    | 3 723   | 3 609     | 3 723
      `),
    ),
  ).toEqual(['info C8 rounded 0.1', 'info D8 rounded -0.4']);
});

test('loans from the first day of the year to the last are a table of money, whatever they are called', () => {
  const loans = (interest: string) =>
    workbook(`
      Lainakanta          | Lainasaldo 1.1.2024 | Nostot    | Lyhennykset | Lainasaldo 30.6.2024 | Korot
      Kuntarahoitus 17211 | 2 400 000           | 0         | -95 489     | 2 304 511            | ${interest}
      Kuntarahoitus 19870 | 5 150 000           | 0         | -280 400    | 4 869 600            | 89 168
      Nordea              | 1 750 000           | 400 000   | -89 511     | 2 060 489            | 36 112
      Yhteensä            | 9 300 000           | 400 000   | -465 400    | 9 234 600            | 177 446
    `);
  expect(told('sum-equals-parts', loans('52 166'))).toEqual([]);
  expect(told('sum-equals-parts', loans('25 166'))).toEqual(['error F5 relation-broken 27000']);
});
