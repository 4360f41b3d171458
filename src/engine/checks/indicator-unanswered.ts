import { basisOf } from '../goals/judge';
import { plainWords } from '../reading/words/words';
import { isYearEnd } from '../goals/judging';
import type { Check } from './contract';
import { goalFinding, indicatorPlace, valueCell } from './goal-findings';

/** An indicator with a target has an outcome or a forecast. */
export const indicatorUnanswered: Check = {
  id: 'indicator-unanswered',
  needs: 'indicators',
  *run({ reading }) {
    const { goals } = reading;
    const reported = goals.indicators.some(({ values }) => values.outcome);
    if (!reported) return;
    const yearEnd = isYearEnd(goals);
    for (const indicator of goals.indicators) {
      const { columns, values, analysis, period } = indicator;
      if (!columns.outcome || (!values.target && !values.councilTarget)) continue;
      if (basisOf(values, false) !== null || values.outcome) continue;
      const explained = analysis !== '';
      // What is measured once a year may well be blank until then.
      const due = yearEnd || EACH_TERTIAL.test(plainWords(period));
      yield goalFinding(reading, due && !explained ? 'warning' : 'info', valueCell(indicator, 'outcome'), {
        key: 'indicator-unanswered',
        ...indicatorPlace(indicator, 'outcome'),
        explained,
      });
    }
  },
};

const EACH_TERTIAL = /tertial|kolmannes|månad|kvartal|kuukau/;
