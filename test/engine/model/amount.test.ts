import {
  add,
  amountFromNumber,
  amountText,
  equal,
  halfUnit,
  parseAmount,
  subtract,
} from '../../../src/engine/model/amount';

const text = (value: number) => {
  const read = amountFromNumber(value);
  return read === null ? null : amountText(read);
};

test('a stored number is the decimal that Excel means by it', () => {
  expect([0.1 + 0.2, 1190.3, -1775975, 1e-7, 1e15, 123456789012.34, -0].map(text)).toEqual([
    '0.3',
    '1190.3',
    '-1775975',
    '0.0000001',
    '1000000000000000',
    '123456789012.34',
    '0',
  ]);
  expect(text(Number.NaN)).toBeNull();
});

test('sums are exact', () => {
  const tenth = parseAmount('0.1')!;
  let sum = parseAmount('0')!;
  for (let i = 0; i < 10; i++) sum = add(sum, tenth);
  expect(equal(sum, parseAmount('1')!)).toBe(true);
  expect(amountText(subtract(parseAmount('-0.6')!, parseAmount('0.45')!))).toBe('-1.05');
});

test('a figure is printed to the nearest unit of its last place', () => {
  expect([0, 1, -3].map((decimals) => amountText(halfUnit(decimals)))).toEqual(['0.5', '0.05', '500']);
});
