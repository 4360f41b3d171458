import { formatAt } from '../../src/engine/model/snapshot';
import { readXlsx } from '../../src/xlsx/read';
import {
  MAIN,
  OFFICE,
  relationships,
  sheetBytes,
  workbookBytes,
  workbookFiles,
  zipFiles,
} from './make-package';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('the look of cells', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="#,##0.0;&quot;-&quot;"/></numFmts>' +
    '<fonts><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="1"/><xf numFmtId="3" fontId="2"><alignment indent="2"/></xf>' +
    '<xf numFmtId="164" fontId="1" fillId="7"/></cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>';

  test('number format, bold and indent; equal looks share one entry', () => {
    const [sheet] = readXlsx(
      sheetBytes(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"><v>1</v></c></row>',
        { styles },
      ),
    ).sheets;
    if (!sheet) throw new Error('no sheet');
    expect([0, 1, 2, 3].map((column) => formatAt(sheet, 0, column))).toEqual([
      { numberFormat: 'General', indent: 0, bold: false },
      { numberFormat: '#,##0.0;"-"', indent: 0, bold: true },
      { numberFormat: '#,##0', indent: 2, bold: false },
      { numberFormat: '#,##0.0;"-"', indent: 0, bold: true },
    ]);
    expect(sheet.formats).toHaveLength(3);
  });

  test('rows that look alike keep each its own look', () => {
    const row = (number: number, styles: readonly number[]): string =>
      `<row r="${number}">${styles.map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`;
    const [sheet] = readXlsx(
      sheetBytes(row(1, [0, 1]) + row(2, [0, 1]) + row(3, [1, 1]) + row(4, [0, 1]) + row(5, [0]), { styles }),
    ).sheets;
    expect(sheet?.formatIds.map((ids) => [ids?.[0] ?? 0, ids?.[1] ?? 0])).toEqual([
      [0, 1],
      [0, 1],
      [1, 1],
      [0, 1],
    ]);
  });

  test('a workbook without styles has one general format', () => {
    expect(readXlsx(sheetBytes(CELL)).sheets[0]?.formats).toEqual([
      { numberFormat: 'General', indent: 0, bold: false },
    ]);
  });
});

describe('the layout of a sheet', () => {
  test('merges, hidden rows and columns, protection', () => {
    const [sheet] = readXlsx(
      sheetBytes(
        '<row r="1"><c r="A1"><v>1</v></c><c r="E1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/>' +
          '<row r="4"><c r="A4"><v>1</v></c></row><row r="5" hidden="true"/>',
        {
          before:
            '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="0"/><col min="6" max="16384" hidden="1"/></cols>',
          after: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
        },
      ),
    ).sheets;
    expect(sheet).toMatchObject({
      protected: true,
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      hiddenRows: [1, 2],
      hiddenColumns: [1, 2, 3],
    });
  });

  test('settings of a protection that is not on', () => {
    const [sheet] = readXlsx(sheetBytes(CELL, { after: '<sheetProtection objects="1"/>' })).sheets;
    expect(sheet?.protected).toBe(false);
  });

  test('Excel tables', () => {
    const [sheet] = readXlsx(
      sheetBytes(CELL, {
        after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
        relationships: [{ id: 'rId1', type: 'table', target: '../tables/table1.xml' }],
        files: {
          'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Resultat" ref="A1:C4"/>`,
        },
      }),
    ).sheets;
    expect(sheet?.listObjects).toEqual([{ name: 'Resultat', box: { top: 0, left: 0, bottom: 3, right: 2 } }]);
  });
});

describe('the sheets of a workbook', () => {
  test('hidden and very hidden ones are marked, chart sheets are left out', () => {
    const { sheets } = readXlsx(
      workbookBytes({
        sheets: [
          { name: 'Bokslut &amp; budget', rows: CELL },
          { name: 'Gömt', rows: CELL, state: 'hidden' },
          { name: 'Djupt', rows: CELL, state: 'veryHidden' },
        ],
        files: {
          'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:q="${OFFICE}"><sheets><sheet name="Diagram" sheetId="9" q:id="rId9"/><sheet name="Bokslut &amp; budget" sheetId="1" q:id="rId1"/><sheet name="Gömt" sheetId="2" state="hidden" q:id="rId2"/><sheet name="Djupt" sheetId="3" state="veryHidden" q:id="rId3"/></sheets></workbook>`,
        },
        relationships: [{ id: 'rId9', type: 'chartsheet', target: 'chartsheets/sheet1.xml' }],
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Bokslut & budget', false],
      ['Gömt', true],
      ['Djupt', true],
    ]);
  });

  test('absolute targets, other folders, backslashes and another case of letters', () => {
    const files = workbookFiles({ sheets: [{ name: 'Blad1', rows: CELL }] });
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    const workbook = files['xl/workbook.xml'] ?? '';
    const bytes = zipFiles({
      '_rels/.rels': relationships([{ id: 'r', type: 'officeDocument', target: '/Book/My%20book.xml' }]),
      'book/my book.xml': workbook,
      'book\\_rels\\my book.xml.rels': relationships([
        { id: 'rId1', type: 'worksheet', target: '..\\Sheets/./One.xml' },
      ]),
      'sheets/one.xml': sheet,
    });
    expect(readXlsx(bytes).sheets[0]?.values).toEqual([[1]]);
  });

  test('parts in UTF-16', () => {
    const files = workbookFiles({ sheets: [{ name: 'Blad1', rows: CELL }] });
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${files['xl/worksheets/sheet1.xml'] ?? ''}`;
    const wide = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
    expect(readXlsx(zipFiles({ ...files, 'xl/worksheets/sheet1.xml': wide })).sheets[0]?.values).toEqual([
      [1],
    ]);
  });
});
