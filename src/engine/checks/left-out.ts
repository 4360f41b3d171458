import { lineAt } from '../model/table';
import { CHART_RULES } from '../reading/lines/chart-rules';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { columnSum } from './sum-formulas';

interface LeftOut {
  readonly lines: readonly PlacedLine[];
  /** The formulas beside it take in the line, and it has an amount. */
  readonly certain: boolean;
}

/** The lines with figures that the SUM in a cell should take in and does not; null where there are none. */
export function leftOut(
  read: ReadTable,
  total: PlacedLine,
  column: number,
  ranges = rangesOf(read, total),
): LeftOut | null {
  const range = ranges.get(column);
  if (!range) return null;
  const usual = usualRange(ranges, column);
  if (usual && isWider(usual, range)) {
    const isLeftOut = ({ row }: PlacedLine) =>
      usual.top <= row && row <= usual.bottom && (row < range.top || row > range.bottom);
    const beside = read.lines.filter((line) => isLeftOut(line) && isAmount(read, line, column));
    if (beside.length > 0) return { lines: beside, certain: true };
  }
  const below = linesBetween(read, range.bottom, total, column);
  return below.length > 0 ? { lines: below, certain: false } : null;
}

export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const NO_RANGES: ReadonlyMap<number, Rows> = new Map();

/** What the SUMs of a line take in, by column. */
export function rangesOf(read: ReadTable, total: PlacedLine): ReadonlyMap<number, Rows> {
  if (!read.sheet.formulas[total.row]) return NO_RANGES;
  const ranges = new Map<number, Rows>();
  for (const { column } of read.columns) {
    const range = columnSum(read.sheet, total.row, column);
    if (range) ranges.set(column, range);
  }
  return ranges;
}

/** The range that at least two other columns of the row sum, if no other column sums another. */
function usualRange(ranges: ReadonlyMap<number, Rows>, column: number): Rows | null {
  let usual: Rows | null = null;
  let others = 0;
  for (const [other, range] of ranges) {
    if (other === column) continue;
    if (usual && (usual.top !== range.top || usual.bottom !== range.bottom)) return null;
    usual = range;
    others++;
  }
  return others >= 2 ? usual : null;
}

/** It takes in all of the other and more. */
function isWider(one: Rows, other: Rows): boolean {
  return (
    one.top <= other.top &&
    one.bottom >= other.bottom &&
    (one.top !== other.top || one.bottom !== other.bottom)
  );
}

/** A line whose figure is not a sum itself. */
function isAmount(read: ReadTable, line: PlacedLine, column: number): boolean {
  const value = read.figures.number(line.row, column);
  return line.role === 'detail' && (value < 0 || value > 0) && !columnSum(read.sheet, line.row, column);
}

/** Lines that follow the range without a gap and reach the total: rows that were inserted at the end of the block. */
function linesBetween(read: ReadTable, bottom: number, total: PlacedLine, column: number): PlacedLine[] {
  const between: PlacedLine[] = [];
  for (let row = bottom + 1; row < total.row; row++) {
    const line = lineAt(read.lines, row);
    if (line?.role === 'memo') continue;
    if (!line || !isAmount(read, line, column) || isKnownOutside(line, total)) return [];
    between.push(line);
  }
  // The last line of the range must be one of the block too, or the range ends where it was meant to.
  const last = lineAt(read.lines, bottom);
  return last && last.role !== 'heading' && last.indent === (between[0]?.indent ?? last.indent)
    ? between
    : [];
}

/** The chart knows both lines and does not make the one a part of the other. */
function isKnownOutside(line: PlacedLine, total: PlacedLine): boolean {
  const rules = CHART_RULES.filter((rule) => rule.total === total.standard);
  const { standard } = line;
  return (
    standard !== null &&
    rules.length > 0 &&
    !rules.some((rule) => rule.parts.some((part) => part.includes(standard)))
  );
}
