import type { CellValue } from '../../../src/engine/model/cell';
import type { SheetSnapshot } from '../../../src/engine/model/snapshot';
import { Changes } from '../../../src/engine/reading/changes';
import { sheet } from '../../support/text-table';

const BEFORE = sheet(
  'Blad',
  `
           | Budget 2023 | Utfall 2023
  Intäkter | 120         | 132
  Hyror    | -90         | #REF!
  Summa    | 30 =SUM(B2:B3) | 47 ~0`,
);

/** The rows from 0 in which the sheet is not what it was; null where more than cells has changed. */
function changed(now: Partial<SheetSnapshot>, before: SheetSnapshot = BEFORE): number[] | null {
  const changes = Changes.between(before, { ...before, ...now });
  if (!changes) return null;
  const rows = [0, 1, 2, 3, 4, 5].filter((row) => changes.touch(row, row));
  expect(changes.none).toBe(rows.length === 0);
  return rows;
}

const values = (row: number, cells: readonly CellValue[]) => ({
  values: BEFORE.values.map((one, i) => (i === row ? cells : one)),
});

test('a sheet that is read again is what it was', () => {
  expect(changed({})).toEqual([]);
  expect(changed({ values: BEFORE.values.map((row) => [...(row ?? [])]) })).toEqual([]);
  expect(changed({ formats: BEFORE.formats.map((one) => ({ ...one })) })).toEqual([]);
  expect(changed(values(2, ['Hyror', -90, { error: '#REF!' }]))).toEqual([]);
});

test('a figure, a text, an error, a cell more or less changes its row', () => {
  expect(changed(values(1, ['Intäkter', 120, 133]))).toEqual([1]);
  expect(changed(values(1, ['Intäkt', 120, 132]))).toEqual([1]);
  expect(changed(values(2, ['Hyror', -90, { error: '#N/A' }]))).toEqual([2]);
  expect(changed(values(2, ['Hyror', -90, '#REF!']))).toEqual([2]);
  expect(changed(values(1, ['Intäkter', 120]))).toEqual([1]);
  expect(changed(values(1, ['Intäkter', 120, 132, 7]))).toEqual([1]);
  expect(changed(values(1, ['Intäkter', 120, 132, null]))).toEqual([]);
  expect(changed({ values: [...BEFORE.values, ['Ny', 1]] })).toEqual([4]);
  expect(changed({ values: BEFORE.values.slice(0, 3) })).toEqual([3]);
  expect(changed({ values: [...BEFORE.values, [null]] })).toEqual([]);
});

test('so does a formula with the same result, and another format', () => {
  expect(changed({ formulas: BEFORE.formulas.map(() => []) })).toEqual([3]);
  expect(changed({ formulas: [] })).toEqual([3]);
  expect(changed({ formulas: [...BEFORE.formulas, ['=B2']] })).toEqual([4]);
  expect(changed({ formatIds: BEFORE.formatIds.map(() => []) })).toEqual([3]);
  expect(changed({ formatIds: BEFORE.formatIds.map((ids, row) => (row === 1 ? [0, 1, 0] : ids)) })).toEqual([
    1,
  ]);
});

test('rows are touched where a range of them holds one that changed', () => {
  const changes = Changes.between(BEFORE, { ...BEFORE, ...values(2, ['Hyror', -91]) });
  const touched = ([top, bottom]: readonly [number, number]) => changes?.touch(top, bottom);
  expect(
    (
      [
        [0, 1],
        [0, 2],
        [2, 5],
        [3, 5],
      ] as const
    ).map(touched),
  ).toEqual([false, true, true, false]);
});

test('merges, hidden rows and columns, Excel tables, the list of formats or a hidden sheet change more than cells', () => {
  const [general, whole] = BEFORE.formats;
  if (!general || !whole) throw new Error('no formats');
  const box = { top: 0, left: 0, bottom: 1, right: 1 };
  for (const now of [
    { merges: [box] },
    { hiddenRows: [2] },
    { hiddenColumns: [2] },
    { listObjects: [{ name: 'Tabell', box }] },
    { hidden: true },
    { formats: [general] },
    { formats: [general, whole, whole] },
    { formats: [general, { ...whole, numberFormat: '0.0' }] },
    { formats: [general, { ...whole, indent: 1 }] },
    { formats: [general, { ...whole, bold: true }] },
  ])
    expect(changed(now)).toBeNull();
});
