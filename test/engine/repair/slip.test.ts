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
])('%s for %s: %s', (stated, right, slip) => {
  const [a, b] = [parseAmount(stated), parseAmount(right)];
  expect(a && b ? slipOf(a, b) : undefined).toBe(slip);
});
