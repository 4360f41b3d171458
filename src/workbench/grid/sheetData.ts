import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import { BooleanNumber, LocaleType } from '@univerjs/presets';
import type { Book } from '../host/model/book';
import type { Box } from '../host/model/boxes';
import { standardWidth } from '../host/model/measures';
import type { Cell, Line, Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';
import { PLAIN } from '../host/model/style';
import { gridContent, gridValue } from './content';
import { gridStyle, lookOf } from './look';
import type { Shown } from './shown';

const PIXELS_PER_POINT = 4 / 3;
const ROW_HEIGHT = 20;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

export const pixels = (size: number) => Math.round(size * PIXELS_PER_POINT);
export const points = (size: number) => size / PIXELS_PER_POINT;

export function gridBox({ top, left, bottom, right }: Box) {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Looks shared by many cells, each with a short name. */
export class Looks {
  readonly styles: IWorkbookData['styles'] = {};
  private readonly names = new Map<string, string>();
  private readonly known = new WeakMap<CellStyle, string>();

  name(style: CellStyle): string {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(style);
    const name = this.names.get(key) ?? `look${String(this.names.size)}`;
    this.names.set(key, name);
    this.known.set(style, name);
    this.styles[name] ??= gridStyle(style);
    return name;
  }
}

/** A whole sheet as the grid takes it. */
export function sheetData(sheet: Sheet, looks: Looks): IWorksheetData {
  const used = sheet.usedBox(false);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== 'Visible'),
    freeze: freeze(sheet),
    rowCount: Math.max(LEAST_ROWS, (used?.bottom ?? 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used?.right ?? 0) + SPARE_COLUMNS),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: pixels(standardWidth(sheet)),
    defaultRowHeight: ROW_HEIGHT,
    mergeData: sheet.merges.map(gridBox),
    cellData: cellData(sheet, looks),
    rowData: Object.fromEntries([...sheet.rows].map(([row, line]) => [row, rowData(line)])),
    columnData: Object.fromEntries([...sheet.columns].map(([at, line]) => [at, columnData(line)])),
    rowHeader: { width: 46, hidden: flag(!sheet.showHeadings) },
    columnHeader: { height: 20, hidden: flag(!sheet.showHeadings) },
    showGridlines: flag(sheet.showGridlines),
    rightToLeft: BooleanNumber.FALSE,
  };
}

export function workbookData(book: Book, id: string, looks: Looks, sheets: readonly IWorksheetData[]) {
  return {
    id,
    name: book.name,
    appVersion: '',
    locale: LocaleType.EN_US,
    styles: looks.styles,
    defaultStyle: gridStyle(PLAIN),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  } satisfies IWorkbookData;
}

function cellData(sheet: Sheet, looks: Looks): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const [row, line] of sheet.cells) {
    const cells: Record<number, ICellData> = (data[row] = {});
    for (const [column, cell] of line)
      cells[column] = wholeCell(cell, looks.name(lookOf(sheet, row, column, cell)));
  }
  return data;
}

function wholeCell(cell: Cell, look: string): ICellData {
  return { ...(cell.formula === null ? gridValue(cell.value) : gridContent(cell)), s: look };
}

export function rowData({ hidden, size, style }: Line): Partial<IRowData> {
  return {
    hd: flag(hidden),
    ...(size === null ? {} : { h: pixels(size), ia: BooleanNumber.FALSE }),
    ...(style ? { s: gridStyle(style) } : {}),
  };
}

export function columnData({ hidden, size, style }: Line): Partial<IColumnData> {
  return {
    hd: flag(hidden),
    ...(size === null ? {} : { w: pixels(size) }),
    ...(style ? { s: gridStyle(style) } : {}),
  };
}

export function rememberLooks(shown: Pick<Shown, 'looks'>, sheet: Sheet): void {
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) shown.looks.set(cell, lookOf(sheet, row, column, cell));
  }
}

export function freeze({ frozen: { rows, columns } }: Sheet): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

export function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
