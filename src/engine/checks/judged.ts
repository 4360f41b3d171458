import type { Amount } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { CellRelation } from '../model/table';
import type { Judgement, Term } from '../numbers/rounding';
import { judge } from '../numbers/rounding';
import { equationsOf } from '../reading/equations';
import type { ReadTable } from '../reading/read';

export interface PlacedTerm extends Term {
  readonly cell: CellRef;
}

/** A relation with what its figures say. Incomplete: the total is not stated, or nothing is there to add up. */
export type JudgedRelation =
  | (CellRelation & { readonly verdict: 'incomplete' })
  | (CellRelation & Judgement & { readonly stated: Amount; readonly terms: readonly PlacedTerm[] });

export function* judgedRelations(read: ReadTable): Generator<JudgedRelation> {
  for (const equation of equationsOf(read.table)) yield judgeRelation(read, equation);
}

/** A part that shows an error makes the sum incomplete: it is no longer a statement about figures. */
export function judgeRelation(read: ReadTable, equation: CellRelation): JudgedRelation {
  const stated = read.figures.at(equation.total.row, equation.total.column);
  const faulty = equation.parts.some((cell) => read.figures.reading(cell.row, cell.column).kind === 'error');
  const terms = equation.parts.flatMap((cell, i): PlacedTerm[] => {
    const figure = read.figures.at(cell.row, cell.column);
    return figure ? [{ figure, weight: equation.weights[i] ?? 1, cell }] : [];
  });
  if (!stated || faulty || terms.length === 0) return { ...equation, verdict: 'incomplete' };
  const judgement = judge(stated, terms, read.figures.decimals(equation.total.column));
  return { ...equation, ...judgement, stated: stated.amount, terms };
}
