import { judge } from '../goals/judge';
import { judging } from '../goals/judging';
import type { Check } from './contract';
import { aim, goalFinding, indicatorPlace, stated, valueCell } from './goal-findings';

/** Whether more or less is better must be known before anything is judged; a person answers once. */
export const directionUnknown: Check = {
  id: 'direction-unknown',
  needs: 'indicators',
  *run({ reading }) {
    const settings = judging(reading.goals);
    for (const indicator of reading.goals.indicators) {
      const { reason, basis, basisRole } = judge(indicator, settings);
      if (reason !== 'no-direction' || !basis || !basisRole) continue;
      const role = indicator.values.target ? 'target' : 'councilTarget';
      yield goalFinding(
        reading,
        'info',
        basis.cell,
        {
          key: 'direction-unknown',
          ...indicatorPlace(indicator, basisRole),
          basis: stated(basis, indicator),
          target: aim(indicator.values[role], indicator),
        },
        [valueCell(indicator, role)],
      );
    }
  },
};
