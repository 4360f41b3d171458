import { GENERAL, emptySheet } from '../../../../src/engine/model/snapshot';
import { statusOf } from '../../../../src/engine/reading/goals/statuses';
import { valueOf } from '../../../../src/engine/reading/goals/values';
import { valueText } from '../../../support/goals';

function read(value: string | number, numberFormat = 'General'): string | null {
  const sheet = { ...emptySheet('A'), values: [[value]], formats: [{ ...GENERAL, numberFormat }] };
  const found = valueOf(sheet, { sheet: 'A', row: 0, column: 0 }, ',', '');
  return found && valueText(found);
}

test.each([
  ['67 NKI', '67 NKI'],
  ['4 st', '4 st'],
  ['6,5 %', '6.5 %'],
  ['6,5 procent', '6.5 %'],
  ['1 210 000', '1210000'],
  ['-1,1 %', '-1.1 %'],
  ['1,8 kg CO2 per kg livsmedel', '1.8 kg CO2 per kg livsmedel'],
  ['4 000 CO2e', '4000 CO2e'],
  ['+/- 1 %', '-1..1 %'],
  ['+/-1 %', '-1..1 %'],
  ['± 1,5 %', '-1.5..1.5 %'],
  ['80–85 %', '80..85 %'],
  ['minst 80 %', 'at least 80 %'],
  ['80 % eller mer', 'at least 80 %'],
  ['≤ 4,5 %', 'at most 4.5 %'],
  ['högst 2 dagar', 'at most 2 dagar'],
  ['öka', 'higher'],
  ['Ska minska jämfört med 2022', 'lower'],
  ['vähenee', 'lower'],
  ['Tas fram av nämnd/styrelse', '"Tas fram av nämnd/styrelse"'],
  ['fastställs 2012', '"fastställs 2012"'],
  ['2 av 4 delmål är nådda och resten följer.', '"2 av 4 delmål är nådda och resten följer."'],
  ['-', null],
  ['', null],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('numbers as their format shows them', () => {
  expect(read(0.065, '0.0%')).toBe('6.5 %');
  expect(read(4, '0" st"')).toBe('4 st');
  expect(read(98.9)).toBe('98.9');
});

test.each([
  ['Uppfylls helt', 'fully'],
  ['Uppfyllt', 'fully'],
  ['Uppfylls delvis', 'partly'],
  ['Delvis uppfyllt', 'partly'],
  ['Uppfylls ej', 'not'],
  ['Inte uppfyllt', 'not'],
  ['Ej bedömd', 'none'],
  ['Bedömning saknas', 'none'],
  ['Toteutuu', 'fully'],
  ['Toteutunut osittain', 'partly'],
  ['Ei toteutunut', 'not'],
  ['Måluppfyllelse: Uppfylls helt', 'fully'],
  ['Uppfylls helt under året enligt nämndens bedömning', null],
  ['Analys', null],
  ['Ej aktuellt', null],
])('%s is a status or none', (text, expected) => {
  expect(statusOf(text)).toBe(expected);
});
