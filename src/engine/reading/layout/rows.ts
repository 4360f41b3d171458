import { textOf } from '../../model/cell';
import type { Box } from '../../model/snapshot';
import { valueAt } from '../../model/snapshot';
import { BLANK, type CellKinds, DATE, TEXT, YEAR } from '../cells/kinds';
import { standardLine } from '../lines/lines';
import { HEADINGS } from '../lines/other-charts';
import { roleOfHeader } from '../columns/roles';
import { plainWords } from '../words/words';

type RowKind = 'blank' | 'single' | 'words' | 'body';
const ROW_KINDS: readonly RowKind[] = ['blank', 'single', 'words', 'body'];

/** What stands beside a heading such as `Rörelsens kostnader` are the numbers of its notes. */
export const NOTES = /^(?:not(?:er)?\.? ?)?\d{1,2}(?:(?:, ?| ?[-–] ?| och )\d{1,2})+$/i;

const FURNITURE = /^\d{1,4}$|\d+\s*\(\d+\)\s*$|^sid(?:a|an)?\s*\d+|^sivu\s*\d+|^page\s*\d+/i;
const LONGEST_LABEL = 110;
const SHORTEST_SENTENCE = 60;
/** The years of a header follow each other, forwards or backwards; amounts of the same size do not. */
const FURTHEST_YEARS = 5;

/** The rows of the part of a sheet that is looked at, each by itself. */
export class Rows {
  /** What each row is, one more than its place among the kinds; 0 where nobody has asked yet. */
  private readonly known: Uint8Array;

  constructor(
    readonly kinds: CellKinds,
    readonly box: Box,
  ) {
    this.known = new Uint8Array(box.bottom - box.top + 1);
  }

  last(row: number): number {
    return Math.min(this.box.right, this.kinds.width(row) - 1);
  }

  kind(row: number): RowKind {
    const at = row - this.box.top;
    let known = this.known[at] ?? 0;
    if (known === 0) {
      known = 1 + ROW_KINDS.indexOf(this.lookedAt(row));
      this.known[at] = known;
    }
    return ROW_KINDS[known - 1] ?? 'blank';
  }

  private lookedAt(row: number): RowKind {
    let texts = 0;
    let years = 0;
    let dates = 0;
    let first = BLANK;
    let firstAt = 0;
    const last = this.last(row);
    for (let column = this.box.left; column <= last; column++) {
      const kind = this.kinds.at(row, column);
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
    if (texts === 2 && total === 2 && NOTES.test(this.texts(row)[1] ?? '')) return 'single';
    // A lone year is a figure when a label stands before it: `Antal   2 014`; not in `Utfall   2014`.
    if (years === 1 && texts === 1 && first === TEXT && roleOfHeader(this.text(row, firstAt)) === 'other')
      return 'body';
    if (years > 1 && !this.areNeighbours(row)) return 'body';
    return total === 1 ? (years === 1 ? 'words' : 'single') : 'words';
  }

  private areNeighbours(row: number): boolean {
    let before: number | null = null;
    for (let column = this.box.left; column <= this.last(row); column++) {
      if (this.kinds.at(row, column) !== YEAR) continue;
      const year = Number(this.text(row, column));
      if (before !== null && Math.abs(year - before) > FURTHEST_YEARS) return false;
      before = year;
    }
    return true;
  }

  text(row: number, column: number): string {
    return textOf(valueAt(this.kinds.sheet, row, column));
  }

  texts(row: number): string[] {
    const texts: string[] = [];
    for (let column = this.box.left; column <= this.last(row); column++)
      if (this.kinds.at(row, column) !== BLANK) texts.push(this.text(row, column));
    return texts;
  }

  words(row: number): string {
    return this.texts(row).map(plainWords).join('|');
  }

  firstText(row: number): string {
    for (let column = this.box.left; column <= this.last(row); column++)
      if (this.kinds.at(row, column) !== BLANK) return this.text(row, column).trim();
    return '';
  }

  /** A single cell of the row says something. */
  isLone(row: number): boolean {
    let filled = 0;
    for (let column = this.box.left; column <= this.last(row) && filled < 2; column++)
      if (this.kinds.at(row, column) !== BLANK) filled++;
    return filled === 1;
  }

  /** In how many columns a row says what another says there; none where it says anything else. */
  repeats(first: number, row: number): number {
    let same = 0;
    for (let column = this.box.left; column <= this.last(row); column++) {
      if (this.kinds.at(row, column) === BLANK) continue;
      if (plainWords(this.text(row, column)) !== plainWords(this.text(first, column))) return 0;
      same++;
    }
    return same;
  }

  /** The number of a page. */
  isFurniture(row: number): boolean {
    return this.kind(row) === 'single' && FURNITURE.test(this.firstText(row));
  }

  isProse(row: number): boolean {
    const text = this.firstText(row);
    return text.length > LONGEST_LABEL || (text.length > SHORTEST_SENTENCE && /[.!?]$/.test(text));
  }

  /** A label that the charts know is a line, also where nothing was booked on it. */
  isKnownLine(row: number): boolean {
    if (this.kind(row) !== 'single') return false;
    const standard = standardLine(this.firstText(row));
    return standard !== null && !HEADINGS.has(standard.id);
  }

  blankAbove(row: number): boolean {
    return row > this.box.top && this.kind(row - 1) === 'blank';
  }

  /** Does the row say something to the right of the labels? */
  standsOver(row: number, label: number): boolean {
    for (let column = Math.max(label + 1, this.box.left); column <= this.last(row); column++)
      if (this.kinds.at(row, column) !== BLANK) return true;
    return false;
  }

  /** Where the labels of a table stand: a code such as `30–39` before them is none. */
  labelColumn(body: readonly number[]): number {
    const row = body.find((one) => this.kind(one) === 'body');
    let code = this.box.left - 1;
    for (let column = this.box.left; row !== undefined && column <= this.box.right; column++) {
      if (this.kinds.at(row, column) !== TEXT) continue;
      if (/\p{L}/u.test(this.text(row, column))) return column;
      if (code < this.box.left) code = column;
    }
    return code;
  }

  /** The columns where any of these rows says something, or null where none does. */
  extent(rows: readonly number[]): Box | null {
    let left = Infinity;
    let right = -1;
    for (const row of rows) {
      const last = this.last(row);
      for (let column = this.box.left; column <= last; column++) {
        if (this.kinds.at(row, column) === BLANK) continue;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return right < 0 ? null : { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left, right };
  }
}
