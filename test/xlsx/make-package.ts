import { strToU8, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface SheetSource {
  readonly name: string;
  /** What stands between `<sheetData>` and its end. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  readonly relationships?: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[];
  readonly strings?: readonly string[];
  readonly styles?: string;
  /** What stands before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  readonly relationships?: readonly Relation[];
  readonly files?: Readonly<Record<string, string>>;
}

export function relationships(relations: readonly Relation[]): string {
  const lines = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${lines.join('')}</Relationships>`;
}

/** The parts of a small, correct workbook, each as the text of its file. */
export function workbookFiles(source: WorkbookSource): Record<string, string> {
  const { sheets, strings, styles } = source;
  const own: Relation[] = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  if (strings) own.push({ id: 'rIdT', type: 'sharedStrings', target: 'sharedStrings.xml' });
  if (styles) own.push({ id: 'rIdS', type: 'styles', target: 'styles.xml' });
  const list = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${source.before ?? ''}<sheets>${list.join('')}</sheets>${source.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...own, ...(source.relationships ?? [])]),
  };
  sheets.forEach((sheet, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`;
    if (sheet.relationships) {
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(sheet.relationships);
    }
  });
  if (strings) {
    const items = strings.map((item) =>
      item.startsWith('<') ? `<si>${item}</si>` : `<si><t>${item}</t></si>`,
    );
    files['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${items.join('')}</sst>`;
  }
  if (styles) files['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
  return { ...files, ...source.files };
}

export function zipFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

export function workbookBytes(source: WorkbookSource): Uint8Array {
  return zipFiles(workbookFiles(source));
}

/** A workbook of one sheet with these rows. */
export function sheetBytes(
  rows: string,
  more: Omit<WorkbookSource, 'sheets'> & Partial<SheetSource> = {},
): Uint8Array {
  const { strings, styles, before, after, relationships: relations, files } = more;
  const sheet: SheetSource = {
    name: more.name ?? 'Blad1',
    rows,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(relations === undefined ? {} : { relationships: relations }),
  };
  return workbookBytes({
    sheets: [sheet],
    ...(strings ? { strings } : {}),
    ...(styles === undefined ? {} : { styles }),
    ...(files ? { files } : {}),
  });
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>` +
    `${overrides.join('')}</Types>`
  );
}
