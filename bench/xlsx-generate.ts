import { strToU8, zipSync } from 'fflate';

/**
 * A workbook of statement tables to measure reading with: each table is 25 rows by 6 columns (a label and five
 * figures), with three groups of six lines, their sums, two lines more and a result. Every figure has a style.
 */
export function generateTables(tables: number, sheets: number): Uint8Array {
  const random = lehmer(12345);
  const strings = new Map<string, number>();
  const files: Record<string, Uint8Array> = {};
  const perSheet = Math.ceil(tables / sheets);
  let written = 0;
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const rows: string[] = [];
    for (let k = 0; k < perSheet && written < tables; k++) {
      addTable(rows, ++written, 1 + k * 27, strings, random);
    }
    files[`xl/worksheets/sheet${sheet}.xml`] = strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1:F${perSheet * 27}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="34" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
    );
  }
  return zipSync({ ...frame(sheets, [...strings.keys()]), ...files }, { level: 6 });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LETTERS = ['B', 'C', 'D', 'E', 'F'];
const HEADERS = ['Budget 2025', 'Utfall 2025', 'Budget 2026', 'Utfall 2026', 'Prognos'];

function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}

function addTable(
  rows: string[],
  table: number,
  top: number,
  strings: Map<string, number>,
  random: () => number,
): void {
  const text = (address: string, value: string, style = ''): string => {
    if (!strings.has(value)) strings.set(value, strings.size);
    return `<c r="${address}"${style} t="s"><v>${strings.get(value)}</v></c>`;
  };
  const row = (number: number, cells: string): number =>
    rows.push(`<row r="${number}" spans="1:6">${cells}</row>`);
  const figures = (
    number: number,
    values: readonly number[],
    style: number,
    formula?: (l: string) => string,
  ) =>
    LETTERS.map((letter, index) => {
      const f = formula ? `<f>${formula(letter)}</f>` : '';
      return `<c r="${letter}${number}" s="${style}">${f}<v>${(values[index] ?? 0) / 10}</v></c>`;
    }).join('');
  const totals = [0, 0, 0, 0, 0];
  const line = (number: number, label: string, spread: number, sums: number[]): void => {
    const values = LETTERS.map(() => Math.round((random() * 2 - 1) * spread * 10));
    values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + value));
    row(number, text(`A${number}`, label) + figures(number, values, 1));
  };
  row(
    top,
    text(`A${top}`, `Tabell ${table}`, ' s="2"') +
      HEADERS.map((header, index) => text(`${LETTERS[index]}${top}`, header, ' s="2"')).join(''),
  );
  let at = top + 1;
  const sumRows: number[] = [];
  for (let group = 1; group <= 3; group++) {
    const first = at;
    const sums = [0, 0, 0, 0, 0];
    for (let post = 1; post <= 6; post++) line(at++, `Post ${group}.${post}`, 100_000, sums);
    const last = at - 1;
    row(
      at,
      text(`A${at}`, `Summa ${group}`, ' s="2"') +
        figures(at, sums, 3, (letter) => `SUM(${letter}${first}:${letter}${last})`),
    );
    sums.forEach((sum, index) => (totals[index] = (totals[index] ?? 0) + sum));
    sumRows.push(at++);
  }
  for (let other = 1; other <= 2; other++) line(at++, `Övrigt ${other}`, 1000, totals);
  const result = (letter: string): string =>
    `${sumRows.map((sumRow) => letter + String(sumRow)).join('+')}+SUM(${letter}${at - 2}:${letter}${at - 1})`;
  row(at, text(`A${at}`, 'Årets resultat') + figures(at, totals, 1, result));
}

function frame(sheets: number, strings: readonly string[]): Record<string, Uint8Array> {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}${numbers.map((n) => override(`worksheets/sheet${n}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbers.map((n) => `<sheet name="Blad ${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${numbers.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" uniqueCount="${strings.length}">${strings.map((value) => `<si><t>${value}</t></si>`).join('')}</sst>`,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)]));
}
