import { columnSum, summedCells } from '../../../src/engine/checks/sum-formulas';
import { sheet } from '../../support/text-table';

const withFormula = (formula: string) =>
  sheet(
    'Blad',
    `
          | Budget | Utfall
    A     | 1      | 2
    B     | 4      | 5
    C     | 7      | 8
    Summa | 12     | 15 ${formula}`,
  );

/** The cells that a SUM in C5 passes over. */
function summed(formula: string): string[] {
  const cells = summedCells(withFormula(formula));
  return ['A', 'B', 'C', 'D'].flatMap((name, column) =>
    [0, 1, 2, 3, 4, 5].flatMap((row) => (cells.has(row, column) ? [`${name}${String(row + 1)}`] : [])),
  );
}

test('a SUM passes over the cells of its ranges, and plus and minus over none', () => {
  expect(summed('=SUM(C2:C3)')).toEqual(['C2', 'C3']);
  expect(summed('=SUM(B2:C3)')).toEqual(['B2', 'B3', 'C2', 'C3']);
  expect(summed('=SUM(C2,C4)')).toEqual(['C2', 'C4']);
  expect(summed('=SUM(C2:C2)+SUM(C4:C4)')).toEqual(['C2', 'C4']);
  expect(summed('=C2+C3')).toEqual([]);
  expect(summed('=AVERAGE(C2:C3)')).toEqual([]);
});

test('over sixty columns and one no table of a budget is summed', () => {
  expect(summed('=SUM(C2:BK2)')).toEqual(['C2', 'D2']);
  expect(summed('=SUM(C2:BL2)')).toEqual([]);
});

test('a sum of its own column is one range right there, above it', () => {
  const own = (formula: string) => columnSum(withFormula(formula), 4, 2);
  expect(own('=SUM(C2:C4)')).toEqual({ top: 1, bottom: 3 });
  expect(own('=Sum(C2:C4)')).toEqual({ top: 1, bottom: 3 });
  for (const formula of [
    '=-SUM(C2:C4)',
    '=SUM(C2:C3,C4)',
    '=SUM(B2:C4)',
    '=SUM(C2:D4)',
    '=SUM(C2:C5)',
    '=C2+C3+C4',
    '=SUM(C2:C4)*2',
  ])
    expect(own(formula)).toBeNull();
  expect(columnSum(withFormula('=SUM(C2:C4)'), 4, 1)).toBeNull();
  expect(columnSum(withFormula('=SUM(C2:C4)'), 3, 2)).toBeNull();
});
