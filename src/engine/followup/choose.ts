import type { CellRelation, ColumnRole } from '../model/table';
import type { FollowUpChoices, Period } from '../model/follow-up';
import type { PlacedColumn } from '../reading/columns';
import { monthsOf } from '../reading/columns';
import type { ReadTable, Reading } from '../reading/read';
import { yearIn } from '../reading/words';

/** The tables a follow-up is made from. */
export interface Chosen {
  readonly statement: ReadTable | null;
  /** One table for each area. */
  readonly areaTables: readonly ReadTable[];
  /** Tables with a row for each area; what the first does not have the others may. */
  readonly areaRows: readonly ReadTable[];
  readonly year: number;
  readonly period: Period;
}

const AMOUNTS: readonly ColumnRole[] = ['budget', 'amended', 'outcome', 'forecast'];

export function choose(
  reading: Reading,
  choices: FollowUpChoices,
): Chosen | 'no-budget-table' | 'no-budget-column' | 'no-year' {
  const tables = reading.tables.filter(isOfAmounts);
  if (tables.length === 0) return 'no-budget-table';
  const parts = areaTables(reading);
  const year = choices.year ?? yearOf(tables);
  if (year === null) return 'no-year';
  const ofYear = tables.filter((read) => hasColumn(read, ['budget', 'amended', 'outcome', 'forecast'], year));
  const statement = statementOf(
    ofYear.filter((read) => !parts.includes(read)),
    reading.links,
    year,
  );
  const rows = ofYear.filter((read) => read.table.kind === 'departments' && read !== statement);
  const areas = parts.filter((read) => ofYear.includes(read));
  const all = [...(statement ? [statement] : []), ...rows, ...areas];
  if (!all.some((read) => hasColumn(read, ['budget', 'amended'], year))) return 'no-budget-column';
  return {
    statement,
    areaTables: areas,
    areaRows: areas.length > 0 ? [] : byBudgetFirst(rows, year),
    year,
    period: choices.period ?? periodOf(all, year),
  };
}

function isOfAmounts(read: ReadTable): boolean {
  const kind = read.table.kind;
  return (
    (kind === 'statement' || kind === 'forecast' || kind === 'departments') &&
    read.columns.some((column) => AMOUNTS.includes(column.role))
  );
}

export function isOfYear(column: PlacedColumn, year: number): boolean {
  return column.year === null || column.year === year;
}

function hasColumn(read: ReadTable, roles: readonly ColumnRole[], year: number): boolean {
  return read.columns.some((column) => roles.includes(column.role) && isOfYear(column, year));
}

/** The latest year that has both a budget and something to hold against it; otherwise the latest budget. */
function yearOf(tables: readonly ReadTable[]): number | null {
  const years = (roles: readonly ColumnRole[]) =>
    tables.flatMap((read) =>
      read.columns.flatMap(({ role, year }) => (year !== null && roles.includes(role) ? [year] : [])),
    );
  const budgets = years(['budget', 'amended']);
  const booked = years(['outcome', 'forecast']);
  const both = budgets.filter((year) => booked.includes(year));
  const from = both.length > 0 ? both : budgets.length > 0 ? budgets : booked;
  if (from.length > 0) return Math.max(...from);
  for (const { table } of tables) {
    const year = yearIn(table.title ?? '') ?? yearIn(table.range.sheet);
    if (year !== null) return year;
  }
  return null;
}

const BY_MONTHS: Readonly<Record<number, Period>> = { 4: 'T1', 8: 'T2', 12: 'T3' };

/** By the months that an outcome covers; without any, a forecast speaks for the second period. */
function periodOf(tables: readonly ReadTable[], year: number): Period {
  const outcomes = tables.flatMap((read) =>
    read.columns.filter((column) => column.role === 'outcome' && isOfYear(column, year) && column.figures),
  );
  const forecast = tables.some((read) => hasColumn(read, ['forecast'], year));
  const months = outcomes.flatMap((column) => BY_MONTHS[column.months ?? 0] ?? []);
  const interim = months.find((period) => period !== 'T3');
  if (interim) return interim;
  for (const { table } of tables) {
    const named = BY_MONTHS[monthsOf(table.title ?? '') ?? monthsOf(table.range.sheet) ?? 0];
    if (named && named !== 'T3') return named;
  }
  if (outcomes.length === 0) return 'T1';
  return forecast ? 'T2' : 'T3';
}

/** The whole that areas add up to, else the table with a forecast, else the one with most lines. */
function statementOf(
  tables: readonly ReadTable[],
  links: readonly CellRelation[],
  year: number,
): ReadTable | null {
  const score = (read: ReadTable) =>
    (wholes(links, read) > 0 ? 10000 : 0) +
    (hasColumn(read, ['budget', 'amended'], year) ? 5000 : 0) +
    (hasColumn(read, ['forecast'], year) ? 1000 : 0) +
    read.lines.length;
  return (
    tables.filter((read) => read.table.kind !== 'departments').sort((a, b) => score(b) - score(a))[0] ?? null
  );
}

function wholes(links: readonly CellRelation[], { table: { range } }: ReadTable): number {
  return links.filter(
    ({ total, parts }) =>
      parts.length > 1 && total.sheet === range.sheet && total.row >= range.top && total.row <= range.bottom,
  ).length;
}

/** The tables whose figures add up to those of another. */
function areaTables({ tables, links }: Reading): ReadTable[] {
  const found = new Set<ReadTable>();
  for (const { parts } of links) {
    if (parts.length < 2) continue;
    for (const part of parts) {
      const read = tables.find(
        ({ table: { range } }) =>
          range.sheet === part.sheet && part.row >= range.top && part.row <= range.bottom,
      );
      if (read) found.add(read);
    }
  }
  return tables.filter((read) => found.has(read) && read.table.kind !== 'departments');
}

function byBudgetFirst(tables: readonly ReadTable[], year: number): ReadTable[] {
  const rank = (read: ReadTable) => (hasColumn(read, ['budget', 'amended'], year) ? 0 : 1);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}
