import { oddOne } from '../goals/scale';
import type { Check } from './contract';
import { goalFinding, indicatorPlace, stated } from './goal-findings';

/** The figures of an indicator are on one scale: none is ten or a hundred times the others. */
export const indicatorScale: Check = {
  id: 'indicator-scale',
  needs: 'indicators',
  *run({ reading }) {
    for (const indicator of reading.goals.indicators) {
      const odd = oddOne(indicator);
      if (!odd) continue;
      yield goalFinding(
        reading,
        'warning',
        odd.figure.cell,
        {
          key: 'indicator-scale',
          ...indicatorPlace(indicator, odd.role),
          stated: stated(odd.figure, indicator),
          other: stated(odd.other, indicator),
        },
        [odd.other.cell],
      );
    }
  },
};
