import { quotedSheet, sheetReference } from '../../src/xlsx/references';

test.each([
  ['Bokslut', 'Bokslut'],
  ['Uppföljning', 'Uppföljning'],
  ['Blad 1', "'Blad 1'"],
  ["Kommun's", "'Kommun''s'"],
  ['2026', "'2026'"],
  ['T2', "'T2'"],
  ['ABC123', "'ABC123'"],
  ['R1C1', "'R1C1'"],
  ['C', "'C'"],
  ['Utfall-2', "'Utfall-2'"],
])('the sheet %s is written %s', (name, written) => {
  expect(quotedSheet(name)).toBe(written);
});

test('a reference to a cell and to a range', () => {
  expect(sheetReference('Blad 1', { top: 0, left: 0, bottom: 0, right: 0 })).toBe("'Blad 1'!$A$1");
  expect(sheetReference('Utfall', { top: 1, left: 0, bottom: 9, right: 27 })).toBe('Utfall!$A$2:$AB$10');
});
