import type { ICellData, Worksheet } from '@univerjs/presets';
import type { Book } from '../host/model/book';
import type { Cell, Sheet } from '../host/model/sheet';
import type { CellStyle } from '../host/model/style';
import type { Univer } from './univer';

export type Unit = ReturnType<Univer['createWorkbook']>;

/** A workbook and the grid's copy of it. */
export interface Shown {
  readonly univer: Univer;
  readonly unit: Unit;
  readonly book: Book;
  /** The looks that the grid was given, by cell. */
  readonly looks: WeakMap<Cell, CellStyle>;
  /** How each sheet is arranged in the grid, to tell when that has changed. */
  readonly arranged: WeakMap<Sheet, string>;
  /** The names that the grid knows, with what they stand for. */
  readonly names: Map<string, string>;
  /** Set while the grid is being brought up to date, so that this is not taken for the user's doing. */
  applying: boolean;
}

export function worksheetOf({ unit }: Shown, sheet: Sheet): Worksheet | null {
  return unit.getWorkbook().getSheetBySheetId(sheet.id) ?? null;
}

export function rawCell(worksheet: Worksheet, row: number, column: number): ICellData | null {
  return (worksheet.getCellRaw(row, column) as ICellData | undefined) ?? null;
}

/** Runs what is not the user's doing. */
export function quietly(shown: Shown, change: () => void): void {
  const before = shown.applying;
  shown.applying = true;
  try {
    change();
  } finally {
    shown.applying = before;
  }
}

export function apply(shown: Shown, mutation: { readonly id: string }, params: object): void {
  quietly(shown, () => {
    shown.univer.syncExecuteCommand(mutation.id, { unitId: shown.unit.getId(), ...params });
  });
}
