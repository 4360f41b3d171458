import { amountText } from '../../../../src/engine/model/amount';
import type { CellValue } from '../../../../src/engine/model/cell';
import { GENERAL } from '../../../../src/engine/model/snapshot';
import type { TableFigures } from '../../../../src/engine/reading/figures/figures';
import { tableFigures } from '../../../../src/engine/reading/figures/figures';
import { sheet } from '../../../support/text-table';

/** The figures of all rows of a drawing, each as a person would take it. */
const figuresOf = (drawing: string): TableFigures => {
  const drawn = sheet('Blad', drawing.replace(/^\s+/gm, ''));
  return tableFigures(drawn, ',', [...drawn.values.keys()]);
};

/** What each row of three cells says of `first = second − third`. */
const judged = (figures: TableFigures, rows: number) =>
  Array.from({ length: rows }, (_, row) => figures.along(row, 0, [1, 2], [1, -1]));

test('along a row a figure is the difference of two others exactly, within rounding, or not at all', () => {
  const figures = figuresOf(`
    7    | 12 | 5
    8    | 12 | 5
    9    | 12 | 5
    12   | 12 |
         | 12 | 5
    7    |    |
    -6   |    | 5
    -7   |    | 5
  `);
  expect(judged(figures, 8)).toEqual([
    'exact',
    'rounding',
    'broken',
    'exact',
    null,
    null,
    'rounding',
    'broken',
  ]);
});

test('each figure can be off by half of its last place, and none is finer than its column', () => {
  const figures = figuresOf(`
    7,0 | 12,0 | 5,0
    7,1 | 12,0 | 5,0
    7,2 | 12,0 | 5,1
    7,4 | 12   | 4,9
    8,5 | 12   | 5
  `);
  expect(judged(figures, 5)).toEqual(['exact', 'rounding', 'broken', 'broken', 'broken']);
});

test('a figure that is stored as it stands is off by nothing', () => {
  const figures = figuresOf(`
    7 | 12,25 ~0 | 5,25 ~0
    7 | 12,75 ~0 | 5,25 ~0
    7 | 12,85 ~0 | 5,25 ~0
  `);
  expect(judged(figures, 3)).toEqual(['exact', 'rounding', 'broken']);
});

test('amounts with more digits than fit are judged like others', () => {
  const figures = figuresOf(`
    '700 000 000 000 000 007 | '1 200 000 000 000 000 012 | '500 000 000 000 000 005
    '700 000 000 000 000 008 | '1 200 000 000 000 000 012 | '500 000 000 000 000 005
    '700 000 000 000 000 009 | '1 200 000 000 000 000 012 | '500 000 000 000 000 005
    '700 000 000 000 000 009 |                            |
                             | '1 200 000 000 000 000 012 | '500 000 000 000 000 005
  `);
  expect(judged(figures, 5)).toEqual(['exact', 'rounding', 'broken', null, null]);
  expect([figures.has(0, 0), figures.has(4, 0)]).toEqual([true, false]);
  const amount = figures.at(0, 0)?.amount;
  expect(amount && amountText(amount)).toBe('700000000000000007');
  expect(figures.number(0, 1)).toBe(1_200_000_000_000_000_012);
});

test('of a row that stands outside the table the sheet itself is asked', () => {
  const drawn = sheet('Blad', '7 | 12 | 5\n#REF! | 25 % ~0% | text\n9 | 12 | 5');
  const figures = tableFigures(drawn, ',', [2]);
  expect([0, 1, 2].map((row) => [0, 1, 2].map((column) => figures.has(row, column)))).toEqual([
    [true, true, true],
    [false, true, false],
    [true, true, true],
  ]);
  expect([figures.isError(1, 0), figures.isError(1, 2), figures.isError(0, 0)]).toEqual([true, false, false]);
  expect([figures.number(0, 1), figures.number(1, 0)]).toEqual([12, Number.NaN]);
  expect(figures.along(0, 0, [1, 2], [1, -1])).toBe('exact');
  expect([figures.isShare(1, 1), figures.isShare(0, 1)]).toEqual([true, false]);
});

test('a percentage among amounts is a share, and says nothing of what the column shows', () => {
  const figures = figuresOf(`
    Intäkter  | 12,5    | '25 %
    Kostnader | -10     | '30 %
    Andel     | '4,75 % | '7,5 %
  `);
  expect([0, 1, 2].map((row) => figures.isShare(row, 1))).toEqual([false, false, true]);
  expect([0, 1, 2].map((row) => figures.isShare(row, 2))).toEqual([false, false, false]);
  expect([figures.decimals(1), figures.decimals(2), figures.decimals(0)]).toEqual([1, 3, 0]);
});

test('a row is coarse where two of its figures or more, and no fewer than half, have fewer places than their columns', () => {
  const figures = figuresOf(`
    12,5 | 10,25 | 7,5 | 3,5
    12   | 10    | 7,5 | 3,5
    12,5 | 10,25 | 7,5 | 3,5
    12   | 10    | 7,5 |
    12   | 10,2  | 0   | 0
    12   |       |     |
  `);
  const coarse = (row: number) =>
    [0, 1, 2, 3].filter((column) => figures.has(row, column) && figures.isCoarse(row, column));
  expect([0, 1, 2, 3, 4, 5].map(coarse)).toEqual([[], [0, 1], [], [0, 1], [0, 1, 2, 3], []]);
});

test('a few figures with more places than the rest of their column do not make the others exact', () => {
  const figures = figuresOf(`
    1 401 | 12   | 7,5 | 3   | 0
    -491  | 12,5 | 7   | 4   | 0
    -1,9  | 10   | 9   | 5,5 | 0
    -345  | 9    | 8   | 6   | 0
    1 002 | 8,5  | 0   |     | 2,5
    0,5   | 7    | 0   |     | 3,5
    18    | 7    | 6   |     | 0
    -23   | 7    | 5   |     | 0
  `);
  // A quarter of them is not few, one of six is; zeros are printed in any way, and of fewer than five nobody can say.
  expect([0, 1, 2, 3, 4].map((column) => figures.decimals(column))).toEqual([1, 1, 0, 1, 1]);
});

test('a column keeps hidden digits where most of its figures store more than they show', () => {
  const figures = figuresOf(`
    12,25 ~0 | 12,25 ~0 | 12 | 12,25 ~0
    10,5 ~0  | 10,5 ~0  | 10 | 0
    7,125 ~0 | 7        | 7  | 0
    3        | 3        | 3  | 4
  `);
  expect([0, 1, 2, 3].map((column) => figures.stored(column))).toEqual([3, null, null, null]);
});

test('key figures among amounts say nothing of what these are printed with', () => {
  const drawn = sheet('Blad', 'Intäkter | 12\nKostnader | 10\nSoliditet | 45,67');
  expect(tableFigures(drawn, ',', [0, 1, 2], [0, 1]).decimals(1)).toBe(0);
  expect(tableFigures(drawn, ',', [0, 1, 2]).decimals(1)).toBe(2);
});

test('the same figures, kept for later or read on a sheet that has changed elsewhere', () => {
  const values: CellValue[][] = [
    ['Intäkter', 12],
    ['Soliditet', 45.67],
  ];
  const before = sheet('Blad', '', { values, formats: [GENERAL] });
  const own = tableFigures(before, ',', [0, 1], [0]);
  const later = own.forLater(Int32Array.of(0, 1));
  expect([later.number(0, 1), later.number(1, 1), later.decimals(1)]).toEqual([12, 45.67, 0]);
  const all = tableFigures(before, ',', [0, 1]).forLater(Int32Array.of(0, 1));
  expect([all.number(0, 1), all.decimals(1)]).toEqual([12, 2]);
  const moved = own.on(sheet('Blad', '', { values: [...values, ['Not', 7]] }));
  expect([moved.number(0, 1), moved.decimals(1), moved.number(2, 1)]).toEqual([12, 0, 7]);
});

test('one figure with more places than the others of its column does not make them exact', () => {
  const amounts = ['751', '-107', '626', '-780'].join('\n');
  expect(figuresOf(`${amounts}\n-18,38`).decimals(0)).toBe(0);
  expect(figuresOf(`${amounts}\n-18,38\n4,25`).decimals(0)).toBe(2);
  expect(figuresOf('5\n4,8\n10').decimals(0)).toBe(1);
});
