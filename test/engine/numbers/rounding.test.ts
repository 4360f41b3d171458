import { amountText } from '../../../src/engine/model/amount';
import type { CellReading, Figure } from '../../../src/engine/numbers/figure';
import { readText, readValue } from '../../../src/engine/numbers/figure';
import { halfWidth, judge } from '../../../src/engine/numbers/rounding';

function figure(reading: CellReading): Figure {
  if (reading.kind !== 'figure') throw new Error(reading.kind);
  return reading.figure;
}

const printed = (text: string) => figure(readText(text, ','));
const stored = (value: number) =>
  figure(readValue(value, { numberFormat: '0', indent: 0, bold: false }, ','));

test.each([
  ['10,0', ['5,0', '5,0'], 1, 'exact: 0 of 0.15'],
  ['10', ['9'], 0, 'rounding: 1 of 1'],
  ['10', ['4', '5'], 0, 'rounding: 1 of 1.5'],
  ['10', ['4', '4'], 0, 'broken: 2 of 1.5'],
  ['-10', ['-4', '-8'], 0, 'broken: 2 of 1.5'],
  // A bare 5 beside a decimal is 5,0.
  ['9,9', ['5', '4,8'], 1, 'rounding: 0.1 of 0.15'],
  ['10,1', ['5', '4,8'], 1, 'broken: 0.3 of 0.15'],
])('%s against %j', (stated, parts, decimals, expected) => {
  const { verdict, difference, slack } = judge(
    printed(stated),
    parts.map((part) => ({ figure: printed(part), weight: 1 })),
    decimals,
  );
  expect(`${verdict}: ${amountText(difference)} of ${amountText(slack)}`).toBe(expected);
});

test('a part that is taken away can be off as much as one that is added', () => {
  const terms = [
    { figure: printed('7'), weight: 1 },
    { figure: printed('5'), weight: -2 },
  ];
  const { verdict, sum, difference, slack } = judge(printed('-4'), terms, 0);
  expect([verdict, ...[sum, difference, slack].map(amountText)]).toEqual(['rounding', '-3', '-1', '2']);
});

test('a cell that stores more than it shows is off by nothing until its fifteen digits are used', () => {
  expect(
    [1190.25, -1.2345678901234, 1.23456789012345].map((value) => amountText(halfWidth(stored(value)))),
  ).toEqual(['0', '0', '0.000000000000005']);
});
