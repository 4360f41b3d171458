import { amountToNumber } from '../model/amount';
import type { PlacedColumn } from '../reading/columns';
import type { PlacedLine } from '../reading/lines';
import type { ReadTable } from '../reading/read';
import type { Check } from './contract';
import { accused, amountTables, cellAt, headerPlace, named, remarkAt } from './remarks';

/** All amounts of a table are in one unit: none is a thousand times its neighbours. */
export const scaleBreak: Check = {
  id: 'scale-break',
  needs: 'table',
  tableByTable: true,
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      const columns = read.columns.filter((column) => column.figures && AMOUNTS.has(column.role));
      if (columns.length < 2) continue;
      const sizes = sizesOf(read, columns);
      if (![...sizes.values()].some(isWide)) continue;
      const whole = columns.filter((column) => isAnotherUnit(column, columns, sizes));
      for (const column of whole) {
        const place = headerPlace(read, column.column);
        const large = ratios(column, columns, sizes).every((ratio) => ratio > 1);
        yield remarkAt(read, 'warning', place, {
          key: 'scale-column',
          label: '',
          column: column.header,
          large,
        });
      }
      if (whole.length > 0) continue;
      for (const { line, column, large } of oddCells(columns, sizes)) {
        const place = { row: line.row, column: column.column };
        const stated = read.figures.at(line.row, column.column)?.amount ?? null;
        if (told(cellAt(read, place)) || !stated) continue;
        yield remarkAt(
          read,
          'warning',
          place,
          { key: 'scale-cell', ...named(read, place), stated, large },
          { stated },
        );
      }
    }
  },
};

const AMOUNTS: ReadonlySet<string> = new Set(['budget', 'amended', 'outcome', 'forecast', 'prior', 'plan']);

/** The size of each amount that is not 0, by line and column. */
type Sizes = ReadonlyMap<PlacedLine, ReadonlyMap<number, number>>;

function sizesOf(read: ReadTable, columns: readonly PlacedColumn[]): Sizes {
  const sizes = new Map<PlacedLine, Map<number, number>>();
  for (const line of read.lines) {
    // A memo line that slipped is larger than its line, which is told already.
    if (!line.figures || line.role === 'memo') continue;
    const mine = new Map<number, number>();
    for (const { column } of columns) {
      const figure = read.figures.at(line.row, column);
      if (figure && figure.amount.units !== 0n) mine.set(column, Math.abs(amountToNumber(figure.amount)));
    }
    if (mine.size > 1) sizes.set(line, mine);
  }
  return sizes;
}

/** Somewhere along the line the amounts are far enough apart for a thousand. */
function isWide(sizes: ReadonlyMap<number, number>): boolean {
  const all = [...sizes.values()];
  return Math.max(...all) >= Math.min(...all) * 400;
}

/** Columns that measure the same: a cost is no yardstick for revenue. */
function peers(column: PlacedColumn, columns: readonly PlacedColumn[]): PlacedColumn[] {
  return columns.filter((one) => one !== column && one.measure === column.measure);
}

/** How many times its nearest peer each figure of a column is. */
function ratios(column: PlacedColumn, columns: readonly PlacedColumn[], sizes: Sizes): number[] {
  const found: number[] = [];
  for (const mine of sizes.values()) {
    const size = mine.get(column.column);
    const others = peers(column, columns).flatMap((one) => mine.get(one.column) ?? []);
    if (size === undefined || others.length === 0) continue;
    const each = others.map((other) => size / other);
    found.push(each.reduce((a, b) => (Math.abs(Math.log(a)) <= Math.abs(Math.log(b)) ? a : b)));
  }
  return found;
}

function isThousandfold(ratio: number, least: number, most: number): boolean {
  return (ratio >= least && ratio <= most) || (1 / ratio >= least && 1 / ratio <= most);
}

/** A column whose figures are all about a thousand times those of every other, or all a thousandth. */
function isAnotherUnit(column: PlacedColumn, columns: readonly PlacedColumn[], sizes: Sizes): boolean {
  const found = ratios(column, columns, sizes);
  // Of two columns neither is the odd one; the one on the right is named.
  if (peers(column, columns).length === 1 && peers(column, columns).some((one) => one.column > column.column))
    return false;
  return (
    found.length >= 3 &&
    found.every((ratio) => isThousandfold(ratio, 400, 2500)) &&
    found.every((ratio) => ratio > 1 === (found[0] ?? 0) > 1)
  );
}

interface OddCell {
  readonly line: PlacedLine;
  readonly column: PlacedColumn;
  readonly large: boolean;
}

/** A figure close to a thousand times all the others of its line, which differ and yet are of one size. */
function* oddCells(columns: readonly PlacedColumn[], sizes: Sizes): Generator<OddCell> {
  for (const [line, mine] of sizes) {
    for (const column of columns) {
      const size = mine.get(column.column);
      const others = peers(column, columns).flatMap((one) => mine.get(one.column) ?? []);
      if (size === undefined || new Set(others).size < 2) continue;
      const low = Math.min(...others);
      const high = Math.max(...others);
      if (high > low * 1.5) continue;
      if (isThousandfold(size / low, 700, 1400) && isThousandfold(size / high, 700, 1400))
        yield { line, column, large: size > high };
    }
  }
}
