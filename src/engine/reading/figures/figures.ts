import type { SheetSnapshot } from '../../model/snapshot';
import type { CellReading, DecimalMark, Figure } from '../../numbers/figure';
import { readCell } from '../../numbers/figure';
import type { Verdict } from '../../numbers/rounding';
import { judge } from '../../numbers/rounding';
import type { Rows } from './figure-grid';
import {
  ERROR,
  FIGURE,
  FigureGrid,
  LARGE,
  NONE,
  isExactIn,
  isPercentIn,
  kindIn,
  placesIn,
  powerOf,
} from './figure-grid';

/** So many figures of a row with fewer places than their columns are no accident. */
const COARSE = 2;
/** Among so many printed figures a few with more places do not say that the others have none there. */
const LEAST_PRINTED = 5;
const FEW = 0.25;

/** The figures of one table: exact ones when asked for, and quick ones for the many questions of the inference. */
export interface TableFigures {
  readonly grid: FigureGrid;
  reading(row: number, column: number): CellReading;
  at(row: number, column: number): Figure | null;
  has(row: number, column: number): boolean;
  isError(row: number, column: number): boolean;
  /** Whether a figure is a percentage in a column of amounts: it adds up with none of them. */
  isShare(row: number, column: number): boolean;
  /** As a double; not a number where there is no figure. */
  number(row: number, column: number): number;
  /** Whether a figure is the sum of two others of its row, each times its weight; a blank one adds nothing. */
  along(row: number, total: number, parts: readonly number[], weights: readonly number[]): Verdict | null;
  /** The finest place that the column shows. */
  decimals(column: number): number;
  /** Whether the row is printed with fewer places than its columns, as totals in whole thousands are. */
  isCoarse(row: number, column: number): boolean;
  /** The finest place that the column stores, where most of its figures store more than they show; otherwise null. */
  stored(column: number): number | null;
  /** The same figures on the same sheet, read anew: nothing of the table has changed. */
  on(sheet: SheetSnapshot): TableFigures;
  /** The same without what is quick to make again: nobody is at work on the table now. */
  forLater(rows: Int32Array): TableFigures;
}

/** `telling` are the rows that say what the amounts are printed with: all of them, but for key figures among them. */
export function tableFigures(
  sheet: SheetSnapshot,
  mark: DecimalMark,
  rows: readonly number[],
  telling: Rows = rows,
): TableFigures {
  return new SheetFigures(sheet, mark, rows, telling);
}

class SheetFigures implements TableFigures {
  private readonly places: (ColumnPlaces | undefined)[] = [];
  private readonly coarse = new Map<number, boolean>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly mark: DecimalMark,
    private readonly rows: Rows,
    private readonly telling: Rows,
    private made: FigureGrid | null = null,
  ) {}

  get grid(): FigureGrid {
    return (this.made ??= new FigureGrid(this.sheet, this.mark, this.rows));
  }

  on(sheet: SheetSnapshot): TableFigures {
    return new SheetFigures(sheet, this.mark, this.rows, this.telling, this.made);
  }

  forLater(rows: Int32Array): TableFigures {
    const telling = this.telling.length === rows.length ? rows : Int32Array.from(this.telling);
    return new SheetFigures(this.sheet, this.mark, rows, telling);
  }

  reading(row: number, column: number): CellReading {
    return readCell(this.sheet, row, column, this.mark);
  }

  at(row: number, column: number): Figure | null {
    if (this.grid.has(row, column)) {
      const kind = this.grid.kind(row, column);
      if (kind !== FIGURE && kind !== LARGE) return null;
    }
    const cell = this.reading(row, column);
    return cell.kind === 'figure' ? cell.figure : null;
  }

  has(row: number, column: number): boolean {
    if (!this.grid.has(row, column)) return this.at(row, column) !== null;
    const kind = this.grid.kind(row, column);
    return kind === FIGURE || kind === LARGE;
  }

  isError(row: number, column: number): boolean {
    const { grid } = this;
    return grid.has(row, column)
      ? grid.kind(row, column) === ERROR
      : this.reading(row, column).kind === 'error';
  }

  isShare(row: number, column: number): boolean {
    const { grid } = this;
    const percent = quick(grid, row, column)
      ? grid.isPercent(row, column)
      : (this.at(row, column)?.percent ?? false);
    return percent && this.placesOf(column).amounts;
  }

  number(row: number, column: number): number {
    const { grid } = this;
    if (grid.has(row, column) && grid.kind(row, column) !== LARGE)
      return grid.value(row, column) / powerOf(grid.places);
    const figure = this.at(row, column);
    return figure ? Number(figure.amount.units) / 10 ** figure.amount.decimals : Number.NaN;
  }

  along(row: number, total: number, parts: readonly number[], weights: readonly number[]): Verdict | null {
    const { grid } = this;
    const places = this.placesOf(total).shown;
    if (places < 0 || !quick(grid, row, total) || !parts.every((part) => quick(grid, row, part)))
      return this.slowAlong(row, total, parts, weights);
    const stated = grid.value(row, total);
    if (stated !== stated) return null;
    let rest = stated;
    let slack = widthAt(grid, row, total, places);
    let present = 0;
    for (let i = 0; i < parts.length; i++) {
      const column = parts[i] ?? 0;
      const value = grid.value(row, column);
      if (value !== value) continue;
      present++;
      rest -= (weights[i] ?? 1) * value;
      slack += Math.abs(weights[i] ?? 1) * widthAt(grid, row, column, places);
    }
    if (present === 0) return null;
    return rest === 0 ? 'exact' : 2 * Math.abs(rest) <= slack ? 'rounding' : 'broken';
  }

  decimals(column: number): number {
    return this.placesOf(column).shown;
  }

  stored(column: number): number | null {
    return this.placesOf(column).stored;
  }

  isCoarse(row: number, column: number): boolean {
    const { grid } = this;
    return (
      this.coarseRow(row) && quick(grid, row, column) && grid.decimals(row, column) < this.decimals(column)
    );
  }

  private coarseRow(row: number): boolean {
    const known = this.coarse.get(row);
    if (known !== undefined) return known;
    const { grid } = this;
    let coarse = 0;
    let all = 0;
    for (let column = 0; grid.has(row, column); column++) {
      const value = grid.value(row, column);
      if (value !== value || value === 0 || grid.isExact(row, column) || grid.isPercent(row, column))
        continue;
      // Whole numbers throughout, such as those of notes, say nothing of how coarse the others are.
      if (this.decimals(column) === 0) continue;
      all++;
      if (grid.decimals(row, column) < this.decimals(column)) coarse++;
    }
    const found = coarse >= COARSE && 2 * coarse >= all;
    this.coarse.set(row, found);
    return found;
  }

  private placesOf(column: number): ColumnPlaces {
    return (this.places[column] ??= columnPlaces(this.grid, this.telling, column, (row) =>
      this.at(row, column),
    ));
  }

  private slowAlong(
    row: number,
    total: number,
    parts: readonly number[],
    weights: readonly number[],
  ): Verdict | null {
    const stated = this.at(row, total);
    const terms = parts.flatMap((column, i) => {
      const figure = this.at(row, column);
      return figure ? [{ figure, weight: weights[i] ?? 1 }] : [];
    });
    if (!stated || terms.length === 0) return null;
    return judge(stated, terms, this.placesOf(total).shown).verdict;
  }
}

function quick(grid: FigureGrid, row: number, column: number): boolean {
  return grid.has(row, column) && grid.kind(row, column) !== LARGE;
}

/** What a figure can be off by, twice, in units of the scale; finer than the scale it cannot be. */
function widthAt(grid: FigureGrid, row: number, column: number, places: number): number {
  if (grid.isExact(row, column)) return 0;
  const finer = grid.places - Math.max(places, grid.decimals(row, column));
  return finer >= 0 ? powerOf(finer) : 10 ** finer;
}

interface ColumnPlaces {
  /** Whether the column has figures that are no percentages: only they say what it shows. */
  readonly amounts: boolean;
  readonly shown: number;
  readonly stored: number | null;
}

function columnPlaces(
  grid: FigureGrid,
  rows: Rows,
  column: number,
  at: (row: number) => Figure | null,
): ColumnPlaces {
  let shown = 0;
  /** How many figures that are more than nothing are printed with each number of places. */
  const printed: number[] = [];
  let exact = 0;
  let all = 0;
  let finest = 0;
  let amounts = 0;
  let inPercent = 0;
  for (const row of rows) {
    let isExact = false;
    let isPercent = false;
    let decimals = 0;
    let isNone = false;
    const mark = grid.has(row, column) ? grid.mark(row, column) : LARGE;
    const kind = kindIn(mark);
    if (kind === NONE || kind === ERROR) continue;
    if (kind === FIGURE) {
      isExact = isExactIn(mark);
      isPercent = isPercentIn(mark);
      decimals = placesIn(mark);
      isNone = grid.value(row, column) === 0;
    } else {
      const figure = at(row);
      if (!figure) continue;
      isExact = figure.exact;
      isPercent = figure.percent;
      decimals = figure.decimals;
      isNone = figure.amount.units === 0n;
    }
    if (isPercent) {
      inPercent = Math.max(inPercent, decimals);
      continue;
    }
    amounts++;
    if (!isNone) all++;
    if (isExact) {
      exact++;
      finest = Math.max(finest, decimals);
    } else {
      shown = Math.max(shown, decimals);
      if (!isNone) printed[decimals] = (printed[decimals] ?? 0) + 1;
    }
  }
  if (amounts === 0) return { amounts: false, shown: inPercent, stored: null };
  return {
    amounts: true,
    shown: withoutFew(printed, shown),
    stored: exact * 2 > all ? finest : null,
  };
}

/** The finest place of a column, but for the few figures that show more places than the others. */
function withoutFew(printed: readonly number[], finest: number): number {
  const all = printed.reduce((sum, count) => sum + count, 0);
  if (all < LEAST_PRINTED) return finest;
  let finer = 0;
  for (let places = finest; places > 0; places--) {
    finer += printed[places] ?? 0;
    if (finer >= FEW * all) return places;
  }
  return Math.min(finest, 0);
}
