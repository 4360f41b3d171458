import { parseAmount } from '../../../src/engine/model/amount';
import { slipOf } from '../../../src/engine/repair/slip';

test.each([
  ['-6', '6', 'sign'],
  ['2364', '2634', 'swapped-digits'],
  ['36100', '36001', null],
  ['45678', '45679', 'one-digit'],
  ['125000', '1250', 'factor-100'],
  ['1250000', '1250', 'factor-1000'],
  ['125', '12.5', 'factor-10'],
  ['1234', '12534', 'lost-digit'],
  ['1234', '5678', null],
  ['-6', '7', null],
  ['0', '-5', null],
  ['-5', '0', null],
  ['0', '5', 'one-digit'],
  ['5', '0', 'one-digit'],
  ['3364', '2364', 'one-digit'],
  ['-45678', '-45679', 'one-digit'],
  ['-2364', '-2634', 'swapped-digits'],
  ['12345', '21354', null],
  ['1234', '4231', null],
  ['1234', '1524', null],
  ['1234', '1354', null],
  ['1250', '1250000', 'factor-1000'],
  ['1250', '125000', 'factor-100'],
  ['12.5', '125', 'factor-10'],
  ['12534', '1234', 'lost-digit'],
  ['1234', '12347', 'lost-digit'],
  ['123', '12345', null],
  ['1234', '56789', null],
  ['7', '17', null],
])('%s for %s: %s', (stated, right, slip) => {
  const [a, b] = [parseAmount(stated), parseAmount(right)];
  expect(a && b ? slipOf(a, b) : undefined).toBe(slip);
});

test('a figure that is not there is a blank', () => {
  expect(slipOf(null, { units: 6n, decimals: 0 })).toBe('blank');
});
