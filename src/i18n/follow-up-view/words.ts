import type { KeptCounts, Period } from '../../engine/model/follow-up';
import type { Language } from '../texts';

/** What the view that makes the follow-up says; what stands on the tab itself is in src/i18n/follow-up. */
export interface FollowUpViewWords {
  readonly title: string;
  readonly intro: string;
  readonly reading: string;
  readonly period: string;
  /** Short enough for a list in a narrow pane. */
  readonly periods: Readonly<Record<Period, string>>;
  readonly year: string;
  readonly amounts: string;
  readonly tabLanguage: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly unknownUnit: string;
  readonly limits: string;
  readonly limitsWrong: string;
  /** In front of per cent. */
  readonly limitNames: Readonly<
    Record<'amount' | 'share' | 'rule' | 'tolerance' | 'guide' | 'accuracy', string>
  >;
  readonly rules: Readonly<Record<'both' | 'either', string>>;
  readonly sources: string;
  readonly show: (place: string) => string;
  readonly preview: string;
  readonly comparedWith: (sheet: string) => string;
  readonly goals: (counts: Readonly<Record<'goals' | 'indicators' | 'activities', number>>) => string;
  readonly deviationChart: string;
  readonly favourable: string;
  readonly unfavourable: string;
  readonly more: (count: number) => string;
  readonly findings: (errors: number) => string;
  readonly seeFindings: string;
  readonly replaced: (sheet: string, kept: KeptCounts) => string;
  readonly create: string;
  readonly createAgain: string;
  readonly creating: string;
  readonly made: (sheet: string) => string;
  readonly goToTab: string;
  readonly missing: (count: number) => string;
  readonly missingNone: string;
  /** What pressing a line does before the tab is made, and after. */
  readonly missingBefore: string;
  readonly missingAfter: string;
  readonly ownJudgement: string;
  readonly readAgain: string;
  /** Where making a tab asks for other words than reading or showing. */
  readonly failed: Readonly<Record<'protected' | 'read-only' | 'too-large' | 'not-found', string>>;
  readonly unchanged: string;
}
