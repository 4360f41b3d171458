import { most } from '../../model/lists';
import { unitsAt } from '../../model/amount';
import type { PlacedColumn } from '../columns/columns';
import type { DeviationPlan } from '../conventions/deviation-plan';
import { isBalance } from '../lines/sides';
import { LARGE, powerOf } from '../figures/figure-grid';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import type { FigureBlock, LineHint } from '../relations/block';

/** At most so many decimals take part in looking for sums; the verdict is exact whatever they are. */
const FINEST = 4;

/** The figures of a table as the inference wants them. */
export function blockOf(
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  deviations: readonly DeviationPlan[],
): FigureBlock {
  const shown = columns.map((column) => figures.decimals(column.column));
  const decimals = Math.min(FINEST, most(shown, 0));
  const effects = deviations.filter(
    ({ convention }) => convention === 'result-effect' || convention === 'overrun',
  );
  const planOf = columns.map((column) => effects.find((plan) => plan.column.column === column.column));
  const columnUnits = new Float64Array(columns.length);
  for (let j = 0; j < columns.length; j++)
    columnUnits[j] = powerOf(Math.max(0, decimals - Math.max(0, figures.decimals(columns[j]?.column ?? 0))));
  const values = new Float64Array(rows.length * columns.length).fill(Number.NaN);
  let at = 0;
  for (const line of rows) {
    for (let j = 0; j < columns.length; j++, at++) {
      const value = scaled(figures, line.row, columns[j]?.column ?? 0, decimals);
      // An effect on the result is turned back into a difference, in which everything adds up as elsewhere.
      if (value === value) values[at] = (planOf[j]?.direction(line) ?? 1) * value;
    }
  }
  return {
    rows: rows.length,
    columns: columns.length,
    figures: values,
    decimals,
    columnUnits,
    labels: rows.map((line) => line.label),
    headers: columns.map((column) => column.header),
    rowHints: rows.map(hintOf),
    columnHints: columns.map((column, j) =>
      column.role === 'deviation' ? { additive: 0.6, deviation: !planOf[j] } : { deviation: false },
    ),
  };
}

/** In units of so many decimals; not a number where there is no figure, or one that is too large to add exactly. */
function scaled(figures: TableFigures, row: number, column: number, decimals: number): number {
  const { grid } = figures;
  if (grid.has(row, column) && grid.kind(row, column) !== LARGE) {
    const value = grid.value(row, column);
    if (value !== value || (grid.isPercent(row, column) && figures.isShare(row, column))) return Number.NaN;
    if (grid.places === decimals) return value;
    return grid.places < decimals
      ? value * powerOf(decimals - grid.places)
      : Math.round(value / powerOf(grid.places - decimals));
  }
  const figure = figures.isShare(row, column) ? null : figures.at(row, column);
  if (!figure) return Number.NaN;
  const { amount } = figure;
  const units =
    amount.decimals <= decimals
      ? Number(unitsAt(amount, decimals))
      : Math.round((Number(amount.units) / 10 ** amount.decimals) * 10 ** decimals);
  return Number.isSafeInteger(units) ? units : Number.NaN;
}

/** A line that does not call itself a total or a memo line may be one by its words in any language. */
function hintOf(line: PlacedLine): LineHint {
  const hint: { -readonly [Name in keyof LineHint]: LineHint[Name] } = {
    indent: line.indent,
    bold: line.bold,
  };
  if (line.role === 'total') hint.total = true;
  if (line.role === 'memo') hint.memo = true;
  if (isBalance(line)) hint.excluded = true;
  return hint;
}
