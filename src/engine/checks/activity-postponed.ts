import { laterIn } from '../goals/later';
import type { Check } from './contract';
import { goalFinding } from './goal-findings';

/** A text that moves an activity, or says that it will not be done, and a row that does not. */
export const activityPostponed: Check = {
  id: 'activity-postponed',
  needs: 'activities',
  *run({ reading }) {
    for (const { name, cell, end, deviation, state, analysis } of reading.goals.activities) {
      if ((deviation && deviation.text !== '') || state !== '') continue;
      const later = laterIn(analysis, end?.day ?? null);
      if (!later) continue;
      const message = {
        key: 'activity-postponed',
        label: name,
        column: '',
        end: end?.day ?? null,
        ...later,
      } as const;
      yield goalFinding(reading, 'warning', end?.cell ?? cell, message, deviation ? [deviation.cell] : []);
    }
  },
};
