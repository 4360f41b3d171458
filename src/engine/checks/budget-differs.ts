import type { Amount } from '../model/amount';
import { absolute, add, compare, isZero, subtract } from '../model/amount';
import { halfWidth } from '../numbers/rounding';
import { lineKey } from '../reading/lines/lines';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import type { System } from '../repair/system';
import type { Budget } from './budget-pairs';
import { LEAST_LINES, pairsOf } from './budget-pairs';
import type { Check } from './contract';
import { displacedLines } from './label-displaced';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** The budget of one year reads the same wherever it stands, unless an amendment explains it. */
export const budgetDiffers: Check = {
  id: 'budget-differs',
  needs: 'table',
  *run({ reading, system, contradictions }) {
    const told = accused(contradictions);
    for (const [first, second] of pairsOf(amountTables(reading.tables))) {
      const compared = comparedLines(first, second, system);
      const different = compared.filter(
        (one) => one.differs && !told(one.here.cell) && !told(one.there.cell),
      );
      const same = compared.filter((one) => !one.differs).length;
      const [lead] = different;
      // Where most lines differ it is not the same budget.
      if (!lead || compared.length < LEAST_LINES || same < different.length) continue;
      yield remarkAt(
        second.read,
        first.entity === second.entity && isProved(first, second, different) ? 'error' : 'warning',
        lead.here.cell,
        {
          key: 'budget-differs',
          ...named(second.read, lead.here.cell),
          lines: different.map((one) => one.here.line.label),
          stated: lead.here.amount,
          other: lead.there.amount,
          otherCell: lead.there.cell,
        },
        {
          related: [
            ...different.slice(1).map((one) => one.here.cell),
            ...different.map((one) => one.there.cell),
          ],
          stated: lead.here.amount,
        },
      );
    }
  },
};

interface Compared {
  readonly here: Stated;
  readonly there: Stated;
  readonly differs: boolean;
}

interface Stated {
  readonly line: PlacedLine;
  readonly cell: ReturnType<typeof cellAt>;
  readonly amount: Amount;
}

/** The lines that both tables name once and that are not 0 in both. */
function comparedLines(first: Budget, second: Budget, system: System): Compared[] {
  const there = linesOf(first.read, system);
  return [...linesOf(second.read, system)].flatMap(([name, line]) => {
    const other = there.get(name);
    const mine = other ? stated(second, line) : null;
    const theirs = other ? stated(first, other) : null;
    if (!mine || !theirs || (isZero(mine.amount) && isZero(theirs.amount))) return [];
    const differs = !agree(first, theirs, second, mine) && !isAmended(first, theirs, second, mine);
    return [{ here: mine, there: theirs, differs }];
  });
}

/** The lines that a table names once, each by what it is, also where its label is another line's. */
function linesOf(read: ReadTable, system: System): Map<string, PlacedLine> {
  const found = new Map<string, PlacedLine>();
  const twice = new Set<string>();
  const displaced = new Map(displacedLines(read, system).map((one) => [one.line, one.suggested]));
  for (const line of read.lines) {
    if (!line.figures || line.role === 'memo' || line.role === 'heading') continue;
    const name = displaced.get(line) ?? lineKey(line);
    if (found.has(name)) twice.add(name);
    found.set(name, line);
  }
  for (const name of twice) found.delete(name);
  return found;
}

function stated({ read, column }: Budget, line: PlacedLine): Stated | null {
  const place = { row: line.row, column: column.column };
  const amount = read.figures.at(place.row, place.column)?.amount;
  return amount ? { line, cell: cellAt(read, place), amount } : null;
}

function agree(first: Budget, theirs: Stated, second: Budget, mine: Stated): boolean {
  const slack = add(halfOf(first, theirs), halfOf(second, mine));
  return compare(absolute(subtract(mine.amount, theirs.amount)), slack) <= 0;
}

function halfOf({ read, column }: Budget, { line }: Stated): Amount {
  const figure = read.figures.at(line.row, column.column);
  return figure ? halfWidth(figure, read.figures.decimals(column.column)) : { units: 0n, decimals: 0 };
}

/** One table's budget is the other's after amendments. */
function isAmended(first: Budget, theirs: Stated, second: Budget, mine: Stated): boolean {
  const after = ({ read }: Budget, { line }: Stated) =>
    read.columns
      .filter((column) => column.role === 'amended')
      .flatMap((column) => read.figures.at(line.row, column.column)?.amount ?? []);
  return (
    after(second, mine).some((amount) => isZero(subtract(amount, theirs.amount))) ||
    after(first, theirs).some((amount) => isZero(subtract(amount, mine.amount)))
  );
}

/** The adopted budget beside the accounts of the same year, which have a column for amendments and state none. */
function isProved(first: Budget, second: Budget, different: readonly Compared[]): boolean {
  const accounts = [first, second].filter(({ read, column }) =>
    read.columns.some((one) => one.role === 'outcome' && one.figures && one.year === column.year),
  );
  const [only] = accounts;
  if (accounts.length !== 1 || !only) return false;
  const amendments = only.read.columns.filter((column) => column.role === 'amendment');
  return (
    amendments.length === 1 &&
    different.every(({ here, there }) => {
      const { line } = only === second ? here : there;
      const change = only.read.figures.at(line.row, amendments[0]?.column ?? 0);
      return !change || isZero(change.amount);
    })
  );
}
