import { judgeIndicators } from '../engine';
import { amountText } from '../engine/model/amount';
import { placeText } from '../engine/model/cell';
import type { Goals, Value } from '../engine/model/goals';

/** Goals, indicators and activities as other programs get them; places are whole: `Mål 1!A15`. */
export function goalsJson(goals: Goals): object {
  const judgements = judgeIndicators(goals);
  return {
    periodEnd: goals.periodEnd,
    goals: goals.goals.map(({ cell, level, name, parent, status }) => ({
      cell: placeText(cell, ''),
      level,
      name,
      parent,
      status,
    })),
    indicators: goals.indicators.map(({ cell, name, goal, period, values, analysis }, i) => ({
      cell: placeText(cell, ''),
      name,
      goal,
      period,
      values: Object.fromEntries(Object.entries(values).map(([role, value]) => [role, valueJson(value)])),
      analysis: analysis !== '',
      status: judgements[i]?.status ?? 'none',
      reason: judgements[i]?.reason ?? null,
      better: judgements[i]?.direction?.direction ?? null,
    })),
    activities: goals.activities.map(({ cell, name, goal, start, end, deviation, state, analysis }) => ({
      cell: placeText(cell, ''),
      name,
      goal,
      start: start?.day ?? null,
      end: end?.day ?? null,
      deviation: deviation?.text ?? null,
      state,
      analysis: analysis !== '',
    })),
    targets: goals.targets.map(({ cell, name, goal, responsible, outcome }) => ({
      cell: placeText(cell, ''),
      name,
      goal,
      responsible,
      outcome: outcome?.text ?? null,
    })),
  };
}

function valueJson(value: Value): object {
  const { unit, text, cell } = value;
  const at = placeText(cell, '');
  switch (value.kind) {
    case 'figure':
      return { cell: at, value: amountText(value.amount), unit };
    case 'band':
      return { cell: at, low: amountText(value.low), high: amountText(value.high), unit };
    case 'direction':
      return { cell: at, better: value.direction };
    case 'words':
      return { cell: at, text };
  }
}
