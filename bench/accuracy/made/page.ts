import type { CellValue } from '../../../src/engine/model/cell';
import type { Box, CellFormat, SheetSnapshot } from '../../../src/engine/model/snapshot';
import { emptySheet, GENERAL } from '../../../src/engine/model/snapshot';

/** A sheet in the making. */
export class Page {
  readonly values: CellValue[][] = [];
  readonly formatIds: number[][] = [];
  readonly formats: CellFormat[] = [GENERAL];
  readonly merges: Box[] = [];
  readonly hiddenRows: number[] = [];

  constructor(readonly name: string) {}

  get bottom(): number {
    return this.values.length;
  }

  put(row: number, column: number, value: CellValue, format: CellFormat = GENERAL): void {
    while (this.values.length <= row) {
      this.values.push([]);
      this.formatIds.push([]);
    }
    const cells = this.values[row] ?? [];
    const ids = this.formatIds[row] ?? [];
    while (cells.length < column) {
      cells.push(null);
      ids.push(0);
    }
    cells[column] = value;
    ids[column] = this.formatId(format);
  }

  private formatId(format: CellFormat): number {
    const at = this.formats.findIndex(
      (one) =>
        one.numberFormat === format.numberFormat && one.indent === format.indent && one.bold === format.bold,
    );
    return at >= 0 ? at : this.formats.push(format) - 1;
  }

  snapshot(): SheetSnapshot {
    const { values, formatIds, formats, merges, hiddenRows } = this;
    return { ...emptySheet(this.name), values, formatIds, formats, merges, hiddenRows };
  }
}
