import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const told1 = (row: string, analysis = '') =>
  told(
    'forecast-crosses-target',
    workbook(`
      Indikator | Periodens utfall | Prognos helår | Årsmål | Period
      ${row} | Tertial 2 2023
      ${analysis}
    `),
  );

test('lower is better for sick leave', () => {
  expect(told1('Sjukfrånvaro | 2,3 % | 2,2 % | 2,2 %')).toEqual(['warning C2 forecast-crosses-target']);
  expect(told1('Sjukfrånvaro | 2,1 % | 2,2 % | 2,2 %')).toEqual([]);
});

test('an analysis makes it a note, and so does an outcome that is better than the forecast', () => {
  expect(told1('Nöjda kunder | 83 | 86 | 86', 'Analys: Kötiderna.')).toEqual([
    'info C2 forecast-crosses-target',
  ]);
  expect(told1('Nöjda kunder | 87 | 85 | 86')).toEqual(['info C2 forecast-crosses-target']);
});

test('a band, and the council where there is no own target', () => {
  expect(told1('Prognossäkerhet | 2 % | 0 % | +/-1 %')).toEqual(['warning C2 forecast-crosses-target']);
});

test('what is counted may have come as far as the year, and a tenth further', () => {
  expect(told1('Antal besök | 6 | 9 | 9')).toEqual([]);
  expect(told1('Antal bolag | 7 | 9 | 9')).toEqual(['warning C2 forecast-crosses-target']);
});

test('nothing is said where nobody knows which way is better, or units differ', () => {
  expect(told1('Kostnad per elev | 120 | 90 | 100')).toEqual([]);
  expect(told1('Nöjda kunder | 83 % | 86 NKI | 86 NKI')).toEqual([]);
});
