import type { CheckOutcome, Finding, Notice } from './finding';
import type { Correction } from './correction';
import type { CellRelation, Table } from './table';

/** What one run of the checks says of one workbook. */
export interface Report {
  readonly tables: readonly Table[];
  /** Relations between tables. */
  readonly links: readonly CellRelation[];
  /** Tables that a person has said are none of a budget. */
  readonly aside: readonly Table[];
  /** Corrections of the reading that fit no table any more. */
  readonly idle: readonly Correction[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly notices: readonly Notice[];
}
