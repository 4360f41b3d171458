import * as fc from 'fast-check';
import { formatAt, type SheetSnapshot } from '../../src/engine/model/snapshot';
import { HostError } from '../../src/app/host';
import { readCsv } from '../../src/xlsx/read-csv';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function wide(text: string, bigEnd: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const pair = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return bigEnd ? pair.reverse() : pair;
    }),
  );
}

function read(text: string | Uint8Array, name = 'fil.csv'): SheetSnapshot {
  const [sheet] = readCsv(typeof text === 'string' ? utf8(text) : text, name).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const TEXT = 'Konto;Utfall\r\nHyror för året;12\r\n';

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
  ['UTF-16 with a mark', wide(`\ufeff${TEXT}`, false)],
  ['UTF-16 the other way round', wide(`\ufeff${TEXT}`, true)],
  ['UTF-16 without a mark', wide(TEXT, false)],
  ['Windows-1252', single(TEXT)],
])('reads %s', (_, bytes) => {
  expect(read(bytes).values).toEqual([
    ['Konto', 'Utfall'],
    ['Hyror för året', 12],
  ]);
});

test.each([
  [
    'semicolons beside decimal commas',
    'a;1,5;2,5\nb;3,5;4,5',
    [
      ['a', 1.5, 2.5],
      ['b', 3.5, 4.5],
    ],
  ],
  [
    'tabs',
    'a\t1.5\nb\t2',
    [
      ['a', 1.5],
      ['b', 2],
    ],
  ],
  [
    'commas',
    'a,b,1.5\nc,"d, e",2',
    [
      ['a', 'b', 1.5],
      ['c', 'd, e', 2],
    ],
  ],
  [
    'a title before the table',
    'Bokslut, tusen euro\n\nKonto;Utfall\nHyror;5',
    [['Bokslut, tusen euro'], [null], ['Konto', 'Utfall'], ['Hyror', 5]],
  ],
  ['the separator told by the first line', 'sep=|\na|1', [['a', 1]]],
  ['one column', 'a\n1', [['a'], [1]]],
  [
    'a separator at the end',
    'a;1;\nb;2;',
    [
      ['a', 1, null],
      ['b', 2, null],
    ],
  ],
])('finds %s', (_, text, values) => {
  expect(read(text).values).toEqual(values);
});

test('quotes hold separators, quotes and line ends', () => {
  expect(read('"a;""b""\r\nc";2\nd;3').values).toEqual([
    ['a;"b"\r\nc', 2],
    ['d', 3],
  ]);
});

test.each([
  ['a three-digit end may be a thousand', 'a;1,234;5', ['a', '1,234', 5]],
  ['unless another figure says what the comma is', 'a;1,234;0,5', ['a', 1.234, 0.5]],
  ['unless the number starts with nought', 'a;0,125;0,5', ['a', 0.125, 0.5]],
  ['two marks in one file are no mark', 'a;1,5;2.5', ['a', '1,5', '2.5']],
  ['account numbers keep their nought', 'a;0123;12', ['a', '0123', 12]],
  ['grouped figures are left to the engine', 'a;1 234,5;2,5', ['a', '1 234,5', 2.5]],
  ['a long number would lose digits', 'a;1234567890123456;1', ['a', '1234567890123456', 1]],
  ['formulas are text', 'a;=B2;+1', ['a', '=B2', '+1']],
  ['minus nought', 'a;-0;1', ['a', 0, 1]],
])('%s', (_, text, row) => {
  expect(read(text).values).toEqual([row]);
});

test('the printed decimals are kept as the format', () => {
  const sheet = read('a;12,50;3;4,5');
  expect([1, 2, 3].map((column) => formatAt(sheet, 0, column).numberFormat)).toEqual([
    '0.00',
    'General',
    '0.0',
  ]);
});

test.each([
  ['/data/Bokslut 2023.csv', 'Bokslut 2023'],
  ['C:\\data\\utfall.v2.CSV', 'utfall.v2'],
  ['utfall', 'utfall'],
])('the sheet of %s', (file, name) => {
  expect(read('a', file).name).toBe(name);
});

test('refuses what is no text and what is too large', () => {
  const failure = (bytes: Uint8Array, maxBytes: number): unknown => {
    try {
      return readCsv(bytes, 'a.csv', { maxBytes });
    } catch (error) {
      return error instanceof HostError ? error.failure : error;
    }
  };
  expect(failure(Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 1, 7), 100)).toBe('not-a-workbook');
  expect(failure(utf8('a;b'), 2)).toBe('too-large');
});

test('any texts read back as written', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'å', '"', ';', ',', '\n', '\r', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const written = `sep=;\n${rows.map((row) => row.map(quote).join(';')).join('\r\n')}`;
      expect(read(written).values).toEqual(rows.map((row) => row.map((text) => (text === '' ? null : text))));
    }),
  );
});
