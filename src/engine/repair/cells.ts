import type { CellRef } from '../model/cell';
import type { Figure } from '../numbers/figure';
import type { OpenTable } from '../reading/read-table';

/** A cell as the repair sees it. */
export interface Unknown {
  readonly key: number;
  readonly cell: CellRef;
  readonly figure: Figure | null;
  /** The places that a value here is printed with, or stored with. */
  readonly decimals: number;
  /** The cells around it store more than they show, so a right value here would too. */
  readonly exact: boolean;
  /** Its row is printed with fewer places than the column: a value here is only known that far. */
  readonly coarse: boolean;
}

const ROWS = 2 ** 20;
const COLUMNS = 2 ** 14;
/** Tables are found by the strip of rows that a cell lies in. */
const STRIP = 32;

/** The cells of all tables, by where they stand. */
export class Cells<T extends OpenTable = OpenTable> {
  private readonly sheets = new Map<string, number>();
  private readonly strips = new Map<number, T[]>();

  constructor(tables: readonly T[]) {
    for (const read of tables) {
      const { range } = read.table;
      if (!this.sheets.has(range.sheet)) this.sheets.set(range.sheet, this.sheets.size);
      for (let row = range.top - (range.top % STRIP); row <= range.bottom; row += STRIP) {
        const strip = this.stripOf(range.sheet, row);
        const known = this.strips.get(strip);
        if (known) known.push(read);
        else this.strips.set(strip, [read]);
      }
    }
  }

  key(cell: CellRef): number {
    return ((this.sheets.get(cell.sheet) ?? 0) * ROWS + cell.row) * COLUMNS + cell.column;
  }

  tableAt(cell: CellRef): T | undefined {
    return this.strips.get(this.stripOf(cell.sheet, cell.row))?.find(({ table: { range } }) => {
      return (
        cell.row >= range.top &&
        cell.row <= range.bottom &&
        cell.column >= range.left &&
        cell.column <= range.right &&
        range.sheet === cell.sheet
      );
    });
  }

  unknown(cell: CellRef): Unknown | 'error' | null {
    const read = this.tableAt(cell);
    if (!read) return null;
    const { figures } = read;
    if (figures.isError(cell.row, cell.column)) return 'error';
    const figure = figures.at(cell.row, cell.column);
    const stored = figures.stored(cell.column);
    const coarse = figure !== null && figures.isCoarse(cell.row, cell.column);
    const decimals = Math.max(0, coarse ? figure.decimals : (stored ?? figures.decimals(cell.column)));
    return { key: this.key(cell), cell, figure, decimals, exact: stored !== null && !coarse, coarse };
  }

  private stripOf(sheet: string, row: number): number {
    return (this.sheets.get(sheet) ?? -1) * ROWS + Math.floor(row / STRIP);
  }
}
