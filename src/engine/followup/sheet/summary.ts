import { absolute, amountToNumber } from '../../model/amount';
import type { FollowUpLine } from '../../model/follow-up';
import { AMOUNT_ROLES, hasBudget } from '../../model/follow-up';
import type { PlanCell } from '../../model/sheet-plan';
import { blank, formerFormula, missing, textLiteral } from '../formulas';
import { at, columnOf, LAST_COLUMN, type Places } from './grid';
import { flagOf } from '../flags';
import { shareOf } from '../values';
import type { TabInput, TabRow } from './tab';
import { amountCell, cell, lineHeight, sectionRow } from './tab';

/** The figures that the council reads: revenue, costs and net, and how the budget was followed. */
export function summaryRows(input: TabInput): TabRow[] {
  const { followUp, words, lines } = input;
  const { keys, fund } = followUp;
  const line = (key: string | null) => (key === null ? undefined : lines.get(key));
  const [revenue, cost, net] = [line(keys.revenue), line(keys.cost), line(keys.net)];
  if (!hasBudget(followUp)) return [];
  const rows: TabRow[] = [sectionRow('summary', words.sections.summary)];
  if (revenue) rows.push(copyRow('sum:revenue', words.summary.revenue, revenue, 'detail', input));
  if (cost) rows.push(copyRow('sum:cost', words.summary.cost, cost, 'detail', input));
  const result = line(keys.result);
  // What binds towards the council is the net of a unit; a whole municipality is judged by its result.
  if (net)
    rows.push(
      copyRow('sum:net', result ? net.label : `${net.label} (${words.summary.binding})`, net, 'total', input),
    );
  if (result) rows.push(copyRow('sum:result', result.label, result, 'total', input));
  const note = words.summary.ratioNote[followUp.period === 'T3' ? 'outcome' : 'forecast'];
  if (cost) rows.push(ratioRow('sum:cost-ratio', words.summary.costRatio, note, cost, cost, input));
  if (cost && fund?.costsAfter)
    rows.push(
      ratioRow('sum:cost-ratio-after', words.summary.costRatioAfter, note, fund.costsAfter, cost, input),
    );
  if (net)
    rows.push(ratioRow('sum:net-ratio', words.summary.netRatio, words.summary.netRatioNote, net, net, input));
  const before = followUp.former?.period ?? null;
  if (cost) rows.push(...accuracyRow('sum:cost-accuracy', words.summary.accuracyCost(before), cost, input));
  if (net) rows.push(...accuracyRow('sum:net-accuracy', words.summary.accuracyNet(before), net, input));
  return rows;
}

function copyRow(
  key: string,
  label: string,
  line: FollowUpLine,
  kind: 'detail' | 'total',
  { values, followUp, words }: TabInput,
): TabRow {
  const { period, settings } = followUp;
  const judgement = values.typedAt(line.key, 'judgement');
  const own = judgement ? flagOf(judgement.value, words.knownFlags) : null;
  return {
    key,
    height: lineHeight(label, false),
    cells: (_, places) => {
      const row = places.get(line.key) ?? 0;
      const copy = (column: Parameters<typeof at>[0]) =>
        `=IF(${blank(at(column, row))},"",${at(column, row)})`;
      const amended = values.amount(line.key, 'amended');
      const share = shareOf(values.deviation(line.key, period), amended && absolute(amended)) ?? '';
      return [
        cell(0, `${kind}.label`, label),
        ...AMOUNT_ROLES.map((role) => {
          const value = values.amount(line.key, role);
          const shown = value ? amountToNumber(value) : values.blank(line.key, role);
          return cell(columnOf(role), `${kind}.amount`, shown, copy(role));
        }),
        cell(
          columnOf('used'),
          `${kind}.percent`,
          shareOf(values.amount(line.key, 'outcome'), amended) ?? '',
          copy('used'),
        ),
        cell(columnOf('guide'), `${kind}.percent`, amended ? settings.guide : '', copy('guide')),
        amountCell(
          columnOf('deviation'),
          `${kind}.amount`,
          values.deviation(line.key, period),
          copy('deviation'),
        ),
        cell(columnOf('deviationShare'), `${kind}.percent`, share, copy('deviationShare')),
        ...(followUp.former
          ? [
              amountCell(
                columnOf('former'),
                `${kind}.amount`,
                values.formerDeviation(line.key),
                copy('former'),
              ),
              amountCell(
                columnOf('change'),
                `${kind}.amount`,
                values.change(line.key, period),
                copy('change'),
              ),
            ]
          : (['former', 'change'] as const).map((column) => cell(columnOf(column), `${kind}.empty`))),
        cell(
          columnOf('flag'),
          `${kind}.flag`,
          own ? words.flags[own] : (judgement?.value ?? words.flags[values.flag(line.key, period, settings)]),
          `=IF(${at('judgement', row)}="",${at('flag', row)},${at('judgement', row)})`,
        ),
        ...(['judgement', 'reason', 'commentRequired', 'comment'] as const).map((column) =>
          cell(columnOf(column), `${kind}.empty`),
        ),
      ];
    },
  };
}

/** A ratio stands under the column that it measures: the forecast, or at year end the outcome. */
function ratioRow(
  key: string,
  label: string,
  note: string,
  part: FollowUpLine,
  whole: FollowUpLine,
  { values, followUp }: TabInput,
): TabRow {
  const column = followUp.period === 'T3' && values.amount(part.key, 'outcome') ? 'outcome' : 'forecast';
  const share = shareOf(values.amount(part.key, column), values.amount(whole.key, 'amended')) ?? '';
  const formula = (places: Places) => {
    const own = at(column, places.get(part.key) ?? 0);
    const budget = at('amended', places.get(whole.key) ?? 0);
    return `=IF(OR(${missing(own)},SUM(${budget})=0),"",${own}/${budget})`;
  };
  const first = columnOf('flag');
  return {
    key,
    height: lineHeight(label, false),
    merges: [[first, LAST_COLUMN]],
    cells: (_, places): PlanCell[] => [
      cell(0, 'detail.label', label),
      cell(columnOf(column), 'detail.percent', share, formula(places)),
      cell(first, 'noteMiddle', note),
    ],
  };
}

/** At year end: how far from what the follow-up before expected, or the source's own forecast, the year came to. */
function accuracyRow(key: string, label: string, line: FollowUpLine, input: TabInput): TabRow[] {
  const { values, followUp, words, names } = input;
  const { period, former, settings } = followUp;
  const gap = values.accuracy(line.key);
  if (period !== 'T3' || gap === null) return [];
  const { accuracyWithin, accuracyBeyond } = words.summary;
  const verdict = Math.abs(gap) <= settings.accuracy ? accuracyWithin : accuracyBeyond;
  const first = columnOf('flag');
  return [
    {
      key,
      height: lineHeight(label, false),
      merges: [[first, LAST_COLUMN]],
      cells: (row, places): PlanCell[] => {
        const own = at('outcome', places.get(line.key) ?? 0);
        // The forecast it is held against stands beside it, so that the ratio can be followed.
        const then = at('forecast', row);
        const share = at('outcome', row);
        return [
          cell(0, 'detail.label', label),
          amountCell(
            columnOf('forecast'),
            'detail.amount',
            values.expected(line.key),
            former
              ? `=${formerFormula(former, 'forecast', places.get(line.key) ?? 0)}`
              : `=${at('forecast', places.get(line.key) ?? 0)}`,
          ),
          cell(
            columnOf('outcome'),
            'detail.percent',
            gap,
            `=IF(OR(${missing(own)},SUM(${then})=0),"",(${own}-${then})/ABS(${then}))`,
          ),
          cell(
            first,
            'noteMiddle',
            `${verdict}${percentText(settings.accuracy, words.numbers.mark)} %.`,
            `=IF(${blank(share)},"",IF(ABS(SUM(${share}))<=${names.accuracy},${textLiteral(accuracyWithin)},` +
              `${textLiteral(accuracyBeyond)})&SUBSTITUTE(ROUND(100*${names.accuracy},1)&"",${names.mark},${textLiteral(words.numbers.mark)})&" %.")`,
          ),
        ];
      },
    },
  ];
}

function percentText(share: number, mark: string): string {
  return String(Math.round(share * 1000) / 10).replace('.', mark);
}
