import type { Fulfilment, Goals, Status } from '../model/goals';
import { judge } from '../goals/judge';
import { judging } from '../goals/judging';
import type { Check } from './contract';
import { goalFinding } from './goal-findings';

const RANK: Readonly<Record<Fulfilment, number>> = { not: 0, partly: 1, fully: 2 };

/** A goal is judged like some of what stands under it. */
export const goalContradictsChildren: Check = {
  id: 'goal-contradicts-children',
  needs: 'goals',
  *run({ reading }) {
    const { goals } = reading;
    for (const [at, goal] of goals.goals.entries()) {
      if (!isJudged(goal.status) || !goal.statusCell) continue;
      const below = goals.goals.filter((one) => one.parent === at);
      const judged = below.flatMap((one) => (isJudged(one.status) ? [one.status] : []));
      if (judged.length === 0) continue;
      const own = RANK[goal.status];
      const worse = judged.filter((one) => RANK[one] < own).length;
      const better = judged.filter((one) => RANK[one] > own).length;
      const over = worse === judged.length;
      const under = better === judged.length;
      // A goal that is met in full over some that are not is worth knowing, no more.
      if (!over && !under && (goal.status !== 'fully' || worse === 0)) continue;
      const explained = under && missesBelow(at, goals);
      const severity = (over || under) && !explained ? 'warning' : 'info';
      yield goalFinding(
        reading,
        severity,
        goal.statusCell,
        {
          key: 'goal-contradicts-children',
          label: goal.name,
          column: '',
          status: goal.status,
          children: judged.length,
          differing: under ? better : worse,
          better: under,
          explained,
        },
        below.flatMap((one) => one.statusCell ?? []),
      );
    }
  },
};

function isJudged(status: Status | null): status is Fulfilment {
  return status !== null && status !== 'none';
}

/** Indicators of the goal's own that are missed explain why it is judged lower than the goals under it. */
function missesBelow(at: number, goals: Goals): boolean {
  const settings = judging(goals);
  return goals.indicators.some((one) => {
    const { status } = judge(one, settings);
    return one.goal === at && (status === 'partly' || status === 'not');
  });
}
