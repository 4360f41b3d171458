import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { HostError } from '../../src/app/host';
import { formatAt, formulaAt } from '../../src/engine/model/snapshot';
import { PackageParts } from '../../src/xlsx/package-parts';
import { patchXlsx } from '../../src/xlsx/patch';
import type { SheetPart, WorkbookPatch } from '../../src/xlsx/patch-plan';
import { readXlsx } from '../../src/xlsx/read';
import { workbookBytes } from './make-package';

const STRICT =
  '<workbook conformance="strict" xmlns:r="urn:r"><sheets><sheet name="Ett" sheetId="1" r:id="rId1"/></sheets></workbook>';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const two = workbookBytes({
  sheets: [
    { name: 'Ett', rows: CELL },
    { name: 'Två', rows: CELL },
  ],
  before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  after:
    '<definedNames><definedName name="Allt">Ett!$A$1</definedName><definedName name="Eget" localSheetId="1">Två!$A$1</definedName></definedNames><calcPr calcId="0"/>',
});

const open = (bytes: Uint8Array): PackageParts => PackageParts.open(bytes);
const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(open(bytes).requiredXml(part));
const namesOf = (bytes: Uint8Array): string[] => readXlsx(bytes).sheets.map(({ name }) => name);
const plain = (name: string, more: Partial<SheetPart> = {}): SheetPart => ({
  name,
  rows: [{ row: 0, cells: [{ column: 0, value: 'ny' }] }],
  ...more,
});

const FULL: WorkbookPatch = {
  styles: [
    {
      numberFormat: '#,##0.0',
      font: { bold: true, color: '1F3864' },
      fill: 'DDEBF7',
      border: { top: { style: 'thin' } },
    },
    { numberFormat: '0%', indent: 1, wrap: true, vertical: 'top', locked: false },
    { numberFormat: '#,##0.0' },
  ],
  differentialStyles: [{ font: { color: '9C0006' }, fill: 'FFC7CE' }],
  definedNames: [{ name: 'Tertial', formula: "'Uppföljning T2'!$B$2", hidden: true }],
  addSheets: [
    {
      name: 'Uppföljning T2',
      rows: [
        { row: 0, height: 24, cells: [{ column: 0, value: 'Avvikelse & prognos', style: 0 }] },
        {
          row: 1,
          cells: [
            { column: 0, value: 12.5, style: 2 },
            { column: 1, formula: '=A2/2', value: 6.25, style: 1 },
          ],
        },
        { row: 2, outlineLevel: 1, hidden: true, cells: [{ column: 1, value: 'Grön' }] },
      ],
      columns: [
        { first: 0, last: 0, width: 34 },
        { first: 1, last: 3, width: 12 },
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      freeze: { rows: 1, columns: 1 },
      hideGridLines: true,
      tabColor: '1F3864',
      conditionalFormats: [
        {
          boxes: [{ top: 1, left: 0, bottom: 1, right: 1 }],
          operator: 'lessThan',
          formulas: ['0'],
          style: 0,
        },
        { boxes: [{ top: 2, left: 1, bottom: 2, right: 1 }], formulas: ['=$B3="Röd"'], style: 0 },
      ],
      validations: [
        {
          boxes: [{ top: 2, left: 1, bottom: 2, right: 1 }],
          type: 'list',
          formulas: ['"Grön,Gul,Röd"'],
          prompt: { title: 'Läge', text: 'Välj ett' },
        },
      ],
      hyperlinks: [
        { box: { top: 1, left: 0, bottom: 1, right: 0 }, target: { place: "'Bokslut & budget'!A1" } },
        { box: { top: 0, left: 0, bottom: 0, right: 0 }, target: { url: 'https://example.org/?a=1&b=2' } },
      ],
      print: {
        landscape: true,
        fitTo: { width: 1, height: 0 },
        area: { top: 0, left: 0, bottom: 2, right: 3 },
        titleRows: [0, 0],
        footer: '&L&A&R&P/&N',
      },
    },
  ],
};

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('a follow-up sheet in %s', (file) => {
  const before = new Uint8Array(readFileSync(join(__dirname, 'fixtures', file)));
  const after = patchXlsx(before, FULL);

  test('is read back as it was given', () => {
    const { sheets } = readXlsx(after);
    expect(sheets.map(({ name }) => name)).toEqual([
      'Bokslut & budget',
      'Nyckeltal',
      'Gömt',
      'Uppföljning T2',
    ]);
    const [statement, , , sheet] = sheets;
    if (!sheet || !statement) throw new Error('no sheet');
    expect(sheet.values).toEqual([['Avvikelse & prognos'], [12.5, 6.25], [undefined, 'Grön']]);
    expect(formulaAt(sheet, 1, 1)).toBe('=A2/2');
    expect(formatAt(sheet, 0, 0)).toEqual({ numberFormat: '#,##0.0', indent: 0, bold: true });
    expect(formatAt(sheet, 1, 1)).toEqual({ numberFormat: '0%', indent: 1, bold: false });
    expect(sheet.hiddenRows).toEqual([2]);
    expect(statement).toEqual({ ...readXlsx(before).sheets[0], formats: statement.formats });
  });

  test('leaves every other part with its very bytes, also packed, and in its place', () => {
    const changed = ['[Content_Types].xml', 'xl/workbook.xml', RELATIONS, 'xl/styles.xml'];
    const now = open(after);
    const was = open(before).entries;
    expect(now.entries.slice(0, was.length).map(({ name }) => name)).toEqual(was.map(({ name }) => name));
    for (const entry of was) {
      if (changed.includes(entry.name)) continue;
      expect(now.entry(entry.name)?.packed).toEqual(entry.packed);
    }
  });

  test('every part is sound XML to a parser that knows namespaces', () => {
    const now = open(after);
    for (const { name } of now.entries) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      const parser = new SaxesParser({ xmlns: true });
      parser.write(new TextDecoder().decode(now.xml(name))).close();
    }
  });

  test('keeps the names of the user beside its own', () => {
    const workbook = textOf(after, 'xl/workbook.xml');
    expect(workbook).toMatch(/<definedName [^>]*name="Summan"/);
    expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="3"');
    expect(workbook.match(/name="_xlnm.Print_Titles"/g)).toHaveLength(2);
  });

  test('replaced by itself gives the same bytes: styles do not pile up', () => {
    const again = patchXlsx(after, { ...FULL, removeSheets: ['Uppföljning T2'] });
    expect(open(again).requiredXml('xl/styles.xml')).toEqual(open(after).requiredXml('xl/styles.xml'));
    expect(patchXlsx(again, { ...FULL, removeSheets: ['Uppföljning T2'] })).toEqual(again);
  });
});

test('an untouched workbook keeps all its entries', () => {
  expect(open(patchXlsx(two, {})).entries).toEqual(open(two).entries);
});

describe('the order of sheets', () => {
  test('a new sheet stands last, or after the one named', () => {
    expect(namesOf(patchXlsx(two, { addSheets: [plain('Ny')] }))).toEqual(['Ett', 'Två', 'Ny']);
    expect(namesOf(patchXlsx(two, { addSheets: [plain('Ny', { after: 'ett' })] }))).toEqual([
      'Ett',
      'Ny',
      'Två',
    ]);
  });

  test('what counts sheets by their place follows them', () => {
    const workbook = textOf(
      patchXlsx(two, { addSheets: [plain('Ny', { after: 'Ett' })] }),
      'xl/workbook.xml',
    );
    expect(workbook).toContain('activeTab="2"');
    expect(workbook).toContain('name="Eget" localSheetId="2"');
  });

  test('a sheet taken out takes its own names, names that point to it, and its part along', () => {
    const bytes = patchXlsx(two, { removeSheets: ['Ett'] });
    expect(namesOf(bytes)).toEqual(['Två']);
    const workbook = textOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="0"');
    expect(workbook).toContain('<definedNames><definedName name="Eget" localSheetId="0">');
    expect(open(bytes).entry('xl/worksheets/sheet1.xml')).toBeUndefined();
    expect(textOf(bytes, '[Content_Types].xml')).not.toContain('sheet1.xml');
    expect(textOf(bytes, RELATIONS)).not.toContain('sheet1.xml');
  });

  test('a replaced sheet keeps its place and the names that point to it', () => {
    const bytes = patchXlsx(two, { removeSheets: ['Ett'], addSheets: [plain('Ett')] });
    expect(namesOf(bytes)).toEqual(['Ett', 'Två']);
    expect(readXlsx(bytes).sheets[0]?.values).toEqual([['ny']]);
    expect(textOf(bytes, 'xl/workbook.xml')).toContain('name="Allt"');
  });
});

test('further parts come along with the sheet and go with it', () => {
  const sheet = plain('Diagram', {
    sections: { drawing: '<drawing r:id="rId7"/>' },
    relationships: [{ id: 'rId7', type: 'drawing', target: { part: 'drawing' } }],
    parts: [
      {
        key: 'drawing',
        stem: 'xl/drawings/drawing',
        extension: 'xml',
        contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
        content: '<wsDr/>',
        relationships: [{ id: 'rId1', type: 'chart', target: { part: 'chart' } }],
      },
      {
        key: 'chart',
        stem: 'xl/charts/chart',
        extension: 'xml',
        contentType: 'x/chart',
        content: '<chartSpace/>',
      },
    ],
  });
  const before = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'openpyxl.xlsx')));
  const added = patchXlsx(before, { addSheets: [sheet] });
  const parts = open(added);
  const path = parts.relationships('xl/workbook.xml').at(-1)?.target ?? '';
  expect(parts.relationships(path)).toMatchObject([{ id: 'rId7', target: 'xl/drawings/drawing2.xml' }]);
  expect(parts.relationships('xl/drawings/drawing2.xml')).toMatchObject([{ target: 'xl/charts/chart2.xml' }]);
  expect(textOf(added, '[Content_Types].xml')).toContain('/xl/charts/chart2.xml');

  const removed = patchXlsx(added, { removeSheets: ['Diagram'] });
  expect(open(removed).entries.map(({ name }) => name)).toEqual(open(before).entries.map(({ name }) => name));
});

test('a workbook without styles gets them', () => {
  const bytes = patchXlsx(two, {
    styles: [{ font: { bold: true } }],
    addSheets: [{ name: 'Ny', rows: [{ row: 0, cells: [{ column: 0, value: 1, style: 0 }] }] }],
  });
  expect(readXlsx(bytes).sheets[2]?.formats).toEqual([
    { numberFormat: 'General', indent: 0, bold: false },
    { numberFormat: 'General', indent: 0, bold: true },
  ]);
});

describe('what is refused', () => {
  const failure = (patch: WorkbookPatch, bytes = two): string => {
    try {
      patchXlsx(bytes, patch);
      return 'none';
    } catch (error) {
      return error instanceof HostError ? error.failure : String(error);
    }
  };

  test('a locked structure, missing sheets, a taken name, a workbook without sheets', () => {
    const locked = workbookBytes({
      sheets: [{ name: 'Ett' }],
      before: '<workbookProtection lockStructure="1"/>',
    });
    expect(failure({ addSheets: [plain('Ny')] }, locked)).toBe('protected');
    const strict = workbookBytes({ sheets: [{ name: 'Ett' }], files: { 'xl/workbook.xml': STRICT } });
    expect(failure({ addSheets: [plain('Ny')] }, strict)).toBe('read-only');
    expect(failure({ removeSheets: ['Tre'] })).toBe('not-found');
    expect(failure({ addSheets: [plain('Ny', { after: 'Tre' })] })).toBe('not-found');
    expect(failure({ addSheets: [plain('ETT')] })).toBe('unexpected');
    expect(failure({ removeSheets: ['Ett', 'Två'] })).toBe('unexpected');
  });
});
