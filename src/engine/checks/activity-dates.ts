import { plainWords } from '../reading/words/words';
import type { Check } from './contract';
import { goalFinding } from './goal-findings';

/** An activity ends after it starts, and one that goes on during the year does not end at its beginning. */
export const activityDates: Check = {
  id: 'activity-dates',
  needs: 'activities',
  *run({ reading }) {
    for (const { name, start, end, analysis } of reading.goals.activities) {
      if (!start?.day || !end?.day) continue;
      if (end.day < start.day) {
        const key = 'activity-ends-before-start';
        const facts = { label: name, column: '', start: start.day, end: end.day };
        yield goalFinding(reading, 'error', end.cell, { key, ...facts }, [start.cell]);
      } else if (DURING_YEAR.test(plainWords(`${name} ${analysis}`)) && endsAtStart(start.day, end.day)) {
        const key = 'activity-ends-early';
        yield goalFinding(reading, 'warning', end.cell, { key, label: name, column: '', end: end.day }, [
          start.cell,
        ]);
      }
    }
  },
};

const DURING_YEAR = /(?<!\p{L})(?:under (?:hela )?året|vuoden aikana|during the year)(?!\p{L})/u;

/** Within January or February of the year that it starts with. */
function endsAtStart(start: string, end: string): boolean {
  return start.slice(0, 7) === `${end.slice(0, 4)}-01` && end.slice(5, 7) <= '02';
}
