import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (row: string) =>
  told(
    'indicator-scale',
    workbook(`
      Indikator | Utfall | Utfall VB 2022 | Prognos | Årsmål
      ${row}
    `),
  );

test('the figure that is apart from the others is named', () => {
  expect(found('Nöjda kunder | 9,5 | 99 | | 9,5')).toEqual(['warning C2 indicator-scale']);
  expect(found('Nöjda kunder | 0,95 | 94 | 95 | 96')).toEqual(['warning B2 indicator-scale']);
});

test('what differs less, counts that grow and others that differ among themselves are left alone', () => {
  expect(found('Nöjda kunder | 60 | 99 | 95 | 96')).toEqual([]);
  expect(found('Antal platser | 1 | 10 | | 1')).toEqual([]);
  expect(found('Väntetid | 5 | 50 | 12 | 30')).toEqual([]);
  expect(found('Andel dubbdäck | 0 | 30 | 3 | 3')).toEqual(['warning C2 indicator-scale']);
});

test('ten times each of the others, but for a fifth', () => {
  expect(found('Väntetid | 10 | 15 | | 120')).toEqual(['warning E2 indicator-scale']);
  expect(found('Väntetid | 10 | 16 | | 120')).toEqual([]);
  expect(found('Väntetid | 10 | 10 | | 80')).toEqual(['warning E2 indicator-scale']);
  expect(found('Väntetid | 10 | 10 | | 79')).toEqual([]);
  expect(found('Väntetid | 10 | 10 | | 125')).toEqual(['warning E2 indicator-scale']);
  expect(found('Väntetid | 10 | 10 | | 126')).toEqual([]);
  expect(found('Väntetid | 1 000 | 1 000 | | 10')).toEqual(['warning E2 indicator-scale']);
});

test('a count that is a hundred or a thousand times too large is no growth, and a goal without a unit fits any', () => {
  expect(found('Antal platser | 12 | 14 | | 1 300')).toEqual(['warning E2 indicator-scale']);
  expect(found('Antal platser | 12 | 14 | | 13 000')).toEqual(['warning E2 indicator-scale']);
  expect(found("Besökare | '12 st | '14 st | | '130 st")).toEqual([]);
  expect(found("Antal nöjda | '12 % | '14 % | | '130 %")).toEqual(['warning E2 indicator-scale']);
  expect(found("Väntetid | '12 % | '14 dagar | | '130 %")).toEqual([]);
});
