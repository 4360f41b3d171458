import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (rows: string) =>
  told(
    'indicator-unit',
    workbook(`
      Indikator | Utfall | Prognos | Årsmål | KF:s årsmål
      ${rows}
    `),
  );

test('two units in one row, whatever their case', () => {
  expect(found('Nöjda kunder | 87 NKI | | 85 % |')).toEqual(['warning D2 indicator-unit']);
  expect(found('Nöjda kunder | 87 NKI | | 85 nki |')).toEqual([]);
});

test('the unit beside some figures is told once for the sheet', () => {
  expect(
    found(`Nöjda kunder | 87 | | 85 % |
      Nöjda brukare | 80 | 81 | 82 % |`),
  ).toEqual(['info B2 unit-on-some']);
});

test("a bare target of the council's, and rows without any unit", () => {
  expect(found('Antal platser | 4 st | | 4 st | 11 000')).toEqual([]);
  expect(found('Antal platser | 4 | | 4 |')).toEqual([]);
  expect(found('Klimatpåverkan | 1,8 kg CO2 per kg livsmedel | | 1,6 kg CO2 per kg livsmedel |')).toEqual([]);
});
