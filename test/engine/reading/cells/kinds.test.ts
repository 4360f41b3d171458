import { BLANK, CellKinds, DATE, FIGURE, TEXT, YEAR } from '../../../../src/engine/reading/cells/kinds';
import { sheet } from '../../../support/text-table';

const WORDS = new Map([
  [BLANK, 'blank'],
  [TEXT, 'text'],
  [DATE, 'date'],
  [YEAR, 'year'],
  [FIGURE, 'figure'],
]);

/** The kind of each cell of the first row of a drawing. */
function kinds(drawing: string): string[] {
  const one = sheet('Blad', drawing);
  const found = new CellKinds(one);
  return (one.values[0] ?? []).map((_, column) => WORDS.get(found.at(0, column)) ?? '?');
}

test('a number is a figure, a year, or a date by its format; with thousands apart or decimals it is no year', () => {
  expect(kinds('Hyror | 2 023 | 2 023 ~#,##0 | 45 291 ~yyyy-mm-dd | 45 291 | 2 023 ~0.00')).toEqual([
    'text',
    'year',
    'figure',
    'date',
    'figure',
    'figure',
  ]);
});

test('a blank, and texts that are figures, years or neither', () => {
  expect(kinds("'2023 | | '1 234,5 | '12.3.2023 | mnkr")).toEqual([
    'year',
    'blank',
    'figure',
    'text',
    'text',
  ]);
});
