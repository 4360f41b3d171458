import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (row: string) =>
  told(
    'total-outside-sexes',
    workbook(`
      Indikator | Utfall | Utfall män | Utfall kvinnor | Årsmål
      ${row}
    `),
  );

test('beyond what rounding explains', () => {
  expect(found('Sjukfrånvaro | 5,8 % | 5,1 % | 5,6 % | 6 %')).toEqual(['warning B2 total-outside-sexes']);
  expect(found('Sjukfrånvaro | 5 % | 5,1 % | 5,6 % | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | 4 % | 5,1 % | 5,6 % | 6 %')).toEqual(['warning B2 total-outside-sexes']);
});

test('one sex has exactly the total', () => {
  expect(found('Nöjda medarbetare | 82 | 78 | 82 | 84')).toEqual(['info B2 total-equals-one-sex']);
  expect(found('Nöjda medarbetare | 82 | 81 | 82 | 84')).toEqual([]);
  expect(found('Nöjda medarbetare | 82 | 82 | 82 | 84')).toEqual([]);
});

test('numbers of people are added up', () => {
  expect(found('Antal besökare | 30 | 10 | 20 | 40')).toEqual([]);
  expect(found('Praktikplatser | 30 st | 10 st | 20 st | 40 st')).toEqual([]);
});

test('two units apart is more than rounding', () => {
  expect(found('Nöjda medarbetare | 82 | 80 | 82 | 84')).toEqual(['info B2 total-equals-one-sex']);
  expect(found('Nöjda medarbetare | 81 | 78 | 82 | 84')).toEqual([]);
});

test('without one of the three, or in other units, nothing is compared; nor where the total is their sum', () => {
  expect(found('Sjukfrånvaro | 9,8 % | 5,1 % | | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | 9,8 % | | 5,6 % | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | | 5,1 % | 5,6 % | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | 9,8 dagar | 5,1 % | 5,6 % | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | 9,8 % | 5,1 dagar | 5,6 % | 6 %')).toEqual([]);
  expect(found('Sjukfrånvaro | 9,8 % | 5,1 % | 5,6 dagar | 6 %')).toEqual([]);
  expect(found('Sjukdagar | 107 | 51 | 56 | 60')).toEqual([]);
  expect(found('Sjukdagar | 108 | 51 | 56 | 60')).toEqual(['warning B2 total-outside-sexes']);
});
