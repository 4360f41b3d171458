import { isYearEnd } from '../goals/judging';
import type { Check } from './contract';
import { goalFinding } from './goal-findings';

/** An activity whose end has passed says how it went. */
export const activityOverdue: Check = {
  id: 'activity-overdue',
  needs: 'activities',
  *run({ reading }) {
    const { goals } = reading;
    const { periodEnd } = goals;
    if (periodEnd === null) return;
    const yearEnd = isYearEnd(goals);
    for (const { name, end, deviation, state, analysis } of goals.activities) {
      if (!deviation || deviation.text !== '' || state !== '' || !end?.day) continue;
      // That an activity went on to the end of the year says nothing.
      if (end.day > periodEnd || (yearEnd && end.day === periodEnd)) continue;
      const explained = analysis !== '';
      yield goalFinding(
        reading,
        explained ? 'info' : 'warning',
        deviation.cell,
        { key: 'activity-overdue', label: name, column: '', end: end.day, periodEnd, explained },
        [end.cell],
      );
    }
  },
};
