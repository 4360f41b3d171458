import type { Amount } from '../../model/amount';
import { absolute, amountToNumber } from '../../model/amount';
import type { AmountRole, FollowUp, FollowUpLine, KeptRole } from '../../model/follow-up';
import { AMOUNT_ROLES } from '../../model/follow-up';
import type { PlanCell } from '../../model/sheet-plan';
import { blank, differenceFormula, figureFormula, formerFormula, missing } from '../formulas';
import { shareOf } from '../values';
import { at, columnOf, SAID_COLUMNS, sumOf, type Places } from './grid';
import type { TabInput, TabRow } from './tab';
import { amountCell, cell, commentHeight, lineHeight } from './tab';
import { judgementCells, judgementList } from './judgement';

/** A line with its figures, its deviation and, where a person is to judge it, its flag and comment. */
export function lineRow(
  line: FollowUpLine,
  input: TabInput,
  options: {
    readonly level?: number;
    readonly judged?: boolean;
    readonly label?: string;
    /** Whether the share of the budget that is used says anything. */
    readonly shares?: boolean;
  } = {},
): TabRow {
  const { words, values, followUp } = input;
  const judged = options.judged ?? (line.kind === 'detail' || line.kind === 'total');
  return {
    key: line.key,
    height: Math.max(
      lineHeight(options.label ?? line.label, judged && isWorse(line, input)),
      commentHeight(values.typedAt(line.key, 'comment')?.value),
    ),
    ...(options.level === undefined ? {} : { level: options.level }),
    ...(judged
      ? {
          list: judgementList(words),
        }
      : {}),
    takes: PERSONAL.filter(
      (role) => (judged || role !== 'judgement') && values.typedAt(line.key, role) !== null,
    ),
    needsComment:
      judged &&
      values.commentRequired(line.key, followUp.period, followUp.settings) &&
      !values.typedAt(line.key, 'comment'),
    cells: (row, places) => [
      cell(0, `${line.kind}.label`, options.label ?? line.label),
      ...AMOUNT_ROLES.map((role) => figureCell(line, role, row, places, input)),
      ...(line.kind === 'difference' ||
      line.kind === 'balance' ||
      line.kind === 'memo' ||
      options.shares === false
        ? restCells(line, row, input)
        : derivedCells(line, row, input)),
      ...(judged ? judgementCells(line, row, places, input) : emptyJudgement(line, input)),
      ...saidCells(line, input),
    ],
  };
}

/** What the tab says today, for the next follow-up: the cells it comes from may be written over by then. */
function saidCells({ key }: FollowUpLine, { values, followUp }: TabInput): PlanCell[] {
  const said = (column: number, value: Amount | null) =>
    value ? [cell(column, 'key', amountToNumber(value))] : [];
  return [
    ...said(SAID_COLUMNS.saidForecast, values.amount(key, 'forecast')),
    ...said(SAID_COLUMNS.saidDeviation, values.deviation(key, followUp.period)),
  ];
}

/** What a person may have written on the row of a line. */
const PERSONAL: readonly KeptRole[] = [...AMOUNT_ROLES, 'judgement', 'comment'];

/** The reason then says by how much, and needs a second row. */
function isWorse(line: FollowUpLine, { values, followUp }: TabInput): boolean {
  return (values.deviation(line.key, followUp.period)?.units ?? 0n) < 0n;
}

function figureCell(
  line: FollowUpLine,
  role: AmountRole,
  row: number,
  places: Places,
  { values, followUp, names }: TabInput,
): PlanCell {
  const column = columnOf(role);
  const figure = line.figures[role];
  const value = values.amount(line.key, role);
  const look = `${line.kind}.${figure?.doubted ? 'doubted' : 'amount'}`;
  const typed = values.typedAt(line.key, role);
  if (typed) {
    const formula = typed.formula && movedFormula(typed.formula, row);
    return cell(column, `${line.kind}.input`, typed.value, formula ?? undefined);
  }
  const rows = line.parts.flatMap((part) => places.get(part) ?? []);
  const sum = sumOf(role, rows);
  if (line.kind === 'difference') {
    if (figure && values.isSummed(line, role))
      return amountCell(column, look, value, differenceFormula(figure, sum, followUp.places, names.mark));
    return role === 'amended' ? adoptedCell(line, row, value) : cell(column, `${line.kind}.empty`);
  }
  if (values.isSummed(line, role)) {
    const all = rows.map((part) => at(role, part)).join('&');
    return amountCell(column, look, value, `=IF(${all}="","",${sum})`);
  }
  if (figure) {
    return cell(
      column,
      look,
      value ? amountToNumber(value) : values.blank(line.key, role),
      figureFormula(figure, names.mark),
    );
  }
  if (role === 'amended') return adoptedCell(line, row, value);
  // What the source does not have the user may fill in.
  const asked = role === 'outcome' || (role === 'forecast' && followUp.period !== 'T3');
  const open = asked && line.kind === 'detail' && !line.key.startsWith('fund:');
  return cell(column, open ? `${line.kind}.input` : `${line.kind}.empty`);
}

function adoptedCell(line: FollowUpLine, row: number, value: Amount | null): PlanCell {
  const [budget, change] = [at('budget', row), at('amendment', row)];
  return amountCell(
    columnOf('amended'),
    `${line.kind}.amount`,
    value,
    `=IF(${budget}&${change}="","",SUM(${budget}:${change}))`,
  );
}

/** What a user typed follows its own row; a reference to any other row cannot be followed, and its result stays. */
function movedFormula(formula: { readonly text: string; readonly row: number }, row: number): string | null {
  const own = String(formula.row + 1);
  let follows = true;
  const text = formula.text.replace(
    /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|"[^"]*"|(\$?[A-Z]{1,3})(\$?)(\d+)(?![\d(])/gu,
    (whole: string, _sheet: string | undefined, column?: string, fixed?: string, number?: string) => {
      if (column === undefined) return whole;
      if (number !== own) follows = false;
      return `${column}${fixed ?? ''}${String(row + 1)}`;
    },
  );
  return follows ? text : null;
}

function derivedCells(line: FollowUpLine, row: number, input: TabInput): PlanCell[] {
  const { values, followUp, names } = input;
  const { key, kind } = line;
  const cells = { outcome: at('outcome', row), amended: at('amended', row) };
  const outcome = values.amount(key, 'outcome');
  const amended = values.amount(key, 'amended');
  const deviation = values.deviation(key, followUp.period);
  const guide = columnOf('guide');
  const deviationAt = at('deviation', row);
  return [
    cell(
      columnOf('used'),
      `${kind}.percent`,
      shareOf(outcome, amended) ?? '',
      `=IF(OR(${missing(cells.outcome)},SUM(${cells.amended})=0),"",SUM(${cells.outcome})/SUM(${cells.amended}))`,
    ),
    cell(
      guide,
      `${kind}.percent`,
      amended ? followUp.settings.guide : '',
      `=IF(${blank(cells.amended)},"",${names.guide})`,
    ),
    amountCell(columnOf('deviation'), `${kind}.amount`, deviation, deviationFormula(row, followUp)),
    cell(
      columnOf('deviationShare'),
      `${kind}.percent`,
      shareOf(deviation, amended && absolute(amended)) ?? '',
      `=IF(OR(${blank(deviationAt)},SUM(${cells.amended})=0),"",${deviationAt}/ABS(SUM(${cells.amended})))`,
    ),
    ...formerCells(line, row, input),
  ];
}

/** The forecast less the amended budget; for the whole year the outcome, as soon as there is one. */
export function deviationFormula(row: number, { period, places }: FollowUp): string {
  const [outcome, forecast] = [at('outcome', row), at('forecast', row)];
  const from = (reference: string) => `ROUND(SUM(${reference})-SUM(${at('amended', row)}),${String(places)})`;
  const byForecast = `IF(${missing(forecast)},"",${from(forecast)})`;
  return period === 'T3' ? `=IF(${missing(outcome)},${byForecast},${from(outcome)})` : `=${byForecast}`;
}

/** What the deviation was on the follow-up before, and by how much it has changed since. */
function formerCells({ key, kind }: FollowUpLine, row: number, { values, followUp }: TabInput): PlanCell[] {
  const { former, period, places } = followUp;
  if (!former) return [cell(columnOf('former'), `${kind}.empty`), cell(columnOf('change'), `${kind}.empty`)];
  const [now, then] = [at('deviation', row), at('former', row)];
  return [
    amountCell(
      columnOf('former'),
      `${kind}.amount`,
      values.formerDeviation(key),
      `=${formerFormula(former, 'deviation', row)}`,
    ),
    amountCell(
      columnOf('change'),
      `${kind}.amount`,
      values.change(key, period),
      `=IF(OR(${blank(now)},${blank(then)}),"",ROUND(${now}-${then},${String(places)}))`,
    ),
  ];
}

function restCells(line: FollowUpLine, row: number, input: TabInput): PlanCell[] {
  if (line.kind === 'balance')
    return empty(line, ['used', 'guide', 'deviation', 'deviationShare', 'former', 'change']);
  const deviation = derivedCells(line, row, input).filter((one) => one.column === columnOf('deviation'));
  return [...empty(line, ['used', 'guide', 'deviationShare', 'former', 'change']), ...deviation];
}

/** Nobody is asked about the line; what was written on it all the same stays where it is. */
function emptyJudgement(line: FollowUpLine, { values }: TabInput): PlanCell[] {
  const comment = values.typedAt(line.key, 'comment')?.value ?? null;
  return [
    ...empty(line, ['flag', 'judgement', 'reason', 'commentRequired']),
    cell(columnOf('comment'), `${line.kind}.${comment === null ? 'empty' : 'comment'}`, comment),
  ];
}

function empty(line: FollowUpLine, columns: readonly Parameters<typeof columnOf>[0][]): PlanCell[] {
  return columns.map((column) => cell(columnOf(column), `${line.kind}.empty`));
}
