import { absolute, add, compare, isZero, subtract } from '../model/amount';
import { halfWidth } from '../numbers/rounding';
import type { PlacedColumn } from '../reading/columns';
import { isAmountColumn } from '../reading/columns';
import { cellSide } from '../reading/sides';
import type { PlacedLine } from '../reading/lines';
import type { ReadTable } from '../reading/read';
import type { Check } from './contract';
import { amountTables, accused, cellAt, named, remarkAt } from './remarks';

/** What is "of which" can be no larger than the line it is a part of. */
export const memoExceedsLine: Check = {
  id: 'memo-exceeds-line',
  needs: 'table',
  tableByTable: true,
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      for (const { memo, whole } of memosOf(read)) {
        const columns = comparable(read, memo, whole);
        const beyond = columns.filter((column) => exceeds(read, memo, whole, column));
        // Larger everywhere: it is within another line than the one above it.
        if (beyond.length === columns.length && columns.length > 1) continue;
        for (const column of beyond) {
          const place = { row: memo.row, column: column.column };
          const other = cellAt(read, { row: whole.row, column: column.column });
          const stated = read.figures.at(memo.row, column.column)?.amount;
          const limit = read.figures.at(whole.row, column.column)?.amount;
          if (!stated || !limit || told(cellAt(read, place)) || told(other)) continue;
          yield remarkAt(
            read,
            beyond.length < columns.length ? 'error' : 'warning',
            place,
            {
              key: 'memo-exceeds-line',
              ...named(read, place),
              whole: whole.label,
              stated,
              limit,
            },
            { related: [other], stated },
          );
        }
      }
    }
  },
};

interface Memo {
  readonly memo: PlacedLine;
  readonly whole: PlacedLine;
}

/** Each memo line with the nearest line above it that is none. */
function memosOf(read: ReadTable): Memo[] {
  const memos: Memo[] = [];
  let whole: PlacedLine | null = null;
  for (const line of read.lines) {
    if (line.role === 'heading') whole = null;
    else if (line.role !== 'memo') whole = line;
    else if (whole && line.figures) memos.push({ memo: line, whole });
  }
  return memos;
}

/** The columns where both have an amount of one sign and the whole is revenue or a cost: a net has no inside. */
function comparable(read: ReadTable, memo: PlacedLine, whole: PlacedLine): PlacedColumn[] {
  return read.columns.filter((column) => {
    if (!isAmountColumn(column) || column.role === 'amendment' || column.role === 'other') return false;
    const side = cellSide(whole, column);
    const a = read.figures.at(memo.row, column.column)?.amount;
    const b = read.figures.at(whole.row, column.column)?.amount;
    if ((side !== 'revenue' && side !== 'cost') || !a || !b || isZero(a) || isZero(b)) return false;
    return a.units < 0n === b.units < 0n;
  });
}

function exceeds(read: ReadTable, memo: PlacedLine, whole: PlacedLine, { column }: PlacedColumn): boolean {
  const a = read.figures.at(memo.row, column);
  const b = read.figures.at(whole.row, column);
  if (!a || !b) return false;
  const decimals = read.figures.decimals(column);
  const slack = add(halfWidth(a, decimals), halfWidth(b, decimals));
  return compare(subtract(absolute(a.amount), absolute(b.amount)), slack) > 0;
}
