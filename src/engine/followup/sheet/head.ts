import { columnName, rangeAddress } from '../../model/cell';
import type { FollowUp } from '../../model/follow-up';
import { hasBudget } from '../../model/follow-up';
import type { FollowUpWords, TabColumn } from '../../model/follow-up-words';
import { ownTabMark } from '../../model/own-tab';
import { blank, textLiteral } from '../formulas';
import { GoalValues } from '../goal-values';
import { at, COLUMNS, columnOf, KEY_COLUMN, LAST_COLUMN, NEED_COLUMN, SAID_COLUMNS } from './grid';
import type { TabInput, TabRow } from './tab';
import { cell, sectionRow, textRow } from './tab';

/** How many rows stay in sight: what the columns are, the title, the unit and the header. */
export const HEAD_ROWS = 4;

export function headRows(input: TabInput, lastRow: number, needs: number): TabRow[] {
  const { followUp, words, values } = input;
  const need = columnName(NEED_COLUMN);
  const count = `SUM(${need}${String(HEAD_ROWS + 1)}:${need}${String(lastRow + 1)})`;
  const { period, goals } = followUp;
  const net = followUp.keys.net;
  const alone = !hasBudget(followUp);
  const missing = alone || period === 'T3' ? words.reasons.noOutcome : words.reasons.noForecast;
  const notJudged = `${words.head.status}: ${missing}`;
  const goalsJudged =
    alone && goals !== null && new GoalValues(goals, followUp, words.knownFlags).isAnyJudged();
  const judged = goalsJudged || (net !== null && values.deviation(net, period) !== null);
  const status = !judged
    ? notJudged
    : needs === 0
      ? words.head.ready
      : `${words.head.status}: ${String(needs)} ${words.head.commentsMissing}`;
  const ready = `IF(${count}=0,${textLiteral(words.head.ready)},${textLiteral(`${words.head.status}: `)}&${count}&${textLiteral(` ${words.head.commentsMissing}`)})`;
  const middle = columnOf('forecast');
  const right = columnOf('flag');
  return [
    {
      key: 'roles',
      hidden: true,
      cells: () => [
        cell(0, 'key', ownTabMark({ ...followUp, scale: followUp.unit.scale, language: words.language })),
        ...COLUMNS.slice(1).map((column, i) => cell(i + 1, 'key', column)),
        cell(KEY_COLUMN, 'key', 'key'),
        cell(NEED_COLUMN, 'key', 'need'),
        ...Object.entries(SAID_COLUMNS).map(([role, column]) => cell(column, 'key', role)),
      ],
    },
    {
      key: 'title',
      height: 30,
      merges: [
        [0, middle - 1],
        [right, LAST_COLUMN],
      ],
      cells: (_, places) => {
        const row = net === null ? undefined : places.get(net);
        const flags = `${at('flag', HEAD_ROWS)}:${at('flag', lastRow)}`;
        const flagged = (['fully', 'partly', 'not'] as const).map(
          (flag) => `COUNTIF(${flags},${textLiteral(words.flags[flag])})`,
        );
        const open = alone
          ? `${flagged.join('+')}=0`
          : row === undefined
            ? null
            : blank(at('deviation', row));
        const formula = open === null ? undefined : `=IF(${open},${textLiteral(notJudged)},${ready})`;
        return [
          cell(0, 'title', words.title(followUp.period, followUp.year)),
          cell(right, 'headQuiet', status, formula),
        ];
      },
    },
    {
      key: 'unit',
      height: 20,
      merges: [
        [1, middle - 1],
        [middle, LAST_COLUMN],
      ],
      cells: () => [
        cell(0, 'headUnit', followUp.unitName),
        cell(1, 'head', periodText(followUp, words)),
        cell(middle, 'head', alone ? null : `${words.head.amounts}: ${words.unit(followUp.unit)}`),
      ],
    },
    {
      key: 'header',
      height: 44,
      cells: () =>
        COLUMNS.map((column, i) => cell(i, HEADER_LOOKS[column] ?? 'header', headerOf(column, input))),
    },
  ];
}

function periodText(
  { period, year, periodAssumed }: FollowUp,
  { head, period: months }: FollowUpWords,
): string {
  const text = `${head.period}: ${months[period]} ${String(year)}`;
  return periodAssumed ? `${text} (${head.periodAssumed})` : text;
}

function headerOf(column: TabColumn, { followUp, words }: TabInput): string {
  const { former } = followUp;
  // The blocks of goals have headers of their own, with other words over the same columns.
  if (!hasBudget(followUp) && !EVERYWHERE.includes(column)) return '';
  return former && (column === 'former' || column === 'change')
    ? words.formerColumns(former.period)[column]
    : words.columns[column];
}

const EVERYWHERE: readonly TabColumn[] = [
  'label',
  'flag',
  'judgement',
  'reason',
  'commentRequired',
  'comment',
];

const HEADER_LOOKS: Readonly<Partial<Record<TabColumn, string>>> = {
  label: 'headerText',
  reason: 'headerNote',
  comment: 'headerNote',
  flag: 'headerChoice',
  judgement: 'headerChoice',
  commentRequired: 'headerChoice',
};

/** What the tab was made from, and what was checked with which result. */
export function basisRows({ followUp, words }: TabInput): TabRow[] {
  const { head } = words;
  const sources = followUp.sources.map(({ purpose, title, range }, i, all) => {
    const label = purpose === all[i - 1]?.purpose ? '' : head.purposes[purpose];
    const place = `${range.sheet}!${rangeAddress(range)}`;
    return textRow(`source:${String(i)}`, label, purpose === 'goals' ? place : `${title} (${place})`, {
      look: 'link',
      link: {
        column: 1,
        target: { sheet: range.sheet, row: range.top, column: range.left },
        tip: place,
      },
    });
  });
  const told = checksTold(followUp, head);
  return [
    sectionRow('basis', words.sections.basis),
    ...sources,
    ...(told === '' ? [] : [textRow('checks', head.checks, told)]),
    hasBudget(followUp)
      ? textRow('convention', head.convention, head.conventionText)
      : textRow('no-budget', words.columns.budget, head.noBudgetText),
  ];
}

/** The checks by their result: first those that found something, with how much. */
function checksTold({ checks, findings }: FollowUp, head: FollowUpWords['head']): string {
  const groups = (['findings', 'could-not-run', 'passed', 'not-applicable'] as const).flatMap((outcome) => {
    const names = checks
      .filter((one) => one.outcome === outcome)
      .map(({ check }) => {
        const found = findings.filter((finding) => finding.check === check).length;
        return found > 0 ? `${head.checkName(check)} (${String(found)})` : head.checkName(check);
      });
    return names.length === 0 ? [] : [`${head.outcomes[outcome]}: ${names.join(', ')}.`];
  });
  return groups.join('\n');
}
