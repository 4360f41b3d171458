import { strToU8, zipSync } from 'fflate';
import type { NewSheet, NewWorkbook } from './create-model';
import { sheetParts } from './create-sheet';
import { StyleSheet } from './create-styles';
import { escapeXml, SharedStrings } from './create-text';

export type {
  NewBorder,
  NewCell,
  NewHyperlink,
  NewName,
  NewSheet,
  NewStyle,
  NewWorkbook,
} from './create-model';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Writes a brand-new workbook. The same plan gives the same bytes, whatever the day and the machine. */
export function createXlsx(plan: NewWorkbook): Uint8Array {
  checkNames(plan.sheets);
  const texts = new SharedStrings();
  const styles = new StyleSheet(plan.font ?? { name: 'Arial', size: 10 });
  const active = Math.max(
    0,
    plan.sheets.findIndex((sheet) => (sheet.visibility ?? 'visible') === 'visible'),
  );
  const parts = new Map<string, string>();
  parts.set('[Content_Types].xml', contentTypes(plan.sheets.length));
  parts.set('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  parts.set('xl/workbook.xml', workbook(plan, active));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...plan.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  );
  plan.sheets.forEach((sheet, index) => {
    const written = sheetParts(sheet, index === active, texts, styles);
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, written.xml);
    if (written.relations) {
      parts.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, written.relations);
    }
  });
  parts.set('xl/styles.xml', styles.xml());
  parts.set('xl/sharedStrings.xml', texts.xml());
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(DECLARATION + xml)]));
  // The zip format keeps local time without a zone, so this is the same everywhere.
  return zipSync(files, { mtime: new Date(2020, 0, 1), level: 6 });
}

function checkNames(sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
  const taken = new Set<string>();
  for (const { name } of sheets) {
    const fits = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
    if (!fits || taken.has(name.toLowerCase())) throw new Error(`No sheet can be called "${name}".`);
    taken.add(name.toLowerCase());
  }
}

function contentTypes(sheetCount: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${MAIN}.${type}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    part(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('workbook.xml', 'sheet.main') +
    sheets.join('') +
    part('styles.xml', 'styles') +
    part('sharedStrings.xml', 'sharedStrings') +
    '</Types>'
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook({ sheets, names = [] }: NewWorkbook, active: number): string {
  const sheetItems = sheets.map(({ name, visibility = 'visible' }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const nameItems = names.map(({ name, refersTo, sheet }) => {
    const owner = sheets.findIndex((candidate) => candidate.name === sheet);
    const local = owner >= 0 ? ` localSheetId="${owner}"` : '';
    return `<definedName name="${escapeXml(name)}"${local}>${escapeXml(refersTo)}</definedName>`;
  });
  return (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    `xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView${active > 0 ? ` activeTab="${active}"` : ''}/></bookViews>` +
    `<sheets>${sheetItems.join('')}</sheets>` +
    (nameItems.length > 0 ? `<definedNames>${nameItems.join('')}</definedNames>` : '') +
    '</workbook>'
  );
}
