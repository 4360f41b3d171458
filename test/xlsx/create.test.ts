import { strFromU8, unzipSync } from 'fflate';
import { type NewWorkbook, createXlsx } from '../../src/xlsx/create';

const plan: NewWorkbook = {
  sheets: [
    { name: 'Gömt', visibility: 'hidden', rows: [[{ value: 'x' }]] },
    {
      name: 'R&D',
      rows: [
        [{ value: 'Köp av "tjänster" <2>\n& annat' }, { value: -1887.5, style: { numberFormat: '#,##0.0' } }],
        undefined,
        [
          { value: true },
          { value: { error: '#REF!' }, formula: "='Gömt'!#REF!" },
          { value: 3, formula: '=SUM(A1:B1)' },
          { value: null, style: { border: { top: 'thin' }, fill: 'DDEBF7' } },
        ],
        [{ value: 'a', formula: 'A1&"<b>"' }, undefined, { value: 'Köp av "tjänster" <2>\n& annat' }],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      columnWidths: [30, undefined, 12],
      rowHeights: new Map([[0, 30]]),
      hiddenRows: [1, 6],
      hiddenColumns: [3],
      frozen: { rows: 1, columns: 1 },
      protected: true,
      fitToWidth: true,
      hyperlinks: [
        { row: 0, column: 0, target: "#'R&D'!A3" },
        { row: 2, column: 0, target: 'https://www.loviisa.fi/?a=1&b=2' },
      ],
    },
  ],
  names: [{ name: 'summa', refersTo: "'R&D'!$C$3" }],
};

function part(bytes: Uint8Array, path: string): string {
  const file = unzipSync(bytes)[path];
  if (!file) throw new Error(`no ${path}`);
  return strFromU8(file);
}

test('the same plan gives the same bytes', () => {
  expect(createXlsx(plan)).toEqual(createXlsx(plan));
});

test('a sheet holds its elements in the order of the schema', () => {
  const sheet = part(createXlsx(plan), 'xl/worksheets/sheet2.xml');
  const elements = [...sheet.matchAll(/<(\w+)/g)].map((match) => match[1] ?? '');
  const order = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
  ];
  expect(elements.filter((element) => order.includes(element))).toEqual(order);
});

test('every kind of value is written as itself', () => {
  const sheet = part(createXlsx(plan), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<c r="B1" s="1"><v>-1887.5</v></c>');
  expect(sheet).toContain('<c r="A3" t="b"><v>1</v></c>');
  expect(sheet).toContain(`<c r="B3" t="e"><f>'Gömt'!#REF!</f><v>#REF!</v></c>`);
  expect(sheet).toContain('<c r="C3"><f>SUM(A1:B1)</f><v>3</v></c>');
  expect(sheet).toContain('<c r="D3" s="2"/>');
  expect(sheet).toContain('<c r="A4" t="str"><f>A1&amp;&quot;&lt;b&gt;&quot;</f><v>a</v></c>');
});

test('a text that occurs twice is stored once, with its line break', () => {
  const strings = part(createXlsx(plan), 'xl/sharedStrings.xml');
  expect(strings).toContain('count="3" uniqueCount="2"');
  expect(strings).toContain('Köp av &quot;tjänster&quot; &lt;2&gt;\n&amp; annat');
});

test('characters that XML cannot hold are spelled out', () => {
  const bytes = createXlsx({ sheets: [{ name: 'A', rows: [[{ value: 'a\u0007b_x0041_' }]] }] });
  expect(part(bytes, 'xl/sharedStrings.xml')).toContain('a_x0007_b_x005F_x0041_');
});

test('the first sheet in sight is the one that opens', () => {
  const bytes = createXlsx(plan);
  expect(part(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
});

test.each(['', 'a/b', 'x'.repeat(32), "'a'"])('no sheet can be called "%s"', (name) => {
  expect(() => createXlsx({ sheets: [{ name, rows: [] }] })).toThrow('No sheet can be called');
});

test('two sheets cannot differ by the size of the letters only', () => {
  expect(() =>
    createXlsx({
      sheets: [
        { name: 'Mål', rows: [] },
        { name: 'mål', rows: [] },
      ],
    }),
  ).toThrow('mål');
});
