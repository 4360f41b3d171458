import type { CellValue } from '../../engine/model/cell';
import type { CellEdit } from '../../xlsx/patch-plan';
import { contains } from '../host/model/boxes';
import type { Cell, Sheet } from '../host/model/sheet';
import type { OpenedSheet } from './opened';
import { openedContent } from './opened';
import type { StyleList } from './fileStyles';

const EMPTY: Pick<Cell, 'value' | 'formula' | 'style'> = { value: null, formula: null, style: null };
/** Recalculated results differ from the stored ones in the last digits. */
const SAME_RESULT = 1e-9;

export interface Changes {
  readonly edits: readonly CellEdit[];
  /** Edits that the file cannot take. */
  readonly refused: boolean;
}

/** The cells of a sheet that are not as they were when the file was opened. */
export function changesOf(sheet: Sheet, opened: OpenedSheet, styles: StyleList): Changes {
  const edits: CellEdit[] = [];
  let refused = false;
  for (const [row, column] of places(sheet, opened)) {
    const now = sheet.cell(row, column) ?? EMPTY;
    const before = openedContent(opened, row, column);
    const restyled = now.style !== (opened.styles.get(row)?.get(column) ?? null) && now.style !== null;
    const rewritten = now.formula !== before.formula || !sameValue(now, before.value);
    if (!restyled && !rewritten) continue;
    if (opened.heads.some((head) => contains(head, row, column))) {
      refused = true;
      continue;
    }
    edits.push({
      sheet: opened.name,
      row,
      column,
      ...contentOf(now),
      ...(restyled && now.style ? { style: styles.place(now.style) } : {}),
    });
  }
  return { edits, refused };
}

export function contentOf({ value, formula }: Pick<Cell, 'value' | 'formula'>) {
  return { ...(value === null ? {} : { value }), ...(formula === null ? {} : { formula }) };
}

function* places(sheet: Sheet, opened: OpenedSheet): Generator<[number, number]> {
  for (const [row, line] of sheet.cells) for (const column of line.keys()) yield [row, column];
  for (const [row, line] of opened.values.entries()) {
    for (const [column, value] of (line ?? []).entries()) {
      if (value !== undefined && value !== null && !sheet.cell(row, column)) yield [row, column];
    }
  }
}

function sameValue({ value, formula }: Pick<Cell, 'value' | 'formula'>, before: CellValue): boolean {
  if (value === before) return true;
  if (typeof value === 'object' && typeof before === 'object') return value?.error === before?.error;
  if (formula === null || typeof value !== 'number' || typeof before !== 'number') return false;
  return Math.abs(value - before) <= SAME_RESULT * Math.max(Math.abs(value), Math.abs(before));
}
