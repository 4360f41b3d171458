/** What a cell holds, as the workbook stores it. Dates are numbers; an error keeps its name. */
export type CellValue = null | string | number | boolean | CellError;

export interface CellError {
  /** The text Excel shows, such as `#REF!`. */
  readonly error: string;
}

/** The result of a formula that is not calculated, as Excel shows one that it is still at work on. */
export const NOT_CALCULATED: CellError = { error: '#BUSY!' };

/** Rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** All four ends belong to the range. */
export interface RangeRef {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isNotCalculated(value: CellValue): boolean {
  return isCellError(value) && value.error === NOT_CALCULATED.error;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** What the cell says, as text; nothing for a blank one. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** The address inside its sheet: `E12`. */
export function address(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** The address as it is said on a sheet: a cell on another sheet carries the sheet's name. */
export function placeText(cell: CellRef, sheet: string): string {
  return cell.sheet === sheet ? address(cell) : `${cell.sheet}!${address(cell)}`;
}

export function isIn({ sheet, top, left, bottom, right }: RangeRef, cell: CellRef): boolean {
  return (
    sheet === cell.sheet &&
    top <= cell.row &&
    cell.row <= bottom &&
    left <= cell.column &&
    cell.column <= right
  );
}

export function rangeAddress(range: Omit<RangeRef, 'sheet'>): string {
  const first = address({ row: range.top, column: range.left });
  const last = address({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** `E12` or `$E$12` -> a cell; null when the text is no address. */
export function parseAddress(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

export function parseRangeAddress(text: string): Omit<RangeRef, 'sheet'> | null {
  const [from, to, ...rest] = text.split(':');
  const first = parseAddress(from ?? '');
  const last = to === undefined ? first : parseAddress(to);
  if (!first || !last || rest.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
