import type { CellRef } from '../../model/cell';
import type { PlanChart } from '../../model/sheet-plan';
import { columnOf, LAST_COLUMN, type Places } from './grid';
import type { TabInput } from './tab';

const CHART_ROWS = 20;

/** Deviation by area, or by line where there are no areas; and budget, outcome and forecast beside each other. */
export function chartsOf(
  { followUp, words, values, lines }: TabInput,
  places: Places,
  sheet: string,
  lastRow: number,
): PlanChart[] {
  const { period, areas, keys } = followUp;
  const shown = areas
    ? areas.areas.flatMap((area) => area.lines.at(-1)?.key ?? [])
    : [...lines.keys()].filter((key) => lines.get(key)?.kind === 'detail' && key.startsWith('line:'));
  const deviating = shown.filter((key) => values.deviation(key, period));
  const cells = (all: readonly string[], column: Parameters<typeof columnOf>[0]): CellRef[] =>
    all.flatMap((key) => {
      const row = places.get(key);
      return row === undefined ? [] : [{ sheet, row, column: columnOf(column) }];
    });
  const named = areas ? deviating.map((key) => key.replace(/\|result$/, '|name')) : deviating;
  const top = lastRow + 2;
  const half = columnOf('deviation');
  const charts: PlanChart[] = [];
  if (deviating.length >= 2)
    charts.push({
      kind: 'deviation',
      title: words.charts.deviation,
      description: words.charts.description(deviating.length),
      box: { top, bottom: top + CHART_ROWS, left: 0, right: half - 1 },
      categories: cells(named, 'label'),
      series: [{ name: words.columns.deviation, cells: cells(deviating, 'deviation') }],
    });
  const compared = [keys.revenue, keys.cost, keys.net].flatMap((key) => key ?? []);
  const columns = (['amended', 'outcome', 'forecast'] as const).filter((role) =>
    compared.some((key) => values.amount(key, role)),
  );
  if (compared.length >= 2 && columns.length >= 2)
    charts.push({
      kind: 'comparison',
      title: words.charts.comparison,
      description: words.charts.description(compared.length),
      box: { top, bottom: top + CHART_ROWS, left: half, right: LAST_COLUMN },
      categories: cells(compared, 'label'),
      series: columns.map((role) => ({ name: words.columns[role], cells: cells(compared, role) })),
    });
  return charts;
}
