import { amountText, amountToNumber } from '../../model/amount';
import type { TabColumn } from '../../model/follow-up-words';
import type { Goals, Status, Value } from '../../model/goals';
import { VALUE_ROLES } from '../../model/goals';
import type { CellLook, PlanCell } from '../../model/sheet-plan';
import { cellReference, textLiteral } from '../formulas';
import type { GoalValues } from '../goal-values';
import { at, columnOf, COLUMNS, NEED_COLUMN } from './grid';
import { INPUT } from './looks';
import type { TabInput, TabRow } from './tab';
import { cell, heightFor } from './tab';

/** What every block of goals is made from. */
export interface GoalInput extends TabInput {
  readonly goalValues: GoalValues;
}

/** A short unit stands behind its figure; a long one behind the name of its row. */
const LONGEST_UNIT = 6;

export function isShort(unit: string): boolean {
  return unit.length <= LONGEST_UNIT;
}

function measureLook({ decimals, unit }: { readonly decimals: number; readonly unit: string }): string {
  return `measure:${String(Math.min(decimals, MOST_DECIMALS))}:${isShort(unit) ? unit : ''}`;
}

const MOST_DECIMALS = 3;

/** The looks of figures in every unit that the indicators have. */
export function measureLooks({ indicators }: Goals): Record<string, CellLook> {
  const looks: Record<string, CellLook> = {};
  for (const { values } of indicators) {
    const figures = VALUE_ROLES.flatMap((role) => (values[role]?.kind === 'figure' ? [values[role]] : []));
    const unit = figures.find((one) => one.unit !== '')?.unit ?? '';
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
      looks[measureLook({ decimals, unit })] = lookOf(decimals, unit);
    looks[measureLook({ decimals: 0, unit: '' })] = lookOf(0, '');
  }
  return looks;
}

function lookOf(decimals: number, unit: string): CellLook {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const after = isShort(unit) && unit !== '' ? `" ${unit.replace(/"/g, '')}"` : '';
  const numberFormat = `${digits}${after};\u2212${digits}${after};${digits}${after}`;
  return { numberFormat, align: 'right', vertical: 'center', bottom: 'hair' };
}

/** A figure of the source, live, in the scale in which it is printed there; words as they stand. */
export function valueCell(column: TabColumn, value: Value | undefined, unit: string, mark: string): PlanCell {
  if (!value) return cell(columnOf(column), 'goal.empty');
  const reference = cellReference(value.cell);
  if (value.kind !== 'figure')
    return cell(columnOf(column), 'goal.words', value.text, `=IF(${reference}="","",${reference}&"")`);
  const look = measureLook({ decimals: value.decimals, unit });
  return cell(columnOf(column), look, amountToNumber(value.amount), figureOf(value, reference, mark));
}

type Figure = Extract<Value, { kind: 'figure' }>;

function figureOf({ stored }: Figure, reference: string, mark: string): string {
  const given = (read: string) => `=IFERROR(IF(${reference}="","",${read}),"?")`;
  if (stored === 'number') return given(`${reference}*1`);
  if (stored === 'percent') return given(`ROUND(${reference}*100,8)`);
  const replaced: (readonly [string, string])[] = [
    ...['\u00a0', '\u2007', '\u2009', '\u202f'].map((space) => [space, ' '] as const),
    ...[stored.after, stored.before].filter((text) => text.trim() !== '').map((text) => [text, ''] as const),
    [' ', ''],
    ...['\u2212', '\u2013'].map((minus) => [minus, '-'] as const),
  ];
  const plain = replaced.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${textLiteral(from)},${textLiteral(to)})`,
    reference,
  );
  return given(
    `IF(ISNUMBER(${reference}),${reference},VALUE(SUBSTITUTE(SUBSTITUTE(${plain},",","."),".",${mark})))`,
  );
}

/** A number as a formula writes it. */
export function literal(value: Parameters<typeof amountText>[0]): string {
  return amountText(value);
}

/** The figure with as many decimals as the finest of the row. */
export function calculated(
  column: TabColumn,
  value: number | '',
  decimals: number,
  unit: string,
  formula: string,
): PlanCell {
  return cell(columnOf(column), measureLook({ decimals, unit }), value, formula);
}

/** A row of words over the columns of a block; what stands to the right of the figures the tab's header says. */
export function headerRow(key: string, titles: Readonly<Partial<Record<TabColumn, string>>>): TabRow {
  return {
    key,
    keep: 1,
    height: Math.max(44, heightFor(titles.label ?? '', LABEL_WIDTH)),
    cells: () =>
      COLUMNS.map((column, i) => cell(i, i === 0 ? 'headerText' : 'header', titles[column] ?? null)),
  };
}

/** Rows in the groups of the goals at the top of the tree, with the header once more over each. */
export function grouped(
  kind: string,
  rows: readonly { readonly goal: number | null; readonly row: TabRow }[],
  titles: Readonly<Partial<Record<TabColumn, string>>>,
  { goalValues }: GoalInput,
): TabRow[] {
  let last: number | null | undefined;
  return rows.flatMap(({ goal, row }) => {
    const top = goalValues.top(goal);
    if (top === last) return [row];
    last = top;
    const name = top === null ? '' : (goalValues.goals.goals[top]?.name ?? '');
    const label = name === '' ? (titles.label ?? '') : name;
    return [headerRow(`${kind}:header:${String(top ?? 'none')}:${row.key}`, { ...titles, label }), row];
  });
}

/** The looks of the texts of these blocks; those of figures come with their units. */
export function goalLooks(dateFormat: string): Record<string, CellLook> {
  const row: CellLook = { vertical: 'center', wrap: true, bottom: 'hair' };
  const quiet: CellLook = { ...row, size: 8, color: '5F6672' };
  return {
    'goal.level0': { ...row, bold: true },
    'goal.level1': { ...row, indent: 1 },
    'goal.level2': { ...row, indent: 2 },
    'goal.level3': { ...row, indent: 3 },
    'goal.label': { ...row, indent: 1 },
    'goal.date': { ...row, align: 'right', numberFormat: dateFormat },
    'goal.words': { ...quiet, align: 'right' },
    'goal.text': { ...row, size: 9, indent: 1 },
    'goal.trend': { ...row, align: 'center', size: 8 },
    'goal.count': { ...row, align: 'right', numberFormat: '0;;' },
    'goal.report': { ...row, align: 'center', color: '1F4E9E', underline: true, size: 9 },
    'goal.flag': { ...row, align: 'center' },
    'goal.choice': { ...row, align: 'center', fill: INPUT },
    'goal.reason': { ...quiet, indent: 1 },
    'goal.need': { ...row, align: 'center' },
    'goal.comment': { ...row, fill: INPUT, indent: 1 },
    'goal.empty': row,
  };
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
  const [flagAt, judgementAt, commentAt] = [at('flag', row), at('judgement', row), at('comment', row)];
  const ownFirst = `IF(AND(${judgementAt}<>"",${judgementAt}<>${flagAt}),${textLiteral(`${words.reasons.own} `)},"")`;
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
    cell(columnOf('reason'), 'goal.reason', start + judged.reason, `=${ownFirst}&${reason}`),
    cell(
      columnOf('commentRequired'),
      'goal.need',
      required ? (answered ? words.commentGiven : words.commentMissing) : '',
      `=IF(${asks},${missing},"")`,
    ),
    cell(columnOf('comment'), 'goal.comment', comment?.value ?? null),
    cell(
      NEED_COLUMN,
      'key',
      required && !answered ? 1 : 0,
      `=IF(${at('commentRequired', row)}=${textLiteral(words.commentMissing)},1,0)`,
    ),
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
    list: { column: columnOf('judgement'), words: Object.values(words.flags), prompt: words.judgementPrompt },
    takes: (['judgement', 'comment'] as const).filter((role) => goalValues.typedAt(key, role) !== null),
    needsComment: isRequired(judged, goalValues) && !explained && goalValues.typedAt(key, 'comment') === null,
  };
}

/** A row over the whole width, so that the line under it is one. */
export function whole(cells: readonly PlanCell[]): PlanCell[] {
  const taken = new Set(cells.map(({ column }) => column));
  return [...cells, ...COLUMNS.flatMap((_, i) => (taken.has(i) ? [] : [cell(i, 'goal.empty')]))];
}

const LABEL_WIDTH = 40;
const COMMENT_WIDTH = 36;
const REASON_WIDTH = 42;

export function rowHeight(label: string, reason: string, comment: string | number | undefined): number {
  return Math.max(
    20,
    heightFor(label, LABEL_WIDTH),
    Math.round(heightFor(reason, REASON_WIDTH) * 0.8),
    heightFor(String(comment ?? ''), COMMENT_WIDTH),
  );
}
