import type { Activity, DayAt } from '../../model/goals';
import type { PlanCell } from '../../model/sheet-plan';
import { serialOf } from '../../reading/goals/days';
import { cellReference, textLiteral } from '../formulas';
import type { GoalInput } from './goal-cells';
import { groupedSection, judgedCells, judgedRow, missedWhen, rowHeight, whole } from './goal-cells';
import { at, columnOf } from './grid';
import type { TabRow } from './tab';
import { cell } from './tab';

export function activityRows(input: GoalInput): TabRow[] {
  const { goalValues, words } = input;
  const { activity, start, end, marked } = words.goals.headers;
  return groupedSection(
    'activities',
    goalValues.goals.activities,
    (one, i) => activityRow(one, goalValues.activityKeys[i] ?? '', input),
    { label: activity, budget: start, outcome: end, forecast: marked },
    input,
  );
}

function activityRow(activity: Activity, key: string, input: GoalInput): TabRow {
  const { words, goalValues } = input;
  const { name, start, end, deviation, state, analysis } = activity;
  const { status, overdue } = goalValues.activity(activity);
  const said = state !== '' ? state : (deviation?.text ?? '');
  const texts = words.goals.activities;
  const reason = overdue
    ? texts.overdue
    : status === 'fully'
      ? texts.done
      : status === 'not'
        ? texts.dropped
        : status === 'partly'
          ? texts.marked
          : '';
  const required = overdue || status === 'partly' || status === 'not';
  const judged = { key, flag: status, required, explained: analysis !== '', requiredWhen: '' };
  return {
    ...judgedRow(judged, input),
    height: rowHeight(name, reason, goalValues.typedAt(key, 'comment')?.value),
    cells: (row) => {
      const late = overdue ? `${at('forecast', row)}=""` : 'FALSE';
      // Only whether it is marked can change without the tab being made again.
      const live =
        deviation !== null && state === '' && (status === null || status === 'none' || status === 'partly');
      return whole([
        cell(0, 'goal.label', name),
        dayCell('budget', start),
        dayCell('outcome', end),
        deviation && state === ''
          ? cell(
              columnOf('forecast'),
              'goal.text',
              said,
              `=IF(${cellReference(deviation.cell)}="","",${cellReference(deviation.cell)}&"")`,
            )
          : cell(columnOf('forecast'), 'goal.text', said === '' ? null : said),
        ...judgedCells(
          {
            ...judged,
            ...(live && !isNegation(said)
              ? {
                  flagFormula: `=IF(${at('forecast', row)}="",${textLiteral(overdue ? words.flags.none : '')},${textLiteral(words.flags.partly)})`,
                  reasonFormula: `IF(${at('forecast', row)}<>"",${textLiteral(texts.marked)},${textLiteral(overdue ? texts.overdue : '')})`,
                }
              : {}),
            reason,
            requiredWhen: `OR(${missedWhen(row, words)},${late})`,
          },
          row,
          input,
        ),
      ]);
    },
  };
}

/** `Nej`: the cell says that nothing deviates. */
function isNegation(text: string): boolean {
  return /^(?:nej|ingen|inga|ei|no|none|-|–)\.?$/i.test(text);
}

function dayCell(column: 'budget' | 'outcome', at: DayAt | null): PlanCell {
  if (!at) return cell(columnOf(column), 'goal.empty');
  const reference = cellReference(at.cell);
  if (at.day === null)
    return cell(columnOf(column), 'goal.words', at.text, `=IF(${reference}="","",${reference}&"")`);
  // A date of the workbook is a number; a text in any notation is read when the tab is made.
  const isNumber = /^\d+(?:\.\d+)?$/.test(at.text) && at.text.length !== 8 && at.text.length !== 6;
  return cell(
    columnOf(column),
    'goal.date',
    serialOf(at.day),
    isNumber ? `=IF(${reference}="","",INT(${reference}))` : undefined,
  );
}
