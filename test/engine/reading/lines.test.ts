import { isMemoLabel, isTotalLabel, standardLine } from '../../../src/engine/reading/lines';
import { joinPieces } from '../../../src/engine/reading/words';

test.each([
  ['= Verksamhetsbidrag (+ eller -)', 'operating-margin'],
  ['TOIMINTAKATE/JÄÄMÄ', 'operating-margin'],
  ['Av- och nedskrivningar', 'depreciation'],
  ['Rahoitustuotot ja -kulut', 'financial-net'],
  ['Palveluiden ostot', 'services'],
  ['Understöd', 'grants-costs'],
  ['Understöd och bidrag', 'grants-revenue'],
  ['Nya satsningar', null],
])('%s is the line %s', (label, id) => {
  expect(standardLine(label)?.id ?? null).toBe(id);
});

test('a memo line is inside another, and no total', () => {
  expect(isMemoLabel('josta sisäiset ostot')).toBe(true);
  expect(isTotalLabel('varav summa interna')).toBe(false);
  expect(isTotalLabel('LAUTAKUNNAT YHTEENSÄ')).toBe(true);
});

test('a hyphen at the end of a row is a broken word, unless a word is left out', () => {
  expect(joinPieces(['BUDGET-', 'FÖRÄNDRINGAR'])).toBe('BUDGETFÖRÄNDRINGAR');
  expect(joinPieces(['Av-', 'och nedskrivningar'])).toBe('Av- och nedskrivningar');
  expect(joinPieces(['Rahoitustuotot- ja kulut'])).toBe('Rahoitustuotot- ja kulut');
});
