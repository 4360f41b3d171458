import type { Goals } from '../model/goals';
import type { JudgeSettings, Judgement } from './judge';
import { judge, TOLERANCE } from './judge';

/** With the answers that a person gave, and our own tolerance. */
export function judging(goals: Goals): JudgeSettings {
  return { yearEnd: isYearEnd(goals), directions: goals.directions, tolerance: TOLERANCE };
}

export function isYearEnd({ periodEnd }: Pick<Goals, 'periodEnd'>): boolean {
  return periodEnd?.endsWith('-12-31') ?? false;
}

/** What each indicator comes to, in their order. */
export function judgeIndicators(goals: Goals): Judgement[] {
  const settings = judging(goals);
  return goals.indicators.map((one) => judge(one, settings));
}
