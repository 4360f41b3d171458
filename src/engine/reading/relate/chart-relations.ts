import type { LineRelation } from '../../model/table';
import { judge } from '../../numbers/rounding';
import type { PlacedColumn } from '../columns/columns';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import type { FigureBlock, InferredRelation, PriorRelation } from '../relations/block';

/** What the chart names is meant in every column, and with the chart's own total, whichever way it was found. */
export function byChart(
  found: InferredRelation,
  priors: readonly PriorRelation[],
  block: FigureBlock,
): InferredRelation {
  if (found.axis !== 'row') return found;
  const prior =
    priors.find((one) => sameLines(one, found, block)) ??
    (found.held > 1 ? undefined : priors.find((one) => isOtherwiseSigned(one, found, priors)));
  if (!prior) return found;
  const positions = Array.from({ length: block.columns }, (_, i) => i);
  return {
    ...found,
    total: prior.total,
    parts: prior.parts,
    weights: prior.weights,
    positions,
    source: 'both',
  };
}

type Signed = Pick<InferredRelation, 'total' | 'parts' | 'weights'>;

/** The same lines with the same signs, solved for whichever; the sign of a line of zeros says nothing. */
function sameLines(a: Signed, b: Signed, block: FigureBlock): boolean {
  if (a.parts.length !== b.parts.length) return false;
  const own = new Map([
    [a.total, -1],
    ...a.parts.map((part, i): [number, number] => [part, a.weights[i] ?? 1]),
  ]);
  const theirs: [number, number][] = [
    [b.total, -1],
    ...b.parts.map((part, i): [number, number] => [part, b.weights[i] ?? 1]),
  ];
  let way = 0;
  for (const [line, weight] of theirs) {
    const mine = own.get(line);
    if (mine === undefined) return false;
    if (isEmptyLine(block, line)) continue;
    if (way === 0) way = mine / weight;
    if (mine !== weight * way) return false;
  }
  return true;
}

/**
 * The chart and the table's convention leave one way to count these lines, and the figures hold the other way in one
 * column only: there a sign is turned, and the chart says what is meant.
 */
function isOtherwiseSigned(
  prior: PriorRelation,
  found: InferredRelation,
  priors: readonly PriorRelation[],
): boolean {
  const isOfSameLines = (one: PriorRelation) =>
    one.total === found.total &&
    one.parts.length === found.parts.length &&
    one.parts.every((part) => found.parts.includes(part));
  return isOfSameLines(prior) && priors.filter(isOfSameLines).length === 1;
}

function isEmptyLine(block: FigureBlock, row: number): boolean {
  for (let j = 0; j < block.columns; j++)
    if ((block.figures[row * block.columns + j] || 0) !== 0) return false;
  return true;
}

/** Parts that are blank everywhere say nothing, but the chart knows that they belong to the sum. */
export function withBlanks(
  found: InferredRelation,
  priors: readonly PriorRelation[],
  block: FigureBlock,
): InferredRelation {
  if (found.axis !== 'row') return found;
  const whole = priors.find(
    (prior) =>
      prior.total === found.total &&
      prior.parts.length > found.parts.length &&
      found.parts.every((part, i) => prior.weights[prior.parts.indexOf(part)] === found.weights[i]) &&
      prior.parts.every((part) => found.parts.includes(part) || isEmptyLine(block, part)),
  );
  return whole ? { ...found, parts: whole.parts, weights: whole.weights, source: 'both' } : found;
}

/** What the chart says of a total that the figures alone could not tell, as where one part is all there is. */
export function fromChart(
  open: readonly PriorRelation[],
  rows: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): LineRelation[] {
  const known = new Set<number>();
  const relations: LineRelation[] = [];
  for (const prior of open) {
    if (known.has(prior.total)) continue;
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

export function isNet(standard: string): boolean {
  return NETS.has(standard);
}
