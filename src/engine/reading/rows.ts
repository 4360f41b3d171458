import { textOf } from '../model/cell';
import type { Box, SheetSnapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import { BLANK, type CellKinds, DATE, TEXT, YEAR } from './kinds';
import { roleOfHeader } from './roles';
import { plainWords } from './words';

type RowKind = 'blank' | 'single' | 'words' | 'body';
const ROW_KINDS: readonly RowKind[] = ['blank', 'single', 'words', 'body'];

/** The part of a sheet that is looked at. */
export interface Window extends Box {
  /** What each row is, one more than its place among the kinds; 0 where nobody has asked yet. */
  readonly rows: Uint8Array;
}

export function windowOf(box: Box): Window {
  return { ...box, rows: new Uint8Array(box.bottom - box.top + 1) };
}

/** What stands beside a heading such as `Rörelsens kostnader` are the numbers of its notes. */
export const NOTES = /^(?:not(?:er)?\.? ?)?\d{1,2}(?:(?:, ?| ?[-–] ?| och )\d{1,2})+$/i;

export function lastColumn(kinds: CellKinds, window: Window, row: number): number {
  return Math.min(window.right, kinds.width(row) - 1);
}

export function rowKind(kinds: CellKinds, window: Window, row: number): RowKind {
  const at = row - window.top;
  let known = window.rows[at] ?? 0;
  if (known === 0) {
    known = 1 + ROW_KINDS.indexOf(lookedAt(kinds, window, row));
    window.rows[at] = known;
  }
  return ROW_KINDS[known - 1] ?? 'blank';
}

function lookedAt(kinds: CellKinds, window: Window, row: number): RowKind {
  let texts = 0;
  let years = 0;
  let dates = 0;
  let first = BLANK;
  let firstAt = 0;
  const last = lastColumn(kinds, window, row);
  for (let column = window.left; column <= last; column++) {
    const kind = kinds.at(row, column);
    if (kind === BLANK) continue;
    if (first === BLANK) {
      first = kind;
      firstAt = column;
    }
    if (kind === TEXT) texts++;
    else if (kind === YEAR) years++;
    else if (kind === DATE) dates++;
    else return 'body';
  }
  const total = texts + years + dates;
  if (total === 0) return 'blank';
  if (texts === 2 && total === 2 && NOTES.test(cellTexts(kinds.sheet, kinds, window, row)[1] ?? ''))
    return 'single';
  // A lone year is a figure when a label stands before it: `Antal   2 014`; not in `Utfall   2014`.
  if (years === 1 && texts === 1 && first === TEXT && !isHeader(kinds, row, firstAt)) return 'body';
  if (years > 1 && first === TEXT && !areNeighbours(kinds, window, row)) return 'body';
  return total === 1 ? (years === 1 ? 'words' : 'single') : 'words';
}

/** The years of a header follow each other, forwards or backwards; amounts of the same size do not. */
const FURTHEST_YEARS = 5;

function areNeighbours(kinds: CellKinds, window: Window, row: number): boolean {
  let before: number | null = null;
  for (let column = window.left; column <= lastColumn(kinds, window, row); column++) {
    if (kinds.at(row, column) !== YEAR) continue;
    const year = Number(textOf(valueAt(kinds.sheet, row, column)));
    if (before !== null && Math.abs(year - before) > FURTHEST_YEARS) return false;
    before = year;
  }
  return true;
}

/** A single cell of the row says something. */
export function isLone(kinds: CellKinds, window: Window, row: number): boolean {
  let filled = 0;
  const last = lastColumn(kinds, window, row);
  for (let column = window.left; column <= last && filled < 2; column++)
    if (kinds.at(row, column) !== BLANK) filled++;
  return filled === 1;
}

function isHeader(kinds: CellKinds, row: number, column: number): boolean {
  return roleOfHeader(textOf(valueAt(kinds.sheet, row, column))) !== 'other';
}

export function cellTexts(sheet: SheetSnapshot, kinds: CellKinds, window: Window, row: number): string[] {
  const texts: string[] = [];
  for (let column = window.left; column <= lastColumn(kinds, window, row); column++) {
    if (kinds.at(row, column) !== BLANK) texts.push(textOf(valueAt(sheet, row, column)));
  }
  return texts;
}

export function rowWords(sheet: SheetSnapshot, kinds: CellKinds, window: Window, row: number): string {
  return cellTexts(sheet, kinds, window, row).map(plainWords).join('|');
}

/** In how many columns a row says what another says there; none where it says anything else. */
export function repeats(
  sheet: SheetSnapshot,
  kinds: CellKinds,
  window: Window,
  first: number,
  row: number,
): number {
  let same = 0;
  for (let column = window.left; column <= lastColumn(kinds, window, row); column++) {
    if (kinds.at(row, column) === BLANK) continue;
    const text = (at: number) => plainWords(textOf(valueAt(sheet, at, column)));
    if (text(row) !== text(first)) return 0;
    same++;
  }
  return same;
}

export function firstText(sheet: SheetSnapshot, kinds: CellKinds, window: Window, row: number): string {
  const last = lastColumn(kinds, window, row);
  for (let column = window.left; column <= last; column++)
    if (kinds.at(row, column) !== BLANK) return textOf(valueAt(sheet, row, column)).trim();
  return '';
}
