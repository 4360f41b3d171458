import { findBlocks } from '../../../../src/engine/reading/layout/layout';
import { columnName } from '../../../../src/engine/model/cell';
import { sheet } from '../../../support/text-table';

/** The tables of a sheet by their columns and the rows of their bodies: `A-C 3-5`. */
function tables(drawing: string): string[] {
  return findBlocks(sheet('Blad', drawing)).map(
    ({ left, right, bodyRows }) =>
      `${columnName(left)}-${columnName(right)} ${String((bodyRows[0] ?? 0) + 1)}-${String((bodyRows.at(-1) ?? 0) + 1)}`,
  );
}

test('the two sides of a balance sheet stand under the same headers, right beside each other', () => {
  const sides = (header: string, last = '7 | 8') => `
    ${header}
    Byggnader | 10 | 11 | Kapital | 9  | 12
    Mark      | 5  | 6  | Skulder | 13 | 13
    Kassa     | 7  | 8  | Övrigt  | ${last}`;
  const both = ['A-C 2-4', 'D-F 2-4'];
  expect(tables(sides('Tillgångar | 2023 | 2024 | Eget kapital | 2023 | 2024'))).toEqual(both);
  expect(tables(sides(' | Utfall | Budget | | Utfall | Budget'))).toEqual(both);
  expect(tables(sides(' | Utfall | Budget | | Budget | Utfall'))).toEqual(['A-F 2-4']);
  expect(tables(sides(' | | Budget | | | Budget'))).toEqual(['A-F 2-4']);
  expect(tables(sides(' | Utfall | Budget | | Utfall | Budget', 'text | 8'))).toEqual(['A-F 2-4']);
});

test('labels must stand first on both sides, in two rows at least', () => {
  expect(
    tables(`
               | Utfall | Budget | | Utfall | Budget
      Byggnader | 10 | 11 | Kapital | 9 | 12
      Mark      | 5  | 6  |         | 13 | 13
      Kassa     | 7  | 8  |         | 7 | 8`),
  ).toEqual(['A-F 2-4']);
  expect(
    tables(`
               | Utfall | Budget | | Utfall | Budget
      Byggnader | 10 | 11 | 3 | 9 | 12
      Mark      | 5  | 6  | 4 | 13 | 13`),
  ).toEqual(['A-F 2-3']);
  expect(
    tables(`
               | Utfall | Budget | | Utfall | Budget
      Byggnader | 10 | 11 | Kapital | 9 | 12
      Mark      | 5  | 6  |         |   |
      Kassa     | 7  | 8  | Skulder | 7 | 8`),
  ).toEqual(['A-C 2-4', 'D-F 2-4']);
});

test('behind a blank column labels and figures of their own are a table beside', () => {
  const beside = (second: readonly string[]) => `
              | Budget | Utfall | | ${second[0] ?? ''}
    Löner     | 10 | 11 | | ${second[1] ?? ''}
    Hyror     | 5  | 6  | | ${second[2] ?? ''}
    Resor     | 7  | 8  | | ${second[3] ?? ''}`;
  expect(tables(beside([' | Budget', 'Barn | 3', 'Unga | 4', 'Äldre | 5']))).toEqual(['A-C 2-4', 'E-F 2-4']);
  expect(tables(beside([' | Budget', 'Barn | 3', 'Unga | 4', '']))).toEqual(['A-C 2-4', 'E-F 2-3']);
  // One row is a remark, and texts without figures are notes.
  expect(tables(beside([' | Budget', 'Barn | 3', '', '']))).toEqual(['A-F 2-4']);
  expect(tables(beside(['Kommentar', 'ökar', 'minskar', 'lika']))).toEqual(['A-E 2-4']);
  // Figures need labels of their own.
  expect(tables(beside(['Prognos | Avvikelse', '3 | 1', '4 | 1', '5 | 2']))).toEqual(['A-F 2-4']);
});
