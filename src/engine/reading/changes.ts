import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { CellFormat, Grid, SheetSnapshot } from '../model/snapshot';

/** The rows in which a sheet is not what it was. */
export class Changes {
  private constructor(private readonly rows: readonly number[]) {}

  /** Null where more than cells has changed: merges, hidden rows, the list of formats. */
  static between(before: SheetSnapshot, now: SheetSnapshot): Changes | null {
    if (before.hidden !== now.hidden || !haveSameFrame(before, now)) return null;
    const rows: number[] = [];
    const last = Math.max(
      before.values.length,
      now.values.length,
      before.formulas.length,
      now.formulas.length,
    );
    for (let row = 0; row < last; row++) {
      const same =
        sameCells(before.values, now.values, row, sameValue) &&
        sameCells(before.formulas, now.formulas, row, Object.is) &&
        sameCells(before.formatIds, now.formatIds, row, sameFormat);
      if (!same) rows.push(row);
    }
    return new Changes(rows);
  }

  get none(): boolean {
    return this.rows.length === 0;
  }

  touch(top: number, bottom: number): boolean {
    return this.rows.some((row) => row >= top && row <= bottom);
  }
}

function haveSameFrame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a.formats !== b.formats) {
    if (a.formats.length !== b.formats.length) return false;
    if (!a.formats.every((format, i) => isSameFormat(format, b.formats[i]))) return false;
  }
  return (
    JSON.stringify([a.merges, a.hiddenRows, a.hiddenColumns, a.listObjects]) ===
    JSON.stringify([b.merges, b.hiddenRows, b.hiddenColumns, b.listObjects])
  );
}

function isSameFormat(a: CellFormat, b: CellFormat | undefined): boolean {
  return b !== undefined && a.numberFormat === b.numberFormat && a.indent === b.indent && a.bold === b.bold;
}

function sameCells<T>(
  before: Grid<T>,
  now: Grid<T>,
  row: number,
  isSame: (a: T | undefined, b: T | undefined) => boolean,
): boolean {
  const a = before[row];
  const b = now[row];
  if (a === b) return true;
  const width = Math.max(a?.length ?? 0, b?.length ?? 0);
  for (let column = 0; column < width; column++) if (!isSame(a?.[column], b?.[column])) return false;
  return true;
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  const [one = null, other = null] = [a, b];
  if (one === other) return true;
  return isCellError(one) && isCellError(other) ? one.error === other.error : Object.is(one, other);
}

function sameFormat(a: number | undefined, b: number | undefined): boolean {
  return (a ?? 0) === (b ?? 0);
}
