import { relativeShape, sumTerms } from '../../../../src/engine/reading/figures/formulas';

const cells = (formula: string) =>
  sumTerms(formula)?.map(({ box: { top, left, bottom, right }, weight, summed }) =>
    [summed ? 'sum' : 'cell', top, left, bottom, right, weight].join(' '),
  ) ?? null;

test('sums of ranges and cells, and chains of plus and minus', () => {
  expect(cells('=SUM(B2:B5)')).toEqual(['sum 1 1 4 1 1']);
  expect(cells('= sum( $B$2:B5 ; B7 ) - C3')).toEqual(['sum 1 1 4 1 1', 'sum 6 1 6 1 1', 'cell 2 2 2 2 -1']);
  expect(cells('=-B2+B3')).toEqual(['cell 1 1 1 1 -1', 'cell 2 1 2 1 1']);
});

test('anything that does more is left alone', () => {
  for (const formula of [
    '=SUM(B2:B5)*2',
    '=B2/B3',
    '=ROUND(B2,0)',
    "='Blad 2'!B2",
    '=Blad2!B2',
    '=SUM(B2:B5',
    '=SUM()',
    '=B2 B3',
    '=B2+',
    '=B2:B3',
    '=12',
    '=',
    'B2',
  ])
    expect(cells(formula)).toBeNull();
});

test('formulas that were filled to the side or down have one shape', () => {
  expect(relativeShape('=SUM(B2:B5)', 5, 1)).toBe(relativeShape('=SUM(C2:C5)', 5, 2));
  expect(relativeShape('=B2-C2', 1, 3)).toBe(relativeShape('=B9-C9', 8, 3));
  expect(relativeShape('=SUM(B2:B5)', 5, 1)).not.toBe(relativeShape('=SUM(C3:C5)', 5, 2));
  expect(relativeShape('=B2*$F$1', 1, 2)).toBe(relativeShape('=B3*$F$1', 2, 2));
  expect(relativeShape('=LOG10(B2)', 1, 2)).toBe('=LOG10([0,-1])');
});
