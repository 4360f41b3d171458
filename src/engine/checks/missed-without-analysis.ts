import type { Goals, Indicator } from '../model/goals';
import { judge } from '../goals/judge';
import { plainWords } from '../reading/words/words';
import { judging } from '../goals/judging';
import type { Check } from './contract';
import { aim, goalFinding, indicatorPlace, stated, valueCell } from './goal-findings';

/** A target that is missed is explained, where the document explains others. */
export const missedWithoutAnalysis: Check = {
  id: 'missed-without-analysis',
  needs: 'indicators',
  *run({ reading }) {
    const { goals } = reading;
    if (!goals.indicators.some((one) => one.analysis !== '')) return;
    const settings = judging(goals);
    for (const indicator of goals.indicators) {
      const { status, basis, basisRole, targetRole, direction } = judge(indicator, settings);
      if ((status !== 'partly' && status !== 'not') || !basis || !basisRole || !targetRole) continue;
      if (indicator.analysis !== '' || saidAbove(indicator, goals)) continue;
      const target = indicator.values[targetRole];
      yield goalFinding(
        reading,
        direction?.by === 'assumed' ? 'info' : 'warning',
        basis.cell,
        {
          key: 'missed-without-analysis',
          ...indicatorPlace(indicator, basisRole),
          basis: stated(basis, indicator),
          target: aim(target, indicator),
          byForecast: basisRole === 'forecast',
        },
        [valueCell(indicator, targetRole)],
      );
    }
  },
};

const LONG_WORD = /\p{L}{7,}/gu;

/** The text of the goal speaks of the indicator: one of its long words stands there. */
function saidAbove({ name, goal }: Indicator, { goals }: Goals): boolean {
  const text = goal === null ? '' : plainWords(goals[goal]?.analysis ?? '');
  return (
    text !== '' && [...plainWords(name).matchAll(LONG_WORD)].some(([word]) => text.includes(word.slice(0, 8)))
  );
}
