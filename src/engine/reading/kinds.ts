import type { CellValue } from '../model/cell';
import { textOf } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { GENERAL } from '../model/snapshot';
import type { DecimalMark } from '../numbers/figure';
import { shapesOf } from '../numbers/format';
import { readText, readValue } from '../numbers/figure';
import { remembered } from './remember';

/** What a cell holds, in one byte, so that a large sheet is looked at once and remembered cheaply. */
export const BLANK = 0;
export const TEXT = 1;
export const FIGURE = 2;
export const YEAR = 3;
export const DASH = 4;
export const ERROR = 5;
export const DATE = 6;

const CODES = { blank: BLANK, text: TEXT, dash: DASH, error: ERROR, date: DATE, figure: FIGURE } as const;

/** The kinds of all cells of a sheet. */
export class CellKinds {
  readonly rows: number;
  private readonly starts: Uint32Array;
  private readonly kinds: Uint8Array;

  constructor(
    readonly sheet: SheetSnapshot,
    mark: DecimalMark,
    known?: CellKinds,
  ) {
    if (known) {
      this.rows = known.rows;
      this.starts = known.starts;
      this.kinds = known.kinds;
      return;
    }
    const { values, formatIds } = sheet;
    this.rows = values.length;
    this.starts = new Uint32Array(this.rows + 1);
    for (let row = 0; row < this.rows; row++)
      this.starts[row + 1] = (this.starts[row] ?? 0) + (values[row]?.length ?? 0);
    this.kinds = new Uint8Array(this.starts[this.rows] ?? 0);
    const shapes = shapesOf(sheet.formats);
    const grouped = sheet.formats.map(({ numberFormat }) => GROUPED.test(numberFormat));
    for (let row = 0; row < this.rows; row++) {
      const cells = values[row];
      if (!cells) continue;
      const start = this.starts[row] ?? 0;
      const formats = formatIds[row];
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column];
        if (value === null || value === undefined) continue;
        const shape = typeof value === 'number' ? shapes[formats?.[column] ?? 0] : undefined;
        const kind = kindOf(value, shape?.kind === 'date', mark);
        this.kinds[start + column] =
          kind === YEAR && typeof value === 'number' && grouped[formats?.[column] ?? 0] ? FIGURE : kind;
      }
    }
  }

  width(row: number): number {
    return (this.starts[row + 1] ?? 0) - (this.starts[row] ?? 0);
  }

  at(row: number, column: number): number {
    const at = (this.starts[row] ?? 0) + column;
    return at < (this.starts[row + 1] ?? 0) ? (this.kinds[at] ?? BLANK) : BLANK;
  }
}

function kindOf(value: CellValue, date: boolean, mark: DecimalMark): number {
  if (typeof value === 'string') return mark === ',' ? textKindByComma(value) : textKindByPoint(value);
  if (typeof value === 'number') return date ? DATE : Number.isFinite(value) ? figureKind(value) : TEXT;
  return CODES[readValue(value, GENERAL, mark).kind];
}

const textKindByComma = remembered((text) => textKind(text, ','));
const textKindByPoint = remembered((text) => textKind(text, '.'));

function textKind(text: string, mark: DecimalMark): number {
  const { kind } = readText(text, mark);
  return kind === 'figure' ? figureKind(text) : CODES[kind];
}

/** Nobody prints a year with groups of thousands or with decimals. */
const GROUPED = /[#0],[#0]|0\.0/;

const UNIT = /^\(?1[\s\u00a0]?000[\s\u00a0](?:€|euroa?|eur|kr|kronor)\)?$/i;

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
