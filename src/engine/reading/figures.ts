import type { SheetSnapshot } from '../model/snapshot';
import type { CellReading, DecimalMark, Figure } from '../numbers/figure';
import { readCell } from '../numbers/figure';

/** The figures of one table, read from the snapshot each time: a large workbook keeps no second copy of itself. */
export interface TableFigures {
  reading(row: number, column: number): CellReading;
  at(row: number, column: number): Figure | null;
  /** The finest place that the column shows. */
  decimals(column: number): number;
  /** The finest place that the column stores, where most of its figures store more than they show; otherwise null. */
  stored(column: number): number | null;
}

export function tableFigures(sheet: SheetSnapshot, mark: DecimalMark, rows: readonly number[]): TableFigures {
  const finest = new Map<number, number>();
  const kept = new Map<number, number | null>();
  const reading = (row: number, column: number) => readCell(sheet, row, column, mark);
  const at = (row: number, column: number) => {
    const cell = reading(row, column);
    return cell.kind === 'figure' ? cell.figure : null;
  };
  return {
    reading,
    at,
    stored(column) {
      let known = kept.get(column);
      if (known === undefined) {
        let exact = 0;
        let all = 0;
        let places = 0;
        for (const row of rows) {
          const figure = at(row, column);
          if (!figure || figure.amount.units === 0n) continue;
          all++;
          if (!figure.exact) continue;
          exact++;
          places = Math.max(places, figure.decimals);
        }
        known = exact * 2 > all ? places : null;
        kept.set(column, known);
      }
      return known;
    },
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
