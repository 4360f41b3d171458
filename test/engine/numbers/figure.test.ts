import { amountText } from '../../../src/engine/model/amount';
import { decimalMark, readText, readValue } from '../../../src/engine/numbers/figure';

const said = (text: string, mark: ',' | '.' = ',') => {
  const reading = readText(text, mark);
  if (reading.kind !== 'figure') return reading.kind;
  return `${amountText(reading.figure.amount)} d${String(reading.figure.decimals)}`;
};

test.each([
  ['1 234,50', '1234.5 d2'],
  ['1\u00a0234', '1234 d0'],
  ['1\u202f234\u2009567', '1234567 d0'],
  ['1.234,5', '1234.5 d1'],
  ['-12', '-12 d0'],
  ['\u221212,0', '-12 d1'],
  ['\u2013 41', '-41 d0'],
  ['- 41', '-41 d0'],
  ['+563', '563 d0'],
  ['(1 200)', '-1200 d0'],
  ['1 200-', '-1200 d0'],
  ['3,7 %', '0.037 d3'],
  ['-0', '0 d0'],
  ['12 300 kr', '12300 d0'],
  ['1 200*', '1200 d0'],
  ['-', 'dash'],
  ['\u2013', 'dash'],
  ['..', 'dash'],
  ['', 'blank'],
  [' \u00a0 ', 'blank'],
  ['12 34', 'text'],
  ['1 2023', 'text'],
  ['2023-08-31', 'text'],
  ['T2', 'text'],
  ['3, 17', 'text'],
  ['(12', 'text'],
])('%j is read as %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('the decimal mark is a matter of the whole table', () => {
  expect(decimalMark(['1,234', '5,678.9'])).toBe('.');
  expect(decimalMark(['1,234', '5,678'])).toBe('.');
  expect(decimalMark(['1.234', '5.678'])).toBe(',');
  expect(decimalMark(['1,2', '5,67'])).toBe(',');
  expect(decimalMark(['1.234,5', '12,75'])).toBe(',');
  expect(said('1,234', '.')).toBe('1234 d0');
});

test('a number shows what its format lets through', () => {
  const shown = (value: number, numberFormat: string) => {
    const reading = readValue(value, { numberFormat, indent: 0, bold: false }, ',');
    return reading.kind === 'figure' ? [reading.figure.decimals, reading.figure.exact] : reading.kind;
  };
  expect(shown(1190.3, 'General')).toEqual([1, false]);
  expect(shown(1190, '#,##0.0')).toEqual([1, false]);
  expect(shown(1190.25, '#,##0')).toEqual([2, true]);
  expect(shown(12000, '#,##0,')).toEqual([-3, false]);
  expect(shown(0.998, '0.0%')).toEqual([3, false]);
  expect(shown(45169, 'yyyy-mm-dd')).toBe('date');
});
