import { ANY_TABLE, BUDGET_TABLE, type FigureBlock } from '../../../../src/engine/reading/relations/block';
import { linesOf } from '../../../../src/engine/reading/relations/lines';
import { tableOf } from './text-table';

const seen = (block: FigureBlock, axis: 'row' | 'column' = 'row', settings = BUDGET_TABLE) =>
  linesOf(block, axis, settings);

const TABLE = tableOf(`
                     | Utfall  | Andel % | Avvikelse
  Avgifter           | 1 200   | 12.5    | 3.25
  varav måltider     | 300     | 3.1     | 0
  Bidrag             |         |         |
  Tillfälliga        | 0       | 0       | 0
    Summa intäkter   | 1 200   | 12.5    | 3.25
`);

test('rows by columns', () => {
  const { axis, count, width, values, one } = seen(TABLE);
  expect({ axis, count, width, one }).toEqual({ axis: 'row', count: 5, width: 3, one: 100 });
  expect([...values.slice(0, 6)]).toEqual([120000, 1250, 325, 30000, 310, 0]);
});

test('columns by rows', () => {
  const { axis, count, width, values } = seen(TABLE, 'column');
  expect({ axis, count, width }).toEqual({ axis: 'column', count: 3, width: 5 });
  expect([...values.slice(0, 5)]).toEqual([120000, 30000, NaN, 0, 120000]);
});

test('lines with figures, lines of nothing but zeros and blanks, and what stands around them', () => {
  const { numeric, empty, openBefore, openAfter, indents } = seen(TABLE);
  expect(numeric).toEqual([0, 1, 3, 4]);
  expect([...empty]).toEqual([0, 0, 1, 1, 0]);
  expect([...openBefore]).toEqual([1, 0, 0, 1, 0]);
  expect([...openAfter]).toEqual([0, 1, 0, 0, 1]);
  expect([...indents]).toEqual([0, 0, 0, 0, 2]);
});

test('words say what is a total, what is inside another line, and where sums are not expected', () => {
  const { totals, memos, additive } = seen(TABLE);
  expect([...totals]).toEqual([0, 0, 0, 0, 1]);
  expect([...memos]).toEqual([0, 1, 0, 0, 0]);
  expect([...additive]).toEqual([0.6, 0.12, 0.6]);
});

test('what the caller knows goes before words', () => {
  const block: FigureBlock = {
    ...TABLE,
    rowHints: [{ total: true, memo: true }, { memo: false }, {}, {}, { total: false }],
    columnHints: [{ additive: 0.3 }, { additive: 0.5 }],
  };
  const { totals, memos, additive } = seen(block);
  expect([...totals]).toEqual([1, 0, 0, 0, 0]);
  expect([...memos]).toEqual([1, 0, 0, 0, 0]);
  expect([...additive]).toEqual([0.3, 0.5, 0.6]);
});

test('lines and positions that the caller leaves out', () => {
  const block: FigureBlock = { ...TABLE, rowHints: [{ excluded: true }], columnHints: [{ excluded: true }] };
  const { numeric, places, width, values } = seen(block);
  expect(numeric).toEqual([1, 3, 4]);
  expect([...places]).toEqual([1, 2]);
  expect(width).toBe(2);
  expect([...values.slice(0, 4)]).toEqual([NaN, NaN, 310, 0]);
});

test('figures beyond whole doubles are none', () => {
  const figures = Float64Array.of(2 ** 50, 2 ** 50 + 1, -(2 ** 50), -(2 ** 50) - 1);
  const block = { rows: 4, columns: 1, figures, decimals: 0, labels: [], headers: [] };
  expect([...seen(block).values]).toEqual([2 ** 50, NaN, -(2 ** 50), NaN]);
});

test('the last decimal that a column uses is its unit, unless the caller says it', () => {
  const block = tableOf(`
           | A    | B   | C   | D
    Ett    | 1.25 | 2.5 | 7   | 0
    Två    | 3    | 4   | 10  |
  `);
  expect([...seen(block).units]).toEqual([1, 10, 100, 100]);
  expect([...seen({ ...block, columnUnits: Float64Array.of(5, 6, 7, 8) }).units]).toEqual([5, 6, 7, 8]);
  expect([...seen({ ...block, rowUnits: Float64Array.of(5, 6) }, 'column').units]).toEqual([5, 6]);
});

test('six figures or more that are all multiples of one step say less than they seem to', () => {
  const column = (...figures: number[]) => ({
    rows: figures.length,
    columns: 1,
    figures: Float64Array.from(figures),
    decimals: 0,
    labels: [],
    headers: [],
  });
  const grain = (...figures: number[]) => seen(column(...figures)).grains[0];
  expect(grain(5, 10, 15, 20, 35, 40)).toBe(5);
  expect(grain(5, 10, 15, 20, 35)).toBe(1);
  expect(grain(5, 10, 0, NaN, 15, 20, 35)).toBe(1);
  expect(grain(10, 20, 30, 40, 60, 70)).toBe(10);
  expect(grain(50, 100, 150, 200, 350, 400)).toBe(50);
  expect(grain(100, 200, 300, 400, 600, 700)).toBe(100);
  expect(grain(500, 1000, 1500, 2000, 3500, 4000)).toBe(500);
  expect(grain(1000, 2000, 3000, 4000, 6000, 7000)).toBe(1000);
  expect(grain(1000, 2000, 3000, 4000, 6000, 7001)).toBe(1);
  const fives = column(5, 10, 15, 20, 35, 40);
  expect([...seen(fives).units]).toEqual([1]);
  expect([...seen(fives, 'row', ANY_TABLE).units]).toEqual([5]);
});

test('of very many positions 256 are looked at, spread over all of them', () => {
  const block = {
    rows: 3,
    columns: 1024,
    figures: new Float64Array(3 * 1024).fill(7),
    decimals: 0,
    labels: [],
    headers: [],
  };
  expect([...seen(block).places].slice(0, 3)).toEqual([0, 4, 8]);
  expect(seen(block).places).toHaveLength(256);
});
