import type { Amount } from './amount';
import type { Day, Status } from './goals';
import type { Placed } from './placed';

/** An amount as it is printed, with its unit. */
export interface Stated {
  readonly amount: Amount;
  readonly unit: string;
}

/** What is told of goals, indicators and activities. The label is the name of the row. */
export type GoalRemark =
  /** The outcome is on one side of the target, the forecast on the other. */
  | (Placed & {
      readonly key: 'forecast-crosses-target';
      readonly outcome: Stated;
      readonly forecast: Stated;
      readonly target: Stated | string;
      /** The forecast meets the target that the outcome misses; or the other way round. */
      readonly hopeful: boolean;
      readonly explained: boolean;
    })
  /** The target is missed and no text says why. */
  | (Placed & {
      readonly key: 'missed-without-analysis';
      readonly basis: Stated;
      readonly target: Stated | string;
      readonly byForecast: boolean;
    })
  /** One figure of the row is on another scale than the rest. */
  | (Placed & { readonly key: 'indicator-scale'; readonly stated: Stated; readonly other: Stated })
  /** The total lies outside what men and women have. */
  | (Placed & {
      readonly key: 'total-outside-sexes';
      readonly total: Stated;
      readonly men: Stated;
      readonly women: Stated;
    })
  /** The total is what one sex has, though the other differs. */
  | (Placed & {
      readonly key: 'total-equals-one-sex';
      readonly total: Stated;
      readonly men: Stated;
      readonly women: Stated;
    })
  /** Two units in one row. */
  | (Placed & { readonly key: 'indicator-unit'; readonly unit: string; readonly other: string })
  /** The unit stands beside some figures of a row only. */
  | (Placed & { readonly key: 'unit-on-some'; readonly lines: readonly string[] })
  /** A unit that says what is weighed, and not in what. */
  | (Placed & { readonly key: 'unit-without-measure'; readonly unit: string })
  /** Neither an own target nor one of the council's. */
  | (Placed & { readonly key: 'target-missing' })
  /** No own target; the council's stands, in words or figures. */
  | (Placed & { readonly key: 'own-target-missing'; readonly council: Stated | string })
  /** Neither outcome nor forecast. */
  | (Placed & { readonly key: 'indicator-unanswered'; readonly explained: boolean })
  /** More or less: nobody says which is better. */
  | (Placed & { readonly key: 'direction-unknown'; readonly basis: Stated; readonly target: Stated | string })
  /** The share of those who did not is given where the target counts those who did. */
  | (Placed & {
      readonly key: 'complement-answered';
      readonly said: Amount;
      readonly complement: Amount;
      readonly target: Amount | null;
    })
  /** The end has passed, and nothing says how it went. */
  | (Placed & {
      readonly key: 'activity-overdue';
      readonly end: Day;
      readonly periodEnd: Day;
      readonly explained: boolean;
    })
  /** The text says a later end, or that it will not be done, and the row does not. */
  | (Placed & {
      readonly key: 'activity-postponed';
      readonly end: Day | null;
      readonly words: string;
      readonly cancelled: boolean;
    })
  | (Placed & { readonly key: 'activity-ends-before-start'; readonly start: Day; readonly end: Day })
  /** "During the year", and the end is at its beginning. */
  | (Placed & { readonly key: 'activity-ends-early'; readonly end: Day })
  /** A goal is judged otherwise than all that stands under it. */
  | (Placed & {
      readonly key: 'goal-contradicts-children';
      readonly status: Status;
      readonly children: number;
      readonly differing: number;
      readonly better: boolean;
      readonly explained: boolean;
    });

const KEYS: Readonly<Record<GoalRemark['key'], true>> = {
  'forecast-crosses-target': true,
  'missed-without-analysis': true,
  'indicator-scale': true,
  'total-outside-sexes': true,
  'total-equals-one-sex': true,
  'indicator-unit': true,
  'unit-on-some': true,
  'unit-without-measure': true,
  'target-missing': true,
  'own-target-missing': true,
  'indicator-unanswered': true,
  'direction-unknown': true,
  'complement-answered': true,
  'activity-overdue': true,
  'activity-postponed': true,
  'activity-ends-before-start': true,
  'activity-ends-early': true,
  'goal-contradicts-children': true,
};

export function isGoalRemark<Other extends { readonly key: string }>(
  message: GoalRemark | Other,
): message is GoalRemark {
  return message.key in KEYS;
}
