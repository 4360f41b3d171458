import {
  BUDGET_TABLE,
  type Axis,
  type InferenceSettings,
} from '../../../../src/engine/reading/relations/block';
import { linesOf } from '../../../../src/engine/reading/relations/lines';
import { oriented } from '../../../../src/engine/reading/relations/orient';
import { Pool, type Candidate } from '../../../../src/engine/reading/relations/pool';
import { probesOf, type Search } from '../../../../src/engine/reading/relations/search';
import { relationOf, tableOf, told } from './text-table';

/** A search in a drawn table that has found nothing yet. */
export function searchIn(
  drawing: string,
  { axis = 'row', most = 1000, ...more }: { axis?: Axis; most?: number } & Partial<InferenceSettings> = {},
) {
  const block = tableOf(drawing);
  const settings = { ...BUDGET_TABLE, ...more };
  const lines = linesOf(block, axis, settings);
  const search: Search = {
    lines,
    settings,
    pool: new Pool(most, lines.empty),
    knownTotals: new Set(),
    probes: probesOf(lines, lines.additive, settings.probes),
    meter: { steps: 0 },
  };
  const stated = (guess: Candidate) => ({
    ...relationOf(block, ' = ', axis),
    ...guess,
    weights: guess.weights ?? guess.parts.map(() => 1),
  });
  return {
    ...search,
    block,
    /** What lies in the pool, as `Net = Revenue - Costs`; solved for a line that speaks of a total. */
    guesses: (speaks: (line: number) => boolean = () => false) =>
      told(block, oriented(search.pool.list.map(stated), speaks)).sort(),
    /** A guess of that wording. */
    guess: (equation: string, shape = 0, prior = 0): Candidate => {
      const { total, parts, weights } = relationOf(block, equation, axis);
      const plain = weights.every((weight) => weight === 1);
      const found = new Pool(1).add(total, parts, plain ? null : weights, shape, prior);
      if (!found) throw new Error(equation);
      return found;
    },
  };
}
