import { plans } from '../../samples/make';
import type { MadeFollowUp } from '../../src/engine';
import { makeFollowUp } from '../../src/engine';
import type { FollowUpChoices } from '../../src/engine/model/follow-up';
import type { SheetPlan } from '../../src/engine/model/sheet-plan';
import type { CellValue } from '../../src/engine/model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { emptySheet } from '../../src/engine/model/snapshot';
import { followUpWords } from '../../src/i18n/follow-up/languages';
import type { Language } from '../../src/i18n/texts';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';

export type Made = Extract<MadeFollowUp, { refusal: null }>;

const files = new Map<string, Uint8Array>();

export function sampleBytes(file: string): Uint8Array {
  const known = files.get(file);
  if (known) return known;
  const plan = plans().find((one) => one.name === file);
  if (!plan) throw new Error(`no sample ${file}`);
  const bytes = createXlsx(plan.plan());
  files.set(file, bytes);
  return bytes;
}

export function sample(file: string): WorkbookSnapshot {
  return readXlsx(sampleBytes(file));
}

export function made(
  workbook: WorkbookSnapshot,
  choices: FollowUpChoices = {},
  language: Language = 'sv',
): Made {
  const result = makeFollowUp(workbook, followUpWords(language), choices);
  if (result.refusal !== null) throw new Error(result.refusal);
  return result;
}

/** A sheet from rows of cells; `=…` is a formula without a value. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return { ...emptySheet(name), values: rows };
}

/** The tab as it is read again after it was written. */
export function written(plan: SheetPlan): SheetSnapshot {
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  for (const { row, cells } of plan.rows) {
    for (const { column, value, formula } of cells) {
      if (value !== null) (values[row] ??= [])[column] = value;
      if (formula !== undefined) (formulas[row] ??= [])[column] = formula;
    }
  }
  return { ...emptySheet(plan.name), values, formulas };
}

/** The workbook with the tab in it, after whatever was there before of the same period. */
export function withTab(
  workbook: WorkbookSnapshot,
  { plan, replaces }: Made,
  tab = written(plan),
): WorkbookSnapshot {
  return { sheets: [...workbook.sheets.filter((sheet) => sheet.name !== replaces), tab] };
}

/** The value of a row, found by its key, in one of the tab's columns. */
export function valueOf(plan: SheetPlan, key: string, column: string): string | number | null | undefined {
  const roles = plan.rows[0]?.cells ?? [];
  const at = column === 'label' ? 0 : roles.find((cell) => cell.value === column)?.column;
  const keyColumn = roles.find((cell) => cell.value === 'key')?.column;
  const row = plan.rows.find((one) =>
    one.cells.some((cell) => cell.column === keyColumn && cell.value === key),
  );
  return row?.cells.find((cell) => cell.column === at)?.value;
}

/** The tab with one cell typed over, found by its row's key and its column's role. */
export function typed(tab: SheetSnapshot, key: string, column: string, value: CellValue): SheetSnapshot {
  const at = column === 'label' ? 0 : (tab.values[0]?.findIndex((role) => role === column) ?? -1);
  const keys = tab.values[0]?.findIndex((role) => role === 'key') ?? -1;
  const row = tab.values.findIndex((cells) => cells?.[keys] === key);
  if (at < 0 || row < 0) throw new Error(`no ${column} of ${key}`);
  const set = <T>(grid: readonly (readonly (T | undefined)[] | undefined)[], content: T | undefined) =>
    Array.from({ length: Math.max(grid.length, row + 1) }, (_, r) => {
      const cells = [...(grid[r] ?? [])];
      if (r === row) cells[at] = content;
      return cells;
    });
  return { ...tab, values: set(tab.values, value), formulas: set(tab.formulas, undefined) };
}
