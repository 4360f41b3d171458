import { checkWorkbook } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('texts among numbers are told once for each column', () => {
  expect(
    told(
      'text-number',
      workbook(`
          | Budget 2023 | Utfall 2023
        A | '100        | 90
        B | 200         | '210
        C | 300         | '310
      `),
    ),
  ).toEqual(['warning B2 text-number', 'warning C3 text-number']);
});

test('a table that is text throughout is one note', () => {
  expect(
    told(
      'text-number',
      workbook("| Budget 2023 | Utfall 2023\nA | '100 | '90\nB | '1 200 | '1 210\nC | '0 |"),
    ),
  ).toEqual(['info B2 text-table']);
});

test('a column of text beside columns of numbers says nothing, unless a SUM takes it in', () => {
  const drawing = (total: string) => `
          | Budget 2023 | Utfall 2023
    A     | 100         | '90
    B     | 200         | '210
    Summa | 300         | ${total}
  `;
  expect(told('text-number', workbook(drawing("'300")))).toEqual([]);
  expect(told('text-number', workbook(drawing('0 =SUM(C2:C3)')))).toEqual(['warning C2 text-number']);
});

test('percentages, zeros, dashes and words are not amounts', () => {
  expect(
    told(
      'text-number',
      workbook(
        "| Budget 2023 | Utfall 2023\nA | 100 | '5 %\nB | 200 | '0\nC | 300 | '-\nD | 5 | saknas\nE | 3 | 4",
      ),
    ),
  ).toEqual([]);
});

test('the same row in many columns is one finding', () => {
  expect(
    told(
      'text-number',
      workbook(`
              | Budget 2021 | Budget 2022 | Budget 2023
        A     | 100         | 90          | 80
        B     | '200        | '210        | '220
        C     | 300         | 310         | 320
      `),
    ),
  ).toEqual(['warning B3 text-number']);
});

test('a zero that is a number makes no mixture of a column of texts', () => {
  const drawing = `
      | Budget 2023 | Utfall 2023
    A | '100        | '90
    B | 0           | '210
    C | '300        | 0
  `;
  expect(told('text-number', workbook(drawing))).toEqual(['info B2 text-table']);
});

test('in a file of plain text nothing can be stored otherwise', () => {
  const { sheets } = workbook(`
      | Budget 2023 | Utfall 2023
    A | '1 100      | 900
    B | 200         | 210
  `);
  const toldOf = (plainText: boolean) =>
    told('text-number', { sheets: sheets.map((sheet) => ({ ...sheet, plainText })) });
  expect(toldOf(false)).toEqual(['warning B2 text-number']);
  expect(toldOf(true)).toEqual([]);
});

test('every cell of a finding is named, in one column and in many', () => {
  const cells = (drawing: string) =>
    checkWorkbook(workbook(drawing))
      .findings.filter(({ check }) => check === 'text-number')
      .map((one) => [one.cell, ...one.related].map(address).join(' '));
  expect(cells("| Budget 2023 | Utfall 2023\nA | '100 | 90\nB | 200 | '210\nC | 300 | '310")).toEqual([
    'B2',
    'C3 C4',
  ]);
  expect(
    cells(
      "| Budget 2021 | Budget 2022 | Budget 2023\nA | 100 | 90 | 80\nB | '200 | '210 | '220\nC | 300 | 310 | 320",
    ),
  ).toEqual(['B3 C3 D3']);
});
