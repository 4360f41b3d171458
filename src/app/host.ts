import type { CellRef, CellValue, RangeRef } from '../engine/model/cell';
import type { Severity } from '../engine/model/finding';
import type { SheetPlan } from '../engine/model/sheet-plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../engine/model/snapshot';
import type { Trouble } from '../i18n/texts';

/** What the use cases need of whatever holds the workbook: Excel, a file, a test. */
export interface Host {
  readWorkbook(): Promise<WorkbookSnapshot>;
  /** Shows the cell and selects it. */
  showCell(cell: CellRef): Promise<void>;
  showRange(range: RangeRef): Promise<void>;
}

/** What a host must be able to do for findings to be acted upon in the workbook. */
export interface ActingHost {
  /** Writes one cell, where it still holds what was read of it; otherwise it fails with `changed`. */
  writeCell(cell: CellRef, former: CellContent, next: CellContent): Promise<void>;
  /** Colours these cells, and takes the colour from all that were marked before. The user's formats stay as they are. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Calls back with the name of the sheet after every change of cells. */
  onEdit(listener: (sheet: string) => void): Promise<void>;
}

export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** What a host must be able to do for the workbook to remember something: all of it, or nothing. */
export interface MemoryHost {
  /**
   * Writes the sheet that holds the memory anew, by what stands on it at this moment (null: there is none yet, and it
   * is made). Nothing else of the workbook is touched. Says what the sheet is called.
   */
  changeMemory(known: string | null, change: (sheet: SheetSnapshot | null) => MemorySheet): Promise<string>;
}

/** A sheet of plain text from A1 on. */
export interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** In characters. */
  readonly widths: readonly number[];
  /** How many rows stand above the entries. */
  readonly head: number;
}

/** What a host must be able to do to take in the follow-up: all of it, or nothing. */
export interface TabHost {
  writeTab(change: TabChange): Promise<void>;
}

export interface TabChange {
  readonly plan: SheetPlan;
  /** The sheet whose place it takes. */
  readonly replaces: string | null;
  /** Formulas elsewhere that call that sheet, as they are and as they must read from now on. */
  readonly repointed: readonly {
    readonly cell: CellRef;
    readonly former: string;
    readonly formula: string;
  }[];
}

/** Why the host could not do what was asked; every language has a sentence for each. */
export type HostFailure = Trouble;

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly failure: HostFailure,
    /** For the IT department: the host's own code and what was being done. Never a figure of the user's. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${failure}: ${detail}`, options);
  }
}
