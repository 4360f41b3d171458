import type { FollowUpChoices, Period } from '../model/follow-up';
import type { Goals } from '../model/goals';
import type { Reading } from '../reading/read';
import { yearIn } from '../reading/words/words';
import type { Chosen } from './choose';
import { choose } from './choose';
import { BY_MONTHS } from './periods';

/** The tables of a budget, or none: then the goals, indicators and activities are followed up alone. */
export function chooseSources(reading: Reading, choices: FollowUpChoices): ReturnType<typeof choose> {
  const chosen = choose(reading, choices);
  // Whoever asked for a year must be told that it has no budget.
  const isWithout =
    chosen === 'no-budget-table' || (chosen === 'no-budget-column' && choices.year === undefined);
  return isWithout && hasGoals(reading.goals) ? goalsAlone(reading, choices) : chosen;
}

function goalsAlone({ goals, tables }: Reading, choices: FollowUpChoices): Chosen | 'no-year' {
  const titles = tables.flatMap(({ table }) => [table.title ?? '', table.range.sheet]);
  const year = choices.year ?? yearOf(goals, titles);
  if (year === null) return 'no-year';
  const period = choices.period ?? periodOf(goals.periodEnd, year);
  return { statement: null, areaTables: [], areaRows: [], leftOut: [], year, period };
}

function hasGoals({ indicators, activities, targets }: Goals): boolean {
  return indicators.length + activities.length + targets.length > 0;
}

/** What is reported, else what the headers of the indicators say, else the latest end of an activity. */
function yearOf({ periodEnd, indicators, activities }: Goals, titles: readonly string[]): number | null {
  const headers = indicators.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header));
  const ends = activities.map(({ end }) => end?.day ?? '');
  for (const texts of [[periodEnd ?? ''], headers, ends.map((day) => day.slice(0, 4)), titles]) {
    const years = texts.flatMap((text) => yearIn(text) ?? []);
    if (years.length > 0) return Math.max(...years);
  }
  return null;
}

/** A plan reports on no period; its first follow-up is that of the first one. */
function periodOf(periodEnd: Goals['periodEnd'], year: number): Period {
  if (periodEnd?.slice(0, 4) !== String(year)) return 'T1';
  return BY_MONTHS[Number(periodEnd.slice(5, 7))] ?? 'T1';
}
