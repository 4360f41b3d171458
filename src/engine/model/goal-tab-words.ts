import type { RollUp } from './follow-up';
import type { GoalLevel, Status } from './goals';

/** The words of the goals, indicators and activities on the tab. */
export interface GoalTabWords {
  readonly sections: Readonly<Record<'goals' | 'targets' | 'indicators' | 'activities', string>>;
  readonly intro: Readonly<Record<'goals' | 'indicators', string>>;
  readonly headers: {
    readonly goal: string;
    /** How many of what stands under a goal have each status. */
    readonly counts: Readonly<Record<Status, string>>;
    readonly report: string;
    readonly indicator: string;
    readonly target: string;
    readonly councilTarget: string;
    readonly prior: string;
    readonly outcome: string;
    readonly men: string;
    readonly women: string;
    readonly forecast: string;
    /** Positive is favourable here as well. */
    readonly deviation: string;
    readonly trend: string;
    readonly activity: string;
    readonly start: string;
    readonly end: string;
    readonly marked: string;
    readonly keyTarget: string;
    readonly responsible: string;
    readonly answer: string;
  };
  readonly levels: Readonly<Record<GoalLevel, string>>;
  readonly unnamed: string;
  readonly trends: Readonly<Record<'better' | 'worse' | 'same', string>>;
  readonly reasons: {
    readonly byForecast: string;
    readonly byOutcome: string;
    readonly meets: string;
    readonly within: string;
    readonly beyond: string;
    readonly noBasis: string;
    readonly noTarget: string;
    readonly wordedTarget: string;
    readonly noDirection: string;
    readonly noPrior: string;
    readonly unitDiffers: string;
    readonly higher: string;
    readonly lower: string;
    readonly assumed: string;
    readonly council: string;
    readonly lastYear: string;
    readonly worded: string;
  };
  readonly activities: {
    readonly marked: string;
    readonly overdue: string;
    readonly done: string;
    readonly dropped: string;
  };
  readonly report: {
    readonly same: string;
    readonly other: string;
    readonly nothing: string;
  };
  readonly rollUps: Readonly<Record<RollUp, string>>;
  readonly dateFormat: string;
}
