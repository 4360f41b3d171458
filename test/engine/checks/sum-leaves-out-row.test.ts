import { checkWorkbook } from '../../../src/engine';
import { lines, told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('rows inserted right above the total', () => {
  expect(
    told('sum-leaves-out-row', workbook('| Utfall\nA | 1\nB | 2\nC | 4\nD | 5\nSumma | 3 =SUM(B2:B3)')),
  ).toEqual(['warning B6 sum-leaves-out-row']);
});

test('a blank row, a memo line, a subtotal and a line outside the chart end the block', () => {
  for (const drawing of [
    '| Utfall\nA | 1\nB | 2\n | \nC | 4\nSumma | 3 =SUM(B2:B3)',
    '| Utfall\nA | 1\nB | 2\nvarav C | 2\nSumma | 3 =SUM(B2:B3)',
    '| Utfall\nA | 1\nB | 2\nLokaler | 3 =SUM(B2:B3)\nSumma | 3 =SUM(B2:B3)',
    '| Utfall\nPersonalkostnader | 1\nKöp av tjänster | 2\nAvskrivningar | 4\nVerksamhetens kostnader | 3 =SUM(B2:B3)',
  ])
    expect(told('sum-leaves-out-row', workbook(drawing))).toEqual([]);
});

test('a blank cell that a range leaves out does no harm yet', () => {
  expect(told('sum-leaves-out-row', workbook('| Utfall\nA | 1\nB | 2\nC |\nSumma | 3 =SUM(B2:B3)'))).toEqual(
    [],
  );
});

test('other formulas are left alone', () => {
  for (const formula of ['=SUM(B2:B3)*1', '=SUM(B2:B3,B2)', '=SUBTOTAL(9,B2:B3)', '=SUM(A2:B3)', '=B2+B3'])
    expect(
      told('sum-leaves-out-row', workbook(`| Utfall\nA | 1\nB | 2\nC | 4\nSumma | 3 ${formula}`)),
    ).toEqual([]);
});

test('a total that the figures prove wrong is told once, with the formula as its cause', () => {
  const report = checkWorkbook(
    workbook(`
            | Budget 2023 | Utfall 2023 | Avvikelse
      A     | 10          | 11          | 1
      B     | 20          | 23          | 3
      C     | 30          | 28          | -2
      Summa | 60 =SUM(B2:B4) | 51 =SUM(C3:C4) | 2 =SUM(D2:D4)
    `),
  );
  expect(lines(report)).toEqual(['error C5 figure-proved -11']);
  expect(report.findings.map((one) => ('slip' in one.message ? one.message.slip : null))).toEqual([
    'row-left-out',
  ]);
});
