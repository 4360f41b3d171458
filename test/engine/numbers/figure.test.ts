import { amountText } from '../../../src/engine/model/amount';
import { emptySheet, GENERAL } from '../../../src/engine/model/snapshot';
import { decimalMark, readCell, readText, readValue } from '../../../src/engine/numbers/figure';

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
  ['12kr', '12 d0'],
  ['3,7%', '0.037 d3'],
  ['1 200*', '1200 d0'],
  ['1  234', '1234 d0'],
  ['(12) %', '-0.12 d2'],
  ['(12) kr', '-12 d0'],
  ['5 milj. €', '5 d0'],
  ['5 milj €', '5 d0'],
  ['5 milj.€', '5 d0'],
  ['12**', '12 d0'],
  ['12 a)', '12 d0'],
  ['12 (b)', '12 d0'],
  ['12\u00b9\u00b2', '12 d0'],
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
  ['5,', 'text'],
  ['1,2,3', 'text'],
  ['1234 567', 'text'],
  ['12 ?)', 'text'],
  ['12 (?)', 'text'],
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
  expect(decimalMark(['Utfall', '31.8'])).toBe(',');
  expect(decimalMark(['31.8', '12.5', '7.12'])).toBe('.');
  expect(decimalMark(['31.8', '45.5'])).toBe('.');
  expect(said('1,234', '.')).toBe('1234 d0');
});

test.each([
  [[], ','],
  [['T2', '2023'], ','],
  [['0,125'], ','],
  [['-0,125'], ','],
  [['0,125', '4,827', '2,390'], ','],
  [['10,125'], '.'],
  [['1,234 kr'], '.'],
  [['0.125'], '.'],
  [['-0.125'], '.'],
  [['10.125'], ','],
  [['1.234 kr'], ','],
  // One that is a figure in one way only outweighs any number that are figures in both.
  [['12.5', '1.234', '1.234'], '.'],
  [['12,5', '1,234', '1,234'], ','],
])('in %j the decimal mark is %j', (texts: string[], mark) => {
  expect(decimalMark(texts)).toBe(mark);
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
  expect(shown(1234, '#,##0,')).toEqual([0, true]);
  expect(shown(0.998, '0.0%')).toEqual([3, false]);
  expect(shown(45169, 'yyyy-mm-dd')).toBe('date');
});

test('what is no number is no figure', () => {
  const read = (value: null | boolean | number | { error: string }) => readValue(value, GENERAL, ',');
  expect(read(null)).toEqual({ kind: 'blank' });
  expect(read(true)).toEqual({ kind: 'text', text: 'TRUE' });
  expect(read(false)).toEqual({ kind: 'text', text: 'FALSE' });
  expect(read({ error: '#REF!' })).toEqual({ kind: 'error', error: '#REF!' });
  expect(read(Number.POSITIVE_INFINITY)).toEqual({ kind: 'text', text: 'Infinity' });
});

test('a cell is read by its own format, and there is nothing beyond the last one', () => {
  const percent = { numberFormat: '0.0%', indent: 0, bold: false };
  const sheet = {
    ...emptySheet('Blad1'),
    values: [[1190.3, 0.998, '12,5']],
    formatIds: [[0, 1, 0]],
    formats: [GENERAL, percent],
  };
  expect([0, 1, 2, 3].map((column) => readCell(sheet, 0, column, ','))).toEqual([
    {
      kind: 'figure',
      figure: {
        amount: { units: 11903n, decimals: 1 },
        decimals: 1,
        exact: false,
        percent: false,
        stored: 'number',
      },
    },
    {
      kind: 'figure',
      figure: {
        amount: { units: 998n, decimals: 3 },
        decimals: 3,
        exact: false,
        percent: true,
        stored: 'number',
      },
    },
    {
      kind: 'figure',
      figure: {
        amount: { units: 125n, decimals: 1 },
        decimals: 1,
        exact: false,
        percent: false,
        stored: 'text',
      },
    },
    { kind: 'blank' },
  ]);
});
