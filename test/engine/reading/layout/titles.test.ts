import { findBlocks } from '../../../../src/engine/reading/layout/layout';
import { aboveTexts, repeatedTitles, titleOf } from '../../../../src/engine/reading/layout/titles';
import { sheet } from '../../../support/text-table';

const TABLE = `
     | Budget | Utfall
  Hyror | 10 | 11
  Löner | 5  | 6`;

/** The titles of the tables of a sheet, in order. */
function titles(drawing: string): (string | null)[] {
  const blocks = findBlocks(sheet('Blad', drawing));
  const repeated = repeatedTitles(blocks);
  return blocks.map((block) => titleOf(block, repeated));
}

test.each([
  ['Socialnämnden', 'Socialnämnden'],
  ['  Social\u00a0 nämnden ', 'Social nämnden'],
  ['Rapport\n| |\nSocialnämnden', 'Socialnämnden'],
  ['Socialnämnden\n(tkr)', 'Socialnämnden'],
  ['Socialnämnden\nBelopp i tkr', 'Socialnämnden'],
  ['Socialnämnden\nEtt budgetår går mot sitt slut.', 'Socialnämnden'],
  ['Socialnämnden\n(preliminärt)', 'Socialnämnden'],
  ['Socialnämnden (1 000 €)', 'Socialnämnden (1 000 €)'],
  ['Preliminärt (utkast)', 'Preliminärt (utkast)'],
  ['Belopp i tkr', null],
])('%s', (above, title) => {
  expect(titles(`${above}${TABLE}`)).toEqual([title]);
});

test('what stands over several tables names none of them, unless nothing else does', () => {
  const under = (...names: string[]) => names.map((name) => `Kommunen\n${name}${TABLE}`).join('\n| |\n| |\n');
  expect(titles(under('Skola', 'Vård'))).toEqual(['Skola', 'Vård']);
});

test('the texts above a table, the nearest first, at most four', () => {
  const [block] = findBlocks(sheet('Blad', `Ett\nTvå\nTre\nFyra\nFem${TABLE}`));
  expect(block && aboveTexts(block)).toEqual(['Fem', 'Fyra', 'Tre', 'Två']);
});
