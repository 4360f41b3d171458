import type { Amount } from '../../../src/engine/model/amount';
import { amountText, parseAmount, ZERO } from '../../../src/engine/model/amount';
import { likeliest } from '../../../src/engine/repair/likeliest';

const a = (text: string): Amount => parseAmount(text) ?? ZERO;

/** What a printed figure should be, between two values, where equations ask for these to the digit. */
function meant(stated: string, low: string, high: string, ...exacts: string[]): string {
  const decimals = low.split('.')[1]?.length ?? 0;
  const figure =
    stated === ''
      ? null
      : { amount: a(stated), decimals, exact: false, percent: false, stored: 'number' as const };
  const cell = { sheet: 'Blad', row: 0, column: 0 };
  return amountText(
    likeliest(
      { key: 1, cell, figure, decimals, exact: false, coarse: false },
      { low: a(low), high: a(high) },
      exacts.map(a),
      () => [],
    ),
  );
}

test('the only value that can be printed is meant', () => {
  expect(meant('777', '402', '402', '402.3')).toBe('402');
  expect(meant('77.7', '40.2', '40.2', '40.25')).toBe('40.2');
});

test('of the values of a range the one that the figure is a known slip of, the surest slip first', () => {
  expect(meant('-4528', '4520', '4540', '4531', '4530')).toBe('4528');
  expect(meant('4258', '4520', '4540', '4531', '4530')).toBe('4528');
  expect(meant('4.53', '4520', '4540', '4531', '4532')).toBe('4530');
  expect(meant('5528', '4520', '4540', '4531', '4530')).toBe('4528');
  expect(meant('45280', '4520', '4540', '4531', '4530')).toBe('4528');
});

test('in a short figure what all equations give to the digit goes before one wrong digit, in a long one after', () => {
  expect(meant('500', '395', '405', '402', '402')).toBe('402');
  expect(meant('500', '395', '405', '402')).toBe('400');
  expect(meant('5000', '3995', '4005', '4002', '4002')).toBe('4000');
  expect(meant('-402', '395', '405', '401', '401')).toBe('402');
});

test('what all equations give to the digit, where the figure is no slip', () => {
  expect(meant('7777', '3995', '4005', '4002', '4002')).toBe('4002');
  expect(meant('', '3995', '4005', '4002', '4002')).toBe('4002');
});

test('otherwise the value that is nearest to what is asked for', () => {
  expect(meant('7777', '3995', '4005', '4001.6', '3999')).toBe('4002');
  expect(meant('', '3995', '4005', '4003.2')).toBe('4003');
});

test('in a wide range only what an equation asks for is looked at, or where it begins', () => {
  expect(meant('7', '10000', '20000', '12345')).toBe('12345');
  expect(meant('7', '10000', '20000', '12345.5', '15000')).toBe('15000');
  expect(meant('7', '10000', '20000', '25000')).toBe('10000');
});
