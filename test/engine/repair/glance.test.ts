import { readTables } from '../../../src/engine';
import { glance } from '../../../src/engine/repair/glance';
import { workbook } from '../../support/text-table';

/** What a glance says of `the last row is the sum of those above it`, column by column. */
function seen(drawing: string): string {
  const [read] = readTables(workbook(drawing)).tables;
  if (!read) throw new Error('no table was read');
  const rows = read.lines.map((line) => line.row);
  const parts = rows.slice(0, -1);
  const sum = {
    kind: 'sum',
    axis: 'row',
    total: rows.at(-1) ?? 0,
    parts,
    weights: parts.map(() => 1),
    positions: read.columns.slice(1).map(({ column }) => column),
    named: true,
  } as const;
  return sum.positions.map((position) => glance(read.figures, sum, position)).join(' ');
}

test('a sum holds exactly, within rounding or not at all', () => {
  expect(
    seen(`
            | Budget 2021 | Utfall 2021 | Budget 2022 | Utfall 2022
      A     | 10,4        | 20,4        | 30,1        | 40,7
      B     | 11,3        | 21,4        | 31,2        | 41,6
      C     | 12,2        | 22,4        | 32,3        | 42,5
      Summa | 33,9        | 64,3        | 93,8        | 125,1
    `),
  ).toBe('exact rounding rounding fails');
});

test('it lacks its total or all of its parts, shows an error, or says nothing', () => {
  expect(
    seen(`
            | Budget 2021 | Utfall 2021 | Budget 2022 | Utfall 2022 | Budget 2023 | Utfall 2023 | Prognos 2023
      A     | 104         |             | 0           |             | 301         | #REF!       | 1
      B     | 113         |             | 0           | 417         |             | 612         | 0
      C     |             |             | 0           |             | 324         | 623         |
      Summa |             | 317         | 0           | 417         | 630         | 1 235       | 0
    `),
  ).toBe('incomplete incomplete trivial exact fails error trivial');
});
