import fc from 'fast-check';
import { BUDGET_TABLE, type FigureBlock } from '../../../../src/engine/reading/relations/block';
import { inferRelations } from '../../../../src/engine/reading/relations/infer';

/** Details, and under them their sum: `rows[i]` is a detail line of so many columns. */
function summed(rows: readonly (readonly number[])[], factor = 1): FigureBlock {
  const columns = rows[0]?.length ?? 0;
  const total = Array.from({ length: columns }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const all = [...rows, total];
  return {
    rows: all.length,
    columns,
    figures: Float64Array.from(all.flat().map((value) => value * factor)),
    decimals: 0,
    labels: [...rows.map((_, i) => `Rad ${i}`), 'Summa'],
    headers: Array.from({ length: columns }, (_, c) => `Utfall ${2018 + c}`),
  };
}

function hasTheSum(block: FigureBlock): boolean {
  const wanted = Array.from({ length: block.rows - 1 }, (_, i) => i).join();
  return inferRelations(block, BUDGET_TABLE).some(
    (relation) =>
      relation.axis === 'row' && relation.total === block.rows - 1 && relation.parts.join() === wanted,
  );
}

/** Figures of five to seven digits, no two the same, so that nothing adds up by chance. */
const table = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 3, max: 6 }))
  .chain(([rows, columns]) =>
    fc
      .uniqueArray(fc.integer({ min: 10007, max: 9999991 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((values) => Array.from({ length: rows }, (_, r) => values.slice(r * columns, (r + 1) * columns))),
  );

test('a sum is found', () => {
  fc.assert(fc.property(table, (rows) => hasTheSum(summed(rows))));
});

test('the order of the parts does not matter', () => {
  fc.assert(
    fc.property(table, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const order = rows.map((row) => [keys.next().value as number, row] as const);
      order.sort((a, b) => a[0] - b[0]);
      return hasTheSum(summed(order.map(([, row]) => row)));
    }),
  );
});

test('neither does the unit, nor the sign', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(10, -1, -10, 1000), (rows, factor) => hasTheSum(summed(rows, factor))),
  );
});

test('a wrong cell anywhere in three or more columns does not hide the sum', () => {
  const slips = [
    (value: number) => -value,
    (value: number) => value + 9,
    (value: number) => value * 1000,
    (value: number) => Math.round(value * 1.07),
    () => NaN,
  ];
  fc.assert(
    fc.property(table, fc.nat(), fc.constantFrom(...slips), (rows, at, slip) => {
      const block = summed(rows);
      const figures = block.figures.slice();
      const cell = at % figures.length;
      figures[cell] = slip(figures[cell] ?? 0);
      return hasTheSum({ ...block, figures });
    }),
  );
});

test('every cell of a small statement may lie without its sums being lost', () => {
  const block = summed([
    [30782, 72400, 27451],
    [22799, 24017, 14033],
    [77866, 98391, 90762],
    [98706, 21048, 30505],
  ]);
  for (let cell = 0; cell < block.figures.length; cell++) {
    const figures = block.figures.slice();
    figures[cell] = (figures[cell] ?? 0) + 1000;
    expect(hasTheSum({ ...block, figures })).toBe(true);
  }
});

test('the same block gives the same relations', () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(inferRelations(summed(rows))).toEqual(inferRelations(summed(rows)));
    }),
  );
});
