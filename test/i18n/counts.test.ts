import { en } from '../../src/i18n/en';
import { fi } from '../../src/i18n/fi';
import { sv as pane } from '../../src/i18n/pane/sv';
import { sv } from '../../src/i18n/sv';

test.each([
  [sv, 'Alla 70\u00a0000 summor som hittades stämmer.'],
  [fi, 'Kaikki 70\u00a0000 löydettyä summaa täsmäävät.'],
  [en, 'All 70,000 sums that were found agree.'],
])('a large number of things is grouped as the language does: %#', ({ app }, said) => {
  expect(app.allClear(70_000)).toBe(said);
});

test.each([
  [1, 0, '1 tabell, inga summor att pröva'],
  [8, 1, '8 tabeller, 1 samband prövat'],
  [1000, 70_000, '1\u00a0000 tabeller, 70\u00a0000 samband prövade'],
])('%i tables with %i relations', (tables, relations, said) => {
  expect(pane.result.scope(tables, relations)).toBe(said);
});
