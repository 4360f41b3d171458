import type { PlacedColumn } from '../reading/columns/columns';
import { isBalance } from '../reading/lines/sides';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { thinColumns } from '../reading/columns/thin-columns';
import type { System } from '../repair/system';
import type { Check } from './contract';
import { accused, amountTables, cellAt, cellKey, remarkAt } from './remarks';

/** Where a budget stands something is stated as booked, even if it is 0. Told once for each column of a table. */
export const blankOutcome: Check = {
  id: 'blank-outcome',
  needs: 'table',
  tableByTable: true,
  *run({ reading, system, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      let nothing: ReadonlySet<string> | undefined;
      for (const outcome of read.columns) {
        if (outcome.role !== 'outcome' || !outcome.figures) continue;
        const budget = budgetOf(read, outcome);
        if (!budget) continue;
        const blank = read.lines.filter((line) => {
          if (!isBlank(read, line, outcome, budget)) return false;
          const cell = cellAt(read, { row: line.row, column: outcome.column });
          if (told(cell)) return false;
          nothing ??= blanksThatHold(read, system);
          return !nothing.has(cellKey(cell));
        });
        const [first] = blank;
        if (!first) continue;
        yield remarkAt(
          read,
          // In the middle of the year some lines are only booked at its end.
          outcome.months !== null && outcome.months < 12 ? 'info' : 'warning',
          { row: first.row, column: outcome.column },
          {
            key: 'blank-outcome',
            label: first.label,
            column: outcome.header,
            lines: blank.map((line) => line.label),
          },
          { related: blank.slice(1).map((line) => cellAt(read, { row: line.row, column: outcome.column })) },
        );
      }
    }
  },
};

/** Blank cells that count as 0 in a sum or a deviation which then holds: nothing was booked, and the table says so. */
function blanksThatHold({ table }: ReadTable, system: System): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { state, cells } of system.within(table))
    if (state === 'holds')
      for (const { cell, figure } of cells) if (figure === null) found.add(cellKey(cell));
  return found;
}

/**
 * The budget of the same year and measure; the amended one, where there is one. One that says no year is of the latest
 * year that something was booked in, and not of one that only a result or two is printed of.
 */
function budgetOf(read: ReadTable, outcome: PlacedColumn): PlacedColumn | undefined {
  const { year, measure } = outcome;
  const same = read.columns.filter(
    (column) => column.measure === measure && (column.year === year || column.year === null || year === null),
  );
  const budget =
    same.find((column) => column.role === 'amended') ?? same.find((column) => column.role === 'budget');
  if (budget && isAnothers(read, outcome, budget)) return undefined;
  return budget?.year !== null || year === null || isLatest(read, outcome) ? budget : undefined;
}

/** Beside the municipality stands its group, often without a budget: the nearer outcome of the year is the budget's own. */
function isAnothers({ columns }: ReadTable, outcome: PlacedColumn, budget: PlacedColumn): boolean {
  const away = (one: PlacedColumn) => Math.abs(columns.indexOf(one) - columns.indexOf(budget));
  return columns.some(
    (one) =>
      one.role === 'outcome' &&
      one.figures &&
      one.measure === outcome.measure &&
      one.year === outcome.year &&
      one.months === outcome.months &&
      away(one) < away(outcome),
  );
}

function isLatest({ columns, lines, figures }: ReadTable, { column, year, measure }: PlacedColumn): boolean {
  return (
    columns.every(
      (one) =>
        one.role !== 'outcome' ||
        !one.figures ||
        one.measure !== measure ||
        (one.year ?? Infinity) <= (year ?? Infinity),
    ) && !thinColumns(lines, columns, figures).has(column)
  );
}

function isBlank(read: ReadTable, line: PlacedLine, outcome: PlacedColumn, budget: PlacedColumn): boolean {
  if (line.role === 'heading' || line.role === 'memo' || isBalance(line)) return false;
  const planned = read.figures.number(line.row, budget.column);
  return (
    (planned < 0 || planned > 0) &&
    !read.figures.has(line.row, outcome.column) &&
    read.figures.reading(line.row, outcome.column).kind === 'blank'
  );
}
