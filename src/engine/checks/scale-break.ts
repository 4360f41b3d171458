import type { PlacedColumn } from '../reading/columns/columns';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
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
      if (!isWide(sizes)) continue;
      const whole = columns.flatMap((column, j) => {
        const large = isAnotherUnit(j, sizes);
        return large === null ? [] : [{ column, large }];
      });
      for (const { column, large } of whole) {
        const place = headerPlace(read, column.column);
        yield remarkAt(read, 'warning', place, {
          key: 'scale-column',
          label: '',
          column: column.header,
          large,
        });
      }
      if (whole.length > 0) continue;
      for (const { line, column, large } of oddCells(sizes)) {
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

/** The size of each amount that is not 0; not a number where there is none. */
interface Sizes {
  readonly lines: readonly PlacedLine[];
  readonly columns: readonly PlacedColumn[];
  /** For each column those that measure the same: a cost is no yardstick for revenue. */
  readonly peers: readonly (readonly number[])[];
  /** Line by line. */
  readonly all: Float64Array;
}

function sizesOf(read: ReadTable, columns: readonly PlacedColumn[]): Sizes {
  const lines: PlacedLine[] = [];
  const all = new Float64Array(read.lines.length * columns.length);
  for (const line of read.lines) {
    // A memo line that slipped is larger than its line, which is told already.
    if (!line.figures || line.role === 'memo') continue;
    const start = lines.length * columns.length;
    let stated = 0;
    for (let j = 0; j < columns.length; j++) {
      const size = Math.abs(read.figures.number(line.row, columns[j]?.column ?? 0)) || Number.NaN;
      all[start + j] = size;
      if (size === size) stated++;
    }
    if (stated > 1) lines.push(line);
  }
  const peers = columns.map(({ measure }, column) =>
    columns.flatMap((one, j) => (j !== column && one.measure === measure ? [j] : [])),
  );
  return { lines, columns, peers, all };
}

/** Somewhere along a line the amounts are far enough apart for a thousand. */
function isWide({ lines, columns, all }: Sizes): boolean {
  for (let i = 0; i < lines.length; i++) {
    let low = Infinity;
    let high = 0;
    for (let j = 0; j < columns.length; j++) {
      const size = all[i * columns.length + j] ?? Number.NaN;
      if (size < low) low = size;
      if (size > high) high = size;
    }
    if (high >= low * 400) return true;
  }
  return false;
}

/** How many times its nearest peer a figure is; not a number where there is none. */
function nearestRatio(line: number, column: number, peers: readonly number[], sizes: Sizes): number {
  const start = line * sizes.columns.length;
  const size = sizes.all[start + column] ?? Number.NaN;
  let nearest = Number.NaN;
  for (const peer of peers) {
    const ratio = size / (sizes.all[start + peer] ?? Number.NaN);
    if (ratio !== ratio) continue;
    if (nearest !== nearest || Math.max(ratio, 1 / ratio) < Math.max(nearest, 1 / nearest)) nearest = ratio;
  }
  return nearest;
}

function isThousandfold(ratio: number, least: number, most: number): boolean {
  return (ratio >= least && ratio <= most) || (1 / ratio >= least && 1 / ratio <= most);
}

/** Whether the figures of a column are all about a thousand times those of every other, or all a thousandth; or neither. */
function isAnotherUnit(column: number, sizes: Sizes): boolean | null {
  const peers = sizes.peers[column] ?? [];
  // Of two columns neither is the odd one; the one on the right is named.
  if (peers.length === 1 && (peers[0] ?? 0) > column) return null;
  let large: boolean | null = null;
  let lines = 0;
  for (let i = 0; i < sizes.lines.length; i++) {
    const ratio = nearestRatio(i, column, peers, sizes);
    if (ratio !== ratio) continue;
    large ??= ratio > 1;
    if (!isThousandfold(ratio, 400, 2500) || ratio > 1 !== large) return null;
    lines++;
  }
  return lines >= 3 ? large : null;
}

interface OddCell {
  readonly line: PlacedLine;
  readonly column: PlacedColumn;
  readonly large: boolean;
}

/** A figure close to a thousand times all the others of its line, which differ and yet are of one size. */
function oddCells(sizes: Sizes): OddCell[] {
  const { lines, columns, peers, all } = sizes;
  const found: OddCell[] = [];
  lines.forEach((line, i) => {
    columns.forEach((column, j) => {
      const size = all[i * columns.length + j] ?? Number.NaN;
      let low = Infinity;
      let high = 0;
      for (const peer of peers[j] ?? []) {
        const other = all[i * columns.length + peer] ?? Number.NaN;
        if (other < low) low = other;
        if (other > high) high = other;
      }
      if (low >= high || high > low * 1.5) return;
      if (isThousandfold(size / low, 700, 1400) && isThousandfold(size / high, 700, 1400))
        found.push({ line, column, large: size > high });
    });
  });
  return found;
}
