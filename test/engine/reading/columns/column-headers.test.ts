import { columnsOf } from '../../../../src/engine/reading/columns/columns';
import { findBlocks } from '../../../../src/engine/reading/layout/layout';
import type { emptySheet } from '../../../../src/engine/model/snapshot';
import { sheet } from '../../../support/text-table';

/** What each column of figures is called, under these header rows. */
function headers(rows: string, merges: ReturnType<typeof emptySheet>['merges'] = []): string[] {
  const width = Math.max(
    ...rows
      .trim()
      .split('\n')
      .map((row) => row.split('|').length - 1),
  );
  const body = ['Skola', 'Vård', 'Summa'].map((label, i) =>
    [label, ...Array.from({ length: width }, (_, j) => String((i + 2) * 101 + j))].join('|'),
  );
  const [block] = findBlocks(
    sheet('Blad', [rows.replace(/^\n|\n\s*$/g, ''), ...body].join('\n'), { merges }),
  );
  return (block ? columnsOf(block)?.columns : undefined)?.slice(1).map(({ header }) => header) ?? [];
}

test('a group header over its first column reaches as far as the words below it come again', () => {
  expect(
    headers(`
    Nämnd | Budget   |           | Utfall   |           | Not
          | Intäkter | Kostnader | Intäkter | Kostnader | Konto`),
  ).toEqual(['Budget Intäkter', 'Budget Kostnader', 'Utfall Intäkter', 'Utfall Kostnader', 'Not Konto']);
  expect(
    headers(`
    Nämnd | Budget   |           | Utfall
          | Intäkter | Kostnader | Netto`),
  ).toEqual(['Budget Intäkter', 'Kostnader', 'Utfall Netto']);
});

test('it ends where a group above it begins, and a broken word is no group', () => {
  expect(
    headers(`
    Nämnd | 2023   |        | 2024   |        |
          | Budget |        |        |        | Utfall
          | Netto  | Brutto | Netto  | Brutto | Netto`),
  ).toEqual(['2023 Budget Netto', 'Budget Brutto', '2024 Netto', 'Brutto', 'Utfall Netto']);
  expect(
    headers(`
    Nämnd | Budget- |        | Utfall |
          | netto   | brutto | netto  | brutto`),
  ).toEqual(['Budgetnetto', 'brutto', 'Utfall netto', 'Utfall brutto']);
});

test('merged cells say how far a group reaches', () => {
  const merged = [{ top: 0, bottom: 0, left: 2, right: 3 }];
  expect(
    headers(
      `
    Nämnd | Bokslut | Budget |
          | netto   | skola  | vård`,
      merged,
    ),
  ).toEqual(['Bokslut netto', 'Budget skola', 'Budget vård']);
});

test('group headers may stand in the middle of their columns', () => {
  const below = '\n | Intäkter | Kostnader | Netto | Intäkter | Kostnader | Netto';
  const both = [
    'Budget Intäkter',
    'Budget Kostnader',
    'Budget Netto',
    'Utfall Intäkter',
    'Utfall Kostnader',
    'Utfall Netto',
  ];
  expect(headers(`Nämnd | | Budget | | | Utfall | ${below}`)).toEqual(both);
  expect(headers(`Nämnd | Budget | | | Utfall | | ${below}`)).toEqual(both);
  // Where the words below do not come again, a header is that of its own column.
  expect(headers(`Nämnd | | Budget | | | Utfall | ${below.replace(/Netto$/, 'Brutto')}`)).toEqual([
    'Intäkter',
    'Budget Kostnader',
    'Netto',
    'Intäkter',
    'Utfall Kostnader',
    'Brutto',
  ]);
});
