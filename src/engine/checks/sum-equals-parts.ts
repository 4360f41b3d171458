import type { CellRef } from '../model/cell';
import type { ReadTable } from '../reading/read';
import type { Check, CheckFinding } from './contract';
import type { JudgedRelation } from './judged';
import { judgedRelations } from './judged';

/** A total must equal the sum of its parts; a difference that rounding explains is worth knowing, no more. */
export const sumEqualsParts: Check = {
  id: 'sum-equals-parts',
  needs: 'totals',
  *run({ tables }) {
    for (const read of tables) {
      for (const relation of judgedRelations(read)) {
        const finding = findingOf(read, relation);
        if (finding) yield finding;
      }
    }
  },
};

function findingOf(read: ReadTable, relation: JudgedRelation): CheckFinding | null {
  if (relation.verdict === 'incomplete' || relation.verdict === 'exact') return null;
  const broken = relation.verdict === 'broken';
  const { total, terms, stated, sum, difference, slack } = relation;
  return {
    severity: broken ? 'error' : 'info',
    table: read.table.id,
    cell: total,
    related: terms.map((term) => term.cell),
    stated,
    expected: sum,
    difference,
    repair: null,
    candidates: [],
    message: {
      key: broken ? 'sum-broken' : 'sum-rounded',
      label: labelAt(read, total),
      column: headerAt(read, total),
      arithmetic: {
        terms: terms.map(({ cell, weight, figure }) => ({
          cell,
          label: labelAt(read, cell),
          weight,
          amount: figure.amount,
        })),
        sum,
        stated,
        difference,
        slack,
      },
    },
  };
}

function labelAt(read: ReadTable, cell: CellRef): string {
  return read.table.lines.find((line) => line.row === cell.row)?.label ?? '';
}

function headerAt(read: ReadTable, cell: CellRef): string {
  return read.table.columns.find((column) => column.column === cell.column)?.header ?? '';
}
