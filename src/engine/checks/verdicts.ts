import type { Amount } from '../model/amount';
import { negate } from '../model/amount';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { CellRelation, Table } from '../model/table';
import { openTable } from '../reading/read';
import type { Equation } from '../repair/equation';
import { Cells } from '../repair/cells';
import { equationsOfTable } from '../repair/equation';

/** A relation with what its figures say of it. */
export interface RelationVerdict {
  readonly relation: CellRelation;
  readonly verdict: 'exact' | 'rounding' | 'broken' | 'incomplete';
  readonly difference: Amount | null;
  readonly slack: Amount | null;
}

/** The verdict on every relation, by table. */
export function verdictsOf(
  workbook: WorkbookSnapshot,
  tables: readonly Table[],
  links: readonly CellRelation[],
): ReadonlyMap<string, readonly RelationVerdict[]> {
  const cells = new Cells(tables.map((table) => openTable(workbook, table)));
  return new Map(
    tables.map((table) => [
      table.id,
      [...equationsOfTable(table, links, cells)].map(([relation, equation]) => verdictOf(relation, equation)),
    ]),
  );
}

function verdictOf(relation: CellRelation, equation: Equation | null): RelationVerdict {
  if (!equation || equation.state === 'incomplete' || !equation.cells[0]?.figure) {
    return { relation, verdict: 'incomplete', difference: null, slack: null };
  }
  const difference = negate(equation.residual);
  const verdict = difference.units === 0n ? 'exact' : equation.state === 'fails' ? 'broken' : 'rounding';
  return { relation, verdict, difference, slack: equation.slack };
}
