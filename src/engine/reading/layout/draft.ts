import type { TableKind } from '../../model/kinds';
import { BLANK, isAmount, TEXT, YEAR } from '../cells/kinds';
import { NOTES, type Rows } from './rows';
import { plainWords } from '../words/words';

const HIGHEST_HEADER = 6;

/** A table whose rows are still being gathered. */
export class Draft {
  readonly above: readonly number[];
  readonly header: readonly number[];
  readonly body: number[] = [];
  /** For each column whether the body has figures there. */
  readonly amounts: boolean[] = [];

  constructor(
    private readonly rows: Rows,
    readonly register: TableKind | null,
    parts: { above: readonly number[]; header: readonly number[]; body?: readonly number[] },
  ) {
    this.above = parts.above;
    this.header = parts.header;
    for (const row of parts.body ?? []) this.take(row);
  }

  take(row: number): void {
    this.body.push(row);
    const { kinds, box } = this.rows;
    const last = this.rows.last(row);
    for (let column = box.left; column <= last; column++)
      if (isAmount(kinds.at(row, column))) this.amounts[column] = true;
  }

  private get label(): number {
    return this.rows.labelColumn(this.body);
  }

  /** A lone number where the labels stand, or before them, is a page number and not a line. */
  isStrayNumber(row: number): boolean {
    if (!this.rows.isLone(row)) return false;
    const { label } = this;
    for (let column = this.rows.box.left; column <= label; column++)
      if (this.rows.kinds.at(row, column) !== BLANK) return true;
    return false;
  }

  /** The header to the letter, as a register has it again over each of its parts. */
  hasHeader(row: number): boolean {
    return this.header.some((one) => this.rows.words(one) === this.rows.words(row));
  }

  /** A title or a unit that stands above this table too: the table goes over to the next page. */
  isTitleAgain(row: number): boolean {
    return this.above.some((one) => this.rows.words(one) === this.rows.words(row));
  }

  /** The header again, as after a page break: what it says, it says over the same columns. */
  private isRepeat(row: number, afterBreak: boolean): boolean {
    const least = afterBreak ? 0 : 1;
    return this.hasHeader(row) || this.header.some((one) => this.rows.repeats(one, row) > least);
  }

  /** Which of the rows before the next figures are lines of this table, where those figures are its own. */
  ownOf(pending: readonly number[]): number[] {
    const afterBreak = pending.some((row) => this.rows.isFurniture(row));
    return pending.filter(
      (row) => !this.rows.isFurniture(row) && !this.isRepeat(row, afterBreak) && !this.isTitleAgain(row),
    );
  }

  /** Does a body row after these pending rows begin a table of its own? */
  endsBefore(row: number, pending: readonly number[], gap: number): boolean {
    const { rows } = this;
    if (pending.some((one) => rows.isProse(one)) || (pending.length > 0 && this.standsElsewhere(row)))
      return true;
    if (gap > 1 && rows.kinds.at(row, this.label) !== TEXT) return true;
    const headers = pending.filter((one) => this.isHeaderOver(one));
    const first = headers[0];
    if (first === undefined) return false;
    const afterBreak = pending.some((one) => rows.isFurniture(one));
    if (!headers.every((one) => this.isRepeat(one, afterBreak))) return true;
    const goesOn = !this.body.some((one) => this.labelOf(one) === this.labelOf(row));
    const before = pending.filter(
      (one) => one < first && !rows.isFurniture(one) && !(goesOn && this.isTitleAgain(one)),
    );
    return before.some((one) => rows.blankAbove(one) || rows.blankAbove(first));
  }

  private labelOf(row: number): string {
    return plainWords(this.rows.text(row, this.label));
  }

  /** A label and figures where this table has its labels, and none where it has its figures. */
  private standsElsewhere(row: number): boolean {
    const { kinds, box } = this.rows;
    const { label } = this;
    let afterText = false;
    let left = false;
    for (let column = box.left; column <= this.rows.last(row); column++) {
      const kind = kinds.at(row, column);
      if (kind === TEXT) afterText = true;
      if (!isAmount(kind)) continue;
      if (this.amounts[column]) return false;
      if (afterText && column <= label) left = true;
    }
    return left;
  }

  /** Words that stand over the figures of this table. */
  private isHeaderOver(row: number): boolean {
    const { kinds } = this.rows;
    for (let column = this.label + 1; column <= this.rows.last(row); column++) {
      const kind = kinds.at(row, column);
      if (kind !== TEXT && kind !== YEAR) continue;
      if (this.amounts[column] && !NOTES.test(this.rows.text(row, column).trim())) return true;
    }
    return false;
  }

  /**
   * How many of the rows after the last figures belong to the table and not to the next title: lines without figures
   * that follow without a gap; those that the charts know do so after a blank row too.
   */
  takeTrailingLabels(pending: readonly number[]): number {
    const { rows } = this;
    let next = (this.body.at(-1) ?? -2) + 1;
    let run = 0;
    const follows = (row: number | undefined) => row === next || (row === next + 1 && rows.isKnownLine(row));
    while (follows(pending[run])) {
      const row = pending[run] ?? next;
      if (rows.kind(row) !== 'single' || rows.isProse(row) || rows.isFurniture(row)) break;
      run++;
      next = row + 1;
    }
    const last = pending[run - 1];
    if (pending[run] === next && last !== undefined && !rows.isKnownLine(last)) run--;
    for (const row of pending.slice(0, run)) this.take(row);
    return run;
  }
}

/** The table whose first figures stand in a row, with what belongs to it of the rows above. */
export function draftFrom(rows: Rows, row: number, pending: readonly number[]): Draft {
  const label = rows.labelColumn([row]);
  let last = -1;
  let first = pending.length;
  for (let i = pending.length - 1; i >= 0; i--) {
    const one = pending[i] ?? 0;
    const next = pending[i + 1] ?? row;
    if (first < pending.length && (next - one > 1 || row - one > HIGHEST_HEADER + 2)) break;
    if (!rows.standsOver(one, label) || rows.isKnownLine(one)) continue;
    if (rows.isProse(one)) break;
    if (last < 0) last = i;
    first = i;
  }
  if (last >= 0)
    return new Draft(rows, null, {
      above: pending.slice(0, first),
      header: pending.slice(first, last + 1),
      body: [...pending.slice(last + 1), row],
    });
  // Without a header, labels that stand right above the first figures belong to the table.
  const isOwn = (one: number, i: number) => row - one <= pending.length - i && isWrapped(rows, one);
  return new Draft(rows, null, {
    above: pending.filter((one, i) => !isOwn(one, i)),
    header: [],
    body: [...pending.filter(isOwn), row],
  });
}

/** The text goes on in the row below. */
function isWrapped(rows: Rows, row: number): boolean {
  return /^\p{Ll}/u.test(rows.firstText(row + 1));
}
