import { readTables } from '../../../src/engine';
import { Cells } from '../../../src/engine/repair/cells';
import { sheet, workbook } from '../../support/text-table';

const table = (name: string, rows: number) => `
  ${name}
           | Budget 2023 | Utfall 2023
  ${Array.from({ length: rows }, (_, i) => `Enhet ${String.fromCharCode(65 + (i % 26))}${String(i)} | ${String(411 + 7 * i)} | ${String(390 + 9 * i)}`).join('\n')}`;

const { tables } = readTables(
  workbook(
    sheet('Norra', `${table('Norra', 40)}\n\n\n${table('Östra', 3)}`),
    sheet('Södra', table('Södra', 2).replace(/417/, '#REF!').replace('| 399', '| 399,5')),
  ),
);
const cells = new Cells(tables);
const at = (name: string, row: number, column: number) =>
  cells.tableAt({ sheet: name, row, column })?.table.id;

test('a cell is found in its own table, from the first row to the last, however long that is', () => {
  const ranges = tables.map(({ table: { range } }) => range);
  expect(tables).toHaveLength(3);
  for (const [i, { sheet: name, top, bottom, left, right }] of ranges.entries()) {
    const id = tables[i]?.table.id;
    for (const row of [top, top + 1, bottom - 1, bottom]) {
      expect(at(name, row, left)).toBe(id);
      expect(at(name, row, right)).toBe(id);
      expect(at(name, row, right + 1)).toBeUndefined();
    }
    expect(at(name, bottom + 1, left)).toBeUndefined();
    expect(at(name, top - 1, left)).toBeUndefined();
  }
  expect(at('Västra', 3, 1)).toBeUndefined();
});

test('no two cells have one key', () => {
  const keys = ['Norra', 'Södra'].flatMap((name) =>
    [0, 1, 50].flatMap((row) => [0, 1, 2].map((column) => cells.key({ sheet: name, row, column }))),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('what stands in it: a figure, nothing, or an error', () => {
  const unknown = (row: number, column: number) => cells.unknown({ sheet: 'Södra', row, column });
  expect(unknown(2, 1)).toMatchObject({ decimals: 0, exact: false, coarse: false });
  expect(unknown(2, 2)).toMatchObject({ figure: { amount: { units: 390n, decimals: 0 } } });
  expect(unknown(20, 1)).toBeNull();
});
