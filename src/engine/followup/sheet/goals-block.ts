import type { CellRef } from '../../model/cell';
import { address } from '../../model/cell';
import type { Goal, Status, WordedTarget } from '../../model/goals';
import { blank, textLiteral } from '../formulas';
import type { GoalInput } from './goal-cells';
import { headerRow, judgedCells, judgedRow, rowHeight, whole } from './goal-cells';
import { at, columnOf, type Places } from './grid';
import type { TabRow } from './tab';
import { cell, sectionRow, textRow } from './tab';

/** The tree of goals: what stands under each, what the report says of it, and what is proposed. */
export function goalRows(input: GoalInput): TabRow[] {
  const { words, goalValues } = input;
  const { goals } = goalValues.goals;
  if (!goals.some(({ status }) => status !== null) && goalValues.goals.indicators.length === 0) return [];
  if (goals.length === 0) return [];
  const { headers, sections, intro } = words.goals;
  const titles = {
    label: headers.goal,
    budget: headers.counts.fully,
    outcome: headers.counts.partly,
    used: headers.counts.not,
    forecast: headers.report,
    deviation: headers.counts.none,
  };
  return [
    sectionRow('goals', sections.goals),
    textRow('goals:intro', '', intro.goals, { look: 'note' }),
    headerRow('goals:header', titles),
    ...goals.map((goal, i) => goalRow(goal, i, input)),
  ];
}

/** A function takes so many terms at most before a formula is longer than a cell takes. */
const MOST_CHILDREN = 60;

function goalRow(goal: Goal, i: number, input: GoalInput): TabRow {
  const { words, goalValues, names } = input;
  const key = goalValues.goalKeys[i] ?? '';
  const proposal = goalValues.proposal(i);
  const children = goalValues.children(i);
  const statuses = goalValues.childStatuses(i);
  const { levels, unnamed, report } = words.goals;
  const name = goal.name === '' ? unnamed : goal.name;
  const label = `${levels[goal.level]}: ${name}`;
  const said = goal.status === null ? '' : words.flags[goal.status];
  const reason =
    proposal === 'none'
      ? report.nothing
      : goal.status === null
        ? ''
        : goal.status === proposal
          ? report.same
          : report.other;
  const judged = { key, flag: proposal, required: false, explained: false, requiredWhen: null };
  const depth = depthOf(i, input);
  return {
    ...judgedRow(judged, input),
    height: rowHeight(label, reason, goalValues.typedAt(key, 'comment')?.value),
    ...(goal.statusCell ? { link: linkTo(goal.statusCell) } : {}),
    cells: (row, places) => {
      const live = children.length > 0 && children.length <= MOST_CHILDREN;
      const count = (status: Status) =>
        live
          ? `=0+${children.map((child) => `(${statusOf(child, places)}=${textLiteral(words.flags[status])})`).join('+')}`
          : undefined;
      const [fully, partly, not] = (['budget', 'outcome', 'used'] as const).map((column) => at(column, row));
      const all = `(${fully ?? ''}+${partly ?? ''}+${not ?? ''})`;
      const share = `(2*${fully ?? ''}+${partly ?? ''})/(2*${all})`;
      const say = (status: Status) => textLiteral(words.flags[status]);
      const rule = (one: 'worst' | 'majority') => `${names.rollUp}=${textLiteral(words.goals.rollUps[one])}`;
      const formula =
        `=IF(${all}=0,${say('none')},IF(${rule('worst')},IF(${not ?? ''}>0,${say('not')},IF(${partly ?? ''}>0,${say('partly')},${say('fully')})),` +
        `IF(${rule('majority')},IF(${fully ?? ''}>MAX(${partly ?? ''},${not ?? ''}),${say('fully')},IF(${partly ?? ''}>${not ?? ''},${say('partly')},${say('not')})),` +
        `IF(${share}>=0.9,${say('fully')},IF(${share}>=0.5,${say('partly')},${say('not')})))))`;
      const flag = at('flag', row);
      const same = `IF(${blank(at('forecast', row))},"",IF(${at('forecast', row)}=${flag},${textLiteral(report.same)},${textLiteral(report.other)}))`;
      return whole([
        cell(0, `goal.level${String(Math.min(depth, 3))}`, label),
        ...(['fully', 'partly', 'not', 'none'] as const).map((status, n) =>
          cell(
            columnOf((['budget', 'outcome', 'used', 'deviation'] as const)[n] ?? 'budget'),
            'goal.count',
            statuses.filter((one) => one === status).length,
            count(status),
          ),
        ),
        cell(columnOf('forecast'), 'goal.report', said === '' ? null : said),
        ...judgedCells(
          {
            ...judged,
            ...(live
              ? {
                  flagFormula: formula,
                  reasonFormula: `IF(${flag}=${say('none')},${textLiteral(report.nothing)},${same})`,
                }
              : {}),
            reason,
          },
          row,
          input,
        ),
      ]);
    },
  };

  /** The own judgement of a child, else what the report says of it, else its proposal. */
  function statusOf(
    { key: child, isGoal }: { readonly key: string; readonly isGoal: boolean },
    places: Places,
  ): string {
    const row = places.get(child) ?? 0;
    const [own, flag, reported] = [at('judgement', row), at('flag', row), at('forecast', row)];
    return isGoal
      ? `IF(${own}<>"",${own},IF(${blank(reported)},${flag},${reported}))`
      : `IF(${own}="",${flag},${own})`;
  }

  function depthOf(index: number, { goalValues: values }: GoalInput): number {
    const parent = values.goals.goals[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent, input);
  }
}

function linkTo(target: CellRef): NonNullable<TabRow['link']> {
  return { column: columnOf('forecast'), target, tip: `${target.sheet}!${address(target)}` };
}

/** Key targets that are texts, answered by texts: the shares that both name are compared. */
export function targetRows(input: GoalInput): TabRow[] {
  const { words, goalValues } = input;
  const { targets } = goalValues.goals;
  if (!targets.some(({ outcome }) => outcome !== null)) return [];
  const { headers, sections } = words.goals;
  const titles = { label: headers.keyTarget, budget: headers.responsible, outcome: headers.answer };
  return [
    sectionRow('targets', sections.targets),
    { ...headerRow('targets:header', titles, 'headerNote'), merges: TARGET_MERGES },
    ...targets.map((target, i) => targetRow(target, i, input)),
  ];
}

const TARGET_MERGES = [
  [columnOf('budget'), columnOf('amended')],
  [columnOf('outcome'), columnOf('change')],
] as const;

function targetRow(target: WordedTarget, i: number, input: GoalInput): TabRow {
  const { words, goalValues } = input;
  const key = goalValues.targetKeys[i] ?? '';
  const status = goalValues.worded(i);
  const answer = target.outcome?.text ?? '';
  const reason = status === 'none' ? '' : words.goals.reasons.worded;
  // The source's own text says how it went.
  const judged = { key, flag: status, required: false, explained: true, requiredWhen: null };
  return {
    ...judgedRow(judged, input),
    merges: TARGET_MERGES,
    fits: true,
    height: rowHeight(target.name, reason, goalValues.typedAt(key, 'comment')?.value),
    cells: (row) =>
      whole([
        cell(0, 'goal.label', target.name),
        cell(columnOf('budget'), 'goal.text', target.responsible === '' ? null : target.responsible),
        cell(columnOf('outcome'), 'goal.text', answer === '' ? null : answer),
        ...judgedCells({ ...judged, reason }, row, input),
      ]),
  };
}
