import type { PlacedColumn } from '../reading/columns/columns';
import { lineKey } from '../reading/lines/lines';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { plainWords } from '../reading/words/words';

/** So many lines must be compared. */
export const LEAST_LINES = 4;

export interface Budget {
  readonly read: ReadTable;
  readonly column: PlacedColumn;
  /** Whose it is, by the title; empty where it says nothing. */
  readonly entity: string;
}

/** Of more tables than this nobody compares each with every other. */
const MOST_TABLES = 40;
/** Figures below this, in units of their last digit, agree by chance. */
const TELLING = 100;

/** Tables with a budget of one year and one name, or else with figures that say that it is the same budget. */
export function* pairsOf(tables: readonly ReadTable[]): Generator<readonly [Budget, Budget]> {
  const byYear = grouped(
    tables.flatMap(budgetsOf),
    ({ read, column }) => `${String(column.year)}#${String(read.table.unit.scale)}`,
  );
  for (const budgets of byYear) {
    const byName = grouped(budgets, ({ entity }) => entity);
    for (const [first, second, ...more] of byName)
      if (first?.entity && second && more.length === 0) yield [first, second];
    if (budgets.length > MOST_TABLES) continue;
    for (const [i, second] of budgets.entries()) {
      const first = budgets
        .slice(0, i)
        .find((one) => (one.entity !== second.entity || one.entity === '') && areAlike(one, second));
      if (first) yield [first, second];
    }
  }
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Iterable<readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups.values();
}

/** The budgets of whole years that a table states, each in one column. */
function budgetsOf(read: ReadTable): Budget[] {
  const columns = read.columns.filter(
    ({ role, year, months, measure, figures }) =>
      role === 'budget' && year !== null && (months ?? 12) === 12 && measure === null && figures,
  );
  const entity = entityOf(read.table.title ?? '');
  return [...grouped(columns, ({ year }) => String(year))].flatMap(([column, ...more]) =>
    column && more.length === 0 ? [{ read, column, entity }] : [],
  );
}

/** So many lines that both name are equal to the digit that the others are worth a word. */
function areAlike(first: Budget, second: Budget): boolean {
  const there = new Map(first.read.lines.map((line) => [lineKey(line), numberOf(first, line)]));
  const unit = 10 ** -first.read.figures.decimals(first.column.column);
  let same = 0;
  let different = 0;
  for (const line of second.read.lines) {
    const theirs = there.get(lineKey(line)) ?? Number.NaN;
    const mine = numberOf(second, line);
    if (theirs !== theirs || mine !== mine || Math.abs(mine) < TELLING * unit) continue;
    if (theirs === mine) same++;
    else different++;
  }
  return same >= LEAST_LINES && same >= different * 2;
}

function numberOf({ read, column }: Budget, { row, figures }: PlacedLine): number {
  return figures ? read.figures.number(row, column.column) : Number.NaN;
}

/** `Stadskanslicentralens resultaträkning` and `Stadskanslicentralen` are one. */
function entityOf(title: string): string {
  return plainWords(title)
    .replace(
      /\b(?:resultaträkning|driftbudget|budget(?:en)?|bokslut(?:et)?|utfall(?:et)?|uppföljning|tuloslaskelma|talousarvio|tilinpäätös|toteuma|(?:19|20)\d\d|för|av)\b/g,
      ' ',
    )
    .replace(/[:,.–-]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/s$/, '');
}
