import type { CellValue } from '../model/cell';
import { textOf } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { formatAt } from '../model/snapshot';
import type { DecimalMark } from '../numbers/figure';
import { formatShape } from '../numbers/format';
import { readCell } from '../numbers/figure';

/** What a cell holds, in one byte, so that a large sheet is looked at once and remembered cheaply. */
export const BLANK = 0;
export const TEXT = 1;
export const FIGURE = 2;
export const YEAR = 3;
export const DASH = 4;
export const ERROR = 5;
export const DATE = 6;

export interface CellKinds {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  width(row: number): number;
  at(row: number, column: number): number;
}

const CODES = { blank: BLANK, text: TEXT, dash: DASH, error: ERROR, date: DATE, figure: FIGURE } as const;

export function cellKinds(sheet: SheetSnapshot, mark: DecimalMark): CellKinds {
  const rows = sheet.values.length;
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row] ?? 0) + (sheet.values[row]?.length ?? 0);
  const kinds = new Uint8Array(starts[rows] ?? 0);
  for (let row = 0; row < rows; row++) {
    const start = starts[row] ?? 0;
    const cells = sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column] ?? null;
      if (value === null) continue;
      if (typeof value === 'number' && Number.isFinite(value)) {
        const { numberFormat } = formatAt(sheet, row, column);
        kinds[start + column] =
          formatShape(numberFormat).kind === 'date'
            ? DATE
            : GROUPED.test(numberFormat)
              ? FIGURE
              : figureKind(value);
        continue;
      }
      const kind = readCell(sheet, row, column, mark).kind;
      kinds[start + column] = kind === 'figure' ? figureKind(value) : CODES[kind];
    }
  }
  const width = (row: number) => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  return {
    sheet,
    rows,
    width,
    at: (row, column) => (column < width(row) ? (kinds[(starts[row] ?? 0) + column] ?? BLANK) : BLANK),
  };
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
