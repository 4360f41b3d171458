import { parseRangeAddress } from '../../engine/model/cell';
import type { PackageParts, Relationship } from '../../xlsx/package-parts';
import { OPEN, END, XmlScanner } from '../../xlsx/xml-scanner';
import type { Book } from '../host/model/book';
import type { Hyperlink, Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';
import { readColor } from './colors';
import { readConditionalFormats } from './readConditionalFormats';
import type { BookStyles } from './styles';

const POINTS_PER_CHARACTER = 5.25;
/** Files give widths with the padding included, in characters. */
const WIDEST_SPAN = 400;

export interface SheetSource {
  readonly parts: PackageParts;
  readonly path: string;
  readonly styles: BookStyles;
  readonly theme: readonly string[];
}

/** Gives a sheet of the workbook the looks it has in its file. */
export function readSheetLooks(book: Book, sheet: Sheet, source: SheetSource): void {
  const scanner = new XmlScanner(source.parts.requiredXml(source.path), source.path);
  const relationships = source.parts.relationships(source.path);
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    switch (scanner.name) {
      case 'tabColor':
        sheet.tabColor = readColor(scanner, source.theme) ?? '';
        break;
      case 'sheetView':
        sheet.showGridlines = scanner.flag('showGridLines', true);
        sheet.showHeadings = scanner.flag('showRowColHeaders', true);
        break;
      case 'pane':
        if (/frozen/i.test(scanner.attribute('state') ?? '')) {
          const split = (name: string) => Number(scanner.attribute(name) ?? 0) || 0;
          sheet.frozen = { rows: split('ySplit'), columns: split('xSplit') };
        }
        break;
      case 'sheetFormatPr':
        readStandardSizes(scanner, sheet);
        break;
      case 'col':
        readColumns(scanner, sheet, source.styles.cells);
        break;
      case 'sheetData':
        readRows(scanner, sheet, source.styles.cells);
        break;
      case 'conditionalFormatting':
        readConditionalFormats(scanner, book, sheet, source.styles.conditional);
        break;
      case 'hyperlink':
        readHyperlink(scanner, sheet, relationships);
        break;
      case 'extLst':
        scanner.skip();
    }
  }
}

function readStandardSizes(scanner: XmlScanner, sheet: Sheet): void {
  const width = Number(scanner.attribute('defaultColWidth') ?? 0);
  if (width > 0) sheet.standardWidth = Math.max(0, width - 0.71);
}

function readColumns(scanner: XmlScanner, sheet: Sheet, styles: readonly CellStyle[]): void {
  const first = Number(scanner.attribute('min')) - 1;
  const last = Number(scanner.attribute('max')) - 1;
  const width = Number(scanner.attribute('width') ?? 0);
  const style = styles[Number(scanner.attribute('style') ?? 0)] ?? null;
  const custom = scanner.flag('customWidth') || width > 0;
  for (let column = first; column <= Math.min(last, first + WIDEST_SPAN); column++) {
    const line = sheet.column(column);
    line.hidden = scanner.flag('hidden');
    if (custom) line.size = width * POINTS_PER_CHARACTER;
    if (scanner.attribute('style') !== undefined) line.style = style;
  }
}

function readRows(scanner: XmlScanner, sheet: Sheet, styles: readonly CellStyle[]): void {
  const outside = scanner.depth - 1;
  let row = -1;
  let column = -1;
  for (let kind = scanner.next(); scanner.depth > outside; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (scanner.name === 'row') {
      const number = scanner.attribute('r');
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      readRow(scanner, sheet, row, styles);
    } else if (scanner.name === 'c') {
      const box = parseRangeAddress(scanner.attribute('r') ?? '');
      column = box?.left ?? column + 1;
      const style = styles[Number(scanner.attribute('s') ?? 0)];
      if (style) styleCell(sheet, row, column, style, style === styles[0]);
      scanner.skip();
    } else scanner.skip();
  }
}

/** A cell without content is only made where its look can be seen. */
function styleCell(sheet: Sheet, row: number, column: number, style: CellStyle, usual: boolean): void {
  const cell = usual ? sheet.cell(row, column) : sheet.ensureCell(row, column);
  if (cell) cell.style = style;
}

function readRow(scanner: XmlScanner, sheet: Sheet, row: number, styles: readonly CellStyle[]): void {
  const height = Number(scanner.attribute('ht') ?? 0);
  const hidden = scanner.flag('hidden');
  const own = scanner.flag('customFormat') ? styles[Number(scanner.attribute('s') ?? 0)] : undefined;
  if (height === 0 && !hidden && !own) return;
  const line = sheet.row(row);
  line.hidden = hidden;
  if (height > 0) line.size = height;
  if (own) line.style = own;
}

function readHyperlink(scanner: XmlScanner, sheet: Sheet, relationships: readonly Relationship[]): void {
  const box = parseRangeAddress(scanner.attribute('ref') ?? '');
  const id = scanner.prefixedAttribute('id');
  const address = relationships.find((one) => one.id === id)?.target;
  const place = scanner.attribute('location');
  const tip = scanner.attribute('tooltip');
  if (!box) return;
  const link: Hyperlink = {
    ...(address === undefined ? {} : { address }),
    ...(place === undefined ? {} : { documentReference: place }),
    ...(tip === undefined ? {} : { screenTip: tip }),
  };
  sheet.ensureCell(box.top, box.left).link = link;
}
