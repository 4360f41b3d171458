import { isNotCalculated, NOT_CALCULATED, type CellValue } from '../engine/model/cell';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../engine/model/snapshot';
import { formulaValue } from './formula-value';

const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;

/**
 * Other programs than Excel store formulas without results, or with results that only hold the place until Excel has
 * opened the file; `anew` is what the file then asks for. What can be reckoned gets its result, and every other formula
 * without one says that it is not calculated.
 */
export function calculated(workbook: WorkbookSnapshot, anew: boolean): WorkbookSnapshot {
  const calculation = new Calculation(workbook, anew);
  return calculation.isNeeded ? { ...workbook, sheets: calculation.sheets() } : workbook;
}

/** Cells go by one number each: sheet, row and column. */
class Calculation {
  /** The formulas whose result is not known yet. */
  private readonly open = new Map<number, string>();
  private readonly places: ReadonlyMap<string, number>;
  private readonly values: (CellValue | undefined)[][][];

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly anew: boolean,
  ) {
    this.places = new Map(workbook.sheets.map(({ name }, place) => [name.toLowerCase(), place]));
    workbook.sheets.forEach((sheet, place) =>
      sheet.formulas.forEach((formulas, row) =>
        formulas?.forEach((formula, column) => {
          if (formula !== undefined && (anew || valueAt(sheet, row, column) === null))
            this.open.set((place * ROWS + row) * COLUMNS + column, formula);
        }),
      ),
    );
    this.values = this.isNeeded
      ? workbook.sheets.map(({ values }) => values.map((row) => [...(row ?? [])]))
      : [];
  }

  get isNeeded(): boolean {
    return this.open.size > 0;
  }

  sheets(): SheetSnapshot[] {
    for (const cell of [...this.open.keys()]) this.settle(cell);
    return this.workbook.sheets.map((sheet, place) => ({ ...sheet, values: this.values[place] ?? [] }));
  }

  /** A cell after those that it calls; cells that call one another in a circle have no result. */
  private settle(first: number): void {
    const waiting = [first];
    const begun = new Set<number>();
    for (let cell = waiting.at(-1); cell !== undefined; cell = waiting.at(-1)) {
      const formula = this.open.get(cell);
      if (formula === undefined) {
        waiting.pop();
        continue;
      }
      begun.add(cell);
      const called: number[] = [];
      const value = this.valueOf(formula, cell, called);
      const before = called.filter((other) => !begun.has(other));
      if (before.length === 0) this.set(cell, value);
      else for (const other of before) waiting.push(other);
    }
  }

  /** The result, if all cells that the formula calls have theirs; the others are added to `open`. */
  private valueOf(formula: string, cell: number, open: number[]): CellValue | undefined {
    const own = Math.floor(cell / COLUMNS / ROWS);
    return formulaValue(formula, (sheet, row, column) => {
      const place = sheet === null ? own : this.places.get(sheet.toLowerCase());
      if (place === undefined) return undefined;
      const called = (place * ROWS + row) * COLUMNS + column;
      if (this.open.has(called)) {
        open.push(called);
        return undefined;
      }
      const value = this.values[place]?.[row]?.[column] ?? null;
      return isNotCalculated(value) ? undefined : value;
    });
  }

  private set(cell: number, value: CellValue | undefined): void {
    this.open.delete(cell);
    const column = cell % COLUMNS;
    const row = Math.floor(cell / COLUMNS) % ROWS;
    const rows = this.values[Math.floor(cell / COLUMNS / ROWS)];
    const stored = rows?.[row]?.[column] ?? null;
    // A program that calculates nothing stores 0 everywhere; another result was right once and is the best there is.
    const kept = this.anew && stored !== null && stored !== 0 ? stored : NOT_CALCULATED;
    if (rows) (rows[row] ??= [])[column] = value === undefined ? kept : value;
  }
}
