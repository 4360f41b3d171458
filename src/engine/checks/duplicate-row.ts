import { amountText } from '../model/amount';
import { push } from '../model/lists';
import { isAmountColumn } from '../reading/columns/columns';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import type { Check } from './contract';
import { amountTables, cellAt, labelPlace, remarkAt } from './remarks';

/** The same line with the same figures is counted once in a sum. */
export const duplicateRow: Check = {
  id: 'duplicate-row',
  needs: 'totals',
  tableByTable: true,
  *run({ reading }) {
    for (const read of amountTables(reading.tables)) {
      for (const [first, second] of doubles(read)) {
        yield remarkAt(
          read,
          'warning',
          labelPlace(read, second.row),
          { key: 'duplicate-row', label: second.label, column: '' },
          { related: [cellAt(read, labelPlace(read, first.row))] },
        );
      }
    }
  },
};

/** Between two headings or totals, so that the same line under another department is none. */
function doubles(read: ReadTable): (readonly [PlacedLine, PlacedLine])[] {
  const found: (readonly [PlacedLine, PlacedLine])[] = [];
  let seen = new Map<string, PlacedLine[]>();
  const sums = read.table.relations.filter((one) => one.axis === 'row' && one.kind === 'sum');
  if (sums.length === 0) return found;
  for (const line of read.lines) {
    if (line.role === 'heading' || line.role === 'total') seen = new Map();
    if (line.role !== 'detail') continue;
    const name = line.words;
    const twin = seen
      .get(name)
      ?.find(
        (one) =>
          sums.some(({ parts }) => parts.includes(one.row) && parts.includes(line.row)) &&
          haveTheSameFigures(read, one, line),
      );
    if (twin) found.push([twin, line]);
    push(seen, name, line);
  }
  return found;
}

/** The same in every column, at least two of them different from each other and from 0: no chance, no copied column. */
function haveTheSameFigures(read: ReadTable, a: PlacedLine, b: PlacedLine): boolean {
  const amounts = new Set<string>();
  for (const column of read.columns) {
    const one = read.figures.at(a.row, column.column);
    const other = read.figures.at(b.row, column.column);
    if (!one || !other) {
      if (one || other) return false;
      continue;
    }
    if (amountText(one.amount) !== amountText(other.amount)) return false;
    if (one.amount.units !== 0n && isAmountColumn(column)) amounts.add(amountText(one.amount));
  }
  return amounts.size >= 2;
}
