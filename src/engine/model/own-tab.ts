import type { Period } from './follow-up';
import type { Unit } from './kinds';
import type { SheetSnapshot } from './snapshot';
import { textOf } from './cell';
import { isMemory } from './memory';

/** Stands in a hidden row of every tab that we make, so that we know it again under any name. */
const MARK = 'tertialkoll/follow-up@1';

export interface OwnTab {
  readonly period: Period;
  readonly year: number;
  readonly language: string;
  readonly scale: Unit['scale'];
  /** The name of the unit as the workbook suggested it then. */
  readonly suggestedName: string;
  /** The row that says what each column is. */
  readonly row: number;
}

export function ownTabMark({ period, year, language, scale, suggestedName }: Omit<OwnTab, 'row'>): string {
  return [MARK, period, String(year), language, String(scale), suggestedName].join('|');
}

/** Rows may have been put above it, but hardly many. */
const SEARCHED_ROWS = 50;

export function ownTab(sheet: SheetSnapshot): OwnTab | null {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, sheet.values.length); row++) {
    for (const value of sheet.values[row] ?? []) {
      if (typeof value !== 'string' || !value.startsWith(MARK)) continue;
      const [, period, year, language, scale, ...name] = textOf(value).split('|');
      if (period !== 'T1' && period !== 'T2' && period !== 'T3') continue;
      return {
        period,
        year: Number(year),
        language: language ?? '',
        scale: scale === '1000' ? 1000 : scale === '1000000' ? 1_000_000 : 1,
        suggestedName: name.join('|'),
        row,
      };
    }
  }
  return null;
}

const known = new WeakMap<SheetSnapshot, boolean>();

/** Made by us, and so no source: a follow-up, or the sheet that holds what the workbook remembers. */
export function isOwnTab(sheet: SheetSnapshot): boolean {
  let own = known.get(sheet);
  if (own === undefined) {
    own = ownTab(sheet) !== null || isMemory(sheet);
    known.set(sheet, own);
  }
  return own;
}
