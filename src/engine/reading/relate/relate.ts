import type { LineRelation, RelationKind } from '../../model/table';
import type { DeviationConvention, SignConvention } from '../../model/kinds';
import { byChart, fromChart, isNet, withBlanks } from './chart-relations';
import { amendedRelations, changeRelations, deviationRelations, inDeviations } from './column-relations';
import { isAmountColumn, type PlacedColumn } from '../columns/columns';
import type { DeviationPlan } from '../conventions/deviation-plan';
import { deviationPlan, partsOf } from '../conventions/deviation-plan';
import { confirmed } from './agreement';
import { builtSums } from './built-sums';
import { asEffectOnNet } from '../conventions/effect-on-net';
import { columnKind, kindByFigures } from './column-kind';
import { blockOf } from './figure-block';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { isClosing } from '../lines/lines';
import { columnPriors } from './column-priors';
import { linePriors } from './line-priors';
import type { FigureBlock, InferredRelation, PriorRelation } from '../relations/block';
import { BUDGET_TABLE } from '../relations/block';
import { inferRelations } from '../relations/infer';
import { countedOnce } from './counts-twice';
import { distinct } from './distinct';
import { fallsApart } from './falls-apart';
import { withoutNested } from './nested';
import type { Found, ShapeUse, Shapes } from './shapes';
import { signedColumns } from './signed-columns';
import { withoutIdle } from './idle-parts';
import { withSaidSigns } from '../conventions/said-signs';
import { withSides } from '../lines/sides';
import { withSlippedPlaces, withSlipsMended } from './slips';

/** From so many bits on, the words alone say that a sum is meant. */
const NAMED = 15;

/** What adds up in a table, and what its deviations lie between. */
export interface Related {
  readonly relations: readonly LineRelation[];
  readonly deviations: readonly DeviationPlan[];
  /** Set where something fails, so that a sibling read later may know better what was meant. */
  readonly shape: string | null;
  readonly use: ShapeUse;
}

/** Every relation that is meant to hold in a table: sums down the columns and along the rows. */
export function relationsOf(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  sign: SignConvention,
  said: DeviationConvention | null,
  shapes: Shapes,
): Related {
  const used = columns.filter(
    (column) => column.figures && (isAmountColumn(column) || column.role === 'deviation'),
  );
  const plain = lines.filter((line) => line.figures || line.standard !== null);
  const plans = (those: readonly PlacedLine[]) =>
    columns
      .filter((column) => column.role === 'deviation')
      .flatMap((column) => deviationPlan(column, those, columns, figures, sign, said) ?? []);
  const first = plans(plain);
  const block = blockOf(plain, used, figures, first);
  const { found, open, name, sure, use } = shapes.relationsOf(block, sign, () =>
    look(block, plain, used, sign, crossings(first, used)),
  );
  const rows = withSides(lines, plain, found);
  const deviations = (rows === plain ? first : plans(rows)).map((plan) =>
    asEffectOnNet(plan, found, rows, figures, sign),
  );
  const planned = new Set(deviations.map((plan) => plan.column.column));
  const stated = [
    ...found.flatMap((one) => named(one, rows, used, planned) ?? []),
    ...fromChart(open, rows, used, figures),
  ];
  const relations = [
    ...withSaidSigns(inDeviations(withoutIdle(stated, rows, figures), deviations, rows), rows, figures),
    ...deviations.flatMap((plan) => deviationRelations(plan, rows, figures)),
    ...amendedRelations(columns, rows, figures),
    ...changeRelations(columns, rows, figures, planned),
  ];
  const blank = new Set<number>();
  for (const line of rows) if (!line.figures) blank.add(line.row);
  return { relations: distinct(relations, blank), deviations, shape: sure ? null : name, use };
}

/** Looks for what adds up, with the words of lines and headers to help. */
function look(
  stated: FigureBlock,
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  sign: SignConvention,
  crossing: readonly PriorRelation[],
): Found {
  const priors = linePriors(lines, sign);
  const nets = columnPriors(columns, sign);
  const built = builtSums(lines, stated, sign);
  const block = withSlipsMended(stated, [...built, ...priors, ...nets, ...crossing]);
  const inferred = inferRelations(
    {
      ...block,
      priors: [
        ...[...(block === stated ? built : builtSums(lines, block, sign)), ...priors].map((prior) =>
          confirmed(prior, block),
        ),
        ...nets,
        ...signedColumns(block, undirected(columns)).filter((one) => kindByFigures(one, columns) !== null),
      ],
    },
    BUDGET_TABLE,
  )
    .map((one) => byChart(withBlanks(one, priors, block), priors, block))
    .sort((a, b) => Number(b.source !== 'figures') - Number(a.source !== 'figures'));
  const meant = withoutNested(countedOnce(inferred, block)).filter((one) => !fallsApart(one, block));
  const found = withSlippedPlaces(meant, block);
  const known = new Set(found.filter((one) => one.axis === 'row').map((one) => one.total));
  return { found, open: priors.filter((prior) => prior.bits >= NAMED && !known.has(prior.total)) };
}

/** The columns that no header says to lie between others. */
function undirected(columns: readonly PlacedColumn[]): number[] {
  return columns.flatMap(({ role }, i) => (role === 'deviation' || role === 'amended' ? [] : [i]));
}

/** What the roles of the columns say must hold along each row. */
function crossings(deviations: readonly DeviationPlan[], columns: readonly PlacedColumn[]): PriorRelation[] {
  const at = (column: number) => columns.findIndex((one) => one.column === column);
  return deviations.map((plan): PriorRelation => {
    // In the block an effect on the result is a plain difference.
    const { parts, weights } = partsOf(plan, plan.convention === 'budget-outcome' ? -1 : 1);
    return { axis: 'column', total: at(plan.column.column), parts: parts.map(at), weights, bits: NAMED };
  });
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
    // What goes out of a balance is no cost: revenue and costs make no closing balance.
    const isBridge = total !== undefined && isClosing(total.label) && !isNet(total.standard ?? '');
    const isOfSides = isNet(total?.standard ?? '') || found.weights.some((weight) => weight < 0);
    const kind: RelationKind = isOfSides && !isBridge ? 'net' : 'sum';
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
