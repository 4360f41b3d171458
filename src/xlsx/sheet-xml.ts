import { rangeAddress } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';
import { cellXml } from './cell-xml';
import {
  WORKSHEET_SECTIONS,
  type ConditionalFormat,
  type PrintSetup,
  type SheetPart,
  type SheetRow,
  type Validation,
  type WorksheetSection,
} from './patch-plan';
import { escapeXml } from './xml-text';

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

export interface SheetIds {
  readonly cellStyleIds: readonly number[];
  readonly differentialIds: readonly number[];
  /** The relationship id of each hyperlink to an address outside, by its place in the list. */
  readonly linkIds: ReadonlyMap<number, string>;
}

/** A worksheet part. */
export function sheetXml(sheet: SheetPart, ids: SheetIds): string {
  const written: Partial<Record<WorksheetSection, string>> = {
    mergeCells: list('mergeCells', sheet.merges, (box) => `<mergeCell ref="${rangeAddress(box)}"/>`),
    conditionalFormatting: conditionalFormats(sheet.conditionalFormats ?? [], ids.differentialIds),
    dataValidations: list('dataValidations', sheet.validations, validation),
    hyperlinks: hyperlinks(sheet, ids.linkIds),
    pageMargins: '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    ...(sheet.print ? printSections(sheet.print) : {}),
  };
  const sections = WORKSHEET_SECTIONS.map((name) => joined(written[name], sheet.sections?.[name], name));
  return (
    HEAD +
    sheetProperties(sheet) +
    sheetView(sheet) +
    formatProperties(sheet) +
    columns(sheet) +
    `<sheetData>${sheet.rows.map((row) => rowXml(row, ids.cellStyleIds)).join('')}</sheetData>` +
    `${sections.join('')}</worksheet>`
  );
}

/** Conditional formats stand side by side; of any other section there can be only one. */
function joined(ours: string | undefined, given: string | undefined, name: WorksheetSection): string {
  if (name === 'conditionalFormatting') return (ours ?? '') + (given ?? '');
  return given ?? ours ?? '';
}

function rowXml({ row, cells, height, hidden, outlineLevel }: SheetRow, styleIds: readonly number[]): string {
  const attributes =
    (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
    (hidden ? ' hidden="1"' : '') +
    (outlineLevel === undefined ? '' : ` outlineLevel="${outlineLevel}"`);
  const inside = cells.map((cell) => {
    const style = cell.style === undefined ? null : (styleIds[cell.style] ?? null);
    return cellXml(row, cell.column, cell, style);
  });
  return `<row r="${row + 1}"${attributes}>${inside.join('')}</row>`;
}

/** Without the depth of the outline Excel shows no signs to fold it by. */
function formatProperties({ rows }: SheetPart): string {
  const deepest = Math.max(0, ...rows.map(({ outlineLevel = 0 }) => outlineLevel));
  const outline = deepest > 0 ? ` outlineLevelRow="${deepest}"` : '';
  return `<sheetFormatPr defaultRowHeight="15"${outline}/>`;
}

function sheetProperties({ tabColor, print }: SheetPart): string {
  const inside =
    (tabColor === undefined ? '' : `<tabColor rgb="FF${tabColor}"/>`) +
    (print?.fitTo ? '<pageSetUpPr fitToPage="1"/>' : '');
  return inside === '' ? '' : `<sheetPr>${inside}</sheetPr>`;
}

function sheetView({ freeze, hideGridLines }: SheetPart): string {
  const start = `<sheetViews><sheetView${hideGridLines ? ' showGridLines="0"' : ''} workbookViewId="0"`;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `${start}/></sheetViews>`;
  const { rows, columns } = freeze;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (columns > 0 ? ` xSplit="${columns}"` : '') + (rows > 0 ? ` ySplit="${rows}"` : '');
  const corner = rangeAddress({ top: rows, bottom: rows, left: columns, right: columns });
  return `${start}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function columns({ columns: spans = [] }: SheetPart): string {
  if (spans.length === 0) return '';
  const written = spans.map(
    ({ first, last, width, hidden }) =>
      `<col min="${first + 1}" max="${last + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${written.join('')}</cols>`;
}

function conditionalFormats(formats: readonly ConditionalFormat[], ids: readonly number[]): string {
  return formats
    .map(({ boxes, operator, formulas, style, stopIfTrue }, index) => {
      const type = operator === undefined ? 'type="expression"' : `type="cellIs" operator="${operator}"`;
      const stop = stopIfTrue ? ' stopIfTrue="1"' : '';
      const inside = formulas.map((formula) => `<formula>${escapeXml(bare(formula))}</formula>`).join('');
      return `<conditionalFormatting sqref="${sqref(boxes)}"><cfRule ${type} dxfId="${ids[style] ?? 0}" priority="${index + 1}"${stop}>${inside}</cfRule></conditionalFormatting>`;
    })
    .join('');
}

function validation({ boxes, type, operator, formulas, allowBlank, prompt, error }: Validation): string {
  const attributes =
    ` type="${type}"${operator === undefined ? '' : ` operator="${operator}"`}` +
    (allowBlank ? ' allowBlank="1"' : '') +
    (prompt
      ? ` showInputMessage="1" promptTitle="${escapeXml(prompt.title)}" prompt="${escapeXml(prompt.text)}"`
      : '') +
    ' showErrorMessage="1"' +
    (error ? ` errorTitle="${escapeXml(error.title)}" error="${escapeXml(error.text)}"` : '');
  const inside = formulas.map((formula, index) => {
    return `<formula${index + 1}>${escapeXml(bare(formula))}</formula${index + 1}>`;
  });
  return `<dataValidation${attributes} sqref="${sqref(boxes)}">${inside.join('')}</dataValidation>`;
}

function hyperlinks({ hyperlinks: links = [] }: SheetPart, linkIds: ReadonlyMap<number, string>): string {
  if (links.length === 0) return '';
  const written = links.map(({ box, target, tooltip }, index) => {
    const where =
      'place' in target ? `location="${escapeXml(target.place)}"` : `r:id="${linkIds.get(index) ?? ''}"`;
    const tip = tooltip === undefined ? '' : ` tooltip="${escapeXml(tooltip)}"`;
    return `<hyperlink ref="${rangeAddress(box)}" ${where}${tip}/>`;
  });
  return `<hyperlinks>${written.join('')}</hyperlinks>`;
}

function printSections({
  landscape,
  fitTo,
  header,
  footer,
}: PrintSetup): Partial<Record<WorksheetSection, string>> {
  const fit = fitTo ? ` fitToWidth="${fitTo.width}" fitToHeight="${fitTo.height}"` : '';
  const texts =
    (header === undefined ? '' : `<oddHeader>${escapeXml(header)}</oddHeader>`) +
    (footer === undefined ? '' : `<oddFooter>${escapeXml(footer)}</oddFooter>`);
  return {
    pageSetup: `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}"${fit}/>`,
    headerFooter: texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`,
  };
}

function list<T>(name: string, items: readonly T[] | undefined, write: (item: T) => string): string {
  if (!items || items.length === 0) return '';
  return `<${name} count="${items.length}">${items.map(write).join('')}</${name}>`;
}

function sqref(boxes: readonly Box[]): string {
  return boxes.map(rangeAddress).join(' ');
}

function bare(formula: string): string {
  return formula.startsWith('=') ? formula.slice(1) : formula;
}
