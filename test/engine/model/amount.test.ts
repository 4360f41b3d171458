import {
  ZERO,
  absolute,
  add,
  amount,
  amountFromNumber,
  amountText,
  amountToNumber,
  compare,
  equal,
  halfUnit,
  isZero,
  multiply,
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
  expect([-1.2e-7, 123456789012345680, 1.23456789012345].map(text)).toEqual([
    '-0.00000012',
    '123456789012346000',
    '1.23456789012345',
  ]);
  expect([Number.NaN, Number.POSITIVE_INFINITY].map(text)).toEqual([null, null]);
});

test('a plain decimal is read in lowest terms, anything else not at all', () => {
  expect(parseAmount('-0.50')).toEqual({ units: -5n, decimals: 1 });
  expect(amount(12n, -3)).toEqual({ units: 12000n, decimals: 0 });
  expect(['x1', '1x', '1.', '1,5', ''].map(parseAmount)).toEqual([null, null, null, null, null]);
});

test('an amount as text and as the nearest stored number', () => {
  expect(['0', '-0.05', '12.5'].map((said) => amountText(parseAmount(said)!))).toEqual([
    '0',
    '-0.05',
    '12.5',
  ]);
  expect(amountText(ZERO)).toBe('0');
  expect(
    ['0.3', '-12', '123456789012345678.5', '0.00000000000000000000000123'].map((said) =>
      amountToNumber(parseAmount(said)!),
    ),
  ).toEqual([0.3, -12, 123456789012345680, 1.23e-24]);
});

test('signs, sizes and products', () => {
  const [small, large] = [parseAmount('-0.6')!, parseAmount('0.45')!];
  expect([compare(small, large), compare(large, small), compare(small, small)]).toEqual([-1, 1, 0]);
  expect([small, large, ZERO].map((one) => amountText(absolute(one)))).toEqual(['0.6', '0.45', '0']);
  expect([small, large, ZERO].map(isZero)).toEqual([false, false, true]);
  expect(amountText(multiply(small, large))).toBe('-0.27');
  expect(equal(parseAmount('1')!, parseAmount('0.1')!)).toBe(false);
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
