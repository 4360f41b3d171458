import { unitsAt } from '../model/amount';
import { judge } from '../numbers/rounding';
import type { LineRelation, RelationKind, SignConvention } from '../model/table';
import type { DeviationPlan } from './conventions';
import { isAmountColumn, isBalance } from './conventions';
import type { PlacedColumn } from './columns';
import type { TableFigures } from './figures';
import type { PlacedLine } from './lines';
import { columnPriors, linePriors } from './priors';
import type { FigureBlock, InferredRelation, PriorRelation } from './relations/block';
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
  const priors = linePriors(rows, sign);
  const block = blockOf(rows, used, figures, [...priors, ...columnPriors(used, sign)]);
  const planned = new Set(deviations.map((plan) => plan.column.column));
  const found = inferRelations(block, BUDGET_TABLE);
  const oriented = found
    .map((one) => byChart(withBlanks(one, priors, block), priors, block.columns))
    .sort((a, b) => Number(b.source !== 'figures') - Number(a.source !== 'figures'));
  const relations = [
    ...oriented.flatMap((one) => named(one, rows, used, planned) ?? []),
    ...fromChart(oriented, priors, rows, used, figures),
  ].flatMap((relation) => inDeviations(relation, deviations));
  for (const plan of deviations) relations.push(...deviationRelations(plan, rows, figures));
  relations.push(...amendedRelations(columns, rows, figures));
  return distinct(relations);
}

/** Two ways to state the same equation are one: `a = b + c` and `b = a - c`. The first is kept. */
function distinct(relations: readonly LineRelation[]): LineRelation[] {
  const taken = new Set<string>();
  return relations.flatMap((relation) => {
    const key = equationKey(relation.axis, relation.total, relation.parts, relation.weights);
    const positions = relation.positions.filter((position) => {
      const fresh = !taken.has(`${key}@${String(position)}`);
      taken.add(`${key}@${String(position)}`);
      return fresh;
    });
    return positions.length > 0 ? [{ ...relation, positions }] : [];
  });
}

function equationKey(
  axis: string,
  total: number,
  parts: readonly number[],
  weights: readonly number[],
): string {
  const terms = [[total, -1] as const, ...parts.map((part, i) => [part, weights[i] ?? 1] as const)].sort(
    (a, b) => a[0] - b[0],
  );
  const way = (terms[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return axis + terms.map(([line, weight]) => `${String(line)}*${String(weight * way)}`).join('+');
}

/** What the chart names is meant in every column, and with the chart's own total, whichever way it was found. */
function byChart(
  found: InferredRelation,
  priors: readonly PriorRelation[],
  columns: number,
): InferredRelation {
  if (found.axis !== 'row') return found;
  const key = equationKey('row', found.total, found.parts, found.weights);
  const prior = priors.find((one) => equationKey('row', one.total, one.parts, one.weights) === key);
  if (!prior) return found;
  const positions = Array.from({ length: columns }, (_, i) => i);
  return {
    ...found,
    total: prior.total,
    parts: prior.parts,
    weights: prior.weights,
    positions,
    source: 'both',
  };
}

/** Parts that are blank everywhere say nothing, but the chart knows that they belong to the sum. */
function withBlanks(
  found: InferredRelation,
  priors: readonly PriorRelation[],
  block: FigureBlock,
): InferredRelation {
  if (found.axis !== 'row') return found;
  const isBlank = (row: number) => {
    for (let j = 0; j < block.columns; j++)
      if ((block.figures[row * block.columns + j] || 0) !== 0) return false;
    return true;
  };
  const whole = priors.find(
    (prior) =>
      prior.total === found.total &&
      prior.parts.length > found.parts.length &&
      found.parts.every((part, i) => prior.weights[prior.parts.indexOf(part)] === found.weights[i]) &&
      prior.parts.every((part) => found.parts.includes(part) || isBlank(part)),
  );
  return whole ? { ...found, parts: whole.parts, weights: whole.weights, source: 'both' } : found;
}

/** What the chart says of a total that the figures alone could not tell, as where one part is all there is. */
function fromChart(
  found: readonly InferredRelation[],
  priors: readonly PriorRelation[],
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): LineRelation[] {
  const known = new Set(found.filter((one) => one.axis === 'row').map((one) => one.total));
  const relations: LineRelation[] = [];
  for (const prior of priors) {
    if (known.has(prior.total) || prior.bits < 15) continue;
    const total = rows[prior.total];
    if (!total) continue;
    let holds = 0;
    let fails = 0;
    const positions: number[] = [];
    for (const column of columns) {
      const stated = figures.at(total.row, column.column);
      const terms = prior.parts.flatMap((part, i) => {
        const figure = figures.at(rows[part]?.row ?? 0, column.column);
        return figure ? [{ figure, weight: prior.weights[i] ?? 1 }] : [];
      });
      if (terms.length === 0) continue;
      positions.push(column.column);
      if (!stated || stated.amount.units === 0n) continue;
      if (judge(stated, terms, figures.decimals(column.column)).verdict === 'broken') fails++;
      else holds++;
    }
    if (holds === 0 || fails > holds) continue;
    known.add(prior.total);
    relations.push({
      kind: isNet(total.standard ?? '') ? 'net' : 'sum',
      axis: 'row',
      total: total.row,
      parts: prior.parts.map((part) => rows[part]?.row ?? 0),
      weights: prior.weights,
      positions,
      named: true,
    });
  }
  return relations;
}

/** Where deviations are effects on the result, a net of deviations is their plain sum, whatever the sign of costs. */
function inDeviations(relation: LineRelation, deviations: readonly DeviationPlan[]): LineRelation[] {
  if (relation.axis !== 'row' || relation.weights.every((weight) => weight > 0)) return [relation];
  const effects = deviations
    .filter((plan) => plan.convention === 'result-effect')
    .map((plan) => plan.column.column);
  if (effects.length === 0) return [relation];
  const rest = { ...relation, positions: relation.positions.filter((column) => !effects.includes(column)) };
  return [rest, { ...relation, weights: relation.weights.map(() => 1), positions: effects }];
}

/** Amended = budget + amendment, also where no amendment was made and the column is blank. */
function amendedRelations(
  columns: readonly PlacedColumn[],
  rows: readonly PlacedLine[],
  figures: TableFigures,
): LineRelation[] {
  return columns
    .filter((column) => column.role === 'amended')
    .flatMap((amended): LineRelation[] => {
      const fits = (role: string) =>
        columns.find(
          (one) =>
            one.role === role &&
            one.measure === amended.measure &&
            (one.year === null || amended.year === null || one.year === amended.year),
        );
      const budget = fits('budget');
      const amendment = fits('amendment');
      if (!budget || !amendment) return [];
      const stated = rows.filter(
        (line) => figures.at(line.row, amended.column) && figures.at(line.row, budget.column),
      );
      const holds = stated.filter((line) => {
        const total = figures.at(line.row, amended.column);
        const terms = [budget, amendment].flatMap((one) => {
          const figure = figures.at(line.row, one.column);
          return figure ? [{ figure, weight: 1 }] : [];
        });
        return total && judge(total, terms, figures.decimals(amended.column)).verdict !== 'broken';
      });
      if (holds.length * 2 <= stated.length) return [];
      return [
        {
          kind: 'amended',
          axis: 'column',
          total: amended.column,
          parts: [budget.column, amendment.column],
          weights: [1, 1],
          positions: rows
            .filter((line) => figures.at(line.row, amended.column) || figures.at(line.row, budget.column))
            .map((line) => line.row),
          named: true,
        },
      ];
    });
}

function blockOf(
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  priors: readonly PriorRelation[],
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
      ...(isBalance(line) ? { excluded: true } : {}),
    })),
    columnHints: columns.map((column) => (column.role === 'deviation' ? { additive: 0.6 } : {})),
    priors,
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
    return total.role === 'deviation' ? 'deviation' : 'net';
  }
  const years = new Set([total, ...parts].map((one) => one?.year).filter((year) => year !== null));
  if (years.size > 1) return null;
  if ([total, ...parts].some((part) => part?.role === 'deviation' || part?.role === 'amended')) return null;
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
