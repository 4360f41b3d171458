import type { RollUp } from '../model/follow-up';
import type { Activity, Fulfilment, Goals, Status } from '../model/goals';

const POINTS: Readonly<Record<Fulfilment, number>> = { fully: 2, partly: 1, not: 0 };
const WORST_FIRST: readonly Fulfilment[] = ['not', 'partly', 'fully'];

/** Shares count a part as a half: nine tenths are met, half is partly met. */
const FULLY_FROM = 0.9;
const PARTLY_FROM = 0.5;

export function rollUp(children: readonly Status[], rule: RollUp): Status {
  const judged = children.filter((one): one is Fulfilment => one !== 'none');
  if (judged.length === 0) return 'none';
  if (rule === 'worst') return WORST_FIRST.find((one) => judged.includes(one)) ?? 'none';
  if (rule === 'majority') {
    const count = (status: Fulfilment) => judged.filter((one) => one === status).length;
    // Of two that are as many the worse one.
    return WORST_FIRST.reduce((best, one) => (count(one) > count(best) ? one : best));
  }
  const share = judged.reduce((sum, one) => sum + POINTS[one], 0) / (2 * judged.length);
  return share >= FULLY_FROM ? 'fully' : share >= PARTLY_FROM ? 'partly' : 'not';
}

/** What counts for a goal: its indicators, the activities that say how they went, and the goals under it. */
export function childrenOf(
  goal: number,
  all: Pick<Goals, 'goals' | 'indicators' | 'activities'>,
  indicatorStatus: (index: number) => Status,
  rule: RollUp,
): Status[] {
  return [
    ...all.indicators.flatMap((one, i) => (one.goal === goal ? [indicatorStatus(i)] : [])),
    ...all.activities.flatMap((one) => (one.goal === goal ? [activityStatus(one)] : [])),
    ...all.goals.flatMap((one, i) =>
      one.parent === goal ? [one.status ?? rollUp(childrenOf(i, all, indicatorStatus, rule), rule)] : [],
    ),
  ];
}

const DONE =
  /^(?:klar|genomförd|avslutad|utförd|färdig|slutförd|valmis|toteutunut|toteutettu|päättynyt|done|completed)/i;
const DROPPED =
  /avbruten|inställd|ej genomförd|inte genomförd|ej påbörjad|keskeytetty|peruttu|ei toteutunut|cancelled/i;

/** Only what is said: an activity that says nothing of itself counts for nothing. */
export function activityStatus({ deviation, state }: Pick<Activity, 'deviation' | 'state'>): Status {
  if (DROPPED.test(state)) return 'not';
  if (DONE.test(state)) return 'fully';
  if (deviation && deviation.text !== '' && !/^(?:nej|ingen|inga|ei|no|none|-|–)\.?$/i.test(deviation.text))
    return 'partly';
  return 'none';
}
