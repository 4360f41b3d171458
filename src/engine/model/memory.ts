import { textOf } from './cell';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * One thing that the workbook remembers for its user: a finding set aside, a reading put right, a setting. All of it is
 * text, and a row of a sheet that anyone can read.
 */
export interface Memo {
  /** What it is about, for programs: `ignored sum-equals-parts-1a2b3c4d`. The first word says what kind it is. */
  readonly key: string;
  /** For programs too; what it means depends on the kind. */
  readonly value: string;
  /** Why, in the user's own words. */
  readonly reason: string;
  /** The same for whoever reads the sheet. */
  readonly kind: string;
  readonly what: string;
  readonly where: string;
}

/** Heads the column of keys; by it the sheet is known again under any name. */
export const MEMORY_MARK = 'tertialkoll/memory@1';

/** The columns of the sheet; the mark stands over the last. */
export const MEMORY_COLUMNS = ['kind', 'what', 'where', 'value', 'reason', 'key'] as const;

/** Rows may have been put above it, but hardly many. */
const SEARCHED_ROWS = 50;

interface Head {
  readonly row: number;
  /** The column of the keys. */
  readonly column: number;
}

function headOf(sheet: SheetSnapshot): Head | null {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, sheet.values.length); row++) {
    const column = sheet.values[row]?.indexOf(MEMORY_MARK) ?? -1;
    if (column >= MEMORY_COLUMNS.length - 1) return { row, column };
  }
  return null;
}

export function isMemory(sheet: SheetSnapshot): boolean {
  return headOf(sheet) !== null;
}

/** What stands on the sheet; of two rows with one key the lower one counts. */
export function memosOn(sheet: SheetSnapshot): Memo[] {
  const head = headOf(sheet);
  if (!head) return [];
  const first = head.column - MEMORY_COLUMNS.length + 1;
  const memos = new Map<string, Memo>();
  for (const row of sheet.values.slice(head.row + 1)) {
    const [kind = '', what = '', where = '', value = '', reason = '', key = ''] = MEMORY_COLUMNS.map((_, i) =>
      textOf(row?.[first + i] ?? null).trim(),
    );
    if (key === '') continue;
    memos.delete(key);
    memos.set(key, { key, value, reason, kind, what, where });
  }
  return [...memos.values()];
}

/** All that a workbook remembers. */
export function memosOf(workbook: WorkbookSnapshot): Memo[] {
  return workbook.sheets.flatMap(memosOn);
}
