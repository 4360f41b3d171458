import type { Amount } from './amount';
import type { CellRef } from './cell';
import type { CheckOutcome, Finding } from './finding';
import type { Goals } from './goals';
import type { RangeRef } from './cell';
import type { Side, Unit } from './kinds';

/** January to April, January to August, the whole year. */
export type Period = 'T1' | 'T2' | 'T3';

/** What the user may decide; whatever is missing is told by the workbook. */
export interface FollowUpChoices {
  readonly period?: Period;
  readonly year?: number;
  /** The unit of the tab; as on the earlier tab or in the source when missing. */
  readonly scale?: Unit['scale'] | 'source';
  /** What the amounts are in where the source does not say; it must not contradict the source. */
  readonly currency?: Currency;
  /** Limits that go before those on the earlier tab; amounts in the unit of the tab. */
  readonly settings?: Partial<Settings>;
}

export type Currency = 'EUR' | 'SEK';

/** Everything that a follow-up says, before it has a place on a sheet. */
export interface FollowUp {
  readonly unitName: string;
  /** The name that the workbook suggests, so that one the user typed can be told from it. */
  readonly suggestedName: string;
  readonly period: Period;
  readonly year: number;
  readonly unit: Unit;
  /** What the source shows at its finest. */
  readonly decimals: number;
  /** How many decimals the tab shows: fewer than the source where the unit of the tab is larger. */
  readonly shownDecimals: number;
  /** What it stores at its finest: deviations are rounded to it, so that no binary fraction shows. */
  readonly places: number;
  readonly sources: readonly Source[];
  readonly statement: readonly FollowUpLine[];
  /** The lines that the summary is made of. */
  readonly keys: SummaryKeys;
  readonly areas: Areas | null;
  readonly fund: Fund | null;
  readonly checks: readonly CheckOutcome[];
  /** Those that a person should see. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly kept: Kept;
  readonly former: Former | null;
  /** Null where the workbook reports on none. */
  readonly goals: Goals | null;
  /** Tables that say of the same unit what the statement says, and were left out. */
  readonly leftOut: readonly string[];
  /** The outcome of the source is of so many months, and so no outcome of this period. */
  readonly otherMonths: number | null;
  /** The outcome says of no months at all that it covers them, and was taken for that of this period. */
  readonly periodAssumed: boolean;
  /** Tables whose amounts were taken as costs without anything in them that says so. */
  readonly takenAsCosts: readonly string[];
}

/** Whether it follows up amounts; otherwise goals, indicators and activities alone. */
export function hasBudget({ statement, areas }: Pick<FollowUp, 'statement' | 'areas'>): boolean {
  return statement.length > 0 || areas !== null;
}

/** The follow-up before this one, which stands on a tab of its own in the same workbook. */
export interface Former {
  readonly sheet: string;
  readonly period: Period;
  /** Its own formulas no longer show what it said; the comparison is with what it said when it was made. */
  readonly overwritten: boolean;
  /** Where its keys, deviations and forecasts stand, in the same rows. */
  readonly columns: { readonly key: number; readonly deviation: number; readonly forecast: number };
  readonly lastRow: number;
  /** The power of ten that brings its amounts to the unit of this tab. */
  readonly shift: number;
  /** By the key of the line, in the unit of this tab. */
  readonly deviations: ReadonlyMap<string, Amount>;
  readonly forecasts: ReadonlyMap<string, Amount>;
}

export interface Source {
  readonly purpose: 'statement' | 'areas' | 'outcome' | 'goals';
  readonly title: string;
  readonly range: RangeRef;
}

export type AmountRole = 'budget' | 'amendment' | 'amended' | 'outcome' | 'forecast';
export const AMOUNT_ROLES: readonly AmountRole[] = ['budget', 'amendment', 'amended', 'outcome', 'forecast'];

/** A line on the tab. Revenue is positive, costs are negative, whatever the source does. */
export interface FollowUpLine {
  /** What the line is called across languages, renamings and moves. */
  readonly key: string;
  readonly label: string;
  /** What the source calls it, where that is the name of another line. */
  readonly printed?: string;
  readonly kind: LineKind;
  readonly side: Side | null;
  readonly figures: Readonly<Partial<Record<AmountRole, SourceFigure>>>;
  /** The keys of the lines that add up to this one; empty where it is taken from the source as it stands. */
  readonly parts: readonly string[];
  /** For results: the line whose budget says what is much; the line's own otherwise. */
  readonly measuredBy: string | null;
}

/** `difference` is what a printed total says beyond the sum of its parts: rounding, or a fault in the source. */
export type LineKind = 'detail' | 'total' | 'memo' | 'difference' | 'balance';

export interface SummaryKeys {
  readonly revenue: string | null;
  readonly cost: string | null;
  readonly net: string | null;
  /** What the year comes to in the end, where the statement goes on beyond the net. */
  readonly result: string | null;
}

/** One cell of the source on its way to the tab. */
export interface SourceFigure {
  readonly cell: CellRef;
  readonly stored: 'number' | 'text' | 'nothing' | 'unreadable';
  /** The text as it stands, where it is one. */
  readonly text: string | null;
  /** The column holds texts that are figures, so the formula must be able to read them. */
  readonly textColumn: boolean;
  readonly mark: ',' | '.';
  readonly sign: 1 | -1;
  /** The power of ten that brings it to the unit of the tab. */
  readonly shift: number;
  /** In the sign and unit of the tab; null where nothing is stated. */
  readonly amount: Amount | null;
  /** A finding says that this figure is wrong. */
  readonly doubted: boolean;
}

export interface Areas {
  readonly areas: readonly Area[];
  /** Revenue, cost and net of all areas together. */
  readonly total: Area;
  /** The central lines that the total must agree with, by the keys of the total's lines. */
  readonly central: Readonly<Record<string, string>>;
}

export interface Area {
  readonly key: string;
  readonly name: string;
  /** Its net last. */
  readonly lines: readonly FollowUpLine[];
}

/** How the result fund bridges the net before and after its disposition. */
export interface Fund {
  /** In the fixed order of the bridge; each is missing where the source has none. */
  readonly grant: FollowUpLine | null;
  readonly opening: FollowUpLine | null;
  readonly closing: FollowUpLine | null;
  readonly after: FollowUpLine | null;
  /** The costs after transfers, where the source states them. */
  readonly costsAfter: FollowUpLine | null;
}

/** What decides a flag and when a comment is asked for; the user changes them on the tab. */
export interface Settings {
  /** In the unit of the tab. */
  readonly amount: number;
  readonly share: number;
  readonly rule: 'both' | 'either';
  readonly tolerance: number;
  /** How much of the year's budget the period should have used. */
  readonly guide: number;
  /** How far from its forecast the year may end. */
  readonly accuracy: number;
  /** How near its target a missed indicator may be and still be partly met, as a share of the target. */
  readonly goalTolerance: number;
  /** The same for percentages near 100, in percentage points. */
  readonly goalPoints: number;
  /** How a goal's status is proposed from what stands under it. */
  readonly rollUp: RollUp;
}

/** What a person wrote on an earlier tab, by line and column and not by address. */
export interface Kept {
  readonly entries: readonly KeptEntry[];
}

export interface KeptEntry {
  readonly key: string;
  readonly role: KeptRole;
  /** What its line was called when it was written. */
  readonly label: string;
  readonly value: string | number;
  /** It was said in the pane, and goes when it is taken back there. */
  readonly fromPane?: true;
  /** A formula that the user typed, with the row it stood in. */
  readonly formula?: { readonly text: string; readonly row: number };
}

export type KeptRole = AmountRole | 'judgement' | 'comment' | 'setting' | 'unit' | 'note';

/** What a person wrote on the earlier tab, counted. */
export interface KeptCounts {
  readonly comments: number;
  readonly judgements: number;
  readonly amounts: number;
  readonly notes: number;
}

export type RollUp = 'share' | 'worst' | 'majority';

export type Flag = 'fully' | 'partly' | 'not' | 'none';

/** Why there can be no tab; every language has a sentence for each that says what to do. */
export type FollowUpRefusal = 'no-budget-table' | 'no-budget-column' | 'no-year' | 'other-currency';

/** What the user should know about a tab that was made. */
export type FollowUpNotice =
  | { readonly key: 'name-taken'; readonly name: string; readonly used: string }
  | { readonly key: 'no-outcome' }
  /** Only goals, indicators and activities are followed up. */
  | { readonly key: 'no-budget' }
  | { readonly key: 'taken-as-costs'; readonly table: string }
  | { readonly key: 'other-months'; readonly months: number; readonly period: Period }
  | { readonly key: 'period-assumed'; readonly period: Period }
  | { readonly key: 'same-lines'; readonly used: string; readonly others: readonly string[] }
  | { readonly key: 'former-overwritten'; readonly sheet: string }
  | { readonly key: 'kept-apart'; readonly count: number };
