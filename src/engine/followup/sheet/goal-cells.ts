import type { FollowUpWords, TabColumn } from '../../model/follow-up-words';
import type { Status } from '../../model/goals';
import type { PlanCell } from '../../model/sheet-plan';
import { textLiteral } from '../formulas';
import type { GoalValues } from '../goal-values';
import { at, columnOf, COLUMNS } from './grid';
import { judgementList, needCell, ownFirst } from './judgement';
import type { TabInput, TabRow } from './tab';
import { cell, commentHeight, heightFor, sectionRow, textRow } from './tab';

/** What every block of goals is made from. */
export interface GoalInput extends TabInput {
  readonly goalValues: GoalValues;
}

/** A row of words over the columns of a block; what stands to the right of the figures the tab's header says. */
export function headerRow(
  key: string,
  titles: Readonly<Partial<Record<TabColumn, string>>>,
  look = 'header',
): TabRow {
  return {
    key,
    keep: 1,
    height: Math.max(44, heightFor(titles.label ?? '', LABEL_WIDTH)),
    cells: () => COLUMNS.map((column, i) => cell(i, i === 0 ? 'headerText' : look, titles[column] ?? null)),
  };
}

/**
 * The section of what stands under goals: its rows in the groups of the goals at the top of the tree, with the header
 * once more over each. Without rows there is none.
 */
export function groupedSection<Row extends { readonly goal: number | null }>(
  kind: 'indicators' | 'activities',
  rows: readonly Row[],
  rowOf: (row: Row, at: number) => TabRow,
  titles: Readonly<Partial<Record<TabColumn, string>>>,
  { goalValues, words }: GoalInput,
): TabRow[] {
  if (rows.length === 0) return [];
  const { sections, intro } = words.goals;
  let last: number | null | undefined;
  const body = rows
    .map((row, i) => ({ goal: row.goal, row: rowOf(row, i) }))
    .flatMap(({ goal, row }) => {
      const top = goalValues.top(goal);
      if (top === last) return [row];
      last = top;
      const name = top === null ? '' : (goalValues.goals.goals[top]?.name ?? '');
      const label = name === '' ? (titles.label ?? '') : name;
      return [headerRow(`${kind}:header:${String(top ?? 'none')}:${row.key}`, { ...titles, label }), row];
    });
  return [
    sectionRow(kind, sections[kind]),
    ...(kind === 'indicators' ? [textRow('indicators:intro', '', intro.indicators, { look: 'note' })] : []),
    ...body,
  ];
}

/** That something is missed, whoever proposed it. */
export function missedWhen(row: number, { flags }: FollowUpWords): string {
  const flag = at('flag', row);
  return `OR(${flag}=${textLiteral(flags.partly)},${flag}=${textLiteral(flags.not)})`;
}

interface Judged {
  readonly key: string;
  /** Nothing is shown where there is nothing to judge yet. */
  readonly flag: Status | null;
  /** Without it the proposal is the engine's alone. */
  readonly flagFormula?: string;
  readonly reason: string;
  readonly reasonFormula?: string;
  /** Whether a comment is asked for as long as nobody has judged otherwise. */
  readonly required: boolean;
  /** The same as a formula; a row that never asks has none. */
  readonly requiredWhen: string | null;
  /** The source says why already. */
  readonly explained: boolean;
}

/** The proposal, the own judgement, the reason, and whether a comment is asked for. */
export function judgedCells(judged: Judged, row: number, { words, goalValues }: GoalInput): PlanCell[] {
  const { key, flag, explained } = judged;
  const judgement = goalValues.typedAt(key, 'judgement');
  const comment = goalValues.typedAt(key, 'comment');
  const own = goalValues.own(key);
  const [judgementAt, commentAt] = [at('judgement', row), at('comment', row)];
  const start = own && own !== flag ? `${words.reasons.own} ` : '';
  const reason = judged.reasonFormula ?? textLiteral(judged.reason);
  const given = textLiteral(words.commentGiven);
  const missing = explained ? given : `IF(${commentAt}="",${textLiteral(words.commentMissing)},${given})`;
  const answered = explained || comment !== null;
  const required = isRequired(judged, goalValues);
  const say = (status: Status) => textLiteral(words.flags[status]);
  const asks =
    judged.requiredWhen === null
      ? 'FALSE'
      : `IF(${judgementAt}<>"",OR(${judgementAt}=${say('partly')},${judgementAt}=${say('not')}),${judged.requiredWhen})`;
  return [
    cell(columnOf('flag'), 'goal.flag', flag === null ? '' : words.flags[flag], judged.flagFormula),
    cell(columnOf('judgement'), 'goal.choice', own ? words.flags[own] : (judgement?.value ?? null)),
    cell(columnOf('reason'), 'goal.reason', start + judged.reason, `=${ownFirst(row, words)}&${reason}`),
    cell(
      columnOf('commentRequired'),
      'goal.need',
      required ? (answered ? words.commentGiven : words.commentMissing) : '',
      `=IF(${asks},${missing},"")`,
    ),
    cell(columnOf('comment'), 'goal.comment', comment?.value ?? null),
    needCell(row, required && !answered, words),
  ];
}

function isRequired({ key, required, requiredWhen }: Asking, goalValues: GoalValues): boolean {
  return requiredWhen !== null && goalValues.asks(key, required);
}

type Asking = Pick<Judged, 'key' | 'required' | 'requiredWhen'>;

export function judgedRow(
  judged: Asking & Pick<Judged, 'explained'>,
  input: GoalInput,
): Pick<TabRow, 'key' | 'list' | 'takes' | 'needsComment'> {
  const { goalValues, words } = input;
  const { key, explained } = judged;
  return {
    key,
    list: judgementList(words),
    takes: (['judgement', 'comment'] as const).filter((role) => goalValues.typedAt(key, role) !== null),
    needsComment: isRequired(judged, goalValues) && !explained && goalValues.typedAt(key, 'comment') === null,
  };
}

/** A row over the whole width, so that the line under it is one. */
export function whole(cells: readonly PlanCell[]): PlanCell[] {
  const taken = new Set(cells.map(({ column }) => column));
  return [...cells, ...COLUMNS.flatMap((_, i) => (taken.has(i) ? [] : [cell(i, 'goal.empty')]))];
}

const LABEL_WIDTH = 36;
const REASON_WIDTH = 42;

export function rowHeight(label: string, reason: string, comment: string | number | undefined): number {
  return Math.max(
    20,
    heightFor(label, LABEL_WIDTH),
    Math.round(heightFor(reason, REASON_WIDTH) * 0.8),
    commentHeight(comment),
  );
}
