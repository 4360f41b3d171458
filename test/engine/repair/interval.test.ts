import type { Amount } from '../../../src/engine/model/amount';
import { amount, amountText } from '../../../src/engine/model/amount';
import type { Interval } from '../../../src/engine/repair/interval';
import { fits, intersect, isInside, printable } from '../../../src/engine/repair/interval';

const a = (text: string): Amount => {
  const [whole = '', part = ''] = text.split('.');
  return amount(BigInt(whole + part), part.length);
};
const between = (low: string, high: string): Interval => ({ low: a(low), high: a(high) });
const text = (found: Interval | null) => found && `${amountText(found.low)} to ${amountText(found.high)}`;

test('what two intervals share, their ends too', () => {
  expect(text(intersect(between('1', '5'), between('3.5', '9')))).toBe('3.5 to 5');
  expect(text(intersect(between('3.5', '9'), between('1', '5')))).toBe('3.5 to 5');
  expect(text(intersect(between('1', '9'), between('3', '5')))).toBe('3 to 5');
  expect(text(intersect(between('1', '3'), between('3.0', '5')))).toBe('3 to 3');
  expect(intersect(between('1', '2.9'), between('3', '5'))).toBeNull();
});

test('the first and the last value that can be printed with so many places', () => {
  expect(text(printable(between('1.25', '1.74'), 1))).toBe('1.3 to 1.7');
  expect(text(printable(between('-1.74', '-1.25'), 1))).toBe('-1.7 to -1.3');
  expect(text(printable(between('-0.25', '0.25'), 0))).toBe('0 to 0');
  expect(text(printable(between('1.20', '1.30'), 1))).toBe('1.2 to 1.3');
  expect(text(printable(between('12.5', '12.5'), 1))).toBe('12.5 to 12.5');
  expect(text(printable(between('12', '13'), 2))).toBe('12 to 13');
  expect(printable(between('1.21', '1.29'), 1)).toBeNull();
});

test('a value lies inside with its ends, and fits where it has no more places', () => {
  const inside = ['0.99', '1', '1.5', '2.00', '2.01'].map((one) => isInside(a(one), between('1', '2')));
  expect(inside).toEqual([false, true, true, true, false]);
  expect([fits(a('1.25'), 1), fits(a('1.25'), 2), fits(a('1.25'), 3)]).toEqual([false, true, true]);
});
