import type { Amount } from '../../model/amount';
import { absolute, amountFromNumber, compare, multiply, powerOfTen, unitsAt, ZERO } from '../../model/amount';
import type { Flag, FollowUpLine } from '../../model/follow-up';
import type { FollowUpWords } from '../../model/follow-up-words';
import type { PlanCell } from '../../model/sheet-plan';
import { blank, missing as isMissing, textLiteral, writtenAmount } from '../formulas';
import { flagOf } from '../flags';
import { at, columnOf, NEED_COLUMN, type Places } from './grid';
import type { TabInput, TabRow } from './tab';
import { cell } from './tab';

/** The cell in which a person picks one of the flags. */
export function judgementList({ flags, judgementPrompt }: FollowUpWords): NonNullable<TabRow['list']> {
  return { column: columnOf('judgement'), words: Object.values(flags), prompt: judgementPrompt };
}

/** That a person judged otherwise is said before the reason for the proposal. */
export function ownFirst(row: number, { reasons }: FollowUpWords): string {
  const [flag, judgement] = [at('flag', row), at('judgement', row)];
  return `IF(AND(${judgement}<>"",${judgement}<>${flag}),${textLiteral(`${reasons.own} `)},"")`;
}

/** Hidden: whether a comment is missing, for the head to count. */
export function needCell(row: number, needs: boolean, { commentMissing }: FollowUpWords): PlanCell {
  const formula = `=IF(${at('commentRequired', row)}=${textLiteral(commentMissing)},1,0)`;
  return cell(NEED_COLUMN, 'key', needs ? 1 : 0, formula);
}

/** The proposed flag with its reason, the person's own judgement, and whether a comment is asked for. */
export function judgementCells(line: FollowUpLine, row: number, places: Places, input: TabInput): PlanCell[] {
  const { followUp, words, values, names } = input;
  const { period, settings } = followUp;
  const flag = values.flag(line.key, period, settings);
  const judgement = values.typedAt(line.key, 'judgement');
  const comment = values.typedAt(line.key, 'comment');
  const own = judgement ? flagOf(judgement.value, words.knownFlags) : null;
  const required = values.commentRequired(line.key, period, settings);
  const base = at('amended', (line.measuredBy === null ? null : places.get(line.measuredBy)) ?? row);
  const cells = {
    deviation: at('deviation', row),
    amended: at('amended', row),
    flag: at('flag', row),
    judgement: at('judgement', row),
    comment: at('comment', row),
  };
  const word = (one: Flag) => textLiteral(words.flags[one]);
  const miss = `ABS(${cells.deviation})`;
  const budget = `ABS(SUM(${base}))`;
  const limits = [`${miss}>${names.amount}`, `${miss}>${names.share}*${budget}`].join(',');
  return [
    cell(
      columnOf('flag'),
      `${line.kind}.flag`,
      words.flags[flag],
      `=IF(OR(${blank(cells.deviation)},${blank(cells.amended)}),${word('none')},IF(${cells.deviation}>=0,${word('fully')},` +
        `IF(OR(${miss}<=${names.tolerance}*${budget},${miss}<=${names.amount}),${word('partly')},${word('not')})))`,
    ),
    cell(columnOf('judgement'), `${line.kind}.choice`, own ? words.flags[own] : (judgement?.value ?? null)),
    cell(
      columnOf('reason'),
      `${line.kind}.reason`,
      reasonText(line, flag, own, input),
      reasonFormula(row, budget, cells, input),
    ),
    cell(
      columnOf('commentRequired'),
      `${line.kind}.need`,
      required ? (comment ? words.commentGiven : words.commentMissing) : '',
      `=IF(${blank(cells.deviation)},"",IF(IF(${names.rule}=${textLiteral(words.settings.both)},AND(${limits}),OR(${limits})),` +
        `IF(${cells.comment}="",${textLiteral(words.commentMissing)},${textLiteral(words.commentGiven)}),""))`,
    ),
    cell(columnOf('comment'), `${line.kind}.comment`, comment?.value ?? null),
    needCell(row, required && !comment, words),
  ];
}

function reasonFormula(
  row: number,
  budget: string,
  cells: Record<'deviation' | 'amended' | 'flag' | 'judgement', string>,
  input: TabInput,
): string {
  const { followUp, words, names } = input;
  const { reasons } = words;
  const say = textLiteral;
  const outcome = at('outcome', row);
  const basis =
    followUp.period === 'T3'
      ? `IF(${isMissing(outcome)},${say(reasons.byForecast)},${say(reasons.byOutcome)})`
      : say(reasons.byForecast);
  const missing = say(followUp.period === 'T3' ? reasons.noOutcome : reasons.noForecast);
  const written = (expression: string) =>
    writtenAmount(expression, followUp.shownDecimals, words.numbers, names.mark);
  const limit = `MAX(${names.tolerance}*${budget},${names.amount})`;
  const worse =
    `${say(reasons.worse[0])}&${written(`ABS(${cells.deviation})`)}&${say(reasons.worse[1])}&` +
    `${written(limit)}&"."`;
  return (
    `=${ownFirst(row, words)}&` +
    `IF(${blank(cells.deviation)},${missing},IF(${blank(cells.amended)},${say(reasons.noBudget)},${basis}&" "&` +
    `IF(${cells.deviation}>=0,${say(reasons.notWorse)},${worse})))`
  );
}

/** What the formula says. */
function reasonText(
  line: FollowUpLine,
  flag: Flag,
  own: Flag | null,
  { followUp, values, words }: TabInput,
): string {
  const { reasons } = words;
  const { period, settings } = followUp;
  const start = own && own !== flag ? `${reasons.own} ` : '';
  if (!values.deviation(line.key, period))
    return start + (period === 'T3' ? reasons.noOutcome : reasons.noForecast);
  if (!values.amount(line.key, 'amended')) return start + reasons.noBudget;
  const byOutcome = period === 'T3' && values.amount(line.key, 'outcome');
  const basis = byOutcome ? reasons.byOutcome : reasons.byForecast;
  if (flag === 'fully') return `${start}${basis} ${reasons.notWorse}`;
  const deviation = absolute(values.deviation(line.key, period) ?? ZERO);
  const { tolerance, amount } = settings;
  const budget = absolute(values.amount(line.measuredBy ?? line.key, 'amended') ?? ZERO);
  const limits = [multiply(budget, amountFromNumber(tolerance) ?? ZERO), amountFromNumber(amount) ?? ZERO];
  const limit = limits.reduce((most, one) => (compare(one, most) > 0 ? one : most), ZERO);
  const [before, behind] = reasons.worse;
  const written = (one: Amount) => fixed(one, followUp.shownDecimals, words.numbers);
  return `${start}${basis} ${before}${written(deviation)}${behind}${written(limit)}.`;
}

/** To so many decimals, halves away from zero, as FIXED does. */
function fixed(value: Amount, decimals: number, { group, mark }: FollowUpWords['numbers']): string {
  const finer = Math.max(0, value.decimals - decimals);
  const unit = powerOfTen(finer);
  const units = finer === 0 ? unitsAt(value, decimals) : (value.units + unit / 2n) / unit;
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals > 0 ? `${whole}${mark}${digits.slice(digits.length - decimals)}` : whole;
}
