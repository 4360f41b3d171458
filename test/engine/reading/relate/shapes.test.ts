import type { FigureBlock, InferredRelation, LineHint } from '../../../../src/engine/reading/relations/block';
import type { Found } from '../../../../src/engine/reading/relate/shapes';
import { Shapes } from '../../../../src/engine/reading/relate/shapes';
import { tableOf, told } from '../relations/text-table';

const NORTH = tableOf(`
          | 2021 | 2022 | 2023
  Löner   | 12   | 14   | 15
  Hyror   | 5    | 6    | 7
  Summa   | 17   | 20   | 22
`);

const sum = (more: Partial<InferredRelation> = {}): InferredRelation => ({
  axis: 'row',
  total: 2,
  parts: [0, 1],
  weights: [1, 1],
  positions: [0, 1, 2],
  failing: [],
  score: 20,
  held: 3,
  failed: 0,
  source: 'figures',
  ...more,
});

const foundAs = (...found: InferredRelation[]): Found => ({ found, open: [] });

/** What is told of a block after a sibling in which this was found: where it was meant, and where it fails. */
function after(first: FigureBlock, relation: InferredRelation, next: FigureBlock): string[] {
  const shapes = new Shapes();
  shapes.relationsOf(first, 'costs-negative', () => foundAs(relation));
  let looked = false;
  const { found, sure } = shapes.relationsOf(next, 'costs-negative', () => {
    looked = true;
    return foundAs();
  });
  if (looked) return ['looked for anew'];
  expect(sure).toBe(true);
  return told(next, found).map((one, i) => {
    const { positions = [], held = 0, failed = 0 } = found[i] ?? {};
    return `${one} (${positions.join()}; ${String(held)} hold, ${String(failed)} fail)`;
  });
}

/** The same lines in as many years, each with `wages rents total`. */
function years(...columns: string[]): FigureBlock {
  const cells = columns.map((column) => column.split(' ').map((cell) => cell.replace('_', '')));
  const line = (at: number) => cells.map((one) => one[at] ?? '').join(' | ');
  return tableOf(`
              | ${columns.map((_, i) => String(2021 + i)).join(' | ')}
      Löner   | ${line(0)}
      Hyror   | ${line(1)}
      Summa   | ${line(2)}
  `);
}

test.each([
  ['other figures', ['31 8 39', '-7 2 -5', '4 _ 4'], ['Summa = Löner + Hyror (0,1,2; 3 hold, 0 fail)']],
  ['off by rounding', ['12 5 18', '14 6 20', '15 7 21'], ['Summa = Löner + Hyror (0,1,2; 3 hold, 0 fail)']],
  [
    'one is wrong',
    ['12 5 17', '14 6 22', '15 7 22'],
    ['Summa = Löner + Hyror; not in 2022 (0,1,2; 2 hold, 1 fail)'],
  ],
  [
    'one is missing',
    ['12 5 17', '14 6 _', '15 7 22'],
    ['Summa = Löner + Hyror; not in 2022 (0,1,2; 2 hold, 1 fail)'],
  ],
  [
    'nothing stands in one',
    ['12 5 17', '_ _ 20', '15 7 22'],
    ['Summa = Löner + Hyror (0,2; 2 hold, 0 fail)'],
  ],
  ['zeros say nothing', ['12 5 17', '0 0 0', '15 7 25'], ['looked for anew']],
  ['most are wrong', ['12 5 17', '14 6 22', '15 7 25'], ['looked for anew']],
])('in a sibling: %s', (_, columns, expected) => {
  expect(after(NORTH, sum(), years(...columns))).toEqual(expected);
});

test('three of five hold: it is meant in all five; where it was not meant before, only where it holds', () => {
  const five = years('1 2 3', '5 7 12', '3 4 7', '1 1 9', '2 2 9');
  const all = sum({ positions: [0, 1, 2, 3, 4] });
  expect(after(years('1 2 3', '5 7 12', '3 4 7', '6 2 8', '2 2 4'), all, five)).toEqual([
    'Summa = Löner + Hyror; not in 2024, 2025 (0,1,2,3,4; 3 hold, 2 fail)',
  ]);
  expect(after(five, sum({ positions: [0, 1] }), five)).toEqual([
    'Summa = Löner + Hyror (0,1,2; 3 hold, 0 fail)',
  ]);
});

test('where nothing stands at all, it is looked for anew', () => {
  const pair = (bottom: string) =>
    tableOf(`
            | 2021
      Löner | 3
      Hyror |
      Summa | ${bottom}
    `);
  expect(after(pair('3'), sum({ parts: [1], weights: [1], positions: [0] }), pair('4'))).toEqual([
    'looked for anew',
  ]);
});

test('a net may miss by the roundings of all its terms, in the unit of its column', () => {
  const nets = (third: number, unit: number): FigureBlock => ({
    ...years('90 40 50', '80 10 70', `70 20 ${String(third)}`),
    columnUnits: Float64Array.of(1, 1, unit),
  });
  const net = sum({ weights: [1, -1] });
  const holds = 'Summa = Löner - Hyror (0,1,2; 3 hold, 0 fail)';
  const fails = 'Summa = Löner - Hyror; not in 2023 (0,1,2; 2 hold, 1 fail)';
  expect(after(NORTH, net, nets(51, 1))).toEqual([holds]);
  expect(after(NORTH, net, nets(52, 1))).toEqual([fails]);
  expect(after(NORTH, net, nets(65, 10))).toEqual([holds]);
  expect(after(NORTH, net, nets(66, 10))).toEqual([fails]);
  const twice = (third: string) => after(NORTH, sum({ weights: [2, -1] }), years('9 4 14', '8 1 15', third));
  expect(twice('7 2 10')).toEqual([holds]);
  expect(twice('7 2 9')).toEqual([fails]);
});

test('along the rows the coarsest of the columns counts, and lines that are excluded do not', () => {
  const wide = (last: number, unit: number): FigureBlock => ({
    ...tableOf(`
              | Öst | Väst | Alla
      Löner   | 12  | 30   | 42
      Hyror   | 5   | 7    | 12
      Städ    | 4   | 1    | ${String(last)}
      År      | 1   | 2    | 9
    `),
    rowHints: [{}, {}, {}, { excluded: true }],
    columnUnits: Float64Array.of(1, unit, 1),
  });
  const along = sum({ axis: 'column', positions: [0, 1, 2, 3] });
  expect(after(wide(5, 1), along, wide(6, 1))).toEqual(['Alla = Öst + Väst (0,1,2; 3 hold, 0 fail)']);
  expect(after(wide(5, 1), along, wide(9, 1))).toEqual([
    'Alla = Öst + Väst; not in Städ (0,1,2; 2 hold, 1 fail)',
  ]);
  expect(after(wide(5, 3), along, wide(9, 3))).toEqual(['Alla = Öst + Väst (0,1,2; 3 hold, 0 fail)']);
});

const hinted = (at: number, hint: LineHint): FigureBlock => ({
  ...NORTH,
  rowHints: [0, 1, 2].map((i) => (i === at ? hint : {})),
});

test.each<[string, FigureBlock]>([
  ['another label', { ...NORTH, labels: ['Löner', 'El', 'Summa'] }],
  ['another header', { ...NORTH, headers: ['2021', '2022', '2024'] }],
  ['a deviation', { ...NORTH, columnHints: [{}, {}, { deviation: true }] }],
  ['a total', hinted(0, { total: true })],
  ['a memo line', hinted(0, { memo: true })],
  ['a line that is excluded', hinted(0, { excluded: true })],
  ['a line in bold', hinted(0, { bold: true })],
  ['a line further in', hinted(0, { indent: 1 })],
  ['a line without figures', years('12 _ 12', '14 _ 14', '15 _ 15')],
  ['a column without figures', years('12 5 17', '14 6 20', '_ _ _')],
  [
    'a line more',
    tableOf(`
          | 2021 | 2022 | 2023
    Löner | 12   | 14   | 15
    Hyror | 5    | 6    | 7
    Summa | 17   | 20   | 22
          | 1    | 1    | 1
  `),
  ],
])('no sibling: %s', (_, block) => {
  expect(after(NORTH, sum(), block)).toEqual(['looked for anew']);
});

test('a table of another sign rule is no sibling', () => {
  const shapes = new Shapes();
  const looks = ['costs-negative', 'costs-positive', 'costs-negative'].map((kind) => {
    let looked = 0;
    shapes.relationsOf(NORTH, kind, () => foundAs(...(looked++ === 0 ? [sum()] : [])));
    return looked;
  });
  expect(looks).toEqual([1, 1, 0]);
});

test('only what adds up everywhere, and has a place for every total, is shown to siblings', () => {
  const isKept = (block: FigureBlock, ...found: InferredRelation[]) => {
    const shapes = new Shapes();
    const { name, sure } = shapes.relationsOf(block, '', () => foundAs(...found));
    return `${sure ? 'sure' : 'unsure'}, ${shapes.knows(name) ? 'kept' : 'not kept'}`;
  };
  const wages = hinted(0, { total: true });
  const bottom = hinted(2, { total: true });
  expect(isKept(NORTH, sum())).toBe('sure, kept');
  expect(isKept(wages, sum())).toBe('sure, kept');
  expect(isKept(bottom, sum())).toBe('sure, kept');
  expect(isKept(NORTH, sum({ failing: [1] }))).toBe('unsure, not kept');
  expect(isKept(NORTH, sum(), sum({ failing: [1] }))).toBe('unsure, not kept');
  expect(isKept(NORTH)).toBe('sure, not kept');
  expect(isKept(wages, sum({ total: 1, parts: [2] }))).toBe('sure, not kept');
  expect(isKept(wages, sum({ axis: 'column' }))).toBe('sure, not kept');
});

test('what the words left open in one table is open in its siblings', () => {
  const open = [{ axis: 'row', total: 2, parts: [0, 1], weights: [1, 1], bits: 20 } as const];
  const shapes = new Shapes();
  shapes.relationsOf(NORTH, '', () => ({ found: [sum()], open }));
  expect(shapes.relationsOf(NORTH, '', () => foundAs()).open).toEqual(open);
});

test('a table that has not changed is read as before while what it took from its siblings is the same', () => {
  const before = new Shapes();
  const first = before.relationsOf(NORTH, '', () => foundAs(sum())).use;
  const second = before.relationsOf(NORTH, '', () => foundAs()).use;

  const again = new Shapes(before);
  expect(again.repeat(second)).toBe(false);
  expect(again.repeat(first)).toBe(true);
  expect(again.repeat(first)).toBe(false);
  expect(again.repeat(second)).toBe(true);

  const found = (relation: InferredRelation, shapes = new Shapes(before)) => {
    shapes.relationsOf(NORTH, '', () => foundAs(relation));
    return shapes.repeat(second);
  };
  expect(found(sum({ score: 9, held: 2 }))).toBe(true);
  expect(found(sum({ parts: [1, 0] }))).toBe(false);
  expect(found(sum({ positions: [0, 1] }))).toBe(false);
  expect(found(sum({ source: 'both' }))).toBe(false);
  const forgetful = new Shapes(before);
  forgetful.forgetEarlier();
  expect(found(sum(), forgetful)).toBe(false);
});
