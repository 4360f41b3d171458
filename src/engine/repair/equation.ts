import type { Amount } from '../model/amount';
import { add, amount, isZero, multiply, subtract, ZERO } from '../model/amount';
import type { CellRelation, Table } from '../model/table';
import type { Figure } from '../numbers/figure';
import { halfWidth } from '../numbers/rounding';
import { cellRelations } from '../reading/equations';
import type { Cells, Unknown } from './cells';

/**
 * A relation as an equation: the weighted cells, total included with weight minus one, are meant to give nothing.
 * A blank cell counts as nothing stated; one that shows an error leaves the equation open.
 */
export interface Equation {
  readonly relation: CellRelation;
  readonly cells: readonly Unknown[];
  readonly weights: readonly number[];
  readonly residual: Amount;
  readonly slack: Amount;
  readonly state: 'holds' | 'trivial' | 'fails' | 'incomplete';
  /** How well the relation that this is one position of is founded. */
  readonly footing: Footing;
}

/** How often a relation between lines holds and fails where its figures say something. */
export interface Footing {
  readonly named: boolean;
  /** Two statements say it, which may differ for reasons of their own: it tells cells apart and accuses none by itself. */
  readonly across: boolean;
  holds: number;
  fails: number;
  /** Where a figure that it needs is missing. */
  open: number;
}

export function noFooting(named: boolean, across = false): Footing {
  return { named, across, holds: 0, fails: 0, open: 0 };
}

/**
 * A relation that fails more often than it holds is no evidence, unless words name it and it fails only once; one between
 * statements must hold three times as often.
 */
export function isSoft({ footing: { holds, fails, named, across } }: Equation): boolean {
  if (across) return fails * 3 > holds;
  return named ? fails > holds + 1 : fails >= holds;
}

/** Named by words, or it holds so often elsewhere that it cannot be chance. */
export function isSound({ footing: { named, across, holds, fails } }: Equation): boolean {
  return across ? false : named ? fails <= Math.max(holds + 1, 2) : holds >= 3 && fails * 3 <= holds;
}

export function has(equation: Equation, unknown: Unknown): boolean {
  return equation.cells.some((one) => one.key === unknown.key);
}

/** Every relation of a table, those to other tables too, as an equation; null where a cell shows an error. */
export function* equationsOfTable(
  table: Table,
  links: readonly CellRelation[],
  cells: Cells,
): Generator<readonly [CellRelation, Equation | null]> {
  const footing = noFooting(true);
  const { range } = table;
  for (const relation of table.relations) {
    for (const one of cellRelations(range.sheet, relation)) yield [one, equationOf(one, footing, cells)];
  }
  for (const link of links)
    if (cells.tableAt(link.total)?.table.id === table.id) yield [link, equationOf(link, footing, cells)];
}

/** Null where a cell shows an error. */
export function equationOf(relation: CellRelation, footing: Footing, cells: Cells): Equation | null {
  const found: Unknown[] = [];
  const weights: number[] = [];
  const refs = [relation.total, ...relation.parts];
  for (let i = 0; i < refs.length; i++) {
    const ref = refs[i];
    const unknown = ref ? cells.unknown(ref) : null;
    if (unknown === 'error' || unknown === null) return null;
    found.push(unknown);
    weights.push(i === 0 ? -1 : (relation.weights[i - 1] ?? 1));
  }
  const decimals = finestOf(found);
  let residual: Amount = ZERO;
  let slack: Amount = ZERO;
  let stated = 0;
  let weighty = 0;
  found.forEach((one, i) => {
    const { figure } = one;
    if (!figure) return;
    const weight = weights[i] ?? 1;
    stated++;
    if (!isZero(figure.amount)) weighty++;
    residual = add(residual, multiply(amount(BigInt(weight), 0), figure.amount));
    slack = add(
      slack,
      multiply(amount(BigInt(Math.abs(weight)), 0), halfWidth(figure, placesAt(one, decimals))),
    );
  });
  return {
    relation,
    cells: found,
    weights,
    residual,
    slack,
    state: stateOf(found, residual, slack, stated, weighty),
    footing,
  };
}

/** The same with another figure in one of its cells. */
export function withFigure(equation: Equation, { key, figure }: Unknown, value: Amount): Equation {
  const change = subtract(value, figure?.amount ?? ZERO);
  const weight = equation.cells.reduce(
    (sum, one, i) => (one.key === key ? sum + (equation.weights[i] ?? 0) : sum),
    0,
  );
  if (weight === 0) return equation;
  return {
    ...equation,
    cells: equation.cells.map((one) =>
      one.key === key ? { ...one, figure: { ...(one.figure ?? written(one)), amount: value } } : one,
    ),
    residual: add(equation.residual, multiply(amount(BigInt(weight), 0), change)),
  };
}

/** A figure as it would be written in the cell. */
function written({ decimals, exact }: Unknown): Omit<Figure, 'amount'> {
  return { decimals, exact, percent: false, stored: 'number' };
}

/** The finest place that the cells of an equation show. */
export function finestOf(cells: readonly Unknown[]): number {
  return cells.reduce((most, one) => Math.max(most, one.figure && !one.figure.exact ? one.decimals : 0), 0);
}

/** The place that a cell of an equation is known to: as far as any, unless its row is printed with fewer. */
export function placesAt(one: Unknown, finest: number): number {
  return one.coarse ? one.decimals : finest;
}

function stateOf(
  cells: readonly Unknown[],
  residual: Amount,
  slack: Amount,
  stated: number,
  weighty: number,
): Equation['state'] {
  if (weighty === 0) return 'trivial';
  const gap = residual.units < 0n ? -residual.units : residual.units;
  const within = gap * 10n ** BigInt(slack.decimals) <= slack.units * 10n ** BigInt(residual.decimals);
  if (within) return weighty > 1 ? 'holds' : 'trivial';
  const total = cells[0];
  if (!total?.figure || stated === 1) return 'incomplete';
  return 'fails';
}
