import { registerOf } from '../../../../src/engine/reading/layout/registers';

const LONG = 'Indikator som beskriver hur nöjda invånarna är med verksamheten i kommunen';

test.each([
  ['Indikator | Årsmål', 'indicators'],
  ['Nr | Indikator | Årsmål', 'indicators'],
  ['Nr | Indikator', null],
  ['Aktivitet | Startdatum | Slutdatum', 'activities'],
  ['Åtgärd | Ansvarig', 'activities'],
  ['Åtgärd | Ansvarig | Budget 2024', null],
  ['Nämndmål | Status', 'goals'],
  ['Nyckelmål | Indikator | Årsmål', 'indicators'],
  ['Mål | Indikator', 'goals'],
  ['Mål | Åtgärd | Ansvarig', 'goals'],
  ['Indikator | Kommentar', null],
  ['Rad | Årsmål', null],
  [`${LONG} | Årsmål`, null],
  [`Indikator | ${LONG.replace('Indikator', 'Årsmål')}`, null],
  ['', null],
])('%s opens %s', (header, kind) => {
  expect(registerOf(header.split(' | '))).toBe(kind);
});

test('a word that a narrow column broke is one', () => {
  expect(registerOf(['Aktivi-\ntet', 'Start-\ndatum'])).toBe('activities');
});
