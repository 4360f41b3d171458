import type { PlacedColumn } from '../reading/columns';
import type { PlacedLine } from '../reading/lines';
import type { ReadTable } from '../reading/read';
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
      const columns = amountColumns(read).map((column) => storedIn(read, column));
      const texts = columns.filter((one) => one.texts.length > 0);
      if (texts.length === 0) continue;
      const cells = summed.get(read.sheet.name) ?? summedCells(read.sheet);
      summed.set(read.sheet.name, cells);
      const mixed = texts.flatMap((one) => {
        const lost = one.texts.filter((line) => one.numbers > 0 || cells.has(line.row, one.column.column));
        return lost.length > 0 ? [columnFinding(read, one.column, lost)] : [];
      });
      yield* mixed;
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
  const summed = new Set(
    read.table.relations.flatMap((relation) => (relation.axis === 'row' ? relation.positions : [])),
  );
  return read.columns.filter(
    ({ role, figures, column }) =>
      figures &&
      !['label', 'text', 'note', 'share'].includes(role) &&
      (role !== 'other' || summed.has(column)),
  );
}

/** Zeros and percentages are left out: no sum misses them. */
function storedIn(read: ReadTable, column: PlacedColumn): Stored {
  const texts: PlacedLine[] = [];
  let numbers = 0;
  for (const line of read.lines) {
    if (!read.figures.has(line.row, column.column)) continue;
    if (typeof valueAt(read.sheet, line.row, column.column) === 'number') {
      numbers++;
      continue;
    }
    const figure = read.figures.at(line.row, column.column);
    if (!figure) continue;
    if (!figure.percent && figure.amount.units !== 0n) texts.push(line);
  }
  return { column, texts, numbers };
}

function columnFinding(read: ReadTable, column: PlacedColumn, lines: readonly PlacedLine[]): CheckFinding {
  const [first, ...rest] = lines.map((line) => ({ row: line.row, column: column.column }));
  return remarkAt(
    read,
    'warning',
    first ?? { row: read.table.range.top, column: column.column },
    {
      key: 'text-number',
      label: lines[0]?.label ?? '',
      column: column.header,
      lines: lines.map((line) => line.label),
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
