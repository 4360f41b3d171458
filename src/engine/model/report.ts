import type { CheckOutcome, Finding, Notice } from './finding';
import type { CellRelation, Table } from './table';

/** What one run of the checks says of one workbook. */
export interface Report {
  readonly tables: readonly Table[];
  /** Relations between tables. */
  readonly links: readonly CellRelation[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly notices: readonly Notice[];
}
