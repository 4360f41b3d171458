import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv as result } from '../../src/i18n/result-view/sv';
import { sv } from '../../src/i18n/sv';

test.each([
  [sv, '70\u00a0000 samband prövade'],
  [fi, '70\u00a0000 yhteyttä tarkistettu'],
  [en, '70,000 relations tested'],
])('a large number of things is grouped as the language does: %#', ({ app }, said) => {
  expect(app.tested(70_000)).toBe(said);
});

test.each([
  [1, 0, '1 tabell, inga summor att pröva'],
  [8, 1, '8 tabeller, 1 samband prövat'],
  [1000, 70_000, '1\u00a0000 tabeller, 70\u00a0000 samband prövade'],
])('%i tables with %i relations', (tables, relations, said) => {
  expect(result.result.scope(tables, sv.app.tested(relations))).toBe(said);
});
