import { isCellError } from '../../model/cell';
import type { SheetSnapshot } from '../../model/snapshot';
import type { DecimalMark, Figure } from '../../numbers/figure';
import { readCell, readText } from '../../numbers/figure';
import type { FormatShape } from '../../numbers/format';
import { shapesOf } from '../../numbers/format';
import { remembered } from '../words/remember';

/** What a cell of the grid is. */
export const NONE = 0;
export const FIGURE = 1;
export const ERROR = 2;
/** A figure with more digits than the grid keeps: it is read from the sheet again. */
export const LARGE = 3;

/** In the byte of a cell: its kind, whether it stores more than it shows, its places, and whether it is a percentage. */
const KIND = 3;
const EXACT = 4;
const PLACES_FROM = 3;
const PLACES = 15;
const PERCENT = 128;
const MOST_PLACES = 9;
/** Sums of figures below this are still whole numbers without loss. */
const LARGEST = 2 ** 45;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, i) => 10 ** i);

const WITHOUT: FormatShape = { kind: 'general' };

/** Labels come again and again, and hold no figure under either decimal mark. */
const isWords = remembered(
  (text): boolean => readText(text, ',').kind === 'text' && readText(text, '.').kind === 'text',
);

/** From top to bottom. */
export type Rows = readonly number[] | Int32Array;

export function powerOf(places: number): number {
  return POWERS[places] ?? 10 ** places;
}

/**
 * The figures of a table as whole numbers on one scale, nine bytes a cell: every sum of them is exact, and quick. What
 * does not fit is marked, never rounded.
 */
export class FigureGrid {
  /** The scale: every value is in units of ten to the power of minus so many. */
  readonly places: number;
  /** Whether any cell may be an error: nearly always none is. */
  errors: boolean;
  private readonly first: number;
  private readonly height: number;
  private readonly width: number;
  private readonly values: Float64Array;
  private readonly marks: Uint8Array;

  constructor(sheet: SheetSnapshot, mark: DecimalMark, rows: Rows) {
    this.first = rows[0] ?? 0;
    let width = 0;
    let cells = 0;
    for (const row of rows) {
      const length = sheet.values[row]?.length ?? 0;
      width = Math.max(width, length);
      cells += length;
    }
    const height = rows.length === 0 ? 0 : (rows.at(-1) ?? 0) - this.first + 1;
    // A few long rows among many short ones are not worth a grid.
    const dense = height * width <= 4 * cells + 4096;
    this.errors = !dense;
    this.height = dense ? height : 0;
    this.width = dense ? width : 0;
    this.values = new Float64Array(this.height * this.width).fill(Number.NaN);
    this.marks = new Uint8Array(this.height * this.width);
    let places = 0;
    if (dense) {
      const shapes = shapesOf(sheet.formats);
      for (const row of rows) places = Math.max(places, this.readRow(sheet, shapes, mark, row));
    }
    this.places = places;
    if (places > 0) this.rescale(places);
  }

  /** Whether the grid knows the cell; another is read from the sheet. */
  has(row: number, column: number): boolean {
    const at = row - this.first;
    return at >= 0 && at < this.height && column < this.width;
  }

  kind(row: number, column: number): number {
    return this.mark(row, column) & KIND;
  }

  /** All that the byte of a cell says, for `kindIn` and its like. */
  mark(row: number, column: number): number {
    return this.marks[this.at(row, column)] ?? 0;
  }

  /** In units of the scale; not a number where there is no figure, or one too large. */
  value(row: number, column: number): number {
    return this.values[this.at(row, column)] ?? Number.NaN;
  }

  isExact(row: number, column: number): boolean {
    return isExactIn(this.mark(row, column));
  }

  /** The place of the last digit that is shown, or stored where more is stored than shown. */
  decimals(row: number, column: number): number {
    return placesIn(this.mark(row, column));
  }

  isPercent(row: number, column: number): boolean {
    return isPercentIn(this.mark(row, column));
  }

  private at(row: number, column: number): number {
    return (row - this.first) * this.width + column;
  }

  private readRow(
    sheet: SheetSnapshot,
    shapes: readonly FormatShape[],
    mark: DecimalMark,
    row: number,
  ): number {
    const cells = sheet.values[row];
    if (!cells) return 0;
    const formats = sheet.formatIds[row];
    const start = this.at(row, 0);
    let most = 0;
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (value === null || value === undefined) continue;
      const at = start + column;
      if (typeof value === 'number') {
        const shape = shapes[formats?.[column] ?? 0] ?? WITHOUT;
        const quick = shownPlaces(value, shape);
        if (quick >= 0) {
          this.values[at] = Math.round(value * powerOf(quick));
          this.marks[at] =
            FIGURE | (quick << PLACES_FROM) | (shape.kind === 'number' && shape.percent ? PERCENT : 0);
          if (quick > most) most = quick;
          continue;
        }
      } else if (typeof value === 'string') {
        if (isWords(value)) continue;
      } else if (isCellError(value)) {
        this.marks[at] = ERROR;
        this.errors = true;
        continue;
      }
      const cell = readCell(sheet, row, column, mark);
      if (cell.kind === 'figure') most = Math.max(most, this.putFigure(at, cell.figure));
    }
    return most;
  }

  private putFigure(at: number, { amount, decimals, exact, percent }: Figure): number {
    const units = Number(amount.units) * powerOf(Math.max(0, decimals - amount.decimals));
    if (decimals < 0 || decimals > MOST_PLACES || Math.abs(units) > LARGEST || amount.decimals > decimals) {
      this.marks[at] = LARGE;
      return 0;
    }
    this.values[at] = units;
    this.marks[at] = FIGURE | (exact ? EXACT : 0) | (decimals << PLACES_FROM) | (percent ? PERCENT : 0);
    return decimals;
  }

  private rescale(places: number): void {
    for (let at = 0; at < this.values.length; at++) {
      const mark = this.marks[at] ?? 0;
      if (kindIn(mark) !== FIGURE) continue;
      const value = (this.values[at] ?? 0) * powerOf(places - placesIn(mark));
      if (Math.abs(value) > LARGEST) {
        this.marks[at] = LARGE;
        this.values[at] = Number.NaN;
      } else this.values[at] = value;
    }
  }
}

export function kindIn(mark: number): number {
  return mark & KIND;
}

export function placesIn(mark: number): number {
  return (mark >> PLACES_FROM) & PLACES;
}

export function isExactIn(mark: number): boolean {
  return (mark & EXACT) !== 0;
}

export function isPercentIn(mark: number): boolean {
  return (mark & PERCENT) !== 0;
}

/** How many places a number shows, when all it stores is shown and it is not large; otherwise -1. */
function shownPlaces(value: number, shape: FormatShape): number {
  if (Math.abs(value) > 1e11) return -1;
  if (shape.kind === 'number') {
    const places = shape.decimals - shape.scale;
    if (places < 0 || places > 6) return -1;
    return Math.round(value * powerOf(places)) / powerOf(places) === value ? places : -1;
  }
  if (shape.kind !== 'general') return -1;
  for (let places = 0; places <= 4; places++)
    if (Math.round(value * powerOf(places)) / powerOf(places) === value) return places;
  return -1;
}
