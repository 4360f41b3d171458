import type { LineRelation } from '../../model/table';
import { judge } from '../../numbers/rounding';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { plainWords } from '../words/words';

/** Lines that say themselves which way they count, whatever sign they are printed with. */
const BOTH_WAYS = /\btill\b|\bfrån\b|avsättning|reservering|uttag|ianspråk|lisäys|vähennys|siirto/;

/**
 * A transfer that is nothing wherever a sum holds has shown no sign yet. Where it is something, and the sum holds with
 * the other sign alone, that sign is what its words mean.
 */
export function withSaidSigns(
  relations: readonly LineRelation[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly LineRelation[] {
  const transfers = new Set<number>();
  for (const line of lines) if (BOTH_WAYS.test(plainWords(line.label))) transfers.add(line.row);
  return transfers.size === 0 ? relations : relations.map((one) => withSaidSign(one, transfers, figures));
}

function withSaidSign(
  relation: LineRelation,
  transfers: ReadonlySet<number>,
  figures: TableFigures,
): LineRelation {
  if (relation.axis !== 'row') return relation;
  for (const [i, part] of relation.parts.entries()) {
    if (!transfers.has(part)) continue;
    const shown = relation.positions.filter((column) => (figures.number(part, column) || 0) !== 0);
    if (shown.length === 0) continue;
    const turned = relation.weights.map((weight, j) => (i === j ? -weight : weight));
    if (
      shown.every((column) => !holdsIn(relation, relation.weights, column, figures)) &&
      shown.every((column) => holdsIn(relation, turned, column, figures))
    )
      return { ...relation, weights: turned };
  }
  return relation;
}

/** Whether a relation holds in a column with these weights. */
export function holdsIn(
  { total, parts }: LineRelation,
  weights: readonly number[],
  column: number,
  figures: TableFigures,
): boolean {
  const stated = figures.at(total, column);
  if (!stated) return false;
  const terms = parts.flatMap((part, i) => {
    const figure = figures.at(part, column);
    const weight = weights[i] ?? 1;
    return figure && weight !== 0 ? [{ figure, weight }] : [];
  });
  return judge(stated, terms, figures.decimals(column)).verdict !== 'broken';
}
