import { unitsAt } from '../model/amount';
import type { LineRelation, RelationKind, SignConvention } from '../model/table';
import type { DeviationPlan } from './conventions';
import { isAmountColumn } from './conventions';
import type { PlacedColumn } from './columns';
import type { TableFigures } from './figures';
import type { PlacedLine } from './lines';
import { columnPriors, linePriors } from './priors';
import type { FigureBlock, InferredRelation } from './relations/block';
import { BUDGET_TABLE } from './relations/block';
import { inferRelations } from './relations/infer';

/** At most so many decimals take part in looking for sums; the verdict is exact whatever they are. */
const FINEST = 4;

/** Every relation that is meant to hold in a table: sums down the columns and along the rows. */
export function relationsOf(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  sign: SignConvention,
  deviations: readonly DeviationPlan[],
): LineRelation[] {
  const used = columns.filter(
    (column) => column.figures && (isAmountColumn(column) || column.role === 'deviation'),
  );
  const rows = lines.filter((line) => line.figures || line.standard !== null);
  const block = blockOf(rows, used, figures, sign);
  const planned = new Set(deviations.map((plan) => plan.column.column));
  const relations: LineRelation[] = [];
  for (const found of inferRelations(block, BUDGET_TABLE)) {
    const relation = named(found, rows, used, planned);
    if (relation) relations.push(relation);
  }
  for (const plan of deviations) relations.push(...deviationRelations(plan, rows, figures));
  return relations;
}

function blockOf(
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  sign: SignConvention,
): FigureBlock {
  const decimals = Math.max(
    0,
    Math.min(FINEST, ...[Math.max(0, ...columns.map((column) => figures.decimals(column.column)))]),
  );
  const values = new Float64Array(rows.length * columns.length).fill(Number.NaN);
  rows.forEach((line, i) => {
    columns.forEach((column, j) => {
      const figure = figures.at(line.row, column.column);
      if (figure) values[i * columns.length + j] = scaled(figure.amount, decimals);
    });
  });
  return {
    rows: rows.length,
    columns: columns.length,
    figures: values,
    decimals,
    columnUnits: Float64Array.from(
      columns,
      (column) => 10 ** Math.max(0, decimals - Math.max(0, figures.decimals(column.column))),
    ),
    labels: rows.map((line) => line.label),
    headers: columns.map((column) => column.header),
    rowHints: rows.map((line) => ({
      indent: line.indent,
      bold: line.bold,
      ...(line.role === 'total' ? { total: true } : {}),
      ...(line.role === 'memo' ? { memo: true } : {}),
    })),
    columnHints: columns.map((column) => (column.role === 'deviation' ? { additive: 0.6 } : {})),
    priors: [...linePriors(rows, sign), ...columnPriors(columns, sign)],
  };
}

function scaled(amount: Parameters<typeof unitsAt>[0], decimals: number): number {
  const units =
    amount.decimals <= decimals
      ? Number(unitsAt(amount, decimals))
      : Math.round((Number(amount.units) / 10 ** amount.decimals) * 10 ** decimals);
  return Number.isSafeInteger(units) ? units : Number.NaN;
}

/** A found relation in the table's own rows and columns, with its kind; null where the headers speak against it. */
function named(
  found: InferredRelation,
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  planned: ReadonlySet<number>,
): LineRelation | null {
  const row = (i: number) => rows[i]?.row ?? 0;
  const column = (i: number) => columns[i]?.column ?? 0;
  if (found.axis === 'row') {
    const total = rows[found.total];
    const kind: RelationKind =
      total?.standard && isNet(total.standard)
        ? 'net'
        : found.weights.some((weight) => weight < 0)
          ? 'net'
          : 'sum';
    return {
      kind,
      axis: 'row',
      total: row(found.total),
      parts: found.parts.map(row),
      weights: found.weights,
      positions: found.positions.map(column),
      named: found.source !== 'figures' || total?.role === 'total',
    };
  }
  const members = [found.total, ...found.parts].map((i) => columns[i]);
  if (members.some((one) => one && planned.has(one.column))) return null;
  const kind = columnKind(found, columns);
  if (!kind) return null;
  return {
    kind,
    axis: 'column',
    total: column(found.total),
    parts: found.parts.map(column),
    weights: found.weights,
    positions: found.positions.map(row),
    named: found.source !== 'figures',
  };
}

const NETS = new Set([
  'operating-margin',
  'net-operating-costs',
  'annual-margin',
  'operations-result',
  'result-after-financial',
  'period-result',
  'year-result',
  'surplus',
  'net-before-disposition',
  'net-after-disposition',
]);

function isNet(standard: string): boolean {
  return NETS.has(standard);
}

/** Columns add up for a reason that headers name; a chance sum of two years is none. */
function columnKind(found: InferredRelation, columns: readonly PlacedColumn[]): RelationKind | null {
  const total = columns[found.total];
  const parts = found.parts.map((part) => columns[part]);
  if (!total) return null;
  if (found.source !== 'figures') {
    return total.role === 'amended' ? 'amended' : total.role === 'deviation' ? 'deviation' : 'net';
  }
  const years = new Set([total, ...parts].map((one) => one?.year).filter((year) => year !== null));
  if (years.size > 1) return null;
  if (total.role === 'deviation' || parts.some((part) => part?.role === 'deviation')) return null;
  return total.measure === 'result' ? 'net' : 'sum';
}

/** One relation for the rows that go one way, one for those that go the other. */
function deviationRelations(
  plan: DeviationPlan,
  rows: readonly PlacedLine[],
  figures: TableFigures,
): LineRelation[] {
  const stated = rows.filter(
    (line) =>
      figures.at(line.row, plan.column.column) !== null || figures.at(line.row, plan.outcome.column) !== null,
  );
  return ([1, -1] as const).flatMap((way): LineRelation[] => {
    const positions = stated.filter((line) => plan.direction(line) === way).map((line) => line.row);
    if (positions.length === 0) return [];
    return [
      {
        kind: 'deviation',
        axis: 'column',
        total: plan.column.column,
        parts: [plan.outcome.column, plan.budget.column],
        weights: [way, -way],
        positions,
        named: true,
      },
    ];
  });
}
