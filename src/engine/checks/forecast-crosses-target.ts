import { amount, compare, multiply } from '../model/amount';
import type { Goals, Indicator } from '../model/goals';
import { directionOf } from '../goals/directions';
import { differ, figureIn, outside, short, targetOf } from '../goals/judge';
import type { Figure } from '../goals/judge';
import { isYearEnd } from '../goals/judging';
import type { Check } from './contract';
import { aim, goalFinding, indicatorPlace, stated } from './goal-findings';

/** An outcome that misses the target and a forecast that meets it, or the other way round, ask for a reason. */
export const forecastCrossesTarget: Check = {
  id: 'forecast-crosses-target',
  needs: 'indicators',
  *run({ reading }) {
    const { goals } = reading;
    if (isYearEnd(goals)) return;
    for (const indicator of goals.indicators) {
      const [outcome, forecast] = [
        figureIn(indicator.values, 'outcome'),
        figureIn(indicator.values, 'forecast'),
      ];
      const role = targetOf(indicator.values);
      const target = role && indicator.values[role];
      if (!outcome || !forecast || !target) continue;
      const misses = missesOf(indicator, goals);
      if (!misses || differ(outcome.unit, target.unit) || differ(forecast.unit, target.unit)) continue;
      const [now, then] = [misses(outcome), misses(forecast)];
      if (now === then || grows(indicator, outcome, forecast, goals)) continue;
      const explained = indicator.analysis !== '';
      yield goalFinding(
        reading,
        now && !explained ? 'warning' : 'info',
        forecast.cell,
        {
          key: 'forecast-crosses-target',
          ...indicatorPlace(indicator, 'forecast'),
          outcome: stated(outcome, indicator),
          forecast: stated(forecast, indicator),
          target: aim(target, indicator),
          hopeful: now,
          explained,
        },
        [outcome.cell, target.cell],
      );
    }
  },
};

function missesOf(indicator: Indicator, { directions }: Goals): ((value: Figure) => boolean) | null {
  const role = targetOf(indicator.values);
  const target = role && indicator.values[role];
  if (target?.kind === 'band') return (value) => outside(value, target) !== null;
  const direction = directionOf(indicator, directions);
  if (target?.kind !== 'figure' || !direction) return null;
  return (value) => short(value, target, direction.direction) !== null;
}

/** What is counted through the year has come about as far as the year has, and is not late. */
function grows(indicator: Indicator, outcome: Figure, forecast: Figure, { periodEnd }: Goals): boolean {
  if (outcome.unit === '%' || forecast.unit === '%' || indicator.values.target?.unit === '%') return false;
  const months = periodEnd === null ? MOST_MONTHS : Number(periodEnd.slice(5, 7));
  const due = multiply(forecast.amount, amount(BigInt(months * 11), 1));
  return compare(multiply(outcome.amount, amount(12n, 0)), due) <= 0;
}

/** Where the period is not known, little enough to be the first months of any. */
const MOST_MONTHS = 8;
