import type { PlacedColumn } from '../reading/columns/columns';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { NOT_ADDED } from '../reading/links/wholes';
import type { Check, CheckFinding } from './contract';
import { amountTables, cellAt, remarkAt } from './remarks';
import type { SummedCells } from './sum-formulas';
import { summedCells } from './sum-formulas';
import { valueAt } from '../model/snapshot';

/** An amount that is stored as text is passed over by Excel's own sums. */
export const textNumber: Check = {
  id: 'text-number',
  needs: 'table',
  *run({ reading }) {
    const summed = new Map<string, SummedCells>();
    for (const read of amountTables(reading.tables)) {
      if (read.sheet.plainText) continue;
      const columns = amountColumns(read).map((column) => storedIn(read, column));
      const texts = columns.filter((one) => one.texts.length > 0);
      if (texts.length === 0) continue;
      const cells = summed.get(read.sheet.name) ?? summedCells(read.sheet);
      summed.set(read.sheet.name, cells);
      const mixed = texts.flatMap(({ column, texts: lines, numbers }) => {
        const lost = lines.filter((line) => numbers > 0 || cells.has(line.row, column.column));
        return lost.length > 0 ? [{ column, lines: lost }] : [];
      });
      // The same rows in column after column are one paste, and one finding.
      if (mixed.length > MOST_COLUMNS) yield textFinding(read, mixed);
      else for (const one of mixed) yield textFinding(read, [one]);
      if (mixed.length === 0 && columns.every((one) => one.numbers === 0)) yield* tableFinding(read, texts);
    }
  },
};

interface Stored {
  readonly column: PlacedColumn;
  readonly texts: readonly PlacedLine[];
  readonly numbers: number;
}

function amountColumns(read: ReadTable): PlacedColumn[] {
  const isSummed = (column: number) =>
    read.table.relations.some(({ axis, positions }) => axis === 'row' && positions.includes(column));
  return read.columns.filter(
    ({ role, figures, column }) => figures && !NOT_ADDED.has(role) && (role !== 'other' || isSummed(column)),
  );
}

/** Zeros and percentages are left out: no sum misses them. */
function storedIn(read: ReadTable, column: PlacedColumn): Stored {
  const texts: PlacedLine[] = [];
  let numbers = 0;
  for (const line of read.lines) {
    if (!read.figures.has(line.row, column.column)) continue;
    const stored = valueAt(read.sheet, line.row, column.column);
    if (typeof stored === 'number') {
      if (stored !== 0) numbers++;
      continue;
    }
    const figure = read.figures.at(line.row, column.column);
    if (!figure) continue;
    if (!figure.percent && figure.amount.units !== 0n) texts.push(line);
  }
  return { column, texts, numbers };
}

const MOST_COLUMNS = 2;

interface Lost {
  readonly column: PlacedColumn;
  readonly lines: readonly PlacedLine[];
}

function textFinding(read: ReadTable, columns: readonly Lost[]): CheckFinding {
  const places = columns.flatMap(({ column, lines }) =>
    lines.map((line) => ({ row: line.row, column: column.column, label: line.label })),
  );
  const [first, ...rest] = places;
  return remarkAt(
    read,
    'warning',
    first ?? { row: read.table.range.top, column: read.table.range.left },
    {
      key: 'text-number',
      label: first?.label ?? '',
      column: columns[0]?.column.header ?? '',
      lines: [...new Set(places.map((place) => place.label))],
      cells: places.length,
      columns: columns.length,
    },
    { related: rest.map((place) => cellAt(read, place)) },
  );
}

function* tableFinding(read: ReadTable, columns: readonly Stored[]): Generator<CheckFinding> {
  const [first] = columns;
  const [line] = first?.texts ?? [];
  if (!first || !line) return;
  const place = { row: line.row, column: first.column.column };
  const label = read.table.title ?? line.label;
  yield remarkAt(read, 'info', place, { key: 'text-table', label, column: first.column.header });
}
