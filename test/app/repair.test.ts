import { contentFor } from '../../src/app/repair';
import { parseAmount } from '../../src/engine/model/amount';

const written = (former: string | number | null, amount: string, formula: string | null = null) => {
  const value = parseAmount(amount);
  return value && contentFor({ value }, { value: former, formula });
};

test.each([
  [12, '-1773265', -1773265],
  [null, '-902129', -902129],
  ['-', '12.5', 12.5],
  ['', '12.5', 12.5],
])('where %p stood, %s is written as a number', (former, amount, expected) => {
  expect(written(former, amount)).toEqual({ value: expected, formula: null });
});

test.each([
  ['−1 775 975', '-1773265', '−1 773 265'],
  ['– 1\u00a0775\u00a0975', '-1773265', '– 1\u00a0773\u00a0265'],
  ['1 190', '-5', '-5'],
  ['157294', '1157294', '1157294'],
  ['12,90', '13.5', '13,50'],
  ['12,9', '13', '13,0'],
  ['1,234.5', '1234.6', '1,234.6'],
  ['(1 200)', '-1300', '(1 300)'],
  ['(1 200)', '1300', '1 300'],
  ['27.495', '1027495', '1.027.495'],
])('a text is written like the text that stood there: %s, %s', (former, amount, expected) => {
  expect(written(former, amount)).toEqual({ value: expected, formula: null });
});

test('a formula gives way to a number, whatever its result was', () => {
  expect(written('1 190', '1200', '=A1&" 190"')).toEqual({ value: 1200, formula: null });
});

test('a wrong formula is written anew, where the cell still holds one', () => {
  const value = { units: 71n, decimals: 1 };
  const repair = { value, formula: '=SUM(B2:B4)' };
  expect(contentFor(repair, { value: 5, formula: '=SUM(B2:B3)' })).toEqual({
    value: 7.1,
    formula: '=SUM(B2:B4)',
  });
  expect(contentFor(repair, { value: 5, formula: null })).toEqual({ value: 7.1, formula: null });
});
