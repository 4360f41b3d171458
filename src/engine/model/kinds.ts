/** The words for what a table, its columns and its lines can be. */

export type TableKind =
  'statement' | 'departments' | 'forecast' | 'indicators' | 'goals' | 'activities' | 'other';

export interface Unit {
  readonly currency: 'EUR' | 'SEK' | null;
  readonly scale: 1 | 1000 | 1000000;
}

export type SignConvention =
  'costs-negative' | 'costs-positive' | 'net-cost' | 'revenue-negative' | 'unknown';

export type DeviationConvention = 'outcome-budget' | 'budget-outcome' | 'result-effect' | 'none' | 'unknown';

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
