import type { SheetSnapshot } from '../model/snapshot';
import type { CellReading, DecimalMark, Figure } from '../numbers/figure';
import { readCell } from '../numbers/figure';

/** The figures of one table, read from the snapshot each time: a large workbook keeps no second copy of itself. */
export interface TableFigures {
  reading(row: number, column: number): CellReading;
  at(row: number, column: number): Figure | null;
  /** The finest place that the column shows. */
  decimals(column: number): number;
  /** The finest place that the column stores, where most of it is stored finer than it is shown; otherwise 0. */
  storedDecimals(column: number): number;
}

export function tableFigures(sheet: SheetSnapshot, mark: DecimalMark, rows: readonly number[]): TableFigures {
  const known = new Map<number, { shown: number; stored: number }>();
  const reading = (row: number, column: number) => readCell(sheet, row, column, mark);
  const at = (row: number, column: number) => {
    const cell = reading(row, column);
    return cell.kind === 'figure' ? cell.figure : null;
  };
  const places = (column: number) => {
    let found = known.get(column);
    if (!found) {
      let shown = 0;
      let stored = 0;
      let exact = 0;
      let all = 0;
      for (const row of rows) {
        const figure = at(row, column);
        if (!figure) continue;
        all++;
        if (figure.exact) {
          exact++;
          stored = Math.max(stored, figure.decimals);
        } else shown = Math.max(shown, figure.decimals);
      }
      found = { shown, stored: exact * 2 > all ? stored : 0 };
      known.set(column, found);
    }
    return found;
  };
  return {
    reading,
    at,
    decimals: (column) => places(column).shown,
    storedDecimals: (column) => places(column).stored,
  };
}
