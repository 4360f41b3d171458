import { absolute, add, compare, subtract } from '../model/amount';
import type { Side } from '../model/kinds';
import type { Figure } from '../numbers/figure';
import { halfWidth } from '../numbers/rounding';
import { isAmountColumn } from '../reading/columns/columns';
import { cellSide } from '../reading/lines/sides';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
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
        const pairs = comparable(read, memo, whole);
        const beyond = pairs.filter((pair) => exceeds(read, pair));
        // Larger everywhere: it is within another line than the one above it.
        if (beyond.length === pairs.length && pairs.length > 1) continue;
        for (const { column, inside, around } of beyond) {
          const place = { row: memo.row, column };
          const other = cellAt(read, { row: whole.row, column });
          const stated = inside.amount;
          if (told(cellAt(read, place)) || told(other)) continue;
          yield remarkAt(
            read,
            beyond.length < pairs.length ? 'error' : 'warning',
            place,
            {
              key: 'memo-exceeds-line',
              ...named(read, place),
              whole: whole.label,
              stated,
              limit: around.amount,
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

interface Pair {
  readonly column: number;
  readonly inside: Figure;
  readonly around: Figure;
}

/** Where both have an amount of one sign and the whole is revenue or a cost: a net has no inside. */
function comparable(read: ReadTable, memo: PlacedLine, whole: PlacedLine): Pair[] {
  return read.columns.flatMap((placed) => {
    const { column, role } = placed;
    if (!isAmountColumn(placed) || role === 'amendment' || role === 'other') return [];
    if (!SIDES.has(cellSide(whole, placed))) return [];
    const inside = read.figures.at(memo.row, column);
    const around = read.figures.at(whole.row, column);
    return inside && around && signOf(inside) * signOf(around) > 0 ? [{ column, inside, around }] : [];
  });
}

const SIDES: ReadonlySet<Side | null> = new Set(['revenue', 'cost']);

function signOf({ amount }: Figure): number {
  return Math.sign(Number(amount.units));
}

function exceeds(read: ReadTable, { column, inside, around }: Pair): boolean {
  const decimals = read.figures.decimals(column);
  const slack = add(halfWidth(inside, decimals), halfWidth(around, decimals));
  return compare(subtract(absolute(inside.amount), absolute(around.amount)), slack) > 0;
}
