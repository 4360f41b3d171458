import type { Book } from './model/book';

/** Whoever calculates the formulas of the workbook and writes the results into its cells. */
export interface FormulaEngine {
  /** Brings all formulas up to date; `book.stale` names the cells written since the last time. */
  recalculate(book: Book): Promise<void>;
}

/** Leaves every formula with the value it has. */
export const noFormulas: FormulaEngine = {
  recalculate: () => Promise.resolve(),
};
