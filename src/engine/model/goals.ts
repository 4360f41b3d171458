import type { Amount } from './amount';
import type { CellRef } from './cell';
import type { Direction } from './correction';

/** What a workbook says of its goals, and of the indicators and activities under them. */
export interface Goals {
  /** In reading order. */
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly targets: readonly WordedTarget[];
  /** What a person answered when asked which way is better. */
  readonly directions: Directions;
  /** The last day of the period that is reported; null where the workbook does not say which it is. */
  readonly periodEnd: Day | null;
}

/** By the name of the indicator in plain words: see `indicatorKey`. */
export type Directions = Readonly<Record<string, Direction>>;

/** `2023-08-31`: days compare as texts. */
export type Day = string;

/** From the council's direction down to the unit's own goal. */
export type GoalLevel = 'direction' | 'area' | 'board' | 'unit';
export const GOAL_LEVELS: readonly GoalLevel[] = ['direction', 'area', 'board', 'unit'];

export type Fulfilment = 'fully' | 'partly' | 'not';
export type Status = Fulfilment | 'none';

export interface Goal {
  readonly cell: CellRef;
  readonly level: GoalLevel;
  /** Without the words that say whose goal it is; empty where a page break swallowed the heading. */
  readonly name: string;
  /** Its place in `goals`. */
  readonly parent: number | null;
  /** What a person judged. */
  readonly status: Status | null;
  readonly statusCell: CellRef | null;
  /** The running text under the heading. */
  readonly analysis: string;
}

export type ValueRole = 'outcome' | 'men' | 'women' | 'prior' | 'forecast' | 'target' | 'councilTarget';
export const VALUE_ROLES: readonly ValueRole[] = [
  'outcome',
  'men',
  'women',
  'prior',
  'forecast',
  'target',
  'councilTarget',
];

export interface Indicator {
  /** Where its name stands. */
  readonly cell: CellRef;
  readonly name: string;
  readonly goal: number | null;
  /** A blank cell is no value. */
  readonly values: Readonly<Partial<Record<ValueRole, Value>>>;
  /** The columns that its table has, also where this row is blank. */
  readonly columns: Readonly<Partial<Record<ValueRole, ColumnAt>>>;
  /** `Tertial 2 2023`, `År`; empty where nothing is said. */
  readonly period: string;
  readonly analysis: string;
}

export interface ColumnAt {
  readonly column: number;
  readonly header: string;
}

/** What stands in a cell of an indicator. Amounts are as printed: `35 %` is 35 with the unit %. */
export type Value = {
  readonly cell: CellRef;
  readonly text: string;
  /** As printed, per cent as `%` and pieces as `st`; empty where only a number stands. */
  readonly unit: string;
} & (
  | {
      readonly kind: 'figure';
      readonly amount: Amount;
      readonly decimals: number;
      /** `minst 80 %`, `högst 5 %`. */
      readonly bound: 'least' | 'most' | null;
      /** A number, a number that its format shows as per cent, or a text with this around its figure. */
      readonly stored: 'number' | 'percent' | { readonly before: string; readonly after: string };
    }
  /** `+/- 1 %` is -1 to 1, `80–85` what it says. */
  | { readonly kind: 'band'; readonly low: Amount; readonly high: Amount }
  /** A direction instead of a figure. */
  | { readonly kind: 'direction'; readonly direction: 'higher' | 'lower' | 'same' }
  /** A sentence, or that the target is yet to be set. */
  | { readonly kind: 'words' }
);

export interface Activity {
  readonly cell: CellRef;
  readonly name: string;
  readonly goal: number | null;
  readonly start: DayAt | null;
  readonly end: DayAt | null;
  /** The cell that says whether it deviates, also where it is blank; null where the table has none. */
  readonly deviation: { readonly cell: CellRef; readonly text: string } | null;
  /** What a status column says. */
  readonly state: string;
  readonly responsible: string;
  readonly analysis: string;
}

export interface DayAt {
  readonly cell: CellRef;
  readonly day: Day | null;
  readonly text: string;
}

/** A goal that is a text, answered by a text: the key targets of a Finnish town. */
export interface WordedTarget {
  readonly cell: CellRef;
  readonly name: string;
  readonly goal: number | null;
  /** The sentence that the target serves. */
  readonly under: string;
  readonly responsible: string;
  readonly outcome: { readonly cell: CellRef; readonly text: string } | null;
  readonly status: Status | null;
}
