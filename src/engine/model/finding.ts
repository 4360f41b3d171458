import type { Amount } from './amount';
import type { CellRef } from './cell';
import type { Remark } from './remark';
import type { Placed } from './placed';
import type { RelationKind } from './table';

/** Something a controller should look at, as data: no prose, no formatted figures. */
export interface Finding {
  /** The same in every run, also after rows were inserted above. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly table: string | null;
  readonly cell: CellRef;
  /** The other cells that take part, in reading order. */
  readonly related: readonly CellRef[];
  readonly stated: Amount | null;
  readonly expected: Amount | null;
  readonly difference: Amount | null;
  readonly repair: Repair | null;
  readonly candidates: readonly Candidate[];
  readonly message: FindingMessage;
}

export type Severity = 'error' | 'warning' | 'info';

/** A cell and the value that would make the figures agree. */
export interface Candidate {
  readonly cell: CellRef;
  readonly value: Amount;
  /** Every value that all relations allow within rounding. */
  readonly range: readonly [Amount, Amount];
}

export interface Repair extends Candidate {
  readonly certainty: 'unique';
  /** What the cell should calculate, where its formula is wrong. */
  readonly formula?: string;
}

/** The sum as it stands, for the screen that lays it out. */
export interface Arithmetic {
  /** Where the total stands. */
  readonly total: CellRef;
  readonly terms: readonly ArithmeticTerm[];
  readonly sum: Amount;
  readonly stated: Amount;
  /** Nothing is stated: the cell of the total is blank. */
  readonly blank: boolean;
  readonly difference: Amount;
  /** How far apart the two may be by rounding alone. */
  readonly slack: Amount;
}

export interface ArithmeticTerm {
  readonly cell: CellRef;
  readonly label: string;
  readonly weight: number;
  /** Null where the cell is blank and the figure is missing. */
  readonly amount: Amount | null;
}

/** A further relation that a finding is about, named as its total is. */
export interface OtherRelation {
  readonly label: string;
  readonly arithmetic: Arithmetic;
}

/** What a finding says: a key for the sentence and the facts that go into it. */
export type FindingMessage =
  /** One figure is wrong, and the other figures prove what it should be. */
  | (Placed & {
      readonly key: 'figure-proved';
      readonly relation: RelationKind;
      readonly slip: Slip | null;
      readonly value: Amount;
      /** How many relations fail now and hold then. */
      readonly mends: number;
      /** The column of per cent that tells this cell from others that could be wrong. */
      readonly percent: string | null;
      readonly arithmetic: Arithmetic;
      /** They hold with this value. */
      readonly others: readonly OtherRelation[];
    })
  /** A figure is missing, and the others say which. */
  | (Placed & {
      readonly key: 'figure-missing';
      readonly value: Amount;
      readonly mends: number;
      /** The column of per cent that tells this cell from others that could be wrong. */
      readonly percent: string | null;
      readonly arithmetic: Arithmetic;
      /** They hold with this value. */
      readonly others: readonly OtherRelation[];
    })
  /** Figures contradict each other, and more than one of them could be the wrong one. */
  | (Placed & {
      readonly key: 'relation-broken';
      readonly relation: RelationKind;
      readonly arithmetic: Arithmetic;
      /** They fail too. */
      readonly others: readonly OtherRelation[];
    })
  | (Placed & { readonly key: 'rounded'; readonly relation: RelationKind; readonly arithmetic: Arithmetic })
  | Remark;

/** How a right figure becomes a wrong one under a person's hands. */
export type Slip =
  | 'sign'
  | 'swapped-digits'
  | 'one-digit'
  | 'factor-1000'
  /** Cents for whole amounts, or the other way round. */
  | 'factor-100'
  | 'factor-10'
  | 'lost-digit'
  | 'blank'
  | 'other-formula'
  | 'row-left-out'
  /** The sum is off by exactly one of its parts. */
  | 'part-left-out'
  | 'part-twice'
  /** The amount of the line above or below, or of another column. */
  | 'neighbour-line'
  | 'neighbour-column';

/** How a check ended. A crash of ours is never shown as a fault in the figures. */
export type CheckOutcome =
  | { readonly check: string; readonly outcome: 'passed' | 'findings' }
  | { readonly check: string; readonly outcome: 'not-applicable'; readonly missing: Capability }
  | { readonly check: string; readonly outcome: 'could-not-run'; readonly detail: string };

/** What a check asks of a workbook before it can say anything. */
export type Capability =
  | 'table'
  | 'relations'
  | 'totals'
  | 'deviation'
  | 'amended'
  | 'several-tables'
  | 'indicators'
  | 'activities'
  | 'goals';

/** What a controller must know besides the findings: nothing was checked, or something is out of reach. */
export type Notice =
  | { readonly key: 'empty-workbook' }
  | { readonly key: 'no-table' }
  /** Rows of a table stand in one cell each. */
  | { readonly key: 'rows-in-one-cell'; readonly sheet: string }
  | { readonly key: 'sheet-protected'; readonly sheet: string }
  /** What was read may be older than the latest changes. */
  | { readonly key: 'calculation-pending' }
  /** So many formulas have no result, so that the cells they are in could not be checked. */
  | { readonly key: 'not-calculated'; readonly count: number }
  /** So many tables were left out, because a person has said that they are none of a budget. */
  | { readonly key: 'tables-aside'; readonly count: number }
  /** So many corrections of the reading fit no table any more. */
  | { readonly key: 'corrections-idle'; readonly count: number };
