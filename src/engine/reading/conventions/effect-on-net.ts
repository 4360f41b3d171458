import type { SignConvention } from '../../model/kinds';
import type { DeviationPlan } from './deviation-plan';
import { partsOf } from './deviation-plan';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import type { InferredRelation } from '../relations/block';

type Way = 1 | -1;

/**
 * Where no words say which lines are revenue and which are costs, their net does: what it adds goes one way and what it
 * takes away the other. If so all its deviations are effects on the net, and those of one side are no slips of the sign.
 */
export function asEffectOnNet(
  plan: DeviationPlan,
  found: readonly InferredRelation[],
  rows: readonly PlacedLine[],
  figures: TableFigures,
  sign: SignConvention,
): DeviationPlan {
  // Where costs carry a minus an effect on the net is a plain difference on every line.
  if (sign === 'costs-negative' || sign === 'revenue-negative') return plan;
  const follows = (line: PlacedLine, way: Way) => {
    const [outcome, budget, deviation] = [plan.outcome, plan.budget, plan.column].map(({ column }) =>
      figures.number(line.row, column),
    );
    if (outcome !== outcome || budget !== budget || !deviation) return null;
    const { parts, weights } = partsOf(plan, way);
    const verdict = figures.along(line.row, plan.column.column, parts, weights);
    return verdict === null ? null : verdict !== 'broken';
  };
  const sums = found.filter((one) => one.axis === 'row');
  const nets = sums.filter(isMixed);
  if (nets.length === 0) return plan;
  const fails = rows.filter((line) => follows(line, plan.direction(line)) === false).length;
  if (fails === 0) return plan;
  for (const net of nets) {
    for (const way of [1, -1] as const) {
      // The net itself goes the way of what it adds.
      const ways = waysOf(net, way, sums).set(net.total, way);
      const told = [...ways].map(([i, one]) => ({ one, holds: rows[i] ? follows(rows[i], one) : null }));
      const wrong = told.filter(({ holds }) => holds === false).length;
      const right = new Set(told.flatMap(({ one, holds }) => (holds === true ? [one] : [])));
      if (right.size < 2 || wrong > 1 || wrong >= fails) continue;
      const byRow = new Map([...ways].map(([i, one]) => [rows[i]?.row, one]));
      return {
        ...plan,
        convention: 'result-effect',
        direction: (line) => byRow.get(line.row) ?? plan.direction(line),
      };
    }
  }
  return plan;
}

function isMixed({ weights }: InferredRelation): boolean {
  return weights.some((weight) => weight < 0) && weights.some((weight) => weight > 0);
}

/** Which way the parts of a net go, and those of the sums among them. */
function waysOf(net: InferredRelation, way: Way, sums: readonly InferredRelation[]): Map<number, Way> {
  const ways = new Map<number, Way>();
  const put = (one: InferredRelation, whole: Way) => {
    one.parts.forEach((part, i) => {
      if (ways.has(part) || part === net.total) return;
      const own: Way = (one.weights[i] ?? 1) < 0 ? (whole === 1 ? -1 : 1) : whole;
      ways.set(part, own);
      for (const inner of sums) if (inner.total === part && !isMixed(inner)) put(inner, own);
    });
  };
  put(net, way);
  return ways;
}
