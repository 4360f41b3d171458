import type { GoalTabWords } from './goal-tab-words';
import type { CheckOutcome, Finding, FindingMessage } from './finding';
import type { AmountRole, Flag, KeptRole, Period, Settings, Source } from './follow-up';
import type { Unit } from './kinds';

/** The words of a tab in one language. */
export interface FollowUpWords {
  readonly language: string;
  /** How it writes amounts within a text. */
  readonly numbers: { readonly group: string; readonly mark: string };
  readonly sheetName: (period: Period, year: number) => string;
  readonly title: (period: Period, year: number) => string;
  readonly period: Readonly<Record<Period, string>>;
  readonly unit: (unit: Unit) => string;
  readonly head: {
    readonly unit: string;
    readonly period: string;
    /** Behind the months, where the source does not say which ones its outcome covers. */
    readonly periodAssumed: string;
    readonly amounts: string;
    readonly status: string;
    readonly ready: string;
    /** Follows their number. */
    readonly commentsMissing: string;
    readonly sources: string;
    readonly purposes: Readonly<Record<Source['purpose'], string>>;
    readonly checks: string;
    readonly checkName: (check: string) => string;
    readonly outcomes: Readonly<Record<CheckOutcome['outcome'], string>>;
    readonly convention: string;
    readonly conventionText: string;
    /** Instead of it, where only goals are followed up. */
    readonly noBudgetText: string;
  };
  readonly columns: Readonly<Record<TabColumn, string>>;
  /** The headers of the two columns that call the follow-up before this one. */
  readonly formerColumns: (period: Period) => Readonly<Record<'former' | 'change', string>>;
  readonly sections: Readonly<Record<Section, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  /** Words of every language, in small letters, for what a person chose before the language was changed. */
  readonly knownFlags: Readonly<Record<string, Flag>>;
  readonly knownRules: Readonly<Record<string, Settings['rule'] | Settings['rollUp']>>;
  readonly reasons: {
    readonly byForecast: string;
    readonly byOutcome: string;
    readonly noForecast: string;
    readonly noOutcome: string;
    readonly noBudget: string;
    readonly notWorse: string;
    /** What stands before and behind the amount, the limit of what is fulfilled partly following. */
    readonly worse: readonly [before: string, behind: string];
    readonly own: string;
  };
  readonly commentMissing: string;
  readonly commentGiven: string;
  readonly rounding: string;
  readonly difference: string;
  /** Under a line whose name in the source is that of another line. */
  readonly printed: (label: string) => string;
  readonly summary: {
    readonly binding: string;
    readonly revenue: string;
    readonly cost: string;
    readonly net: string;
    readonly costRatio: string;
    readonly costRatioAfter: string;
    readonly netRatio: string;
    readonly ratioNote: Readonly<Record<'forecast' | 'outcome', string>>;
    readonly netRatioNote: string;
    readonly accuracyNet: (period: Period | null) => string;
    readonly accuracyCost: (period: Period | null) => string;
    /** Followed by a percentage and a full stop. */
    readonly accuracyWithin: string;
    readonly accuracyBeyond: string;
  };
  readonly areas: {
    readonly total: string;
    readonly check: (line: string) => string;
    readonly agrees: string;
    readonly rounding: string;
    readonly differs: string;
  };
  readonly fund: {
    readonly before: string;
    readonly grant: string;
    readonly grantImplied: string;
    readonly opening: string;
    readonly closing: string;
    readonly draw: string;
    readonly after: string;
    readonly costsAfter: string;
  };
  readonly log: {
    readonly none: string;
    readonly severity: Readonly<Record<Finding['severity'], string>>;
    readonly where: string;
    readonly what: string;
    readonly ignored: string;
    /** For what was set aside without a word. */
    readonly noReason: string;
    readonly show: string;
    readonly finding: (message: FindingMessage) => { readonly title: string; readonly body: string };
  };
  readonly settings: Readonly<
    Record<
      | 'amount'
      | 'share'
      | 'rule'
      | 'tolerance'
      | 'guide'
      | 'accuracy'
      | 'goalTolerance'
      | 'goalPoints'
      | 'rollUp'
      | 'mark',
      readonly [label: string, note: string]
    >
  > & { readonly both: string; readonly either: string };
  readonly keptSection: {
    readonly intro: string;
    readonly roles: Readonly<Record<KeptRole, string>>;
  };
  readonly judgementPrompt: readonly [title: string, text: string];
  readonly charts: {
    readonly section: string;
    readonly deviation: string;
    /** Of what stands beside each other. */
    readonly comparison: (shown: readonly ('amended' | 'outcome' | 'forecast')[]) => string;
    /** For whoever cannot see the chart; the names of the lines that stand out. */
    readonly description: (shown: {
      readonly kind: 'deviation' | 'comparison';
      readonly title: string;
      readonly lines: number;
      readonly worst: string | null;
      readonly best: string | null;
    }) => string;
  };
  readonly goals: GoalTabWords;
  readonly footer: string;
}

export type TabColumn =
  | 'label'
  | AmountRole
  | 'used'
  | 'guide'
  | 'deviation'
  | 'deviationShare'
  | 'former'
  | 'change'
  | 'flag'
  | 'judgement'
  | 'reason'
  | 'commentRequired'
  | 'comment';

export type Section = 'basis' | 'summary' | 'statement' | 'areas' | 'fund' | 'log' | 'settings' | 'kept';
