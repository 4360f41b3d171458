import type { CellRef, RangeRef } from './cell';
import type { ColumnMark, Correction, TableMark } from './correction';
import type { Evidence } from './evidence';
import type { ColumnRole, DeviationConvention, Side, SignConvention, TableKind, Unit } from './kinds';

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
