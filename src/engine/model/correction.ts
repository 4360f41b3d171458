import type { ColumnRole, DeviationConvention, Side, SignConvention, TableKind, Unit } from './kinds';

/** What a person says about the reading of one table. It wins over what we infer, and is kept in the workbook. */
export type Correction = { readonly table: TableMark } & Corrected;

export type Corrected =
  | { readonly what: 'not-budget' }
  | { readonly what: 'kind'; readonly kind: KindOfAmounts }
  | { readonly what: 'unit'; readonly unit: Unit }
  | { readonly what: 'signs'; readonly signs: Exclude<SignConvention, 'unknown'> }
  | { readonly what: 'deviations'; readonly deviations: Exclude<DeviationConvention, 'unknown'> }
  | { readonly what: 'role'; readonly column: ColumnMark; readonly role: ColumnRole }
  /** What the column measures, whichever line it is on; null where the lines say it. */
  | { readonly what: 'measure'; readonly column: ColumnMark; readonly measure: Side | null }
  | { readonly what: 'year'; readonly column: ColumnMark; readonly year: number | null }
  /** How much of the year the column covers. */
  | { readonly what: 'months'; readonly column: ColumnMark; readonly months: 4 | 8 | 12 | null }
  /** Whether more or less is better: of the indicator with this name. */
  | { readonly what: 'direction'; readonly line: string; readonly direction: Direction };

/** What a table of amounts can be; tables of words are known by their header alone. */
export type KindOfAmounts = Exclude<TableKind, 'indicators' | 'goals' | 'activities'>;

export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A table by its words, so that inserted rows and a new reading change nothing. */
export interface TableMark {
  readonly sheet: string;
  readonly title: string | null;
  /** The words of its headers; empty for a sheet that was read as one field of figures. */
  readonly headers: string;
  /** Among tables of one sheet with the same words, from the top. */
  readonly nth: number;
}

/** A column by the words of its header; `nth` counts columns of one table with the same words. */
export interface ColumnMark {
  readonly header: string;
  readonly nth: number;
}

export function isSameColumn(a: ColumnMark, b: ColumnMark): boolean {
  return a.header === b.header && a.nth === b.nth;
}
