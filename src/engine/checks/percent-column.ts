import type { Amount } from '../model/amount';
import { amount, amountToNumber, halfUnit } from '../model/amount';
import { halfWidth } from '../numbers/rounding';
import type { PlacedColumn } from '../reading/columns';
import { isAmountColumn } from '../reading/columns';
import type { ReadTable } from '../reading/read';
import { saysPercent } from '../reading/words';
import type { Check } from './contract';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** A per cent follows from the two amounts that the others of its column follow from. */
export const percentColumn: Check = {
  id: 'percent-column',
  needs: 'table',
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      for (const column of read.columns) {
        if (!column.figures || !isPercent(column)) continue;
        const way = wayOf(read, column);
        for (const { stated, row, expected } of way?.wrong ?? []) {
          const place = { row, column: column.column };
          const related = [way?.first, way?.second].flatMap((one) =>
            one ? [cellAt(read, { row, column: one.column })] : [],
          );
          if ([cellAt(read, place), ...related].some(told)) continue;
          yield remarkAt(
            read,
            'warning',
            place,
            {
              key: 'percent-differs',
              ...named(read, place),
              stated,
              expected,
              of: way?.first.header ?? '',
              over: way?.second.header ?? '',
            },
            { related, stated, expected },
          );
        }
      }
    }
  },
};

function isPercent({ role, header }: PlacedColumn): boolean {
  return role === 'share' && saysPercent(header);
}

type Ratio = (a: number, b: number) => number;

/** How a per cent of two amounts can be meant: one of the other, or their difference of the other. */
const RATIOS: readonly Ratio[] = [
  (a, b) => a / b,
  (a, b) => (a - b) / Math.abs(b),
  (a, b) => (b - a) / Math.abs(b),
];

interface Wrong {
  readonly row: number;
  readonly stated: Amount;
  readonly expected: Amount;
}

interface Way {
  readonly first: PlacedColumn;
  readonly second: PlacedColumn;
  readonly holds: number;
  readonly wrong: readonly Wrong[];
}

const LEAST_LINES = 3;
/** So many times more lines must hold than fail for the rest to be wrong. */
const MAJORITY = 3;

/** The two columns and the ratio by which most lines hold; null where too few do. */
function wayOf(read: ReadTable, column: PlacedColumn): Way | null {
  const amounts = read.columns.filter(
    (one) => one.figures && (isAmountColumn(one) || one.role === 'deviation'),
  );
  let best: Way | null = null;
  for (const first of amounts) {
    for (const second of amounts) {
      if (first === second) continue;
      for (const ratio of RATIOS) {
        const way = tried(read, column, first, second, ratio);
        if (!best || way.holds - way.wrong.length > best.holds - best.wrong.length) best = way;
      }
    }
  }
  return best && best.holds >= LEAST_LINES && best.holds >= MAJORITY * best.wrong.length ? best : null;
}

function tried(
  read: ReadTable,
  column: PlacedColumn,
  first: PlacedColumn,
  second: PlacedColumn,
  ratio: Ratio,
): Way {
  let holds = 0;
  const wrong: Wrong[] = [];
  for (const { row } of read.lines) {
    const [stated, a, b] = [column, first, second].map((one) => read.figures.at(row, one.column));
    if (!stated || !a || !b || b.amount.units === 0n) continue;
    const hundred = stated.percent ? 1 : 100;
    // A ratio goes on for ever: however many places are stored, the last one is rounded.
    const half = amountToNumber(
      stated.exact
        ? halfUnit(stated.amount.decimals)
        : halfWidth(stated, read.figures.decimals(column.column)),
    );
    const ends = (one: typeof a, { column: at }: PlacedColumn) => {
      const value = amountToNumber(one.amount);
      const off = amountToNumber(halfWidth(one, read.figures.decimals(at)));
      return [value - off, value + off];
    };
    const values = ends(a, first).flatMap((x) => ends(b, second).map((y) => hundred * ratio(x, y)));
    const value = amountToNumber(stated.amount);
    const edge = half * (1 + 1e-9) + 1e-12;
    // A divisor that may be nothing leaves every ratio open.
    const isOpen = ends(b, second).some((end) => end < 0 !== amountToNumber(b.amount) < 0 || end === 0);
    if (isOpen) continue;
    if (value + edge >= Math.min(...values) && value - edge <= Math.max(...values)) holds++;
    else {
      const right = hundred * ratio(amountToNumber(a.amount), amountToNumber(b.amount));
      wrong.push({
        row,
        stated: inPercent(stated.amount, stated.percent),
        expected: inPercent(rounded(right, stated.decimals), stated.percent),
      });
    }
  }
  return { first, second, holds, wrong };
}

function rounded(value: number, decimals: number): Amount {
  return amount(BigInt(Math.round(value * 10 ** decimals)), decimals);
}

/** A figure with a per cent sign is stored as a fraction. */
function inPercent(value: Amount, isFraction: boolean): Amount {
  return isFraction ? amount(value.units * 100n, value.decimals) : value;
}
