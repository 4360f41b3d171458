import type { AmountRole, FollowUpLine, SourceFigure } from '../../../src/engine/model/follow-up';
import { amountFromNumber } from '../../../src/engine/model/amount';
import { withDifferences } from '../../../src/engine/followup/differences';
import { lineText } from '../../support/drawn-tab';

const WORDS = { rounding: 'Avrundning', difference: 'Differens' };

/** A line: its key, the keys of its parts, and its budget and forecast where it has them. */
type Drawn = readonly [
  key: string,
  parts: readonly string[],
  budget?: number | null,
  forecast?: number | null,
];

function lines(drawn: readonly Drawn[], decimals = 0): string[] {
  const figure = (value: number) => ({ amount: amountFromNumber(value) }) as SourceFigure;
  const all = drawn.map(([key, parts, budget, forecast]): FollowUpLine => {
    const figures: Partial<Record<AmountRole, SourceFigure>> = {};
    if (typeof budget === 'number') figures.budget = figure(budget);
    if (typeof forecast === 'number') figures.forecast = figure(forecast);
    return { key, label: key, kind: 'total', side: 'cost', figures, parts, measuredBy: null };
  });
  return withDifferences(all, WORDS, decimals).map((line) =>
    line.kind === 'difference'
      ? `${line.label}: ${lineText(line)}`
      : [line.key, ...(line.parts.some((part) => part.includes('|')) ? [line.parts.join(' + ')] : [])].join(
          ' = ',
        ),
  );
}

test('a total that is the sum of its parts stays as it is, also over sub-totals that are not printed', () => {
  expect(
    lines([
      ['a', [], 1, 2],
      ['b', [], 3, 4],
      ['ab', ['a', 'b'], 4, 6],
    ]),
  ).toEqual(['a', 'b', 'ab']);
  expect(
    lines([
      ['a', [], 1],
      ['b', [], 3],
      ['ab', ['a', 'b']],
      ['c', [], 5],
      ['all', ['ab', 'c'], 9],
    ]),
  ).toEqual(['a', 'b', 'ab', 'c', 'all']);
  expect(
    lines([
      ['a', []],
      ['b', []],
      ['ab', ['a', 'b'], 4],
    ]),
  ).toEqual(['a', 'b', 'ab']);
});

test('what a printed total says beyond its parts is a line before it: rounding, or a difference', () => {
  const told = (total: number, decimals = 0) =>
    lines(
      [
        ['a', [], 1, 2],
        ['b', [], 3, 4],
        ['ab', ['a', 'b'], total, 6],
      ],
      decimals,
    );
  const between = (name: string, budget: string) => [
    'a',
    'b',
    `${name}: ab|difference difference cost: budget ${budget}, forecast 6 = a + b`,
    'ab = a + b + ab|difference',
  ];
  expect(told(5)).toEqual(between('Avrundning', '5'));
  expect(told(6)).toEqual(between('Differens', '6'));
  expect(told(5, 1)).toEqual(between('Differens', '5'));
  expect(told(4.1, 1)).toEqual(between('Avrundning', '4.1'));
});
