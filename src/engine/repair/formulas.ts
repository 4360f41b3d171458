import type { CellRef } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { formulaAt, valueAt } from '../model/snapshot';
import { sumTerms } from '../reading/figures/formulas';
import type { ReadTable } from '../reading/read-table';
import type { Cells } from './cells';

/** A formula over more cells is taken as it stands. */
const MOST_CELLS = 400;
/** Formulas of formulas are followed so far down: a column where each row adds to the one above it has no end. */
const DEEPEST = 40;

interface Place {
  readonly row: number;
  readonly column: number;
}

type Term = readonly [Place, number];

/** What the figures of a workbook are calculated from, where that is a sum of cells of their own sheet. */
export class Formulas {
  constructor(private readonly cells: Cells<ReadTable>) {}

  /** The cells that the formula of a cell adds, where they come to what stands in it; null otherwise. */
  added(cell: CellRef): ReadonlyMap<number, number> | null {
    const sheet = this.cells.tableAt(cell)?.sheet;
    const terms = sheet ? termsOf(sheet, cell) : null;
    if (!sheet || !terms) return null;
    const sum = terms.reduce((all, [term, weight]) => all + weight * numberAt(sheet, term), 0);
    const stated = numberAt(sheet, cell);
    if (Math.abs(sum - stated) > 1e-9 * Math.max(1, Math.abs(stated))) return null;
    const found = new Map<number, number>();
    for (const [term, weight] of terms) {
      const key = this.cells.key({ sheet: cell.sheet, ...term });
      found.set(key, (found.get(key) ?? 0) + weight);
    }
    return found;
  }

  /** How many times another cell counts in the figure of a cell: once in its own. */
  times(other: CellRef, cell: CellRef): number {
    return this.counted(this.cells.key(other), cell, new Map(), 0);
  }

  private counted(other: number, cell: CellRef, known: Map<number, number>, depth: number): number {
    const key = this.cells.key(cell);
    if (key === other) return 1;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (depth === DEEPEST) return 0;
    // What comes round to the cell again adds nothing to it.
    known.set(key, 0);
    const sheet = this.cells.tableAt(cell)?.sheet;
    const terms = (sheet && termsOf(sheet, cell)) ?? [];
    const count = terms.reduce(
      (sum, [term, weight]) =>
        sum + weight * this.counted(other, { sheet: cell.sheet, ...term }, known, depth + 1),
      0,
    );
    known.set(key, count);
    return count;
  }
}

/** The cells with figures that a formula adds or takes away; null where it does anything else. */
function termsOf(sheet: SheetSnapshot, { row, column }: Place): Term[] | null {
  const formula = formulaAt(sheet, row, column);
  const terms = formula === null ? null : sumTerms(formula);
  if (!terms) return null;
  const found: Term[] = [];
  for (const { box, weight } of terms) {
    if ((box.bottom - box.top + 1) * (box.right - box.left + 1) + found.length > MOST_CELLS) return null;
    for (let down = box.top; down <= box.bottom; down++)
      for (let along = box.left; along <= box.right; along++)
        if (typeof valueAt(sheet, down, along) === 'number')
          found.push([{ row: down, column: along }, weight]);
  }
  return found;
}

function numberAt(sheet: SheetSnapshot, { row, column }: Place): number {
  const value = valueAt(sheet, row, column);
  return typeof value === 'number' ? value : 0;
}
