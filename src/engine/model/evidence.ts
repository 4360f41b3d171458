import type { Unit } from './kinds';

/** What speaks for the reading of a table, counted. */
export interface Evidence {
  /** How many times smaller than they are stored the amounts are shown, by their number format. */
  readonly shown: Unit['scale'];
  /** Null where nothing was counted. */
  readonly signs: SignEvidence | null;
  /** For each calculated column that was recognised. */
  readonly columns: readonly ColumnEvidence[];
}

/** Figures other than zero of a known side, and the nets that say how positive costs count. */
export interface SignEvidence {
  readonly costs: number;
  readonly negativeCosts: number;
  readonly revenues: number;
  readonly negativeRevenues: number;
  /** Nets that are revenue less costs, where costs are positive. */
  readonly revenueLessCosts: number;
  readonly costsLessRevenue: number;
}

/** In `holds` of `of` rows the column is calculated from `parts` as its kind says. */
export interface ColumnEvidence {
  readonly column: number;
  readonly kind: 'deviation' | 'amended';
  readonly parts: readonly number[];
  readonly holds: number;
  readonly of: number;
}

export const NO_EVIDENCE: Evidence = { shown: 1, signs: null, columns: [] };
