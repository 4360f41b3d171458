import { amountToNumber } from '../../model/amount';
import type { Goals, Indicator, ValueRole } from '../../model/goals';
import { VALUE_ROLES } from '../../model/goals';
import type { FollowUpWords, TabColumn } from '../../model/follow-up-words';
import type { Judgement } from '../../goals/judge';
import { blank, missing, textLiteral } from '../formulas';
import type { GoalInput } from './goal-cells';
import { groupedSection, judgedCells, judgedRow, missedWhen, rowHeight, whole } from './goal-cells';
import { calculated, isShort, literal, valueCell } from './goal-figures';
import { at, columnOf } from './grid';
import type { TabRow } from './tab';
import { cell } from './tab';

/** In which column of the tab each value stands: outcome and forecast where those of the budget do. */
const PLACES: Readonly<Record<ValueRole, TabColumn>> = {
  target: 'budget',
  councilTarget: 'amendment',
  prior: 'amended',
  outcome: 'outcome',
  men: 'used',
  women: 'guide',
  forecast: 'forecast',
};

/** The columns that the sections of goals have something in; that of the forecast holds the report's own judgement. */
export function usedByGoals({ goals, indicators, activities }: Goals): TabColumn[] {
  const roles = VALUE_ROLES.filter((role) => indicators.some(({ values }) => values[role]));
  const report = goals.length + activities.length > 0 ? (['forecast'] as const) : [];
  return [...report, ...roles.map((role) => PLACES[role])];
}

export function indicatorRows(input: GoalInput): TabRow[] {
  const { words, goalValues } = input;
  return groupedSection(
    'indicators',
    goalValues.goals.indicators,
    (indicator, i) => indicatorRow(indicator, goalValues.indicatorKeys[i] ?? '', input),
    indicatorTitles(goalValues.goals, words.goals),
    input,
  );
}

/** What stands over each column of the indicators; one that none of them has goes without. */
function indicatorTitles(
  { indicators }: Goals,
  { headers }: FollowUpWords['goals'],
): Partial<Record<TabColumn, string>> {
  const shown = VALUE_ROLES.filter(
    (role) => role === 'outcome' || role === 'forecast' || indicators.some(({ values }) => values[role]),
  );
  return {
    ...Object.fromEntries(shown.map((role) => [PLACES[role], headers[role]])),
    label: headers.indicator,
    deviation: headers.deviation,
    deviationShare: headers.trend,
  };
}

function indicatorRow(indicator: Indicator, key: string, input: GoalInput): TabRow {
  const { words, goalValues, names } = input;
  const { values } = indicator;
  const judgement = goalValues.judgement(indicator);
  const unit = unitOf(indicator);
  const label = isShort(unit) ? indicator.name : `${indicator.name} (${unit})`;
  const deviation = goalValues.deviation(indicator);
  const decimals = Math.max(
    0,
    ...(['outcome', 'forecast', 'target', 'councilTarget'] as const).map((role) =>
      decimalsOf(indicator, role),
    ),
  );
  const trend = goalValues.trend(indicator);
  const reason = reasonOf(judgement, input);
  const missed = judgement.status === 'partly' || judgement.status === 'not';
  const judged = {
    key,
    flag: judgement.status,
    required: missed,
    explained: indicator.analysis !== '',
    requiredWhen: '',
  };
  return {
    ...judgedRow(judged, input),
    height: rowHeight(label, reason, goalValues.typedAt(key, 'comment')?.value),
    cells: (row) => {
      const formulas = formulasOf(indicator, judgement, row, decimals, input);
      return whole([
        cell(0, 'goal.label', label),
        ...VALUE_ROLES.map((role) => valueCell(PLACES[role], values[role], unit, names.mark)),
        formulas.deviation === null
          ? cell(columnOf('deviation'), 'goal.empty')
          : calculated(
              'deviation',
              deviation ? amountToNumber(deviation) : '',
              decimals,
              unit,
              formulas.deviation,
            ),
        formulas.trend === null
          ? cell(columnOf('deviationShare'), 'goal.empty')
          : cell(
              columnOf('deviationShare'),
              'goal.trend',
              trend ? words.goals.trends[trend] : '',
              formulas.trend,
            ),
        ...judgedCells(
          {
            ...judged,
            ...(formulas.flag === null ? {} : { flagFormula: formulas.flag }),
            reason,
            ...(formulas.reason === null ? {} : { reasonFormula: formulas.reason }),
            requiredWhen: missedWhen(row, words),
          },
          row,
          input,
        ),
      ]);
    },
  };
}

function decimalsOf({ values }: Indicator, role: ValueRole): number {
  const value = values[role];
  return value?.kind === 'figure' ? Math.min(3, value.decimals) : 0;
}

function unitOf({ values }: Indicator): string {
  return VALUE_ROLES.flatMap((role) => values[role] ?? []).find((value) => value.unit !== '')?.unit ?? '';
}

interface Formulas {
  readonly deviation: string | null;
  readonly trend: string | null;
  readonly flag: string | null;
  readonly reason: string | null;
}

const NONE: Formulas = { deviation: null, trend: null, flag: null, reason: null };

/** What is arithmetic is calculated on the tab; what is a text is judged when the tab is made. */
function formulasOf(
  indicator: Indicator,
  judgement: Judgement,
  row: number,
  decimals: number,
  input: GoalInput,
): Formulas {
  const { words, goalValues, names } = input;
  const { direction, status, reason } = judgement;
  const { target: own, councilTarget } = indicator.values;
  const role = own && own.kind !== 'words' ? 'target' : 'councilTarget';
  const target = role === 'target' ? own : councilTarget;
  if (!target || target.kind === 'words' || reason === 'unit-differs') return NONE;
  const [outcome, forecast, prior] = [at('outcome', row), at('forecast', row), at('amended', row)];
  const basis = goalValues.yearEnd ? outcome : `IF(${missing(forecast)},${outcome},${forecast})`;
  const noBasis = goalValues.yearEnd ? missing(outcome) : `AND(${missing(forecast)},${missing(outcome)})`;
  const sign = direction?.direction === 'lower' ? '-' : '';
  const step = (from: string) => `ROUND(${sign}(${basis}-${from}),${String(decimals)})`;
  const trend =
    direction && goalValues.comparesWithPrior(indicator)
      ? `=IF(OR(${noBasis},${missing(prior)}),"",IF(${step(prior)}=0,${say(words.goals.trends.same)},IF(${step(prior)}>0,${say(words.goals.trends.better)},${say(words.goals.trends.worse)})))`
      : null;
  const flags = words.flags;
  const gap = at('deviation', row);
  if (target.kind === 'direction') {
    if (target.direction === 'same') return { ...NONE, trend };
    const word = `IF(OR(${noBasis},${missing(prior)}),${say(flags.none)},IF(${step(prior)}>0,${say(flags.fully)},IF(${step(prior)}=0,${say(flags.partly)},${say(flags.not)})))`;
    return { ...NONE, trend, flag: `=${word}`, reason: reasonFormula(judgement, row, noBasis, input) };
  }
  const goal = at(PLACES[role], row);
  const slack =
    target.kind === 'band'
      ? `${names.goalTolerance}*IF(${basis}<${literal(target.low)},ABS(${literal(target.low)}),ABS(${literal(target.high)}))`
      : target.unit === '%'
        ? `IF(AND(${goal}>=90,${goal}<=110),${names.goalPoints},${names.goalTolerance}*ABS(${goal}))`
        : `${names.goalTolerance}*ABS(${goal})`;
  const deviation =
    target.kind === 'band'
      ? `=IF(${noBasis},"",ROUND(MIN(${basis}-${literal(target.low)},${literal(target.high)}-${basis}),${String(decimals)}))`
      : direction
        ? `=IF(OR(${noBasis},${missing(goal)}),"",${step(goal)})`
        : `=IF(OR(${noBasis},${missing(goal)}),"",IF(${basis}=${goal},0,""))`;
  const flag = `=IF(${blank(gap)},${say(flags.none)},IF(${gap}>=0,${say(flags.fully)},IF(-${gap}<=ROUND(${slack},8),${say(flags.partly)},${say(flags.not)})))`;
  return {
    deviation,
    trend,
    flag,
    reason:
      status === 'none' && reason === 'no-target' ? null : reasonFormula(judgement, row, noBasis, input),
  };
}

const say = textLiteral;

function reasonFormula(judgement: Judgement, row: number, noBasis: string, input: GoalInput): string {
  const { words, goalValues } = input;
  const { reasons } = words.goals;
  const { flags } = words;
  const flag = at('flag', row);
  const by = goalValues.yearEnd
    ? say(`${reasons.byOutcome} `)
    : `IF(${missing(at('forecast', row))},${say(`${reasons.byOutcome} `)},${say(`${reasons.byForecast} `)})`;
  const open =
    judgement.direction || judgement.targetRole !== 'prior' ? reasons.noDirection : reasons.noPrior;
  return (
    `IF(${noBasis},${say(reasons.noBasis)},IF(${flag}=${say(flags.none)},${say(judgement.reason === 'no-prior' ? reasons.noPrior : open)},` +
    `${by}&IF(${flag}=${say(flags.fully)},${say(reasons.meets)},IF(${flag}=${say(flags.partly)},${say(reasons.within)},${say(reasons.beyond)}))))&${say(tailOf(judgement, input))}`
  );
}

/** What was held against what, and which way is better. */
function tailOf({ direction, targetRole, reason }: Judgement, { words }: GoalInput): string {
  const { reasons } = words.goals;
  const against =
    targetRole === 'councilTarget' ? [reasons.council] : targetRole === 'prior' ? [reasons.lastYear] : [];
  const better =
    direction === null || reason === 'no-target' || reason === 'worded-target'
      ? []
      : [
          direction.by === 'assumed'
            ? reasons.assumed
            : direction.direction === 'higher'
              ? reasons.higher
              : reasons.lower,
        ];
  return [...against, ...better].map((text) => ` ${text}`).join('');
}

function reasonOf(judgement: Judgement, input: GoalInput): string {
  const { reasons } = input.words.goals;
  const by = `${judgement.basisRole === 'forecast' ? reasons.byForecast : reasons.byOutcome} `;
  const text: Readonly<Record<Judgement['reason'], string>> = {
    met: by + reasons.meets,
    'within-tolerance': by + reasons.within,
    'beyond-tolerance': by + reasons.beyond,
    'no-basis': reasons.noBasis,
    'no-target': reasons.noTarget,
    'worded-target': reasons.wordedTarget,
    'no-direction': reasons.noDirection,
    'no-prior': reasons.noPrior,
    'unit-differs': reasons.unitDiffers,
  };
  return text[judgement.reason] + tailOf(judgement, input);
}
