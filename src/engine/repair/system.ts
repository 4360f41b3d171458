import type { Amount } from '../model/amount';
import { add, amount, isZero, multiply, ZERO } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { CellRelation, Table } from '../model/table';
import type { Figure } from '../numbers/figure';
import { halfWidth } from '../numbers/rounding';
import { cellRelations } from '../reading/equations';
import type { OpenTable, Reading } from '../reading/read';

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
}

/** A cell as the repair sees it. */
export interface Unknown {
  readonly key: number;
  readonly cell: CellRef;
  readonly figure: Figure | null;
  /** The places that a value here is printed with, or stored with. */
  readonly decimals: number;
  /** The cells around it store more than they show, so a right value here would too. */
  readonly exact: boolean;
}

export interface System {
  readonly equations: readonly Equation[];
  readonly byCell: ReadonlyMap<number, readonly Equation[]>;
}

const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;

export class Cells {
  private readonly sheets = new Map<string, number>();
  private readonly tables = new Map<string, OpenTable[]>();

  constructor(tables: readonly OpenTable[]) {
    for (const read of tables) {
      const name = read.table.range.sheet;
      if (!this.sheets.has(name)) this.sheets.set(name, this.sheets.size);
      this.tables.set(name, [...(this.tables.get(name) ?? []), read]);
    }
  }

  key(cell: CellRef): number {
    return ((this.sheets.get(cell.sheet) ?? 0) * ROWS + cell.row) * COLUMNS + cell.column;
  }

  tableAt(cell: CellRef): OpenTable | undefined {
    return this.tables.get(cell.sheet)?.find(({ table: { range } }) => {
      return (
        cell.row >= range.top &&
        cell.row <= range.bottom &&
        cell.column >= range.left &&
        cell.column <= range.right
      );
    });
  }

  unknown(cell: CellRef): Unknown | 'error' | null {
    const read = this.tableAt(cell);
    if (!read) return null;
    const reading = read.figures.reading(cell.row, cell.column);
    if (reading.kind === 'error') return 'error';
    const figure = reading.kind === 'figure' ? reading.figure : null;
    const stored = read.figures.stored(cell.column);
    const decimals = Math.max(0, stored ?? read.figures.decimals(cell.column));
    return { key: this.key(cell), cell, figure, decimals, exact: stored !== null };
  }
}

export function systemOf(reading: Reading): System {
  const cells = new Cells(reading.tables);
  const equations: Equation[] = [];
  const take = (relation: CellRelation, footing: Footing) => {
    const equation = equationOf(relation, footing, cells);
    if (!equation) return;
    if (equation.state === 'holds') footing.holds++;
    if (equation.state === 'fails') footing.fails++;
    equations.push(equation);
  };
  for (const { table } of reading.tables) {
    for (const relation of table.relations) {
      const footing = { named: relation.named, holds: 0, fails: 0 };
      for (const one of cellRelations(table.range.sheet, relation)) take(one, footing);
    }
  }
  const links = { named: true, holds: 0, fails: 0 };
  for (const link of reading.links) take(link, links);
  return { equations, byCell: indexed(equations) };
}

function indexed(equations: readonly Equation[]): Map<number, Equation[]> {
  const touched = new Set<number>();
  for (const equation of equations)
    if (equation.state === 'fails' || equation.state === 'incomplete')
      for (const { key } of equation.cells) touched.add(key);
  const byCell = new Map<number, Equation[]>();
  for (const equation of equations) {
    for (const { key } of equation.cells) {
      if (!touched.has(key)) continue;
      const list = byCell.get(key);
      if (list) list.push(equation);
      else byCell.set(key, [equation]);
    }
  }
  return byCell;
}

/** Every relation of a table, those to other tables too, as an equation; null where a cell shows an error. */
export function* equationsOfTable(
  table: Table,
  links: readonly CellRelation[],
  cells: Cells,
): Generator<readonly [CellRelation, Equation | null]> {
  const footing = { named: true, holds: 0, fails: 0 };
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
