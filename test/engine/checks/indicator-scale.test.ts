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
