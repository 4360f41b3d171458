import { capital, nameOf } from '../check-names';
import type { Period } from '../../engine/model/follow-up';
import { NUMBER_WRITING } from '../numbers';
import { en as texts } from '../en';
import { en as goals } from './goals/en';
import { listed } from '../words';
import type { TabWords } from './words';

const MONTHS: Readonly<Record<Period, string>> = {
  T1: 'January\u2013April',
  T2: 'January\u2013August',
  T3: 'January\u2013December',
};

const COMPARED = { amended: 'budget', outcome: 'outcome', forecast: 'forecast' } as const;

export const en: TabWords = {
  language: 'en',
  numbers: NUMBER_WRITING.en,
  shareFormat: '0.0%',
  sheetName: (period, year) => `Follow-up ${period} ${String(year)}`,
  title: (period, year) => `Follow-up ${period} ${String(year)}`,
  period: MONTHS,
  unit: ({ currency, scale }) => {
    const name = currency ?? '';
    if (scale === 1) return name || 'the unit of the source (not stated)';
    return `${scale === 1000 ? 'thousand' : 'million'} ${name}`.trim();
  },
  head: {
    unit: 'Unit',
    period: 'Period',
    periodAssumed: 'assumed, the source names no months',
    amounts: 'Amounts in',
    status: 'Not ready',
    ready: 'Ready: every required comment is there',
    commentsMissing: 'comments missing',
    sources: 'Sources',
    purposes: {
      statement: 'Statement',
      areas: 'Areas',
      outcome: 'Outcome of the period',
      goals: 'Goals and indicators',
    },
    checks: 'Checks',
    checkName: (check) => capital(nameOf(check, { language: 'en' })),
    outcomes: {
      passed: 'Nothing to remark on',
      findings: 'Findings',
      'not-applicable': 'Not applicable',
      'could-not-run': 'Could not run',
    },
    convention: 'Signs',
    conventionText:
      'Revenue is positive and costs are negative. A positive deviation is favourable. Every amount comes from its cell in the source. An amount marked * is in doubt, see the findings. ? means that the source cell cannot be read as an amount. Yellow cells are for you to fill in and are kept when the tab is made again.',
    noBudgetText:
      'No table with a budget was found, so the tab follows up goals, indicators and activities. Every value comes from its cell in the source. Yellow cells are for you to fill in and are kept when the tab is made again.',
  },
  columns: {
    label: 'Line',
    budget: 'Budget',
    amendment: 'Changes',
    amended: 'Amended budget',
    outcome: 'Outcome of the period',
    used: 'Used %',
    guide: 'Guide %',
    forecast: 'Forecast full year',
    deviation: 'Deviation',
    deviationShare: 'Deviation %',
    former: 'Previous deviation',
    change: 'Change since',
    flag: 'Proposal',
    judgement: 'Own judgement',
    reason: 'Reason',
    commentRequired: 'Comment required',
    comment: 'Comment',
  },
  formerColumns: (period) => ({ former: `Deviation ${period}`, change: `Change since ${period}` }),
  sections: {
    basis: 'Sources and checks',
    summary: 'Summary',
    statement: 'Statement',
    areas: 'Areas',
    fund: 'Result fund',
    log: 'Findings',
    settings: 'Limits',
    kept: 'Left from an earlier version',
  },
  flags: { fully: 'Fulfilled', partly: 'Partly fulfilled', not: 'Not fulfilled', none: 'Not assessed' },
  reasons: {
    byForecast: 'The forecast is',
    byOutcome: 'The outcome is',
    noForecast: 'There is no forecast.',
    noOutcome: 'There is no outcome.',
    noBudget: 'There is no budget.',
    notWorse: 'no worse than the budget.',
    worse: ['', ' worse than the budget; the limit for partly is '],
    own: 'The own judgement goes before the proposal.',
  },
  commentMissing: 'missing',
  commentGiven: 'given',
  rounding: 'Rounding in the source',
  difference: 'The source’s total differs by',
  printed: (label) => `Called “${label}” in the source, see the findings`,
  summary: {
    binding: 'binding towards the council',
    revenue: 'Revenue',
    cost: 'Costs',
    net: 'Net',
    costRatio: 'Budget adherence, costs',
    costRatioAfter: 'Budget adherence after transfers of results',
    netRatio: 'Budget adherence, net',
    ratioNote: {
      forecast: 'Forecast costs in relation to budgeted costs; at most 100% is the target.',
      outcome: 'Booked costs in relation to budgeted costs; at most 100% is the target.',
    },
    netRatioNote:
      'The net against the budget; revenue counts too. Above 100 % the unit costs more than budgeted.',
    accuracyNet: (period) => `Forecast accuracy${period ? ` ${period}` : ''}, net`,
    accuracyCost: (period) => `Forecast accuracy${period ? ` ${period}` : ''}, costs`,
    accuracyWithin: 'The outcome of the year against the forecast. Within the target, at most \u00b1',
    accuracyBeyond: 'The outcome of the year against the forecast. Outside the target, at most \u00b1',
  },
  areas: {
    total: 'All areas',
    check: (line) => `${line}: against the statement`,
    agrees: 'Agrees with the statement.',
    rounding: 'The difference is within rounding.',
    differs: 'Differs from the statement.',
  },
  fund: {
    before: 'Net before disposition',
    grant: 'Grant of the council',
    grantImplied: 'Grant (calculated, not in the source)',
    opening: 'Result fund at the start',
    closing: 'Result fund at the end',
    draw: 'Drawn from (+) or put into (\u2212) the fund',
    after: 'Net after disposition',
    costsAfter: 'Costs after transfers of results',
  },
  log: {
    none: 'The checks have nothing to remark on.',
    severity: texts.severity,
    where: 'Cell',
    what: 'Finding',
    ignored: 'Left as it is, reason',
    noReason: 'Left without a reason given',
    show: 'Go to',
    finding: texts.finding,
  },
  settings: {
    amount: ['Amount', 'Deviations beyond this amount count as large. In the unit of the tab.'],
    share: ['Share', 'Deviations beyond this share of the budget count as large.'],
    rule: [
      'Comment required beyond',
      'both: the amount and the share must be exceeded. either: one is enough.',
    ],
    tolerance: [
      'Tolerance',
      'A worse forecast within the tolerance, or within the amount, is proposed as partly fulfilled. The net is measured against the budgeted costs.',
    ],
    guide: [
      'Guide',
      'How much of the year’s budget the period should have used: 4/12 or 8/12 when spread evenly. Write a share of your own if the budget is spread in another way.',
    ],
    accuracy: [
      'Forecast accuracy',
      'So far from the forecast the year may end, either way, and still be within the target.',
    ],
    goalTolerance: [
      'Tolerance, indicators',
      'A figure that misses its target by no more than this share of it is proposed as partly met.',
    ],
    goalPoints: [
      'Tolerance near 100 %',
      'For targets of 90 to 110 % so many percentage points apply instead.',
    ],
    rollUp: [
      'Status of goals',
      'share: 90 % met makes a goal met and 50 % partly met, where partly counts as a half. worst: the worst decides. most: the most common decides.',
    ],
    mark: ['Decimal mark', 'Calculated; used where amounts in the source are text.'],
    both: 'both',
    either: 'either',
  },
  keptSection: {
    intro:
      'This was written on an earlier version of the tab and no longer has a line. Move what you need and delete the rest.',
    roles: {
      budget: 'Budget',
      amendment: 'Changes',
      amended: 'Amended budget',
      outcome: 'Outcome',
      forecast: 'Forecast',
      judgement: 'Own judgement',
      comment: 'Comment',
      setting: 'Limit',
      unit: 'Unit',
      note: 'Note',
    },
  },
  judgementPrompt: ['Own judgement', 'Goes before the proposal. Leave empty to follow the proposal.'],
  charts: {
    section: 'Charts',
    deviation: 'Deviation',
    comparison: (shown) =>
      capital(
        listed(
          shown.map((one) => COMPARED[one]),
          'and',
          String,
        ),
      ),
    description: ({ kind, title, lines, worst, best }) =>
      kind === 'deviation'
        ? `Bar chart: deviation of ${String(lines)} lines.${worst ? ` Worst against the budget: ${worst}.` : ''}${best ? ` Best: ${best}.` : ''} The amounts are in the rows above.`
        : `Column chart: ${title.toLowerCase()} of ${String(lines)} lines. The amounts are in the rows above.`,
  },
  goals,
  footer: 'Tertialkoll',
};
