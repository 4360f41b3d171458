import type { CellRef, RangeRef } from '../model/cell';
import type { CellRelation } from '../model/table';
import type { ColumnRole } from '../model/kinds';
import type { FollowUpChoices, Period } from '../model/follow-up';
import type { Day } from '../model/goals';
import type { PlacedColumn } from '../reading/columns/columns';
import { monthsOf } from '../reading/columns/columns';
import type { ReadTable } from '../reading/read-table';
import type { Reading } from '../reading/read';
import { yearIn } from '../reading/words/words';
import { BY_MONTHS, MONTHS_OF } from './periods';
import { haveSameLines, hasVersions, isCalledWhole, nameOfTable } from './rivals';

/** The tables a follow-up is made from. */
export interface Chosen {
  readonly statement: ReadTable | null;
  /** One table for each area. */
  readonly areaTables: readonly ReadTable[];
  /** Tables with a row for each area; what the first does not have the others may. */
  readonly areaRows: readonly ReadTable[];
  /** Tables that say of the same unit what the statement says. */
  readonly leftOut: readonly ReadTable[];
  readonly year: number;
  readonly period: Period;
}

export function tablesOf({ statement, areaTables, areaRows }: Chosen): ReadTable[] {
  return [...(statement ? [statement] : []), ...areaTables, ...areaRows];
}

const AMOUNTS: readonly ColumnRole[] = ['budget', 'amended', 'outcome', 'forecast'];

export function choose(
  reading: Reading,
  choices: FollowUpChoices,
): Chosen | 'no-budget-table' | 'no-budget-column' | 'no-year' {
  const tables = reading.tables.filter(isOfAmounts);
  if (tables.length === 0) return 'no-budget-table';
  const year = choices.year ?? yearOf(tables);
  if (year === null) return 'no-year';
  const ofYear = tables.filter((read) => isTableOf(read, year));
  const period = choices.period ?? periodOf(ofYear, year, reading.goals.periodEnd);
  const timely = ofYear.filter((read) => isTimely(read, ofYear, year, period));
  const parts = areaTables(reading).filter((read) => timely.includes(read));
  const statement = statementOf(
    timely.filter((read) => !parts.includes(read)),
    reading.links,
    year,
  );
  const rows = timely.filter((read) => read.table.kind === 'departments' && read !== statement);
  const all = [...(statement ? [statement] : []), ...rows, ...parts];
  if (!all.some((read) => hasColumn(read, BUDGETS, year))) return 'no-budget-column';
  const chosen: Chosen = {
    statement,
    areaTables: parts,
    areaRows: parts.length > 0 ? [] : byBudgetFirst(rows, year),
    leftOut: [],
    year,
    period,
  };
  return parts.length > 0 ? chosen : withRivals(chosen, timely, reading.links);
}

const BUDGETS: readonly ColumnRole[] = ['budget', 'amended'];

/** Other tables with the lines of the statement: areas of their own, or versions of it that are left out. */
function withRivals(chosen: Chosen, tables: readonly ReadTable[], links: readonly CellRelation[]): Chosen {
  const { statement, year } = chosen;
  if (!statement || isWhole(links, statement)) return chosen;
  const rivals = tables.filter(
    (read) =>
      read !== statement &&
      read.table.kind !== 'departments' &&
      hasColumn(read, BUDGETS, year) &&
      haveSameLines(read, statement),
  );
  if (rivals.length === 0) return chosen;
  const budget = (read: ReadTable) =>
    read.columns.find(
      ({ role, measure, year: own }) =>
        BUDGETS.includes(role) && measure === null && (own === null || own === year),
    )?.column ?? null;
  const claiming = tables.filter((read) => read === statement || rivals.includes(read));
  const names = new Set(claiming.map(nameOfTable));
  const versions = hasVersions(claiming, budget);
  if (names.size < claiming.length || versions) return { ...chosen, leftOut: rivals };
  const whole = claiming.filter(isCalledWhole);
  if (whole.length > 1) return { ...chosen, leftOut: rivals };
  const [only = null] = whole;
  return { ...chosen, statement: only, areaTables: claiming.filter((read) => read !== only) };
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

export function outcomesOf(read: ReadTable, year: number): PlacedColumn[] {
  return read.columns.filter(
    (column) => column.role === 'outcome' && isOfYear(column, year) && column.figures,
  );
}

/**
 * By the latest months that an outcome covers, else by what the indicators report on; without any, a forecast speaks for
 * the second period.
 */
function periodOf(tables: readonly ReadTable[], year: number, reported: Day | null): Period {
  const outcomes = tables.flatMap((read) => outcomesOf(read, year));
  if (outcomes.some((column) => column.months === 12 && column.year === year)) return 'T3';
  const named = tables.flatMap(
    ({ table }) => monthsOf(table.title ?? '') ?? monthsOf(table.range.sheet) ?? [],
  );
  for (const months of [outcomes.flatMap((column) => column.months ?? []), named]) {
    const latest = Math.max(0, ...months.filter((one) => one < 12));
    const period = BY_MONTHS[latest];
    if (period) return period;
  }
  if (outcomes.length === 0) return 'T1';
  const period = reported?.startsWith(String(year)) ? BY_MONTHS[Number(reported.slice(5, 7))] : undefined;
  if (period) return period;
  return tables.some((read) => hasColumn(read, ['forecast'], year)) ? 'T2' : 'T3';
}

/** A table is of the year that its columns or, where they name none, its title or sheet names. */
function isTableOf(read: ReadTable, year: number): boolean {
  if (!hasColumn(read, AMOUNTS, year)) return false;
  if (read.columns.some((column) => column.year !== null)) return true;
  const named = yearIn(read.table.title ?? '') ?? yearIn(read.table.range.sheet);
  return named === null || named === year;
}

/** Of tables with the same lines, those whose outcome is of other months belong to another follow-up. */
function isTimely(read: ReadTable, tables: readonly ReadTable[], year: number, period: Period): boolean {
  const months = MONTHS_OF[period];
  const fits = (one: ReadTable) => {
    const outcomes = outcomesOf(one, year);
    return outcomes.length === 0 || outcomes.some((own) => own.months === null || own.months === months);
  };
  return (
    fits(read) ||
    !tables.some(
      (one) => one !== read && one.table.kind === read.table.kind && fits(one) && haveSameLines(one, read),
    )
  );
}

/** The whole that areas add up to, else the table with a forecast, else the one with most lines. */
function statementOf(
  tables: readonly ReadTable[],
  links: readonly CellRelation[],
  year: number,
): ReadTable | null {
  const score = (read: ReadTable) =>
    (isWhole(links, read) ? 10000 : 0) +
    (hasColumn(read, BUDGETS, year) ? 5000 : 0) +
    (hasColumn(read, ['forecast'], year) ? 1000 : 0) +
    read.lines.length;
  return (
    tables.filter((read) => read.table.kind !== 'departments').sort((a, b) => score(b) - score(a))[0] ?? null
  );
}

/** Areas add up to it. */
function isWhole(links: readonly CellRelation[], { table: { range } }: ReadTable): boolean {
  return links.some(({ total, parts }) => parts.length > 1 && isIn(range, total));
}

function isIn(range: RangeRef, { sheet, row }: CellRef): boolean {
  return sheet === range.sheet && row >= range.top && row <= range.bottom;
}

/** The tables whose figures add up to those of another. */
function areaTables({ tables, links }: Reading): ReadTable[] {
  const found = new Set<ReadTable>();
  for (const { parts } of links) {
    if (parts.length < 2) continue;
    for (const part of parts) {
      const read = tables.find(({ table }) => isIn(table.range, part));
      if (read) found.add(read);
    }
  }
  return tables.filter((read) => found.has(read) && read.table.kind !== 'departments');
}

function byBudgetFirst(tables: readonly ReadTable[], year: number): ReadTable[] {
  const rank = (read: ReadTable) => (hasColumn(read, BUDGETS, year) ? 0 : 1);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}
