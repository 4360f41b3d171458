import { append } from '../model/lists';
import type { Amount } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { CellRelation, LineRelation, Table } from '../model/table';
import { cellRelation } from '../reading/equations';
import type { Reading } from '../reading/read';
import type { Unknown } from './cells';
import { Cells } from './cells';
import type { Equation, Footing } from './equation';
import { equationOf, noFooting } from './equation';
import { Formulas } from './formulas';
import { glance } from './glance';
import { PercentVotes } from './percent-votes';

export interface System {
  /** Those that need a word: they fail, lack a figure, or hold only within rounding. */
  readonly equations: readonly Equation[];
  /** Every equation that a cell takes part in. */
  of(unknown: Unknown): readonly Equation[];
  /** All equations of one table. */
  within(table: Table): readonly Equation[];
  /** Where figures are calculated on their sheets. */
  readonly formulas?: Formulas;
  /** The printed per cents that do not follow today and would if the cell held the value. */
  percentsMended(unknown: Unknown, value: Amount): readonly CellRef[];
}

export function systemOf(reading: Reading): System {
  const cells = new Cells(reading.tables);
  const tables = new TableEquations(cells);
  const equations: Equation[] = [];
  for (const { table, figures } of reading.tables) {
    const rounded: Equation[] = [];
    let holds = true;
    for (const relation of table.relations) {
      const footing = tables.footing(relation);
      for (const position of relation.positions) {
        const seen = glance(figures, relation, position);
        if (seen === 'exact' || seen === 'rounding') footing.holds++;
        if (seen === 'fails') footing.fails++;
        if (seen === 'incomplete') footing.open++;
        if (seen === 'exact' || seen === 'trivial' || seen === 'error') continue;
        if (seen === 'rounding' && holds) {
          const equation = equationOf(cellRelation(table.range.sheet, relation, position), footing, cells);
          if (equation) rounded.push(equation);
        } else if (seen === 'unsure')
          count(equationOf(cellRelation(table.range.sheet, relation, position), footing, cells), footing);
        if (seen !== 'rounding') holds = false;
      }
    }
    append(equations, holds ? rounded : tables.of(table).filter(needsAWord));
  }
  const links = linksOf(reading, cells);
  append(equations, links.filter(needsAWord));
  const linked = byCell(links);
  const votes = new PercentVotes();
  return {
    equations,
    of: (unknown) => [...tables.at(unknown), ...(linked.get(unknown.key) ?? [])],
    within: (table) => tables.of(table),
    ...(reading.tables.some(({ sheet }) => sheet.formulas.length > 0) && { formulas: new Formulas(cells) }),
    percentsMended: (unknown, value) => {
      const read = cells.tableAt(unknown.cell);
      return read ? votes.mendedBy(read, unknown, value) : [];
    },
  };
}

function needsAWord({ state, residual }: Equation): boolean {
  return state !== 'trivial' && (state !== 'holds' || residual.units !== 0n);
}

/** The relations to other tables: those of one whole stand and fall together, otherwise those of the same two lines. */
function linksOf(reading: Reading, cells: Cells): Equation[] {
  const footings = new Map<unknown, Footing>();
  return reading.links.flatMap((link) => {
    const whole = link.named ? cells.tableAt(link.total)?.table : linesOf(link);
    const footing = footings.get(whole) ?? noFooting(link.named, !link.named);
    footings.set(whole, footing);
    const equation = equationOf(link, footing, cells);
    count(equation, footing);
    return equation ?? [];
  });
}

function linesOf({ total, parts }: CellRelation): string {
  return [total, ...parts].map(({ sheet, row }) => `${String(row)}!${sheet}`).join('=');
}

function count(equation: Equation | null, footing: Footing): void {
  if (equation?.state === 'holds') footing.holds++;
  if (equation?.state === 'fails') footing.fails++;
  if (equation?.state === 'incomplete') footing.open++;
}

/** The equations of tables, made for a whole table when the first of them is asked for. */
class TableEquations {
  private readonly footings = new Map<LineRelation, Footing>();
  private readonly made = new Map<Table, Equation[]>();
  private readonly cellsOf = new Map<Table, ReadonlyMap<number, readonly Equation[]>>();

  constructor(private readonly cells: Cells) {}

  footing(relation: LineRelation): Footing {
    const known = this.footings.get(relation) ?? noFooting(relation.named);
    this.footings.set(relation, known);
    return known;
  }

  of(table: Table): readonly Equation[] {
    const known = this.made.get(table);
    if (known) return known;
    const made = table.relations.flatMap((relation) =>
      relation.positions.flatMap(
        (position) =>
          equationOf(
            cellRelation(table.range.sheet, relation, position),
            this.footing(relation),
            this.cells,
          ) ?? [],
      ),
    );
    this.made.set(table, made);
    return made;
  }

  at({ key, cell }: Unknown): readonly Equation[] {
    const table = this.cells.tableAt(cell)?.table;
    if (!table) return [];
    const known = this.cellsOf.get(table) ?? byCell(this.of(table));
    this.cellsOf.set(table, known);
    return known.get(key) ?? [];
  }
}

function byCell(equations: readonly Equation[]): Map<number, Equation[]> {
  const found = new Map<number, Equation[]>();
  for (const equation of equations) {
    for (const { key } of equation.cells) {
      const list = found.get(key);
      if (list) list.push(equation);
      else found.set(key, [equation]);
    }
  }
  return found;
}
