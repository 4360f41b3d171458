/** A sheet that can be laid out anew, in which every cell remembers where it came from and what was done to its figure. */
import type { CellRef, CellValue } from '../../../src/engine/model/cell';
import type { CellFormat, SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { emptySheet, formatAt, GENERAL, valueAt } from '../../../src/engine/model/snapshot';
import { keyOf } from '../made/errors';

export interface Spot {
  value: CellValue;
  format: CellFormat;
  readonly from: string | null;
  /** What was done to the figure, for whatever value the cell has in a copy of the workbook. */
  turn: (value: CellValue) => CellValue;
  /** What its figure was multiplied by. */
  times: number;
}

export const spot = (value: CellValue, format: CellFormat = GENERAL): Spot => ({
  value,
  format,
  from: null,
  turn: (same) => same,
  times: 1,
});

export class Leaf {
  readonly rows: Spot[][];
  private readonly merged: Spot[][];
  private readonly hiddenRows = new Set<Spot[]>();
  private readonly hiddenColumns = new Set<number>();

  constructor(private readonly sheet: SheetSnapshot) {
    const width = Math.max(0, ...Array.from(sheet.values, (row) => row?.length ?? 0));
    this.rows = Array.from({ length: sheet.values.length }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => ({
        ...spot(valueAt(sheet, row, column), formatAt(sheet, row, column)),
        from: keyOf({ sheet: sheet.name, row, column }),
      })),
    );
    this.merged = sheet.merges.map((box) =>
      this.rows.slice(box.top, box.bottom + 1).flatMap((row) => row.slice(box.left, box.right + 1)),
    );
    for (const row of sheet.hiddenRows) this.hideRow(row);
    for (const column of sheet.hiddenColumns) this.hiddenColumns.add(column);
  }

  at(row: number, column: number): Spot {
    const cells = (this.rows[row] ??= []);
    while (cells.length <= column) cells.push(spot(null));
    return cells[column] ?? spot(null);
  }

  put(row: number, column: number, value: CellValue, format?: CellFormat): void {
    this.at(row, column);
    (this.rows[row] ?? [])[column] = spot(value, format);
  }

  /** Does something to the figure of a cell, now and for whatever it says in a copy. */
  turn(row: number, column: number, how: (value: CellValue) => CellValue, times = 1): void {
    const cell = this.at(row, column);
    const before = cell.turn;
    cell.value = how(cell.value);
    cell.turn = (value) => how(before(value));
    cell.times *= times;
  }

  insertRow(at: number, values: readonly CellValue[] = []): void {
    this.rows.splice(
      at,
      0,
      values.map((value) => spot(value)),
    );
  }

  moveRow(from: number, to: number): void {
    const [row = []] = this.rows.splice(from, 1);
    this.rows.splice(to, 0, row);
  }

  /** Moves what stands in these rows from a column on one step to the right. */
  insertCells(top: number, bottom: number, column: number): void {
    for (let row = top; row <= bottom; row++) {
      this.at(row, column);
      this.rows[row]?.splice(column, 0, spot(null));
    }
  }

  hideRow(row: number): void {
    const cells = this.rows[row];
    if (cells) this.hiddenRows.add(cells);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  isBlank(row: number): boolean {
    return (this.rows[row] ?? []).every((cell) => cell.value === null);
  }

  snapshot(): SheetSnapshot {
    const formats: CellFormat[] = [GENERAL];
    const idOf = ({ numberFormat, indent, bold }: CellFormat) => {
      const known = formats.findIndex(
        (one) => one.numberFormat === numberFormat && one.indent === indent && one.bold === bold,
      );
      return known >= 0 ? known : formats.push({ numberFormat, indent, bold }) - 1;
    };
    const merges = this.merged.flatMap((cells) => {
      const places = this.rows.flatMap((row, r) =>
        row.flatMap((cell, c) => (cells.includes(cell) ? [[r, c] as const] : [])),
      );
      if (places.length < cells.length) return [];
      const [rows, columns] = [places.map(([r]) => r), places.map(([, c]) => c)];
      return [
        {
          top: Math.min(...rows),
          bottom: Math.max(...rows),
          left: Math.min(...columns),
          right: Math.max(...columns),
        },
      ];
    });
    return {
      ...emptySheet(this.sheet.name),
      hidden: this.sheet.hidden,
      protected: this.sheet.protected,
      values: this.rows.map((row) => row.map((cell) => cell.value)),
      formatIds: this.rows.map((row) => row.map((cell) => idOf(cell.format))),
      formats,
      merges,
      hiddenRows: this.rows.flatMap((row, r) => (this.hiddenRows.has(row) ? [r] : [])),
      hiddenColumns: [...this.hiddenColumns],
    };
  }
}

/** A workbook that was laid out anew, and the way from its cells back to those they came from. */
export class Altered {
  private readonly places = new Map<string, { readonly cell: CellRef; readonly spot: Spot }>();
  private readonly origins = new Map<string, string>();
  readonly workbook: WorkbookSnapshot;

  constructor(leaves: readonly Leaf[]) {
    this.workbook = { sheets: leaves.map((leaf) => leaf.snapshot()) };
    leaves.forEach((leaf, i) => {
      const sheet = this.workbook.sheets[i]?.name ?? '';
      leaf.rows.forEach((cells, row) => {
        cells.forEach((one, column) => {
          if (one.from === null) return;
          const cell = { sheet, row, column };
          this.places.set(one.from, { cell, spot: one });
          this.origins.set(keyOf(cell), one.from);
        });
      });
    });
  }

  placeOf(cell: CellRef): { readonly cell: CellRef; readonly spot: Spot } | null {
    return this.places.get(keyOf(cell)) ?? null;
  }

  /** The key of the cell that one came from; its own, marked, where it is new. */
  originOf(cell: CellRef): string {
    return this.origins.get(keyOf(cell)) ?? `new ${keyOf(cell)}`;
  }
}
