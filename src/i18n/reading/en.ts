import { unitIn } from './units';
import type { ReadingWords } from './words';

const SCALES = {
  EUR: { 1: 'euro', 1000: '1,000 euro', 1000000: 'million euro' },
  SEK: { 1: 'SEK', 1000: 'SEK 1,000', 1000000: 'SEK million' },
} as const;

const of = (part: number, all: number) => `${String(part)} of ${String(all)}`;

export const en: ReadingWords = {
  kinds: {
    statement: 'income statement',
    departments: 'table by area',
    forecast: 'forecast table',
    indicators: 'indicators',
    goals: 'goals',
    activities: 'activities',
    other: 'other table',
  },
  roles: {
    budget: 'budget',
    amendment: 'amendment',
    amended: 'amended budget',
    outcome: 'outcome',
    forecast: 'forecast',
    deviation: 'deviation',
    prior: 'earlier year',
    plan: 'plan',
    share: 'share',
    note: 'note',
    label: 'label',
    text: 'text',
    other: 'other',
  },
  lineRoles: { detail: '', total: 'total', memo: 'of which', heading: 'heading' },
  signs: {
    'costs-negative': 'costs with a minus',
    'costs-positive': 'costs without a minus, net = revenue - costs',
    'net-cost': 'costs without a minus, net = costs - revenue',
    'revenue-negative': 'revenue with a minus',
    unknown: 'the sign rule cannot be told',
  },
  deviations: {
    'outcome-budget': 'deviation = outcome - budget',
    'budget-outcome': 'deviation = budget - outcome',
    'result-effect': 'deviation = effect on the result',
    none: 'no deviation column',
    unknown: 'the rule of the deviation cannot be told',
  },
  relations: {
    sum: 'sum',
    net: 'net',
    deviation: 'deviation',
    amended: 'amended budget',
    consolidation: 'between tables',
    share: 'share',
    other: 'relation',
  },
  verdicts: {
    exact: 'holds',
    rounding: 'holds within rounding',
    broken: 'does not hold',
    incomplete: 'incomplete',
  },
  unit: unitIn(SCALES, 'unit unknown'),
  noTable: 'No table was found.',
  lines: 'Lines',
  columns: 'Columns',
  mustHold: 'Relations',
  evidence: {
    shown: {
      1000: 'the number format shows the amounts in thousands',
      1000000: 'the number format shows the amounts in millions',
    },
    signs: (
      { costs, negativeCosts, revenues, negativeRevenues, revenueLessCosts, costsLessRevenue },
      signs,
    ) => {
      if (signs === 'revenue-negative')
        return `${of(negativeRevenues, revenues)} amounts of revenue have a minus`;
      if (costs === 0) return 'no amounts of costs were recognised';
      if (signs === 'costs-negative' || signs === 'unknown')
        return `${of(negativeCosts, costs)} amounts of costs have a minus`;
      const nets = revenueLessCosts + costsLessRevenue;
      const plain = `${of(costs - negativeCosts, costs)} amounts of costs have no minus`;
      if (nets === 0) return plain;
      return signs === 'costs-positive'
        ? `${plain}, and ${of(revenueLessCosts, nets)} nets are revenue - costs`
        : `${plain}, and ${of(costsLessRevenue, nets)} nets are costs - revenue`;
    },
    column: (holds, all, rule) => `${of(holds, all)} rows give ${rule}`,
    effect: (total, outcome, budget) => `${total} = effect on the result of ${outcome} against ${budget}`,
  },
  corrected: 'corrected',
  reasons: 'What speaks for it',
  aside: 'No budget table, as corrected',
  idle: (n) =>
    n === 1 ? '1 correction no longer fits any table.' : `${String(n)} corrections no longer fit any table.`,
};
