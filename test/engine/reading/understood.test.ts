import type { CellValue } from '../../../src/engine/model/cell';
import type { SheetSnapshot } from '../../../src/engine/model/snapshot';
import { GENERAL } from '../../../src/engine/model/snapshot';
import { findBlocks } from '../../../src/engine/reading/layout/layout';
import type { Block } from '../../../src/engine/reading/cells/block';
import { Layouts } from '../../../src/engine/reading/understood';
import { sheet } from '../../support/text-table';

const AREA: readonly CellValue[][] = [
  ['Norra', null, 'Budget 2023', 'Utfall 2023'],
  ['A', 'Intäkter', 400, 420],
  [null, 'Avgifter', 310, 325],
  ['  B', '  Hyror', 90, 95],
  [null, 'Kostnader', -700, -733],
];

/** The same table with other cells, each at its row and column. */
function area(
  ...cells: readonly (readonly [row: number, column: number, value: CellValue])[]
): CellValue[][] {
  const values = AREA.map((row) => [...row]);
  for (const [row, column, value] of cells) (values[row] ??= [])[column] = value;
  return values;
}

function blockIn(values: CellValue[][], more: Partial<SheetSnapshot> = {}): Block {
  const [block] = findBlocks(sheet('Blad', '', { values, ...more }));
  if (!block) throw new Error('no table');
  return block;
}

const formatted = (row: number, column: number, format: { indent?: number; bold?: boolean }) => ({
  formats: [GENERAL, { ...GENERAL, ...format }],
  formatIds: AREA.map((cells, r) => cells.map((_, c) => (r === row && c === column ? 1 : 0))),
});

const FIRST = blockIn([[], ...area()]);

/** Whether a table is taken for a sibling of the first; it is read as if it stood alone in either case. */
function isSibling(block: Block, first = FIRST): boolean {
  const layouts = new Layouts();
  const known = layouts.of(first);
  const found = layouts.of(block);
  expect(found).toEqual(new Layouts().of(block));
  return found !== null && found.labels === known?.labels;
}

test('a table with the words of an earlier one is read by them, whatever its figures, its place and its name', () => {
  expect(isSibling(blockIn(area([1, 2, 500], [4, 3, '..'])))).toBe(true);
  expect(isSibling(blockIn([[], [], ...area([0, 0, 'Södra\nområdet'])]))).toBe(true);
  expect(isSibling(blockIn(area([0, 0, null])))).toBe(true);
  expect(isSibling(blockIn(area([0, 1, 'Konto'])))).toBe(true);
  expect(isSibling(blockIn(area([0, 0, 'Budget 2023'])))).toBe(true);
  const marked = blockIn(area(), formatted(2, 1, { indent: 1, bold: true }));
  expect(isSibling(blockIn(area([1, 2, 7]), formatted(2, 1, { indent: 1, bold: true })), marked)).toBe(true);
  const merges = [{ top: 0, bottom: 0, left: 2, right: 3 }];
  expect(isSibling(blockIn(area([1, 2, 7]), { merges }), blockIn(area(), { merges }))).toBe(true);
});

test.each<[string, Block]>([
  ['another label', blockIn(area([2, 1, 'Bidrag']))],
  ['another header', blockIn(area([0, 3, 'Utfall 2022']))],
  ['a text for a figure', blockIn(area([1, 2, 'saknas']))],
  ['a blank for a figure', blockIn(area([2, 3, null]))],
  ['a label further in by spaces', blockIn(area([2, 1, '  Avgifter']))],
  ['another account', blockIn(area([3, 0, '  C']))],
  ['a label further in by its format', blockIn(area(), formatted(2, 1, { indent: 1 }))],
  ['a label in bold', blockIn(area(), formatted(4, 1, { bold: true }))],
  ['a column more', blockIn(area([0, 4, 'Not'], [1, 4, 'a']))],
  ['a column further right', blockIn(area().map((row) => [null, ...row]))],
  ['a row less', blockIn(area().slice(0, 4))],
  ['a blank row between', blockIn([...area().slice(0, 3), [], ...area().slice(3)])],
  ['a blank row below the header', blockIn([...area().slice(0, 1), [], ...area().slice(1)])],
  ['a row more in the header', blockIn([[null, null, 'tkr', 'tkr'], ...area()])],
  [
    'a header over two columns',
    blockIn(area([0, 3, null]), { merges: [{ top: 0, bottom: 0, left: 2, right: 3 }] }),
  ],
])('%s is read anew', (_, block) => {
  expect(isSibling(block)).toBe(false);
});

test('where names of labels stand in a header of two rows, or beside merged cells, they count', () => {
  const high = (name: string) => blockIn([[name, null, 'Budget', null], ...area([0, 0, 'Konto'])]);
  expect(isSibling(high('Södra'), high('Norra'))).toBe(false);
  expect(isSibling(high('Norra'), high('Norra'))).toBe(true);
  const merges = [{ top: 0, bottom: 0, left: 2, right: 3 }];
  const merged = (name: string) => blockIn(area([0, 0, name]), { merges });
  expect(isSibling(merged('Södra'), merged('Norra'))).toBe(false);
});

test('the spaces before the number of an account say how far in it stands', () => {
  const numbered = (account: CellValue) => blockIn(area([3, 0, account]));
  expect(isSibling(numbered('    32'), numbered('  31'))).toBe(false);
  expect(isSibling(numbered('  32'), numbered('  31'))).toBe(true);
  expect(isSibling(numbered('32'), numbered(31))).toBe(true);
});

test('headers over the same cells, merged otherwise, are other headers', () => {
  const [one, other] = [3, 4].map((right) =>
    blockIn(area([0, 3, null], [0, 4, null], [1, 4, 12], [2, 4, 13]), {
      merges: [{ top: 0, bottom: 0, left: 2, right }],
    }),
  );
  if (one && other) expect(isSibling(other, one)).toBe(false);
  expect.assertions(2);
});

test('what is merged elsewhere on the sheet changes nothing', () => {
  const [over, below, beside, down] = [
    { top: 0, bottom: 0, left: 2, right: 3 },
    { top: 5, bottom: 5, left: 2, right: 4 },
    { top: 0, bottom: 0, left: 7, right: 9 },
    { top: 0, bottom: 1, left: 3, right: 3 },
  ];
  if (!over || !below || !beside || !down) throw new Error('four boxes');
  const under = (...merges: (typeof over)[]) => blockIn(area([0, 3, null]), { merges });
  expect(isSibling(under(below, beside, down, over), under(over))).toBe(true);
  expect(isSibling(under(over), under(below, beside, down))).toBe(false);
});

test('a header counts also over figures among which texts stand, and over blanks', () => {
  const mixed = (header: string) => blockIn(area([0, 2, header], [1, 2, 'saknas'], [2, 2, 'saknas']));
  expect(isSibling(mixed('Budget 2024'), mixed('Budget 2023'))).toBe(false);
  const blank = (header: string) =>
    blockIn(area([0, 2, header], [1, 2, null], [2, 2, null], [3, 2, null], [4, 2, null]));
  expect(isSibling(blank('Budget 2024'), blank('Budget 2023'))).toBe(false);
});

test('a long table is read to its last row', () => {
  const long = (last: string) =>
    blockIn([
      ['', 'Budget 2023', 'Utfall 2023'],
      ...Array.from({ length: 1100 }, (_, i) => [`Konto ${String(i)}`, i, 2 * i]),
      [last, 3, 4],
    ]);
  expect(isSibling(long('Kostnader'), long('Intäkter'))).toBe(false);
});

test('many tables of one kind after others of another kind are all read as they are', () => {
  const layouts = new Layouts();
  const blocks = ['Bidrag', 'Hyror', 'Bidrag', 'Avgifter', 'Hyror'].map((label) =>
    blockIn(area([2, 1, label])),
  );
  const found = blocks.map((block) => layouts.of(block));
  expect(found.map((one) => one?.lines[1]?.label)).toEqual([
    'Bidrag',
    'Hyror',
    'Bidrag',
    'Avgifter',
    'Hyror',
  ]);
  expect(found[4]?.labels).toBe(found[1]?.labels);
});

test('words without figures make no table, and none the next time', () => {
  const words = blockIn([
    ['Norra', 'Budget 2023'],
    [400, 2],
    [310, 3],
  ]);
  const layouts = new Layouts();
  expect([layouts.of(words), layouts.of(words)]).toEqual([null, null]);
});
