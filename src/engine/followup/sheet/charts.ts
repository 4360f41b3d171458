import type { Amount } from '../../model/amount';
import { compare } from '../../model/amount';
import type { AmountRole } from '../../model/follow-up';
import type { PlanChart } from '../../model/sheet-plan';
import { missing } from '../formulas';
import { at, columnOf, LAST_COLUMN, type Places } from './grid';
import type { TabInput, TabRow } from './tab';
import { amountCell, cell, sectionRow } from './tab';

/** So high are the charts, in rows. */
export function chartHeight(input: TabInput): number {
  const charts = pictured(input);
  return charts.length === 0 ? 0 : chartRowsFor(Math.max(...charts.map(({ lines }) => lines.length)));
}

/** As many rows as its bars need to be told apart. */
function chartRowsFor(lines: number): number {
  return Math.min(60, Math.max(18, Math.ceil(lines * 1.4) + 6));
}

/** A picture to be, with the lines that it shows and what it shows of them. */
interface Pictured {
  readonly kind: PlanChart['kind'];
  readonly title: string;
  /** The line, and the row whose label names it. */
  readonly lines: readonly { readonly key: string; readonly name: string }[];
  readonly columns: readonly (AmountRole | 'deviation')[];
}

/** Deviation by area, or by line where there are no areas; and budget, outcome and forecast beside each other. */
function pictured({ followUp, words, values, lines }: TabInput): Pictured[] {
  const { period, areas, keys } = followUp;
  const shown = areas
    ? areas.areas.map((area) => ({ key: `${area.key}|result`, name: `${area.key}|name` }))
    : [...lines.values()]
        .filter((line) => line.kind === 'detail' && line.key.startsWith('line:'))
        .map(({ key }) => ({ key, name: key }));
  const deviating = shown.filter(({ key }) => values.deviation(key, period));
  const compared = [keys.revenue, keys.cost, keys.net, keys.result].flatMap((key) =>
    key ? [{ key, name: key }] : [],
  );
  const roles = (['amended', 'outcome', 'forecast'] as const).filter((role) =>
    compared.some(({ key }) => values.amount(key, role)),
  );
  const all: Pictured[] = [
    { kind: 'deviation', title: words.charts.deviation, lines: deviating, columns: ['deviation'] },
    { kind: 'comparison', title: words.charts.comparison(roles), lines: compared, columns: roles },
  ];
  return all.filter(({ kind, lines: picked, columns }) =>
    kind === 'deviation' ? picked.length >= 2 : picked.length >= 2 && columns.length >= 2,
  );
}

/** What the charts are drawn from, out of sight: a chart wants its cells beside each other. */
export function chartRows(input: TabInput): TabRow[] {
  const { words, values, followUp } = input;
  const charts = pictured(input);
  if (charts.length === 0) return [];
  const valueOf = (key: string, column: AmountRole | 'deviation'): Amount | null =>
    column === 'deviation' ? values.deviation(key, followUp.period) : values.amount(key, column);
  const rows = charts.flatMap(({ kind, lines, columns, title }): TabRow[] => [
    {
      key: `chart:${kind}`,
      hidden: true,
      cells: () => [
        cell(0, 'headerText', title),
        ...columns.map((column, i) => cell(i + 1, 'header', words.columns[column])),
      ],
    },
    ...lines.map(({ key, name }): TabRow => ({
      key: `chart:${kind}:${key}`,
      hidden: true,
      cells: (_, places) => {
        const copy = (column: Parameters<typeof at>[0], row: string) => {
          const reference = at(column, places.get(row) ?? 0);
          return `=IF(${missing(reference)},"",${reference})`;
        };
        return [
          cell(0, 'detail.label', labelOf(input, key), copy('label', name)),
          ...columns.map((column, i) =>
            amountCell(i + 1, 'detail.amount', valueOf(key, column), copy(column, key)),
          ),
        ];
      },
    })),
  ]);
  return [sectionRow('charts', words.charts.section), ...rows];
}

function labelOf({ followUp, lines }: TabInput, key: string): string {
  const area = followUp.areas?.areas.find((one) => key === `${one.key}|result`);
  return area?.name ?? lines.get(key)?.label ?? '';
}

/** Side by side below everything else. */
export function chartsOf(input: TabInput, places: Places, lastRow: number): PlanChart[] {
  const half = columnOf('deviation');
  const top = lastRow + 1;
  const height = chartHeight(input);
  return pictured(input).map(({ kind, title, lines, columns }, i) => {
    const first = places.get(`chart:${kind}`) ?? 0;
    return {
      kind,
      title,
      description: input.words.charts.description({
        kind,
        title,
        lines: lines.length,
        ...extremes(lines, input),
      }),
      box: {
        top,
        bottom: top + height,
        left: i === 0 ? 0 : half,
        right: i === 0 ? half - 1 : LAST_COLUMN,
      },
      data: { top: first, bottom: first + lines.length, left: 0, right: columns.length },
    };
  });
}

/** The lines that deviate most to either side. */
function extremes(
  lines: Pictured['lines'],
  input: TabInput,
): { readonly worst: string | null; readonly best: string | null } {
  const { values, followUp } = input;
  const deviations = lines.flatMap(({ key }) => {
    const deviation = values.deviation(key, followUp.period);
    return deviation ? [{ key, deviation }] : [];
  });
  const [worst, ...rest] = deviations.sort((a, b) => compare(a.deviation, b.deviation));
  const best = rest.at(-1);
  return {
    worst: worst && worst.deviation.units < 0n ? labelOf(input, worst.key) : null,
    best: best && best.deviation.units > 0n ? labelOf(input, best.key) : null,
  };
}
