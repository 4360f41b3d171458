import type { Box } from '../../../engine/model/snapshot';
import { columnIndex, columnName, parseRangeAddress, rangeAddress } from '../../../engine/model/cell';

export type { Box };

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const ALL_CELLS: Box = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

export const height = (box: Box) => box.bottom - box.top + 1;
export const width = (box: Box) => box.right - box.left + 1;
export const isEntireRow = (box: Box) => box.left === 0 && box.right === COLUMNS - 1;
export const isEntireColumn = (box: Box) => box.top === 0 && box.bottom === ROWS - 1;
export const isUnbounded = (box: Box) => isEntireRow(box) || isEntireColumn(box);

export function boxOf(top: number, left: number, rows = 1, columns = 1): Box {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function onSheet(box: Box): boolean {
  return (
    box.top >= 0 &&
    box.left >= 0 &&
    box.bottom < ROWS &&
    box.right < COLUMNS &&
    box.top <= box.bottom &&
    box.left <= box.right
  );
}

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function intersection(a: Box, b: Box): Box | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

export function union(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function boxAddress(box: Box): string {
  if (isEntireColumn(box)) return `${columnName(box.left)}:${columnName(box.right)}`;
  if (isEntireRow(box)) return `${String(box.top + 1)}:${String(box.bottom + 1)}`;
  return rangeAddress(box);
}

/** `A1`, `$A$1:B2`, `A:C` or `3:7`; null when the text is no address. */
export function parseBox(text: string): Box | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns?.[1] && columns[2]) {
    const ends = [columnIndex(columns[1]), columnIndex(columns[2])];
    return checked({ ...ALL_CELLS, left: Math.min(...ends), right: Math.max(...ends) });
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return checked({ ...ALL_CELLS, top: Math.min(...ends), bottom: Math.max(...ends) });
  }
  const box = parseRangeAddress(text);
  return box && checked(box);
}

function checked(box: Box): Box | null {
  return onSheet(box) ? box : null;
}

/** `Blad 1` -> `'Blad 1'`, as Excel writes it before the exclamation mark. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'Blad 1'!A1` -> sheet and address; the sheet is null where the text names none. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const bare = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: bare, address: text.slice(mark + 1) };
}
