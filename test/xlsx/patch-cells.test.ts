import * as fc from 'fast-check';
import { HostError } from '../../src/app/host';
import { valueAt, type SheetSnapshot } from '../../src/engine/model/snapshot';
import { PackageParts } from '../../src/xlsx/package-parts';
import { patchXlsx } from '../../src/xlsx/patch';
import type { CellEdit } from '../../src/xlsx/patch-plan';
import { readXlsx } from '../../src/xlsx/read';
import { MAIN, sheetBytes, workbookBytes } from './make-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const edit = (at: string, content: Partial<CellEdit>): CellEdit => ({
  sheet: 'Blad1',
  row: Number(at.slice(1)) - 1,
  column: at.charCodeAt(0) - 65,
  ...content,
});

function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(PackageParts.open(bytes).requiredXml(part));
}

function patched(
  rows: string,
  cells: readonly CellEdit[],
  more: Parameters<typeof sheetBytes>[1] = {},
): SheetSnapshot {
  const [sheet] = readXlsx(patchXlsx(sheetBytes(rows, more), { cells })).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const cellsOf = (bytes: Uint8Array): string =>
  /<sheetData.*<\/sheetData>/s.exec(textOf(bytes, SHEET))?.[0] ?? '';

test('sets values of every kind, in cells and rows that are there and that are not', () => {
  const sheet = patched(
    '<row r="2" spans="1:2"><c r="B2" t="s"><v>0</v></c></row><row r="4"/>',
    [
      edit('B2', { value: -1773265 }),
      edit('A2', { value: 'Personal & <hyror> _x000D_ \u0001' }),
      edit('D2', { value: true }),
      edit('A1', { value: { error: '#N/A' } }),
      edit('C4', { value: ' 1 ' }),
      edit('A9', { value: 0.1 }),
    ],
    { strings: ['förut'] },
  );
  expect(sheet.values).toEqual([
    [{ error: '#N/A' }],
    ['Personal & <hyror> _x000D_ \u0001', -1773265, undefined, true],
    undefined,
    [undefined, undefined, ' 1 '],
    undefined,
    undefined,
    undefined,
    undefined,
    [0.1],
  ]);
});

test('keeps the style of the cell and leaves its neighbours as they stand', () => {
  const rows =
    '<row r="1" ht="30"><c r="A1" s="4"><v>1</v></c><c r="B1" s="7" t="b" cm="1"><v>1</v></c><c r="C1" ><v>3.0</v></c></row>';
  const bytes = patchXlsx(sheetBytes(rows), { cells: [edit('B1', { value: 2 })] });
  expect(cellsOf(bytes)).toBe(
    '<sheetData><row r="1" ht="30"><c r="A1" s="4"><v>1</v></c><c r="B1" s="7"><v>2</v></c><c r="C1" ><v>3.0</v></c></row></sheetData>',
  );
});

test('an emptied cell keeps its style only', () => {
  const bytes = patchXlsx(sheetBytes('<row r="1"><c r="A1" s="4"><f>B1</f><v>1</v></c></row>'), {
    cells: [edit('A1', {})],
  });
  expect(cellsOf(bytes)).toBe('<sheetData><row r="1"><c r="A1" s="4"/></row></sheetData>');
});

test('of two edits of one cell the later counts', () => {
  const sheet = patched('', [edit('A1', { value: 1 }), edit('A1', { value: 2 })]);
  expect(sheet.values).toEqual([[2]]);
});

test('a sheet without any rows, with namespace prefixes', () => {
  const files = {
    [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`,
  };
  const bytes = patchXlsx(sheetBytes('', { files }), { cells: [edit('B2', { value: 'ja' })] });
  expect(textOf(bytes, SHEET)).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t xml:space="preserve">ja</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
  );
});

describe('formulas', () => {
  const chain = {
    relationships: [{ id: 'rId9', type: 'calcChain', target: 'calcChain.xml' }],
    files: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>` },
  };
  const withChain = (rows: string, after = ''): Uint8Array =>
    workbookBytes({ sheets: [{ name: 'Blad1', rows }], after, ...chain });

  test('a new formula stands with its stored result', () => {
    const sheet = patched('<row r="1"><c r="A1"><v>1</v></c></row>', [
      edit('B1', { formula: '=IF(A1<2,"<","&")', value: '<' }),
    ]);
    expect(sheet.formulas).toEqual([[undefined, '=IF(A1<2,"<","&")']]);
    expect(valueAt(sheet, 0, 1)).toBe('<');
  });

  test('the calculation chain goes, and all is calculated anew, when a formula goes', () => {
    const bytes = patchXlsx(withChain('<row r="1"><c r="A1"><f>B1</f></c></row>', '<calcPr calcId="1"/>'), {
      cells: [edit('A1', { value: 1 })],
    });
    expect(PackageParts.open(bytes).entry('xl/calcChain.xml')).toBeUndefined();
    expect(textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(textOf(bytes, 'xl/workbook.xml')).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  });

  test('the chain stays when only a value changes, and all is calculated anew', () => {
    const bytes = patchXlsx(withChain('<row r="1"><c r="A1"><f>B1</f></c></row>'), {
      cells: [edit('B1', { value: 1 })],
    });
    expect(PackageParts.open(bytes).entry('xl/calcChain.xml')).toBeDefined();
    expect(textOf(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('cells that share the formula of an edited cell get their own', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2" s="3"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>';
    const sheet = patched(rows, [edit('A1', { value: 7 }), edit('A3', { value: 8 })]);
    expect(sheet.values).toEqual([[7], [4, 2], [8]]);
    expect(sheet.formulas).toEqual([undefined, ['=B2*2']]);
  });

  test('an edited cell that shares the formula of another leaves the others alone', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    expect(patched(rows, [edit('A2', { value: 8 })]).formulas).toEqual([['=B1*2']]);
  });
});

describe('what is refused', () => {
  const failure = (bytes: Uint8Array, cells: readonly CellEdit[]): string => {
    try {
      patchXlsx(bytes, { cells });
      return 'none';
    } catch (error) {
      return error instanceof HostError ? error.failure : String(error);
    }
  };

  test.each([
    ['a sheet that is not there', 'not-found', sheetBytes('', { name: 'Annat' })],
    ['a protected sheet', 'protected', sheetBytes('', { after: '<sheetProtection sheet="1"/>' })],
    [
      'a part of an array formula',
      'read-only',
      sheetBytes('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f></c></row>'),
    ],
    [
      'the head of an Excel table',
      'read-only',
      sheetBytes('', {
        after: '<tableParts><tablePart r:id="rId1"/></tableParts>',
        relationships: [{ id: 'rId1', type: 'table', target: '/xl/tables/table1.xml' }],
        files: { 'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="T" ref="A1:C4"/>` },
      }),
    ],
  ])('%s', (_, expected, bytes) => {
    expect(failure(bytes, [edit('B1', { value: 1 })])).toBe(expected);
  });
});

test('any edits are seen on reading back, and nothing else changes', () => {
  const cell = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    value: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
  });
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (first, second) => {
      const toEdits = (cells: typeof first): CellEdit[] => cells.map((each) => ({ sheet: 'Blad1', ...each }));
      const bytes = patchXlsx(patchXlsx(sheetBytes(''), { cells: toEdits(first) }), {
        cells: toEdits(second),
      });
      const [sheet] = readXlsx(bytes).sheets;
      const expected = new Map(
        [...first, ...second].map(({ row, column, value }) => [`${row}/${column}`, value]),
      );
      for (let row = 0; row < 6; row++) {
        for (let column = 0; column < 6; column++) {
          const value = expected.get(`${row}/${column}`) ?? null;
          expect(sheet && valueAt(sheet, row, column)).toBe(value);
        }
      }
    }),
    { numRuns: 60 },
  );
});
