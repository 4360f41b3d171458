import {
  blockShape,
  signedShape,
  strideShape,
  tripleShape,
  walkShape,
} from '../../../../src/engine/reading/relations/shape';
import { searchIn } from './drawn-search';

/** Eight lines with figures, and one without: each line more costs half a bit for a choice twice as wide. */
const TABLE = `
                     | 2023
  Skola              | 4821
  Personal           | 3105
  Lokaler            | 1204
  varav hyror        | 917
  Vård               | 7394
  Summa              | 12215

  Teknik             | 2138
  Allt som allt      | 14353`;
const LINES = -0.5 * Math.log2(8);
const CHOICES = 0.6 * Math.log2(8);

type Shape = typeof blockShape;

function shapes(drawing: string, known: readonly string[] = []) {
  const search = searchIn(drawing);
  const knownTotals = new Set(known.map((name) => search.block.labels.indexOf(name)));
  return (shape: Shape, equation: string, skipped = 0) => {
    const { total, parts } = search.guess(equation);
    return shape({ ...search, knownTotals }, total, parts, skipped);
  };
}

test('a word for total speaks for it, a word in the parts alone against it', () => {
  const bits = shapes(TABLE);
  expect(bits(walkShape, 'Vård = Skola + Lokaler')).toBeCloseTo(LINES - 2);
  expect(bits(walkShape, 'Summa = Skola + Vård')).toBeCloseTo(LINES - 2 + 5);
  expect(bits(walkShape, 'Teknik = Vård + Summa')).toBeCloseTo(LINES - 2 - 3);
  expect(bits(walkShape, 'Summa = Skola + varav hyror')).toBeCloseTo(LINES - 2 + 5 - 6);
});

test('signs cost a bit each', () => {
  const bits = shapes(TABLE);
  expect(bits(signedShape, 'Teknik = Skola - Vård')).toBeCloseTo(LINES - 2 - 4);
  expect(bits(signedShape, 'Teknik = Skola - Vård - Lokaler')).toBeCloseTo(LINES - 3 - 4);
});

test('a block that ends where the table, a gap or another sum ends is more likely meant', () => {
  const bits = shapes(TABLE, ['Lokaler']);
  expect(bits(blockShape, 'Vård = Skola + Personal + Lokaler')).toBeCloseTo(LINES + 3);
  expect(bits(blockShape, 'Vård = Personal + Lokaler')).toBeCloseTo(LINES);
  expect(bits(blockShape, 'Teknik = varav hyror + Vård')).toBeCloseTo(LINES + 3 - 6);
  expect(bits(blockShape, 'Teknik = Vård + Allt som allt')).toBeCloseTo(LINES);
  expect(bits(blockShape, 'Lokaler = Vård + Summa')).toBeCloseTo(LINES - 3);
  expect(bits(blockShape, 'Lokaler = varav hyror + Vård')).toBeCloseTo(LINES + 3 - 6);
  expect(bits(blockShape, 'Personal = Lokaler + Vård')).toBeCloseTo(LINES + 3);
  expect(bits(blockShape, 'Lokaler = Teknik + Allt som allt')).toBeCloseTo(LINES + 3);
});

test('a line between costs', () => {
  const bits = shapes(TABLE);
  expect(bits(blockShape, 'Vård = Personal + Lokaler', 1)).toBeCloseTo(LINES - 3.7);
  expect(bits(blockShape, 'Vård = Personal + Lokaler', 2)).toBeCloseTo(LINES - 7.4);
});

test('parts indented under their total, and all of them', () => {
  const outline = shapes(`
             | 2023
    Skola    | 1
      Lärare | 1
      Vikarie| 1

      Lokaler| 1
    Vård     | 1
      Läkare | 1
      Sköters| 1
    Summa    | 1`);
  expect(outline(blockShape, 'Skola = Lärare + Vikarie + Lokaler')).toBeCloseTo(LINES + 8);
  expect(outline(blockShape, 'Skola = Lärare + Vikarie')).toBeCloseTo(LINES);
  expect(outline(blockShape, 'Skola = Lärare + Vikarie + Lokaler + Vård')).toBeCloseTo(LINES);
  expect(outline(blockShape, 'Vård = Läkare + Sköters')).toBeCloseTo(LINES + 3 + 8);
  expect(outline(blockShape, 'Summa = Läkare + Sköters')).toBeCloseTo(LINES + 5 + 8);
});

test('the farther apart the parts, the more must the figures say', () => {
  const bits = shapes(TABLE);
  const stride =
    (distance: number): Shape =>
    (search, total, parts, skipped) =>
      strideShape(search, total, parts, distance, skipped);
  const start = LINES - CHOICES - 6;
  expect(bits(stride(2), 'Teknik = Skola + Lokaler + Vård')).toBeCloseTo(start - 1 - 0.7 * 2);
  expect(bits(stride(4), 'Teknik = Skola + Vård')).toBeCloseTo(start - 2 - 0.7 * 3);
  expect(bits(stride(4), 'Teknik = Skola + Vård + Personal + Lokaler')).toBeCloseTo(start - 2 - 0.7 * 9);
  expect(bits(stride(2), 'Teknik = Skola + Lokaler + Vård', 3)).toBeCloseTo(start - 1 - 1.4 - 2);
  expect(bits(tripleShape, 'Teknik = Skola + Vård', 0)).toBeCloseTo(LINES - CHOICES - 4);
  expect(bits(tripleShape, 'Teknik = Skola + Vård', 2)).toBeCloseTo(LINES - CHOICES - 4 - 3);
});

test('the outline ends with the table, and lines without figures are no end of it', () => {
  const outline = shapes(`
               | 2023
      Lärare   | 1
      Vikarier | 1
    Skola      | 1
    Vård       | 1
      Läkare   | 1
      Sköterskor | 1
      Under utredning |
      Chefer   | 1
    Teknik     | 1
      Gator    | 1
      Parker   | 1`);
  const lines = -0.5 * Math.log2(10);
  expect(outline(blockShape, 'Skola = Lärare + Vikarier')).toBeCloseTo(lines + 3 + 8);
  expect(outline(blockShape, 'Teknik = Gator + Parker')).toBeCloseTo(lines + 3 + 8);
  expect(outline(blockShape, 'Vård = Läkare + Sköterskor')).toBeCloseTo(lines + 3);
  expect(outline(blockShape, 'Vård = Läkare + Sköterskor + Chefer')).toBeCloseTo(lines + 8);
  expect(outline(blockShape, 'Skola = Vikarier + Vård')).toBeCloseTo(lines);
});
