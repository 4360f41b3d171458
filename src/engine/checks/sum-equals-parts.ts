import type { Arithmetic } from '../model/finding';
import type { CellRef } from '../model/cell';
import type { CellRelation } from '../model/table';
import type { Judgement, Term } from '../numbers/rounding';
import { judge } from '../numbers/rounding';
import { equationsOf } from '../reading/equations';
import type { ReadTable } from '../reading/read';
import type { Check, CheckFinding } from './contract';

/** A total must equal the sum of its parts; a difference that rounding explains is worth knowing, no more. */
export const sumEqualsParts: Check = {
  id: 'sum-equals-parts',
  needs: 'totals',
  *run({ tables }) {
    for (const read of tables) {
      for (const equation of equationsOf(read.table)) {
        const finding = findingOf(read, equation);
        if (finding) yield finding;
      }
    }
  },
};

function findingOf(read: ReadTable, equation: CellRelation): CheckFinding | null {
  const stated = read.figures.at(equation.total.row, equation.total.column);
  if (!stated || hasError(read, equation)) return null;
  const terms = equation.parts.flatMap((cell, i): (Term & { readonly cell: CellRef })[] => {
    const figure = read.figures.at(cell.row, cell.column);
    return figure ? [{ figure, weight: equation.weights[i] ?? 1, cell }] : [];
  });
  if (terms.length === 0) return null;
  const judgement = judge(stated, terms, read.figures.decimals(equation.total.column));
  if (judgement.verdict === 'exact') return null;
  const broken = judgement.verdict === 'broken';
  return {
    severity: broken ? 'error' : 'info',
    table: read.table.id,
    cell: equation.total,
    related: terms.map((term) => term.cell),
    stated: stated.amount,
    expected: judgement.sum,
    difference: judgement.difference,
    repair: null,
    candidates: [],
    message: {
      key: broken ? 'sum-broken' : 'sum-rounded',
      label: labelAt(read, equation.total),
      column: headerAt(read, equation.total),
      arithmetic: arithmeticOf(read, judgement, terms, stated.amount),
    },
  };
}

/** A sum over a cell that shows an error is no longer a statement about figures; the error itself is reported. */
function hasError(read: ReadTable, equation: CellRelation): boolean {
  return equation.parts.some((cell) => read.figures.reading(cell.row, cell.column).kind === 'error');
}

function arithmeticOf(
  read: ReadTable,
  judgement: Judgement,
  terms: readonly (Term & { readonly cell: CellRef })[],
  stated: Arithmetic['stated'],
): Arithmetic {
  return {
    terms: terms.map((term) => ({
      cell: term.cell,
      label: labelAt(read, term.cell),
      weight: term.weight,
      amount: term.figure.amount,
    })),
    sum: judgement.sum,
    stated,
    difference: judgement.difference,
    slack: judgement.slack,
  };
}

function labelAt(read: ReadTable, cell: CellRef): string {
  return read.table.lines.find((line) => line.row === cell.row)?.label ?? '';
}

function headerAt(read: ReadTable, cell: CellRef): string {
  return read.table.columns.find((column) => column.column === cell.column)?.header ?? '';
}
