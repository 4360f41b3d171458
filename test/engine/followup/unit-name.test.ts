import { unitName } from '../../../src/engine/followup/unit-name';
import { sheet } from '../../support/text-table';

/** The name of a unit whose statement stands on the sheet of the first drawing, under this title. */
function name(drawing: string, title = '', more = '', isOneOfMany = false): string {
  const range = { sheet: 'Utfall', top: 0, bottom: 9, left: 0, right: 3 };
  return unitName({ sheets: [sheet('Mer', more), sheet('Utfall', drawing)] }, { title, range }, isOneOfMany);
}

test.each([
  ['what the sheet says of itself', 'Budget 2024\nEnhet:  Norra skolan ', 'Norra skolan'],
  ['a heading with the report behind it', 'Bildningsnämnden, delårsrapport 2024', 'Bildningsnämnden'],
  ['a heading with the report before it', 'Delårsrapport 2024: barn och unga', 'Barn och unga'],
  ['a heading that is a report alone', 'Tertialrapport 2', 'Tertialrapport 2'],
  ['not what amounts are in', '(Belopp i tkr)\n1 000 €\n2024\nTekniska verken – budget', 'Tekniska verken'],
  ['no capitals throughout', 'KOSTSERVICE', 'Kostservice'],
  ['spaces that are one', 'Norra   skolan', 'Norra skolan'],
])('%s', (_, drawing, told) => {
  expect(name(drawing)).toBe(told);
});

test('the body that is spoken of three times, on any sheet, goes before the heading', () => {
  const twice = 'Socialnämnden beslutade. Socialnämnden följer upp.';
  expect(name('Omsorg', '', twice)).toBe('Omsorg');
  expect(name('Omsorg', '', `${twice} | Enligt Socialnämnden`)).toBe('Socialnämnden');
  expect(name('Omsorg', '', `${twice} | Delsocialnämnden | socialnämndens | Kommunstyrelsen`)).toBe('Omsorg');
  expect(
    name('Omsorg', '', 'Kommunstyrelsen | Kommunstyrelsen | Socialnämnden | Socialnämnden | Socialnämnden'),
  ).toBe('Socialnämnden');
});

test('one of several areas names nobody; without texts the title of the table does', () => {
  expect(name('Norra skolan', '', '', true)).toBe('');
  expect(name('1 | 2', 'Norra skolan')).toBe('Norra skolan');
});

test('a long name is cut between words', () => {
  expect(name(`${'Skolan '.repeat(15)}`)).toBe(`${'Skolan '.repeat(10)}Skolan…`);
  expect(name('Å'.padEnd(90, 'ä'))).toBe(`${'Å'.padEnd(40, 'ä')}…`);
});
