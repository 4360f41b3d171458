import { checkWorkbook } from '../../../src/engine';
import { lines, told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('rows inserted right above the total', () => {
  expect(
    told(
      'sum-leaves-out-row',
      workbook('| Utfall\nLöner | 1 010\nMaterial | 2 220\nLokaler | 515\nSumma | 3 230 =SUM(B2:B3)'),
    ),
  ).toEqual(['warning B5 sum-leaves-out-row']);
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

test('two sums beside it say which lines are meant, also where rounding hides the difference', () => {
  const found = (own: string, ...beside: [string, string]) =>
    told(
      'sum-leaves-out-row',
      workbook(`
              | Utfall 2021 | Utfall 2022 | Utfall 2023
        A     | 100 | 200 | 1
        B     | 400 | 500 | 600
        C     | 700 | 800 | 900
        Summa | 1 200 =SUM(B${beside[0]}) | 1 500 =SUM(C${beside[1]}) | 1 500 =SUM(D${own})
      `),
    );
  expect(found('2:D4', '2:B4', '2:C4')).toEqual([]);
  expect(found('3:D4', '2:B4', '2:C4')).toEqual(['error D5 sum-leaves-out-row']);
  expect(found('3:D4', '2:B4', '3:C4')).toEqual([]);
});
