import type { CellRef, RangeRef } from './cell';
import type { ColumnMark, Correction, TableMark } from './correction';
import type { Evidence } from './evidence';

/** A budget table as a controller reads it. */
export interface Table {
  /** `t1`, `t2` … in reading order. */
  readonly id: string;
  readonly range: RangeRef;
  readonly title: string | null;
  readonly kind: TableKind;
  readonly unit: Unit;
  /** The mark between whole and fraction in figures that are stored as text. */
  readonly decimalMark: ',' | '.';
  readonly signConvention: SignConvention;
  readonly deviationConvention: DeviationConvention;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly relations: readonly LineRelation[];
  /** By which it is known again. */
  readonly mark: TableMark;
  readonly evidence: Evidence;
  /** What a person said of it, and was followed. */
  readonly corrected: readonly Correction[];
}

export type TableKind =
  'statement' | 'departments' | 'forecast' | 'indicators' | 'goals' | 'activities' | 'other';

export interface Unit {
  readonly currency: 'EUR' | 'SEK' | null;
  readonly scale: 1 | 1000 | 1000000;
}

export type SignConvention =
  'costs-negative' | 'costs-positive' | 'net-cost' | 'revenue-negative' | 'unknown';

export type DeviationConvention = 'outcome-budget' | 'budget-outcome' | 'result-effect' | 'none' | 'unknown';

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  readonly year: number | null;
  /** The header as read, its pieces joined. */
  readonly header: string;
  /** What is measured, where the columns split an amount: revenue, cost or their net. */
  readonly measure: Side | null;
  /** How many months of the year it covers, when the header says so. */
  readonly months: number | null;
  /** By which it is known again. */
  readonly mark: ColumnMark;
}

/** What a line or a column is: revenue, cost, either way, or a result of others. */
export type Side = 'revenue' | 'cost' | 'either' | 'result';

export type ColumnRole =
  | 'budget'
  | 'amendment'
  | 'amended'
  | 'outcome'
  | 'forecast'
  | 'deviation'
  | 'prior'
  | 'plan'
  | 'share'
  | 'note'
  | 'label'
  | 'text'
  | 'other';

/** A row of a table. */
export interface Line {
  readonly row: number;
  readonly label: string;
  /** The standard line, such as `sales-revenue`; null where none was recognised. */
  readonly standard: string | null;
  readonly role: LineRole;
}

/** The line in a row, if any: lines stand from top to bottom, however many they are. */
export function lineAt<L extends { readonly row: number }>(lines: readonly L[], row: number): L | undefined {
  let first = 0;
  let end = lines.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((lines[middle]?.row ?? row) < row) first = middle + 1;
    else end = middle;
  }
  const found = lines[first];
  return found?.row === row ? found : undefined;
}

export type LineRole = 'detail' | 'total' | 'memo' | 'heading';

/**
 * "This line is the total of those lines." Lines are rows when `axis` is `row` (sums run down a column) and
 * columns when it is `column` (sums run along a row). It is stated once and holds in each of `positions`:
 * the columns, or the rows, in which it is meant.
 */
export interface LineRelation {
  readonly kind: RelationKind;
  readonly axis: 'row' | 'column';
  readonly total: number;
  readonly parts: readonly number[];
  /** One for each part: what it is multiplied by. */
  readonly weights: readonly number[];
  readonly positions: readonly number[];
  /** The words of lines or headers name it; otherwise only the figures speak for it. */
  readonly named: boolean;
}

export type RelationKind = 'sum' | 'net' | 'deviation' | 'amended' | 'consolidation' | 'share' | 'other';

/** One equation between cells: `total` is meant to be the weighted sum of `parts`. */
export interface CellRelation {
  readonly kind: RelationKind;
  readonly total: CellRef;
  readonly parts: readonly CellRef[];
  readonly weights: readonly number[];
  readonly named: boolean;
}
