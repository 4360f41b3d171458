import type { LineRelation } from '../../model/table';
import type { PlacedColumn } from '../columns/columns';
import type { DeviationPlan } from '../conventions/deviation-plan';
import { partsOf } from '../conventions/deviation-plan';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { changeBeside, changeBetween } from '../columns/roles-by-figures';

/**
 * What adds up in two columns adds up in their difference too. Where deviations are effects on the result, those of
 * costs are turned, and the signs of the relation with them. What adds up among the deviations only is chance.
 */
export function inDeviations(
  relations: readonly LineRelation[],
  deviations: readonly DeviationPlan[],
  rows: readonly PlacedLine[],
): LineRelation[] {
  if (deviations.length === 0) return [...relations];
  const own = new Set(deviations.map((plan) => plan.column.column));
  const byRow = new Map(rows.map((one) => [one.row, one]));
  return relations.flatMap((relation) =>
    relation.axis === 'row' ? turned(relation, deviations, own, byRow) : [relation],
  );
}

function turned(
  relation: LineRelation,
  deviations: readonly DeviationPlan[],
  own: ReadonlySet<number>,
  byRow: ReadonlyMap<number, PlacedLine>,
): LineRelation[] {
  const ways: { readonly weights: readonly number[]; readonly positions: number[] }[] = [];
  for (const plan of deviations) {
    if (!partsOf(plan, 1).parts.every((part) => relation.positions.includes(part))) continue;
    const way = (row: number) => {
      const found = byRow.get(row);
      return found ? plan.direction(found) : 1;
    };
    const whole = way(relation.total);
    const weights = relation.parts.map((part, i) => (relation.weights[i] ?? 1) * way(part) * whole);
    const known = ways.find((one) => areEqual(one.weights, weights));
    if (known) known.positions.push(plan.column.column);
    else ways.push({ weights, positions: [plan.column.column] });
  }
  const same = ways.find((one) => areEqual(one.weights, relation.weights));
  const kept = relation.positions.filter((column) => !own.has(column));
  if (same) kept.push(...same.positions);
  kept.sort((a, b) => a - b);
  const others = ways.filter((one) => one !== same).map((one) => ({ ...relation, ...one }));
  return kept.length > 0 ? [{ ...relation, positions: kept }, ...others] : others;
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Amended = budget + amendments, also where none was made and the column is blank. */
export function amendedRelations(
  columns: readonly PlacedColumn[],
  rows: readonly PlacedLine[],
  figures: TableFigures,
): LineRelation[] {
  return columns
    .filter((column) => column.role === 'amended')
    .flatMap((amended) => {
      const fits = (role: string) =>
        columns.filter(
          (one) =>
            one.role === role &&
            one.measure === amended.measure &&
            (one.year === null || amended.year === null || one.year === amended.year),
        );
      const made = fits('amendment');
      const ways = [...made.map((one) => [one]), ...(made.length > 1 ? [made] : [])];
      // Of several budgets and amendments those that most rows follow are meant.
      let best: { holds: number; relation: LineRelation } | null = null;
      for (const budget of fits('budget'))
        for (const amendments of ways) {
          const found = amendedBy(amended, [budget, ...amendments], rows, figures);
          if (found && (!best || found.holds > best.holds)) best = found;
        }
      return best ? [best.relation] : [];
    });
}

function amendedBy(
  amended: PlacedColumn,
  [budget, ...amendments]: readonly [PlacedColumn, ...PlacedColumn[]],
  rows: readonly PlacedLine[],
  figures: TableFigures,
): { holds: number; relation: LineRelation } | null {
  const stated = rows.filter(
    (line) => figures.has(line.row, amended.column) && figures.has(line.row, budget.column),
  );
  const parts = [budget, ...amendments].map((one) => one.column);
  const weights = parts.map(() => 1);
  const holds = stated.filter((line) => {
    const verdict = figures.along(line.row, amended.column, parts, weights);
    return verdict !== null && verdict !== 'broken';
  }).length;
  if (holds * 2 <= stated.length) return null;
  const positions = rows
    .filter((line) => figures.has(line.row, amended.column) || figures.has(line.row, budget.column))
    .map((line) => line.row);
  const total = amended.column;
  const relation = {
    kind: 'amended',
    axis: 'column',
    total,
    parts,
    weights,
    positions,
    named: true,
  } as const;
  return { holds, relation };
}

const CHANGE = /ändring|ändr\.|muutos|change/i;

/**
 * A change is the later year less the earlier, or what lies between the two columns before it; so is a deviation from
 * another year's figures.
 */
export function changeRelations(
  columns: readonly PlacedColumn[],
  rows: readonly PlacedLine[],
  figures: TableFigures,
  planned: ReadonlySet<number>,
): LineRelation[] {
  return columns
    .filter(
      (column) =>
        column.figures &&
        ((column.role === 'other' && CHANGE.test(column.header)) ||
          (column.role === 'deviation' && !planned.has(column.column))),
    )
    .flatMap((column) => {
      const years =
        changeBetween(column, columns, rows, figures, true) ??
        (CHANGE.test(column.header) ? changeBeside(column, columns, rows, figures) : null);
      const stated = rows.filter((line) => figures.has(line.row, column.column)).map((line) => line.row);
      return years
        ? [
            {
              kind: 'other',
              axis: 'column',
              total: column.column,
              parts: years.map((year) => year.column),
              weights: [1, -1],
              positions: stated,
              named: true,
            } as const,
          ]
        : [];
    });
}

/** One relation for the rows that go one way, one for those that go the other. */
export function deviationRelations(
  plan: DeviationPlan,
  rows: readonly PlacedLine[],
  figures: TableFigures,
): LineRelation[] {
  const stated = rows.filter(
    ({ row }) =>
      figures.has(row, plan.column.column) || (figures.number(row, plan.outcome.column) || 0) !== 0,
  );
  return ([1, -1] as const).flatMap((way): LineRelation[] => {
    const positions = stated.filter((line) => plan.direction(line) === way).map((line) => line.row);
    if (positions.length === 0) return [];
    return [
      {
        kind: 'deviation',
        axis: 'column',
        total: plan.column.column,
        ...partsOf(plan, way),
        positions,
        named: true,
      },
    ];
  });
}
