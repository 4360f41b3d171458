import type { Amount } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { Severity } from '../model/finding';
import type { Remark } from '../model/remark';
import type { Placed } from '../model/placed';
import { lineAt } from '../model/table';
import type { Contradiction } from '../repair/explain';
import type { ReadTable } from '../reading/read-table';
import type { CheckFinding } from './contract';

export interface Place {
  readonly row: number;
  readonly column: number;
}

interface More {
  readonly related?: readonly CellRef[];
  readonly stated?: Amount | null;
  readonly expected?: Amount | null;
}

/** A finding of a check that looks at a table and proves nothing wrong: no repair, no candidates. */
export function remarkAt(
  read: ReadTable,
  severity: Severity,
  place: Place,
  message: Remark,
  { related = [], stated = null, expected = null }: More = {},
): CheckFinding {
  return {
    severity,
    table: read.table.id,
    cell: cellAt(read, place),
    related,
    stated,
    expected,
    difference: null,
    repair: null,
    candidates: [],
    message,
  };
}

export function cellAt(read: ReadTable, { row, column }: Place): CellRef {
  return { sheet: read.table.range.sheet, row, column };
}

/** The names of the line and the column that a place has in its table. */
export function named(read: ReadTable, { row, column }: Place): Placed {
  return {
    label: lineAt(read.table.lines, row)?.label ?? '',
    column: read.table.columns.find((one) => one.column === column)?.header ?? '',
  };
}

/** Where the label of a line stands. */
export function labelPlace(read: ReadTable, row: number): Place {
  const labels = read.columns.filter((column) => column.role === 'label');
  const filled = labels.findLast(
    ({ column }) => (read.sheet.values[row]?.[column] ?? null) !== null && column <= read.table.range.right,
  );
  return { row, column: (filled ?? labels[0])?.column ?? read.table.range.left };
}

/** Where the header of a column stands: its lowest piece above the first line. */
export function headerPlace(read: ReadTable, column: number): Place {
  const { top } = read.table.range;
  for (let row = (read.lines[0]?.row ?? top) - 1; row > top; row--)
    if ((read.sheet.values[row]?.[column] ?? null) !== null) return { row, column };
  return { row: top, column };
}

/** The cells that a contradiction has already told as wrong, or as one of several that may be. */
export function accused(contradictions: readonly Contradiction[]): (cell: CellRef) => boolean {
  const keys = new Set<string>();
  for (const { explanations } of contradictions)
    for (const { unknown } of explanations) keys.add(cellKey(unknown.cell));
  return (cell) => keys.has(cellKey(cell));
}

/** The cells that a contradiction has proved wrong. */
export function proved(contradictions: readonly Contradiction[]): (cell: CellRef) => boolean {
  return accused(contradictions.filter((one) => one.explanations.length === 1));
}

export function cellKey(cell: CellRef): string {
  return `${String(cell.row)}:${String(cell.column)}:${cell.sheet}`;
}

const REGISTERS: ReadonlySet<string> = new Set(['indicators', 'goals', 'activities']);

/** The tables of amounts: not those of words and goals. */
export function amountTables(tables: readonly ReadTable[]): ReadTable[] {
  return tables.filter((read) => !REGISTERS.has(read.table.kind));
}
