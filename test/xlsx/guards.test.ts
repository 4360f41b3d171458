import { inflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { HostError, type HostFailure } from '../../src/app/host';
import { DEFAULT_LIMITS, type InflateRaw } from '../../src/xlsx/limits';
import { PackageParts } from '../../src/xlsx/package-parts';
import { readXlsx } from '../../src/xlsx/read';
import { sheetBytes, workbookFiles, zipFiles } from './make-package';

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';

function failureOf(bytes: Uint8Array, limits = DEFAULT_LIMITS, inflate?: InflateRaw): HostFailure | 'none' {
  try {
    readXlsx(bytes, { limits, ...(inflate ? { inflate } : {}) });
    return 'none';
  } catch (error) {
    if (error instanceof HostError) return error.failure;
    throw error;
  }
}

const withSheet = (xml: string): Uint8Array =>
  zipFiles({ ...workbookFiles({ sheets: [{ name: 'Blad1' }] }), [SHEET]: xml });

/** The compound file header, then the name of a stream as such files write it. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...name,
  ]);
}

describe('what is no workbook', () => {
  test.each<[string, HostFailure, Uint8Array]>([
    ['nothing at all', 'not-a-workbook', new Uint8Array(0)],
    ['a text', 'not-a-workbook', strToU8('Konto;Budget\n1;2\n')],
    ['an encrypted workbook', 'password', compoundFile('EncryptedPackage')],
    ['a workbook of the older format', 'not-a-workbook', compoundFile('Workbook')],
    ['a zip of other things', 'not-a-workbook', zipSync({ 'a.txt': strToU8('a') })],
    [
      'a text document',
      'not-a-workbook',
      zipFiles({
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
    ],
  ])('%s', (_, failure, bytes) => {
    expect(failureOf(bytes)).toBe(failure);
  });
});

describe('what is damaged', () => {
  const sound = sheetBytes(CELL);

  test('a zip cut short, anywhere', () => {
    for (let length = 4; length < sound.length; length += 97) {
      expect(failureOf(sound.subarray(0, length))).toBe('damaged');
    }
  });

  test('a changed byte is found or harmless: never another figure, never another kind of error', () => {
    const values = JSON.stringify(readXlsx(sound).sheets[0]?.values);
    for (let at = 0; at < sound.length; at++) {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      if (failureOf(changed) === 'none') {
        expect(JSON.stringify(readXlsx(changed).sheets[0]?.values)).toBe(values);
      }
    }
  });

  test.each(['xl/workbook.xml', SHEET])('a missing %s', (name) => {
    const files = Object.entries(workbookFiles({ sheets: [{ name: 'Blad1' }] }));
    expect(failureOf(zipFiles(Object.fromEntries(files.filter(([file]) => file !== name))))).toBe('damaged');
  });

  test.each([
    ['an unclosed element', '<worksheet><sheetData>'],
    ['elements that cross', '<worksheet><sheetData></worksheet></sheetData>'],
    [
      'an unknown entity',
      '<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>',
    ],
    ['a DTD', '<!DOCTYPE worksheet [<!ENTITY x "y">]><worksheet><sheetData/></worksheet>'],
    ['an attribute without quotes', '<worksheet><sheetData><row r=1/></sheetData></worksheet>'],
    ['text after the root', '<worksheet><sheetData/></worksheet>x'],
    ['two roots', '<worksheet/><worksheet/>'],
    ['nothing', ''],
    ['another kind of part', '<chartSpace/>'],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'],
    [
      'a column beyond the last',
      '<worksheet><sheetData><row r="1"><c r="XFE1"/></row></sheetData></worksheet>',
    ],
    ['a cell in another row', '<worksheet><sheetData><row r="1"><c r="A2"/></row></sheetData></worksheet>'],
    [
      'a text that is not in the list',
      '<worksheet><sheetData><row><c t="s"><v>5</v></c></row></sheetData></worksheet>',
    ],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>'],
  ])('a sheet with %s', (_, xml) => {
    expect(failureOf(withSheet(xml))).toBe('damaged');
  });

  test('an encrypted entry', () => {
    const locked = sound.slice();
    const directory = new DataView(locked.buffer).getUint32(locked.length - 6, true);
    locked[directory + 8] = 1;
    expect(failureOf(locked)).toBe('password');
  });
});

describe('a small file that asks for much work', () => {
  test('a hundred thousand sheets of one part', () => {
    const line = '<sheet name="a" sheetId="1" r:id="rId1"/>';
    const files = workbookFiles({ sheets: [{ name: 'Blad1' }] });
    const xml = `<workbook xmlns:r="urn:r"><sheets>${line.repeat(100_000)}</sheets></workbook>`;
    expect(failureOf(zipFiles({ ...files, 'xl/workbook.xml': xml }))).toBe('damaged');
  });

  test('a long formula shared by many cells', () => {
    const long = `"${'x'.repeat(20_000)}"`;
    const rows = '<row><c><f t="shared" si="0"/></c></row>'.repeat(3000);
    expect(failureOf(sheetBytes(`<row><c><f t="shared" si="0">${long}</f></c></row>${rows}`))).toBe(
      'too-large',
    );
  });

  test('columns and arrays far outside the sheet', () => {
    const arrays = '<row><c><f t="array" ref="A1:XFD1048576">1</f></c></row>'.repeat(1000);
    const before = '<cols><col min="-99999999999999" max="99999999999999" hidden="1"/></cols>';
    expect(failureOf(sheetBytes(arrays, { before }))).toBe('none');
  });
});

describe('what is too large', () => {
  test('a file over the limit', () => {
    expect(failureOf(sheetBytes(CELL), { ...DEFAULT_LIMITS, maxBytes: 100 })).toBe('too-large');
    expect(failureOf(new Uint8Array(DEFAULT_LIMITS.maxBytes + 1))).toBe('too-large');
  });

  test('too many parts', () => {
    expect(failureOf(sheetBytes(CELL), { ...DEFAULT_LIMITS, maxParts: 3 })).toBe('too-large');
  });

  test('too much when unpacked', () => {
    expect(failureOf(sheetBytes(CELL), { ...DEFAULT_LIMITS, maxInflated: 1000 })).toBe('too-large');
  });

  test('a part that unpacks to a thousand times its size', () => {
    const blanks = ' '.repeat(5_000_000);
    expect(failureOf(withSheet(`<worksheet>${blanks}</worksheet>`))).toBe('too-large');
  });

  test('a part that says it is small', () => {
    const bytes = withSheet(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`);
    claimInflatedSize(bytes, SHEET, 1000);
    expect(failureOf(bytes)).toBe('damaged');
  });

  test('a part that says it is small and is packed in several pieces', () => {
    let noise = '';
    for (let index = 0; index < 200_000; index++) noise += String(Math.sin(index));
    const bytes = withSheet(`<worksheet>${noise}</worksheet>`);
    claimInflatedSize(bytes, SHEET, 500_000);
    expect(bytes.length).toBeGreaterThan(1_000_000);
    expect(failureOf(bytes)).toBe('damaged');
  });
});

describe('unpacking by the platform', () => {
  const byNode: InflateRaw = (packed, size) => inflateRawSync(packed, { maxOutputLength: size + 1 });

  test('reads the same', () => {
    const bytes = sheetBytes(CELL);
    expect(readXlsx(bytes, { inflate: byNode })).toEqual(readXlsx(bytes));
  });

  test('is held to the same promises', () => {
    const bytes = withSheet(`<worksheet>${' '.repeat(5_000_000)}</worksheet>`);
    claimInflatedSize(bytes, SHEET, 1000);
    expect(failureOf(bytes, DEFAULT_LIMITS, byNode)).toBe('damaged');
    const broken = withSheet(`<worksheet/>`);
    const at = PackageParts.open(broken).entry(SHEET)?.packed;
    at?.fill(255);
    expect(failureOf(broken, DEFAULT_LIMITS, byNode)).toBe('damaged');
  });
});

function claimInflatedSize(bytes: Uint8Array, name: string, size: number): void {
  const view = new DataView(bytes.buffer);
  let at = view.getUint32(bytes.length - 6, true);
  for (;;) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) break;
    at += 46 + length + view.getUint16(at + 30, true);
  }
  view.setUint32(at + 24, size, true);
}

test('a package with any part changed by one character is read or refused, and never ends in another error', () => {
  const files = workbookFiles({
    sheets: [
      {
        name: 'Blad1',
        before: '<cols><col min="1" max="2" hidden="1"/></cols>',
        rows: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>1.5</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
        after:
          '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
        relationships: [{ id: 'rId1', type: 'table', target: '../tables/table1.xml' }],
      },
    ],
    strings: ['<r><t>a</t></r><r><t>b</t></r>'],
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font><b/></font></fonts><cellXfs><xf/><xf numFmtId="164" fontId="0"/></cellXfs>',
    files: { 'xl/tables/table1.xml': '<table displayName="T" ref="A1:B2"/>' },
  });
  const names = Object.keys(files);
  const sign = fc.constantFrom('<', '>', '"', '9', '-', 'x', ' ', '', '\u0000');
  fc.assert(
    fc.property(fc.nat(), fc.nat(), sign, (part, place, change) => {
      const name = names[part % names.length] ?? '';
      const text = files[name] ?? '';
      const at = place % text.length;
      const changed = zipFiles({ ...files, [name]: text.slice(0, at) + change + text.slice(at + 1) });
      expect(typeof failureOf(changed)).toBe('string');
    }),
    { numRuns: 300 },
  );
});
