import type { Amount } from '../model/amount';
import { absolute, amount, compare, isZero, multiply, negate, subtract } from '../model/amount';
import type { Direction } from '../model/correction';
import type { Directions, Indicator, Status, Value, ValueRole } from '../model/goals';
import type { KnownDirection } from './directions';
import { directionOf } from './directions';

export type Figure = Extract<Value, { kind: 'figure' }>;
type Band = Extract<Value, { kind: 'band' }>;

/** How near a miss may be to count as partly met; the user changes it. */
export interface Tolerance {
  /** Of the target. */
  readonly share: Amount;
  /** For percentages whose target is 90 or more, in percentage points. */
  readonly points: Amount;
}

export const TOLERANCE: Tolerance = { share: amount(1n, 1), points: amount(1n, 0) };

export interface JudgeSettings {
  /** The whole year is over: the outcome counts, and no forecast. */
  readonly yearEnd: boolean;
  readonly directions: Directions;
  readonly tolerance: Tolerance;
}

export interface Judgement {
  readonly status: Status;
  readonly reason: Reason;
  readonly direction: KnownDirection | null;
  /** What was held against the target. */
  readonly basis: Figure | null;
  readonly basisRole: 'forecast' | 'outcome' | null;
  readonly targetRole: 'target' | 'councilTarget' | 'prior' | null;
  /** How far from the target, in the unit of the row; nothing where it is met. */
  readonly miss: Amount | null;
}

export type Reason =
  | 'met'
  | 'within-tolerance'
  | 'beyond-tolerance'
  /** Neither outcome nor forecast. */
  | 'no-basis'
  | 'no-target'
  /** The target is a text that says no figure. */
  | 'worded-target'
  | 'no-direction'
  /** A direction is the target, and there is no figure of last year. */
  | 'no-prior'
  | 'unit-differs';

/** The status of an indicator with the reason for it. */
export function judge(indicator: Indicator, settings: JudgeSettings): Judgement {
  const { values } = indicator;
  const direction = directionOf(indicator, settings.directions);
  const basisRole = basisOf(values, settings.yearEnd);
  const basis = basisRole ? figureIn(values, basisRole) : null;
  const none = (reason: Reason): Judgement => ({
    status: 'none',
    reason,
    direction,
    basis,
    basisRole,
    targetRole: null,
    miss: null,
  });
  const targetRole = targetOf(values);
  if (!basis) return none(targetRole ? 'no-basis' : 'no-target');
  if (!targetRole) return none(values.target || values.councilTarget ? 'worded-target' : 'no-target');
  const target = values[targetRole];
  if (!target) return none('no-target');
  if (target.kind === 'direction' || target.kind === 'words')
    return target.kind === 'direction'
      ? againstLastYear(basis, target.direction, values, settings, none)
      : none('worded-target');
  if (differ(basis.unit, target.unit)) return none('unit-differs');
  if (target.kind === 'figure' && !direction && compare(basis.amount, target.amount) !== 0)
    return none('no-direction');
  const way = direction?.direction ?? 'higher';
  const miss = target.kind === 'band' ? outside(basis, target) : short(basis, target, way);
  const edge = target.kind === 'band' ? edgeOf(basis, target) : target.amount;
  return {
    ...verdict(miss, slackOf(edge, target.unit, settings.tolerance)),
    direction,
    basis,
    basisRole,
    targetRole,
  };
}

/** Forecast if there is one, else outcome; when the year is over the outcome alone. */
export function basisOf(values: Indicator['values'], yearEnd: boolean): 'forecast' | 'outcome' | null {
  if (!yearEnd && figureIn(values, 'forecast')) return 'forecast';
  return figureIn(values, 'outcome') ? 'outcome' : null;
}

export function figureIn(values: Indicator['values'], role: ValueRole): Figure | null {
  const value = values[role];
  return value?.kind === 'figure' ? value : null;
}

/** The own target, and the council's where there is none of the own. */
export function targetOf(values: Indicator['values']): 'target' | 'councilTarget' | null {
  const says = (role: 'target' | 'councilTarget') =>
    values[role] !== undefined && values[role].kind !== 'words';
  return says('target') ? 'target' : says('councilTarget') ? 'councilTarget' : null;
}

/** A bare number has the unit of its row. */
export function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a.toLowerCase() !== b.toLowerCase();
}

/** By how much a value stays on the wrong side of a target; nothing where it does not. */
export function short(value: Figure, target: Figure, direction: Direction): Amount | null {
  const gap = subtract(target.amount, value.amount);
  const miss = direction === 'higher' ? gap : negate(gap);
  return miss.units > 0n ? miss : null;
}

export function outside({ amount: value }: Figure, { low, high }: Band): Amount | null {
  if (compare(value, low) < 0) return subtract(low, value);
  return compare(value, high) > 0 ? subtract(value, high) : null;
}

function edgeOf({ amount: value }: Figure, { low, high }: Band): Amount {
  return compare(value, low) < 0 ? low : high;
}

const NEAR_ALL = amount(90n, 0);
const ALL = amount(110n, 0);

export function slackOf(target: Amount, unit: string, { share, points }: Tolerance): Amount {
  const nearAll = unit === '%' && compare(target, NEAR_ALL) >= 0 && compare(target, ALL) <= 0;
  return nearAll ? points : multiply(absolute(target), share);
}

function verdict(miss: Amount | null, slack: Amount): Pick<Judgement, 'status' | 'reason' | 'miss'> {
  if (!miss) return { status: 'fully', reason: 'met', miss: null };
  return compare(miss, slack) <= 0
    ? { status: 'partly', reason: 'within-tolerance', miss }
    : { status: 'not', reason: 'beyond-tolerance', miss };
}

/** `öka`, `minska`: a step the right way meets it, standing still does in part. */
function againstLastYear(
  basis: Figure,
  wanted: 'higher' | 'lower' | 'same',
  values: Indicator['values'],
  { tolerance }: JudgeSettings,
  none: (reason: Reason) => Judgement,
): Judgement {
  const prior = figureIn(values, 'prior');
  if (!prior) return none('no-prior');
  if (differ(basis.unit, prior.unit)) return none('unit-differs');
  const step = subtract(basis.amount, prior.amount);
  const judged = { ...none('met'), targetRole: 'prior' as const };
  if (wanted === 'same') {
    const off = absolute(step);
    const slack = slackOf(prior.amount, prior.unit, tolerance);
    return compare(off, slack) <= 0 ? { ...judged, status: 'fully' } : none('no-direction');
  }
  if (isZero(step)) return { ...judged, status: 'partly', reason: 'within-tolerance', miss: step };
  const better = step.units > 0n === (wanted === 'higher');
  return better
    ? { ...judged, status: 'fully' }
    : { ...judged, status: 'not', reason: 'beyond-tolerance', miss: absolute(step) };
}

export type Trend = 'better' | 'worse' | 'same';

/** Against last year: what is held against the target, else the outcome. */
export function trendOf(
  { values }: Pick<Indicator, 'values'>,
  { basis, direction }: Pick<Judgement, 'basis' | 'direction'>,
): Trend | null {
  const prior = figureIn(values, 'prior');
  if (!prior || !basis || !direction || differ(basis.unit, prior.unit)) return null;
  const step = compare(basis.amount, prior.amount);
  if (step === 0) return 'same';
  return step > 0 === (direction.direction === 'higher') ? 'better' : 'worse';
}
