import { amountToNumber, ZERO } from '../model/amount';
import type { Figure } from '../numbers/figure';
import type { PlacedColumn } from '../reading/columns/columns';
import { cellSide } from '../reading/lines/sides';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';

/** What was booked so far on a line beside what is expected for the full year, in one table or in two. */
export interface Progress {
  readonly side: 'revenue' | 'cost';
  readonly booked: Stand;
  readonly expected: Stand;
}

export interface Stand {
  readonly read: ReadTable;
  readonly line: PlacedLine;
  readonly column: PlacedColumn;
  readonly figure: Figure;
}

export function* progressOf(tables: readonly ReadTable[]): Generator<Progress> {
  const forecasts = tables.filter((read) => read.columns.some((column) => column.role === 'forecast'));
  for (const read of tables) {
    const outcomes = read.columns.filter(isSoFar);
    if (outcomes.length === 0) continue;
    yield* between(read, outcomes, read);
    // Between tables only where columns say revenue and cost, so that each line is a department with its name.
    const split = outcomes.filter(
      (column) => column.measure !== null && column.year !== null && !forecastFor(read, column),
    );
    for (const other of split.length > 0 ? forecasts : [])
      if (other !== read && haveTheSameLines(read, other)) yield* between(read, split, other);
  }
}

/** An outcome that is not known to be the whole year's. */
function isSoFar(column: PlacedColumn): boolean {
  return column.role === 'outcome' && column.figures && column.months !== 12;
}

function forecastFor(read: ReadTable, outcome: PlacedColumn): PlacedColumn | undefined {
  const fit = read.columns.filter(
    (column) =>
      column.role === 'forecast' && column.measure === outcome.measure && column.year === outcome.year,
  );
  return fit.length === 1 ? fit[0] : undefined;
}

function* between(read: ReadTable, outcomes: readonly PlacedColumn[], other: ReadTable): Generator<Progress> {
  let own: Map<string, PlacedLine> | undefined;
  let theirs: Map<string, PlacedLine> | undefined;
  for (const column of outcomes) {
    const forecast = forecastFor(other, column);
    if (!forecast || (column.months === null && !isPartial(read, column, other, forecast))) continue;
    own ??= linesByName(read);
    theirs ??= other === read ? own : linesByName(other);
    for (const [name, line] of own) {
      const twin = theirs.get(name);
      const side = cellSide(line, column);
      if (!twin || (side !== 'revenue' && side !== 'cost')) continue;
      const booked = read.figures.at(line.row, column.column);
      const expected = other.figures.at(twin.row, forecast.column);
      if (!booked || !expected) continue;
      yield {
        side,
        booked: { read, line, column, figure: booked },
        expected: { read: other, line: twin, column: forecast, figure: expected },
      };
    }
  }
}

/** A header that names no months may mean the whole year; in part of it the largest line is still well below. */
function isPartial(
  read: ReadTable,
  outcome: PlacedColumn,
  other: ReadTable,
  forecast: PlacedColumn,
): boolean {
  const largest = (table: ReadTable, { column }: PlacedColumn) =>
    Math.max(
      0,
      ...table.lines.map((line) =>
        Math.abs(amountToNumber(table.figures.at(line.row, column)?.amount ?? ZERO)),
      ),
    );
  return largest(read, outcome) < MOST_OF_THE_YEAR * largest(other, forecast);
}

const MOST_OF_THE_YEAR = 0.9;

/** The lines that a table names once; what may go either way, such as a fund, has no pace. */
function linesByName(read: ReadTable): Map<string, PlacedLine> {
  const found = new Map<string, PlacedLine>();
  const twice = new Set<string>();
  for (const line of read.lines) {
    if (!line.figures || line.role === 'memo' || line.role === 'heading' || line.side === 'either') continue;
    const name = line.standard ?? line.words;
    if (found.has(name)) twice.add(name);
    found.set(name, line);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function haveTheSameLines(read: ReadTable, other: ReadTable): boolean {
  if (read.table.unit.scale !== other.table.unit.scale) return false;
  const mine = [...linesByName(read).keys()];
  const theirs = linesByName(other);
  const shared = mine.filter((name) => theirs.has(name)).length;
  return shared >= 3 && shared * 3 >= mine.length * 2;
}
