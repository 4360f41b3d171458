import type { CellValue } from '../../model/cell';
import { textOf } from '../../model/cell';
import type { SheetSnapshot } from '../../model/snapshot';
import { GENERAL } from '../../model/snapshot';
import type { DecimalMark } from '../../numbers/figure';
import { shapesOf } from '../../numbers/format';
import { MarkCount, markVotes, readText, readValue } from '../../numbers/figure';
import { remembered } from '../words/remember';

/** What a cell holds, in one byte, so that a large sheet is looked at once and remembered cheaply. */
export const BLANK = 0;
export const TEXT = 1;
export const FIGURE = 2;
export const YEAR = 3;
export const DASH = 4;
export const ERROR = 5;
export const DATE = 6;

export function isAmount(kind: number): boolean {
  return kind > TEXT && kind !== DATE;
}

const CODES = { blank: BLANK, text: TEXT, dash: DASH, error: ERROR, date: DATE, figure: FIGURE } as const;

/** Longer texts say nothing about the decimal mark. */
const LONGEST_FIGURE = 30;

/** The kinds of all cells of a sheet, and the decimal mark under which its texts are read. */
export class CellKinds {
  readonly rows: number;
  readonly mark: DecimalMark;
  private readonly starts: Uint32Array;
  private readonly kinds: Uint8Array;

  constructor(
    readonly sheet: SheetSnapshot,
    known?: CellKinds,
  ) {
    if (known) {
      this.rows = known.rows;
      this.mark = known.mark;
      this.starts = known.starts;
      this.kinds = known.kinds;
      return;
    }
    const { values } = sheet;
    this.rows = values.length;
    this.starts = new Uint32Array(this.rows + 1);
    let cells = 0;
    for (let row = 0; row < this.rows; row++) {
      cells += values[row]?.length ?? 0;
      this.starts[row + 1] = cells;
    }
    this.kinds = new Uint8Array(cells);
    const count = new MarkCount();
    const open = this.look(count);
    this.mark = count.mark;
    if (this.mark === '.') for (const [at, kind] of open) this.kinds[at] = kind;
  }

  /** Reads every text with a decimal comma; those that a decimal point makes something else are given back. */
  private look(count: MarkCount): (readonly [at: number, kind: number])[] {
    const { values, formatIds, formats } = this.sheet;
    const shapes = shapesOf(formats);
    const grouped = formats.map(({ numberFormat }) => GROUPED.test(numberFormat));
    const open: (readonly [number, number])[] = [];
    for (let row = 0; row < this.rows; row++) {
      const cells = values[row];
      if (!cells) continue;
      const start = this.starts[row] ?? 0;
      const ids = formatIds[row];
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column];
        if (value === null || value === undefined) continue;
        if (typeof value === 'number') {
          const format = ids?.[column] ?? 0;
          const date = shapes[format]?.kind === 'date';
          const kind = date ? DATE : Number.isFinite(value) ? figureKind(value) : TEXT;
          this.kinds[start + column] = kind === YEAR && grouped[format] ? FIGURE : kind;
        } else if (typeof value === 'string') {
          const { votes, comma, point } = textKinds(value);
          if (votes && value.length < LONGEST_FIGURE) count.add(votes);
          this.kinds[start + column] = comma;
          if (comma !== point) open.push([start + column, point]);
        } else this.kinds[start + column] = CODES[readValue(value, GENERAL, ',').kind];
      }
    }
    return open;
  }

  width(row: number): number {
    return (this.starts[row + 1] ?? 0) - (this.starts[row] ?? 0);
  }

  at(row: number, column: number): number {
    const at = (this.starts[row] ?? 0) + column;
    return at < (this.starts[row + 1] ?? 0) ? (this.kinds[at] ?? BLANK) : BLANK;
  }
}

/** What a text is with either decimal mark, and what it says about the mark. */
const textKinds = remembered((text) => ({
  votes: markVotes(text),
  comma: textKind(text, ','),
  point: textKind(text, '.'),
}));

function textKind(text: string, mark: DecimalMark): number {
  const { kind } = readText(text, mark);
  return kind === 'figure' ? figureKind(text) : CODES[kind];
}

/** Nobody prints a year with groups of thousands or with decimals. */
const GROUPED = /[#0],[#0]|0\.0/;

const UNIT = /^\(?1[\s\u00a0]?000[\s\u00a0]?(?:€|euroa?|eur|kr|kronor)\)?$/i;

/** A year is a figure that may stand in a header, and `1 000 €` is no figure but a unit. */
function figureKind(value: CellValue): number {
  if (typeof value === 'number')
    return value >= 1900 && value < 2100 && Number.isInteger(value) ? YEAR : FIGURE;
  const text = textOf(value).trim();
  if (/^(?:19|20)\d\d$/.test(text)) return YEAR;
  return UNIT.test(text) ? TEXT : FIGURE;
}

/** The kinds that carry or stand for an amount. */
export const FIGURE_KINDS: ReadonlySet<number> = new Set([FIGURE, YEAR, DASH, ERROR]);
