import { cellText } from '../../src/workbench/host/numberText';

const us = { name: 'en-US', decimal: '.', group: ',' };
const swedish = { name: 'sv-SE', decimal: ',', group: '\u00a0' };

test.each([
  [1190.3, 'General', '1190.3'],
  [0.1 + 0.2, 'General', '0.3'],
  [1234567, 'General', '1234567'],
  [123456789012, 'General', '1.23457E+11'],
  [1190.5, '0', '1191'],
  [-1190.5, '0', '-1191'],
  [0.5, '0', '1'],
  [1190.35, '0.0', '1190.4'],
  [-0.04, '0.0', '0.0'],
  [1234567.5, '#,##0', '1,234,568'],
  [-1234, '#,##0', '-1,234'],
  [0, '#,##0', '0'],
  [0, '#', ''],
  [1.5, '0.0#', '1.5'],
  [1.25, '0.0#', '1.25'],
  [0.123, '0%', '12%'],
  [0.1234, '0.0%', '12.3%'],
  [0.1234, '0.0 %', '12.3 %'],
  [-12, '#,##0;-#,##0;"-"', '-12'],
  [-12, '#,##0;(#,##0)', '(12)'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [12, '#,##0;[Red]-#,##0', '12'],
  [-12, '#,##0;[Red]-#,##0', '-12'],
  [12, '#,##0 "tkr"', '12 tkr'],
  [1234567, '#,##0,', '1,235'],
  [12, '+0;-0', '+12'],
  [7, '000', '007'],
  [46000, 'yyyy-mm-dd', '2025-12-09'],
  [46000, 'd mmm yyyy', '9 Dec 2025'],
  [1, 'yyyy-mm-dd', '1900-01-01'],
  [61, 'yyyy-mm-dd', '1900-03-01'],
  [46000.5, 'yyyy-mm-dd hh:mm', '2025-12-09 12:00'],
  [46000.75, 'h:mm AM/PM', '6:00 PM'],
])('%p as %p is %p', (value, format, text) => {
  expect(cellText(value, format, us)).toBe(text);
});

test('text, errors, truth values and empty cells are shown as they are', () => {
  expect(['Nämnd', { error: '#REF!' }, true, null].map((value) => cellText(value, '#,##0', us))).toEqual([
    'Nämnd',
    '#REF!',
    'TRUE',
    '',
  ]);
});

test('a Swedish screen has a comma and a space that does not break', () => {
  expect(cellText(-1234567.5, '#,##0.0', swedish)).toBe('-1\u00a0234\u00a0567,5');
  expect(cellText(0.5, 'General', swedish)).toBe('0,5');
});
