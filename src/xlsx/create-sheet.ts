import { address, isCellError, rangeAddress } from '../engine/model/cell';
import type { NewCell, NewSheet } from './create-model';
import type { StyleSheet } from './create-styles';
import { type SharedStrings, escapeCellText, escapeXml } from './create-text';

export interface SheetParts {
  readonly xml: string;
  /** The relationships of the sheet, or null where it has none. */
  readonly relations: string | null;
}

/** The order of the elements is the schema's: Excel refuses a sheet with the same elements in another order. */
export function sheetParts(
  sheet: NewSheet,
  selected: boolean,
  texts: SharedStrings,
  styles: StyleSheet,
): SheetParts {
  const links = hyperlinks(sheet);
  const xml =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    (sheet.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<dimension ref="${dimension(sheet)}"/>` +
    sheetView(sheet, selected) +
    '<sheetFormatPr defaultRowHeight="13.5"/>' +
    columns(sheet) +
    `<sheetData>${rows(sheet, texts, styles)}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    merges(sheet) +
    links.xml +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9"${sheet.fitToWidth ? ' fitToHeight="0"' : ''} orientation="${sheet.landscape ? 'landscape' : 'portrait'}"/>` +
    '</worksheet>';
  return { xml, relations: links.relations };
}

function dimension(sheet: NewSheet): string {
  const right = Math.max(1, ...sheet.rows.map((row) => row?.length ?? 0)) - 1;
  return rangeAddress({ top: 0, left: 0, bottom: Math.max(1, sheet.rows.length) - 1, right });
}

function sheetView({ frozen, gridLines }: NewSheet, selected: boolean): string {
  const attributes = `${gridLines === false ? ' showGridLines="0"' : ''}${selected ? ' tabSelected="1"' : ''}`;
  return `<sheetViews><sheetView${attributes} workbookViewId="0">${frozen ? pane(frozen) : ''}</sheetView></sheetViews>`;
}

function pane(frozen: { rows: number; columns: number }): string {
  const { rows: top, columns: left } = frozen;
  const active = top > 0 && left > 0 ? 'bottomRight' : top > 0 ? 'bottomLeft' : 'topRight';
  const split = (left > 0 ? ` xSplit="${left}"` : '') + (top > 0 ? ` ySplit="${top}"` : '');
  const corner = address({ row: top, column: left });
  return `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/><selection pane="${active}"/>`;
}

function columns({ columnWidths = [], hiddenColumns = [] }: NewSheet): string {
  const count = Math.max(columnWidths.length, ...hiddenColumns.map((column) => column + 1));
  const items: string[] = [];
  for (let column = 0; column < count; column++) {
    const width = columnWidths[column];
    const hidden = hiddenColumns.includes(column);
    if (width === undefined && !hidden) continue;
    items.push(
      `<col min="${column + 1}" max="${column + 1}" width="${width ?? 9.14}"` +
        `${hidden ? ' hidden="1"' : ''}${width === undefined ? '' : ' customWidth="1"'}/>`,
    );
  }
  return items.length > 0 ? `<cols>${items.join('')}</cols>` : '';
}

function rows(sheet: NewSheet, texts: SharedStrings, styles: StyleSheet): string {
  const hidden = new Set(sheet.hiddenRows);
  const count = Math.max(sheet.rows.length, ...[...hidden].map((row) => row + 1));
  const items: string[] = [];
  for (let row = 0; row < count; row++) {
    const height = sheet.rowHeights?.get(row);
    const attributes =
      (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
      (hidden.has(row) ? ' hidden="1"' : '');
    const cells = (sheet.rows[row] ?? []).map((cell, column) =>
      cell ? cellXml(cell, address({ row, column }), texts, styles.number(cell.style)) : '',
    );
    const inside = cells.join('');
    if (inside || attributes) items.push(`<row r="${row + 1}"${attributes}>${inside}</row>`);
  }
  return items.join('');
}

function cellXml({ value, formula }: NewCell, place: string, texts: SharedStrings, style: number): string {
  const start = `<c r="${place}"${style > 0 ? ` s="${style}"` : ''}`;
  const calculated = formula === undefined ? '' : `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
  if (value === null) return calculated ? `${start}>${calculated}</c>` : style > 0 ? `${start}/>` : '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`No file can hold ${value} in ${place}.`);
    return `${start}>${calculated}<v>${value}</v></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b">${calculated}<v>${value ? 1 : 0}</v></c>`;
  if (isCellError(value)) return `${start} t="e">${calculated}<v>${escapeXml(value.error)}</v></c>`;
  if (calculated) return `${start} t="str">${calculated}<v>${escapeCellText(value)}</v></c>`;
  return `${start} t="s"><v>${texts.place(value)}</v></c>`;
}

function merges({ merges: boxes = [] }: NewSheet): string {
  if (boxes.length === 0) return '';
  const items = boxes.map((box) => `<mergeCell ref="${rangeAddress(box)}"/>`);
  return `<mergeCells count="${items.length}">${items.join('')}</mergeCells>`;
}

function hyperlinks({ hyperlinks: links = [] }: NewSheet): SheetParts {
  const relations: string[] = [];
  const items = links.map((link) => {
    const place = `<hyperlink ref="${address(link)}"`;
    if (link.target.startsWith('#')) return `${place} location="${escapeXml(link.target.slice(1))}"/>`;
    const id = `rId${relations.length + 1}`;
    relations.push(
      `<Relationship Id="${id}" TargetMode="External" Target="${escapeXml(link.target)}" ` +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"/>',
    );
    return `${place} r:id="${id}"/>`;
  });
  return {
    xml: items.length > 0 ? `<hyperlinks>${items.join('')}</hyperlinks>` : '',
    relations:
      relations.length > 0
        ? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
        : null,
  };
}
