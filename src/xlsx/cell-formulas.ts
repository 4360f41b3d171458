import { HostError } from '../app/host';
import { parseRangeAddress } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';
import { formulaTemplate, shiftedFormula, type FormulaTemplate } from './formula-shift';

export interface FormulaAttributes {
  readonly kind: string | undefined;
  readonly shared: string | undefined;
  readonly ref: string | undefined;
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  template: FormulaTemplate | null;
}

/** Array formulas of one sheet are spread over so many cells; further ones are kept at their first cell only. */
const ARRAY_CELLS = 1_000_000;
/** A small file can share one long formula with a million cells; no honest one comes near this many characters. */
const SHARED_CHARACTERS = 40_000_000;

/** The formulas of one sheet: each cell ends with its own text, as Excel shows it when the cell is chosen. */
export class CellFormulas {
  readonly grid: (string | undefined)[][] = [];
  private readonly masters = new Map<string, SharedMaster>();
  private readonly waiting: { readonly row: number; readonly column: number; readonly shared: string }[] = [];
  private sharedCharacters = 0;
  private readonly arrays: { readonly box: Box; readonly formula: string }[] = [];

  add(row: number, column: number, text: string, { kind, shared, ref }: FormulaAttributes): void {
    const formula = text === '' ? '' : `=${withoutFutureMarks(text)}`;
    if (kind === 'shared' && shared !== undefined) {
      if (formula === '') return this.addShared(row, column, shared);
      this.masters.set(shared, { row, column, formula, template: null });
    }
    if (formula !== '') this.set(row, column, formula);
    const box = kind === 'array' && ref !== undefined ? parseRangeAddress(ref) : null;
    if (box) this.arrays.push({ box, formula });
  }

  /** Call once, when all cells are known. */
  finish(values: readonly (readonly unknown[] | undefined)[]): void {
    for (const { row, column, shared } of this.waiting) {
      if (this.masters.has(shared)) this.addShared(row, column, shared);
    }
    let left = ARRAY_CELLS;
    for (const { box, formula } of this.arrays) {
      left -= (box.bottom - box.top + 1) * (box.right - box.left + 1);
      if (left < 0) break;
      for (let row = box.top; row <= box.bottom; row++) {
        for (let column = box.left; column <= box.right; column++) {
          const filled = values[row]?.[column] !== undefined && this.grid[row]?.[column] === undefined;
          if (filled) this.set(row, column, formula);
        }
      }
    }
  }

  private addShared(row: number, column: number, shared: string): void {
    const master = this.masters.get(shared);
    if (!master) {
      this.waiting.push({ row, column, shared });
      return;
    }
    master.template ??= formulaTemplate(master.formula);
    const formula = shiftedFormula(master.template, row - master.row, column - master.column);
    this.sharedCharacters += formula.length;
    if (this.sharedCharacters > SHARED_CHARACTERS) throw new HostError('too-large', 'shared formulas');
    this.set(row, column, formula);
  }

  private set(row: number, column: number, formula: string): void {
    (this.grid[row] ??= [])[column] = formula;
  }
}

/** Files mark functions that are younger than the format; Excel does not show the mark. */
function withoutFutureMarks(text: string): string {
  return text.includes('_xl') ? text.replace(/_xl(?:fn|ws|pm|udf)\./g, '') : text;
}
