import type { Amount } from '../model/amount';
import { add, amount, isZero, multiply, ZERO } from '../model/amount';
import type { CellRelation, LineRelation, Table } from '../model/table';
import { halfWidth } from '../numbers/rounding';
import { cellRelation, cellRelations } from '../reading/equations';
import type { Reading } from '../reading/read';
import type { Unknown } from './cells';
import { Cells } from './cells';
import { glance } from './glance';

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
  holds: number;
  fails: number;
  /** Where a figure that it needs is missing. */
  open: number;
}

export interface System {
  /** Those that need a word: they fail, lack a figure, or hold only within rounding. */
  readonly equations: readonly Equation[];
  /** Every equation of the cells that take part in a failing or incomplete one. */
  readonly byCell: ReadonlyMap<number, readonly Equation[]>;
  /** All equations of one table, made when asked for. */
  within(table: Table): Equation[];
}

export function systemOf(reading: Reading): System {
  const cells = new Cells(reading.tables);
  const footings = new Map<LineRelation, Footing>();
  const equations: Equation[] = [];
  const touched = new Set<number>();
  const take = (equation: Equation | null) => {
    if (!equation) return;
    if (equation.state === 'trivial' || (equation.state === 'holds' && equation.residual.units === 0n))
      return;
    equations.push(equation);
    if (equation.state === 'holds') return;
    for (const { key } of equation.cells) touched.add(key);
  };
  for (const { table, figures } of reading.tables) {
    for (const relation of table.relations) {
      const footing: Footing = { named: relation.named, holds: 0, fails: 0, open: 0 };
      footings.set(relation, footing);
      for (const position of relation.positions) {
        const seen = glance(figures, relation, position);
        if (seen === 'exact' || seen === 'rounding') footing.holds++;
        if (seen === 'fails') footing.fails++;
        if (seen === 'incomplete') footing.open++;
        if (seen === 'exact' || seen === 'trivial' || seen === 'error') continue;
        const equation = equationOf(cellRelation(table.range.sheet, relation, position), footing, cells);
        if (seen === 'unsure') count(equation, footing);
        take(equation);
      }
    }
  }
  const links = linksOf(reading, cells);
  links.forEach(take);
  const within = (table: Table) => allOf(table, footings, cells);
  return { equations, byCell: indexed(equations, touched, reading, links, within), within };
}

/** The relations to other tables; those of one whole stand and fall together. */
function linksOf(reading: Reading, cells: Cells): (Equation | null)[] {
  const footings = new Map<Table | undefined, Footing>();
  return reading.links.map((link) => {
    const whole = cells.tableAt(link.total)?.table;
    const footing = footings.get(whole) ?? { named: true, holds: 0, fails: 0, open: 0 };
    footings.set(whole, footing);
    const equation = equationOf(link, footing, cells);
    count(equation, footing);
    return equation;
  });
}

function count(equation: Equation | null, footing: Footing): void {
  if (equation?.state === 'holds') footing.holds++;
  if (equation?.state === 'fails') footing.fails++;
  if (equation?.state === 'incomplete') footing.open++;
}

function allOf(table: Table, footings: ReadonlyMap<LineRelation, Footing>, cells: Cells): Equation[] {
  return table.relations.flatMap((relation) => {
    const footing = footings.get(relation) ?? { named: relation.named, holds: 0, fails: 0, open: 0 };
    return relation.positions.flatMap(
      (position) => equationOf(cellRelation(table.range.sheet, relation, position), footing, cells) ?? [],
    );
  });
}

/** The equations of the touched cells; those that nobody made yet are made for the tables in question. */
function indexed(
  made: readonly Equation[],
  touched: ReadonlySet<number>,
  reading: Reading,
  links: readonly (Equation | null)[],
  within: System['within'],
): Map<number, Equation[]> {
  const byCell = new Map<number, Equation[]>();
  if (touched.size === 0) return byCell;
  const known = new Map(made.map((equation) => [nameOf(equation), equation]));
  const put = (equation: Equation) => {
    const own = known.get(nameOf(equation)) ?? equation;
    for (const { key } of own.cells) {
      if (!touched.has(key)) continue;
      const list = byCell.get(key);
      if (list) list.push(own);
      else byCell.set(key, [own]);
    }
  };
  const concerned = new Set<string>();
  for (const { cells, state } of made)
    if (state !== 'holds') for (const { cell } of cells) concerned.add(`${cell.sheet}!${String(cell.row)}`);
  for (const { table } of reading.tables) {
    const { sheet } = table.range;
    if (table.lines.some((line) => concerned.has(`${sheet}!${String(line.row)}`))) within(table).forEach(put);
  }
  for (const link of links) if (link) put(link);
  return byCell;
}

/** One name for an equation however often it is made: where it stands and what it adds up. */
function nameOf({ cells, weights }: Equation): string {
  return cells.map(({ key }, i) => `${String(key)}*${String(weights[i])}`).join('+');
}

/** Every relation of a table, those to other tables too, as an equation; null where a cell shows an error. */
export function* equationsOfTable(
  table: Table,
  links: readonly CellRelation[],
  cells: Cells,
): Generator<readonly [CellRelation, Equation | null]> {
  const footing: Footing = { named: true, holds: 0, fails: 0, open: 0 };
  const { range } = table;
  for (const relation of table.relations) {
    for (const one of cellRelations(range.sheet, relation)) yield [one, equationOf(one, footing, cells)];
  }
  for (const link of links)
    if (cells.tableAt(link.total)?.table.id === table.id) yield [link, equationOf(link, footing, cells)];
}

function equationOf(relation: CellRelation, footing: Footing, cells: Cells): Equation | null {
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
  const decimals = Math.max(...found.map((one) => (one.figure && !one.figure.exact ? one.decimals : 0)));
  let residual: Amount = ZERO;
  let slack: Amount = ZERO;
  let stated = 0;
  let weighty = 0;
  found.forEach(({ figure }, i) => {
    if (!figure) return;
    const weight = weights[i] ?? 1;
    stated++;
    if (!isZero(figure.amount)) weighty++;
    residual = add(residual, multiply(amount(BigInt(weight), 0), figure.amount));
    slack = add(slack, multiply(amount(BigInt(Math.abs(weight)), 0), halfWidth(figure, decimals)));
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
