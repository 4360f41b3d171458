import type { CheckOutcome, Finding, Notice } from './finding';
import type { Table } from './table';

/** What one run of the checks says of one workbook. */
export interface Report {
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly checks: readonly CheckOutcome[];
  readonly notices: readonly Notice[];
}
