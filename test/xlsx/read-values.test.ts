import * as fc from 'fast-check';
import { address, type CellValue } from '../../src/engine/model/cell';
import type { SheetSnapshot } from '../../src/engine/model/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import { escapeCellText } from '../../src/xlsx/xml-text';
import { sheetBytes } from './make-package';

function read(rows: string, more: Parameters<typeof sheetBytes>[1] = {}): SheetSnapshot {
  const [sheet] = readXlsx(sheetBytes(rows, more)).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the values of cells', () => {
  test('numbers, texts, truth values, errors and empty cells', () => {
    const sheet = read(
      '<row r="1"><c r="A1"><v>-12.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>' +
        '<c r="D1" t="e"><v>#REF!</v></c><c r="E1" s="0"/><c r="F1" t="str"><f>"a"&amp;1</f><v>a1</v></c></row>',
      { strings: ['unused', 'Verksamhetens intäkter'] },
    );
    expect(sheet.values).toEqual([
      [-12.5, 'Verksamhetens intäkter', true, { error: '#REF!' }, undefined, 'a1'],
    ]);
    expect(sheet.values[0]).toHaveLength(6);
  });

  test.each([
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
    ['1773265.0499999998', 1773265.0499999998],
    ['1E3', 1000],
    ['6.0000000000000001E-2', 0.06],
    ['999999999999999', 999999999999999],
    ['12345678901234567890', 12345678901234567890],
    [' 7 ', 7],
    ['&#49;2', 12],
    ['<![CDATA[12]]>', 12],
    ['1<!-- note -->2', 12],
    ['', null],
    ['NaN', 'NaN'],
  ])('a number written %s', (written, value) => {
    expect(
      read(`<row r="1"><c r="A1"><v>${written}</v></c><c r="B1"><v>1</v></c></row>`).values[0]?.[0] ?? null,
    ).toBe(value);
  });

  test('every number reads as JavaScript reads it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        (numbers) => {
          const cells = numbers.map((number) => `<c><v>${String(number)}</v></c>`).join('');
          expect(read(`<row>${cells}</row>`).values[0]).toEqual(numbers.map((number) => number + 0));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('dates written as text become day numbers, in both date systems', () => {
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2026-12-31</v></c><c r="B1" t="d"><v>1900-01-01T12:00:00</v></c>' +
      '<c r="C1" t="d"><v>whenever</v></c></row>';
    expect(read(rows).values).toEqual([[46387, 1.5, 'whenever']]);
  });

  test('rich text is joined and phonetic guides are left out', () => {
    const sheet = read(
      '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>Ut</t></r><r><t>fall</t></r></is></c></row>',
      {
        strings: [
          '<r><rPr><b/></rPr><t xml:space="preserve">Summa </t></r><r><t>intäkter</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/>',
        ],
      },
    );
    expect(sheet.values).toEqual([['Summa intäkter', 'Utfall']]);
  });

  test('white space is kept where the file says so, and only there', () => {
    const sheet = read('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      strings: ['<t xml:space="preserve">  Löner </t>', '<t>\n  Löner </t>'],
    });
    expect(sheet.values).toEqual([['  Löner ', 'Löner']]);
  });

  test('entities, Excel escapes and line endings', () => {
    const sheet = read('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings: [
        '<t>Hyror &amp; el &#246;&#xE4; &lt;0&gt;</t>',
        '<t>a_x000D_b_x005F_x000D_</t>',
        '<t>a\r\nb\rc</t>',
      ],
    });
    expect(sheet.values).toEqual([['Hyror & el öä <0>', 'a\rb_x000D_', 'a\nb\nc']]);
  });

  test('cells and rows without reference follow the one before', () => {
    const sheet = read(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.values).toEqual([[1, undefined, undefined, 2, 3], undefined, undefined, [4], [5]]);
  });

  test('namespace prefixes make no difference', () => {
    const rows = '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Budget</x:t></x:is></x:c></x:row>';
    const sheet = read('', {
      files: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="urn:x"><x:sheetData>${rows}</x:sheetData></x:worksheet>`,
      },
    });
    expect(sheet.values).toEqual([['Budget']]);
  });

  test('a lone cell in the last corner costs one cell', () => {
    const sheet = read('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(sheet.values[1048575]?.[16383]).toBe(1);
    expect(Object.keys(sheet.values)).toEqual(['1048575']);
  });

  test('any grid reads back as written', () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ unit: 'binary' }).filter((text) => text !== ''),
      fc.boolean(),
      fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }), (grid) => {
        const rows = grid.map((cells, row) => {
          const written = cells.map((cell, column) => writeCell(cell, address({ row, column })));
          return `<row r="${row + 1}">${written.join('')}</row>`;
        });
        const { values } = read(rows.join(''));
        grid.forEach((cells, row) => {
          cells.forEach((cell, column) => expect(values[row]?.[column] ?? null).toEqual(cell));
        });
      }),
      { numRuns: 100 },
    );
  });
});

function writeCell(value: CellValue, at: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'object') return `<c r="${at}" t="e"><v>${value.error}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}
