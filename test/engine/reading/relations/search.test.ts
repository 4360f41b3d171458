import { probesOf } from '../../../../src/engine/reading/relations/search';
import { searchIn } from './drawn-search';

/** The columns that are asked about each line at first. */
function probes(drawing: string, count: number): string[] {
  const { block, lines } = searchIn(drawing);
  return probesOf(lines, lines.additive, count).map((places) =>
    places.map((place) => block.headers[place]).join(' '),
  );
}

test('for each line the columns with the most telling figures, of equals the later one', () => {
  const drawing = `
           | A   | B    | C    | D
    Skola  | 12  | 4821 | -531 | 4821
    Vård   |     | 0    | 7    |
    Teknik | 300 | 200  | 100  | 400`;
  expect(probes(drawing, 2)).toEqual(['D B', 'C', 'D A']);
  expect(probes(drawing, 3)).toEqual(['D B C', 'C', 'D A B']);
  expect(probes(drawing, 9)).toEqual(['D B C A', 'C', 'D A B C']);
});

test('shares tell less, and so do figures that are multiples of one step', () => {
  expect(
    probes(
      `
          | Utfall | Andel
    Skola | 480    | 99999`,
      1,
    ),
  ).toEqual(['Utfall']);
  const round = [100, 200, 300, 400, 600, 700].map((figure, i) => `Rad ${i} | ${figure} | ${i + 31}`);
  expect(probes(`| A | B\n${round.join('\n')}`, 1)).toEqual(['B', 'B', 'B', 'B', 'B', 'B']);
});
