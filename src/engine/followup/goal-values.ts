import type { Amount } from '../model/amount';
import { amountFromNumber, negate, subtract } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { FollowUp, KeptEntry, KeptRole } from '../model/follow-up';
import type { Activity, Goals, Indicator, Status } from '../model/goals';
import type { Judgement, Trend } from '../goals/judge';
import { figureIn, judge, outside, trendOf } from '../goals/judge';
import { activityStatus, rollUp } from '../goals/roll-up';
import { oddOne } from '../goals/scale';
import { judgeWorded } from '../goals/worded';
import type { Tolerance } from '../goals/judge';
import { indicatorKey } from '../reading/goals/indicator-key';
import { lastDayOf } from '../reading/goals/days';
import { flagOf } from './flags';
import { MONTHS_OF } from './periods';
import type { Typed } from './values';
import { typedOf } from './values';

/** Goals, if the workbook reports on any: a plan does not. */
export function reportedGoals(goals: Goals): Goals | null {
  const reported =
    goals.indicators.some(({ values }) => values.outcome ?? values.forecast) ||
    goals.goals.some(({ status }) => status !== null) ||
    goals.activities.some(({ deviation, state }) => deviation !== null || state !== '') ||
    goals.targets.some(({ outcome }) => outcome !== null);
  return reported ? goals : null;
}

/** What stands under a goal, by the row of the tab that holds its status. */
export interface Child {
  readonly key: string;
  readonly isGoal: boolean;
}

/** What every goal, indicator and activity comes to; the formulas on the tab must come to the same. */
export class GoalValues {
  readonly indicatorKeys: readonly string[];
  readonly activityKeys: readonly string[];
  readonly goalKeys: readonly string[];
  readonly targetKeys: readonly string[];
  readonly tolerance: Tolerance;
  /** The last day of the period that the tab is for. */
  readonly periodEnd: string;
  readonly yearEnd: boolean;
  private readonly typed: Typed;

  constructor(
    readonly goals: Goals,
    private readonly followUp: Pick<FollowUp, 'kept' | 'period' | 'year' | 'settings'>,
    private readonly knownFlags: Parameters<typeof flagOf>[1],
  ) {
    this.indicatorKeys = keysOf('indicator', goals.indicators);
    this.activityKeys = keysOf('activity', goals.activities);
    this.goalKeys = keysOf('goal', goals.goals);
    this.targetKeys = keysOf('goal:target', goals.targets);
    this.typed = typedOf(followUp.kept.entries);
    this.periodEnd = lastDayOf(followUp.year, MONTHS_OF[followUp.period]);
    this.yearEnd = followUp.period === 'T3';
    const { goalTolerance, goalPoints } = followUp.settings;
    this.tolerance = { share: exact(goalTolerance), points: exact(goalPoints) };
  }

  typedAt(key: string, role: KeptRole): KeptEntry | null {
    return this.typed.get(role)?.get(key) ?? null;
  }

  /** A person's own judgement, where it is one of the four. */
  own(key: string): Status | null {
    const entry = this.typedAt(key, 'judgement');
    return entry ? flagOf(entry.value, this.knownFlags) : null;
  }

  /** An own judgement goes before the proposal: only that something is missed asks for a comment. */
  asks(key: string, proposed: boolean): boolean {
    if (this.typedAt(key, 'judgement') === null) return proposed;
    const own = this.own(key);
    return own === 'partly' || own === 'not';
  }

  judgement(indicator: Indicator): Judgement {
    const { directions } = this.goals;
    return judge(indicator, { yearEnd: this.yearEnd, directions, tolerance: this.tolerance });
  }

  /** Positive is favourable, as everywhere on the tab. */
  deviation(indicator: Indicator): Amount | null {
    const { basis, targetRole, direction, status } = this.judgement(indicator);
    const target = targetRole && indicator.values[targetRole];
    if (!basis || !target || (status === 'none' && !isOpen(indicator, this.judgement(indicator))))
      return null;
    if (target.kind === 'band') {
      const off = outside(basis, target);
      if (off) return negate(off);
      const [low, high] = [subtract(basis.amount, target.low), subtract(target.high, basis.amount)];
      return subtract(low, high).units < 0n ? low : high;
    }
    if (target.kind !== 'figure') return null;
    const gap = subtract(basis.amount, target.amount);
    return direction?.direction === 'lower' ? negate(gap) : gap;
  }

  /** Last year's figure on another scale says nothing of a trend. */
  comparesWithPrior(indicator: Indicator): boolean {
    return indicator.columns.prior !== undefined && oddOne(indicator) === null;
  }

  trend(indicator: Indicator): Trend | null {
    if (!this.comparesWithPrior(indicator)) return null;
    return trendOf(indicator, this.judgement(indicator));
  }

  /** What an activity says of itself; nothing as long as it is under way. */
  activity(activity: Activity): { readonly status: Status | null; readonly overdue: boolean } {
    const said = activityStatus(activity);
    const { end, deviation, state } = activity;
    const past = end?.day !== null && end?.day !== undefined && end.day <= this.periodEnd;
    const lastDay = this.yearEnd && end?.day === this.periodEnd;
    const silent = deviation !== null && deviation.text === '' && state === '';
    const overdue = past && !lastDay && silent;
    return { status: said === 'none' && !overdue ? null : said, overdue };
  }

  /** Whether anything at all could be judged yet. */
  isAnyJudged(): boolean {
    const { indicators, activities, targets, goals } = this.goals;
    const statuses = [
      ...indicators.map((indicator) => this.judgement(indicator).status),
      ...activities.map((activity) => this.activity(activity).status),
      ...targets.map((_, i) => this.worded(i)),
      ...goals.map((_, i) => this.proposal(i)),
    ];
    return statuses.some((status) => status !== null && status !== 'none');
  }

  worded(at: number): Status {
    const target = this.goals.targets[at];
    return target ? judgeWorded(target, this.tolerance) : 'none';
  }

  children(goal: number): Child[] {
    const { indicators, activities, goals } = this.goals;
    const of = (rows: readonly { readonly goal: number | null }[], keys: readonly string[]) =>
      rows.flatMap((one, i) => (one.goal === goal ? [{ key: keys[i] ?? '', isGoal: false }] : []));
    return [
      ...of(indicators, this.indicatorKeys),
      ...of(activities, this.activityKeys),
      ...goals.flatMap((one, i) =>
        one.parent === goal ? [{ key: this.goalKeys[i] ?? '', isGoal: true }] : [],
      ),
    ];
  }

  /** What the children say: the own judgement, else the report's, else the proposal. */
  childStatuses(goal: number): Status[] {
    return this.children(goal).flatMap(({ key }) =>
      this.typedAt(key, 'judgement') ? (this.own(key) ?? []) : (this.statusAt(key) ?? []),
    );
  }

  proposal(goal: number): Status {
    return rollUp(this.childStatuses(goal), this.followUp.settings.rollUp);
  }

  /** The goal at the top of the tree that a row belongs to. */
  top(goal: number | null): number | null {
    const parent = goal === null ? null : (this.goals.goals[goal]?.parent ?? null);
    return parent === null ? goal : this.top(parent);
  }

  /** An activity that is under way has none. */
  private statusAt(key: string): Status | null {
    const indicator = this.goals.indicators[this.indicatorKeys.indexOf(key)];
    if (indicator) return this.judgement(indicator).status;
    const activity = this.goals.activities[this.activityKeys.indexOf(key)];
    if (activity) return this.activity(activity).status;
    const at = this.goalKeys.indexOf(key);
    return this.goals.goals[at]?.status ?? (at < 0 ? 'none' : this.proposal(at));
  }
}

/** Where each row of goals comes from, by its key on the tab. */
export function goalSources(goals: Goals | null): ReadonlyMap<string, CellRef> {
  const { indicators = [], activities = [] } = goals ?? {};
  const of = (keys: readonly string[], rows: readonly { readonly cell: CellRef }[]) =>
    rows.map(({ cell }, i) => [keys[i] ?? '', cell] as const);
  return new Map([
    ...of(keysOf('indicator', indicators), indicators),
    ...of(keysOf('activity', activities), activities),
  ]);
}

/** A figure of the target can be held against it, though nobody knows yet what a difference means. */
function isOpen(indicator: Indicator, { reason }: Judgement): boolean {
  return reason === 'met' && figureIn(indicator.values, 'target') !== null;
}

function exact(value: number): Amount {
  return amountFromNumber(value) ?? { units: 0n, decimals: 0 };
}

/** By name, so that moved rows keep what a person wrote of them; a second one of the same name is numbered. */
export function keysOf(prefix: string, rows: readonly { readonly name: string }[]): string[] {
  const counts = new Map<string, number>();
  return rows.map(({ name }) => {
    const key = `${prefix}:${indicatorKey(name).slice(0, LONGEST_KEY)}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return nth === 1 ? key : `${key}#${String(nth)}`;
  });
}

const LONGEST_KEY = 160;
