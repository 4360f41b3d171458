import type { SheetSnapshot } from '../model/snapshot';
import type { CellReading, DecimalMark, Figure } from '../numbers/figure';
import { readCell } from '../numbers/figure';

/** The figures of one table, read from the snapshot each time: a large workbook keeps no second copy of itself. */
export interface TableFigures {
  reading(row: number, column: number): CellReading;
  at(row: number, column: number): Figure | null;
  /** The finest place that the column shows. */
  decimals(column: number): number;
}

export function tableFigures(sheet: SheetSnapshot, mark: DecimalMark, rows: readonly number[]): TableFigures {
  const finest = new Map<number, number>();
  const reading = (row: number, column: number) => readCell(sheet, row, column, mark);
  const at = (row: number, column: number) => {
    const cell = reading(row, column);
    return cell.kind === 'figure' ? cell.figure : null;
  };
  return {
    reading,
    at,
    decimals(column) {
      let known = finest.get(column);
      if (known === undefined) {
        known = 0;
        for (const row of rows) {
          const figure = at(row, column);
          if (figure && !figure.exact) known = Math.max(known, figure.decimals);
        }
        finest.set(column, known);
      }
      return known;
    },
  };
}
