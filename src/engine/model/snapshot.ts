import type { CellValue, RangeRef } from './cell';

/** Everything the engine may know of a workbook: plain data, read once. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Calculation is manual, and something was changed that the formulas do not follow yet. */
  readonly calculationPending?: boolean;
}

/**
 * One sheet. The grids start at A1 and are ragged: a row that is missing or short is empty from there on,
 * so that a wide sheet with few cells costs what its cells cost.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly values: Grid<CellValue>;
  /** The formula of a cell, with its `=`. */
  readonly formulas: Grid<string>;
  /** An index into `formats`; missing means the first one. */
  readonly formatIds: Grid<number>;
  readonly formats: readonly CellFormat[];
  readonly merges: readonly Box[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Excel's own tables (ListObjects). */
  readonly listObjects: readonly ListObject[];
  /** From a file of plain text: that a figure is stored as text says nothing. */
  readonly plainText?: boolean;
}

export type Grid<T> = readonly (readonly (T | undefined)[] | undefined)[];

/** A block of cells inside a sheet; all four ends belong to it. */
export type Box = Omit<RangeRef, 'sheet'>;

export interface CellFormat {
  /** In the invariant form of the file: `#,##0.0`. `General` where nothing is set. */
  readonly numberFormat: string;
  readonly indent: number;
  readonly bold: boolean;
}

export interface ListObject {
  readonly name: string;
  readonly box: Box;
}

export const GENERAL: CellFormat = { numberFormat: 'General', indent: 0, bold: false };

export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    values: [],
    formulas: [],
    formatIds: [],
    formats: [GENERAL],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    listObjects: [],
  };
}

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row]?.[column] ?? null;
}

export function formatAt(sheet: SheetSnapshot, row: number, column: number): CellFormat {
  return sheet.formats[sheet.formatIds[row]?.[column] ?? 0] ?? GENERAL;
}
