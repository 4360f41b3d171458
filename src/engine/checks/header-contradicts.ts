import { amountToNumber } from '../model/amount';
import type { PlacedColumn } from '../reading/columns/columns';
import { isBalance } from '../reading/lines/sides';
import type { ReadTable } from '../reading/read-table';
import { plainWords } from '../reading/words/words';
import type { Check } from './contract';
import { amountTables, headerPlace, remarkAt } from './remarks';

/** A header must say what its figures are: which way a deviation goes, amounts or per cent, the year. */
export const headerContradicts: Check = {
  id: 'header-contradicts',
  needs: 'table',
  tableByTable: true,
  *run({ reading }) {
    for (const read of amountTables(reading.tables)) {
      for (const column of read.columns) {
        const place = () => headerPlace(read, column.column);
        const said = column.role === 'deviation' ? directionSaid(column.header) : null;
        if (said && goesTheOtherWay(read, column, said))
          yield remarkAt(read, 'warning', place(), {
            key: 'header-direction',
            label: '',
            column: column.header,
            said,
          });
        if (column.role === 'deviation' && isPercentage(read, column))
          yield remarkAt(read, 'warning', place(), {
            key: 'header-percent',
            label: '',
            column: column.header,
          });
        const twin = copiedFrom(read, column);
        if (twin)
          yield remarkAt(read, 'warning', place(), {
            key: 'header-copied',
            label: '',
            column: column.header,
            other: twin.header,
          });
      }
    }
  },
};

type Direction = 'outcome-budget' | 'budget-outcome';

const BUDGET = '(?:budget|talousarvio|ta)';
const OUTCOME = '(?:utfall|bokslut|prognos|toteuma|ennuste|tilinpäätös|tp)';

function directionSaid(header: string): Direction | null {
  const words = plainWords(header);
  const says = (from: string, less: string) =>
    new RegExp(`(?:^|[^\\p{L}])${from}\\s?(?:[-–−]|minus|miinus)\\s?${less}(?![\\p{L}])`, 'u').test(words);
  if (says(BUDGET, OUTCOME)) return 'budget-outcome';
  return says(OUTCOME, BUDGET) ? 'outcome-budget' : null;
}

/** At least so many lines must speak, and none against. */
const LEAST_LINES = 3;

interface Row {
  readonly stated: number;
  readonly outcome: number;
  readonly budget: number;
  /** How far the stated figure can be from what it was rounded from. */
  readonly off: number;
}

/** The lines of a deviation column with what it is taken from; none where that is not one pair of columns. */
function rowsOf(read: ReadTable, column: PlacedColumn): Row[] {
  const forecast = /prognos|ennuste/.test(plainWords(column.header));
  const pick = (...roles: string[]) => {
    const fit = read.columns.filter((one) => roles.includes(one.role) && one.measure === column.measure);
    return fit.length === 1 ? fit[0] : undefined;
  };
  const outcome = forecast ? pick('forecast') : (pick('outcome') ?? pick('forecast'));
  const budget = pick('amended') ?? pick('budget');
  if (!outcome || !budget) return [];
  const off = 10 ** -Math.max(0, read.figures.decimals(column.column));
  return read.lines.flatMap((line) => {
    const [stated, a, b] = [column, outcome, budget].map((one) => read.figures.at(line.row, one.column));
    if (isBalance(line) || !stated || !a || !b || stated.percent) return [];
    const [outcomeAmount, budgetAmount] = [amountToNumber(a.amount), amountToNumber(b.amount)];
    return [{ stated: amountToNumber(stated.amount), outcome: outcomeAmount, budget: budgetAmount, off }];
  });
}

function goesTheOtherWay(read: ReadTable, column: PlacedColumn, said: Direction): boolean {
  const telling = rowsOf(read, column).filter(
    (row) => Math.abs(row.outcome - row.budget) > 2 * row.off && row.stated !== 0,
  );
  const against = telling.filter((row) => {
    const difference = said === 'outcome-budget' ? row.budget - row.outcome : row.outcome - row.budget;
    return Math.abs(row.stated - difference) <= 1.5 * row.off + 1e-9;
  });
  return against.length >= LEAST_LINES && against.length === telling.length;
}

/** Every figure is the outcome, or the deviation, in per cent of the budget, and none is an amount. */
function isPercentage(read: ReadTable, column: PlacedColumn): boolean {
  const rows = rowsOf(read, column).filter((row) => row.budget !== 0 && row.outcome !== row.budget);
  if (rows.length < LEAST_LINES) return false;
  const near = (row: Row, value: number) => Math.abs(row.stated - value) <= 0.5 * row.off + 1e-6;
  const isAmount = (row: Row) =>
    Math.abs(Math.abs(row.stated) - Math.abs(row.outcome - row.budget)) <= 1.5 * row.off;
  const share = (row: Row) => (100 * row.outcome) / row.budget;
  const change = (row: Row) => (100 * (row.outcome - row.budget)) / Math.abs(row.budget);
  if (rows.some(isAmount)) return false;
  return (
    rows.every((row) => near(row, share(row))) ||
    rows.every((row) => near(row, change(row))) ||
    rows.every((row) => near(row, -change(row)))
  );
}

/** An outcome of another year, to the left, with the very same figures: one of them was copied. */
function copiedFrom(read: ReadTable, column: PlacedColumn): PlacedColumn | null {
  if (column.role !== 'outcome' || column.year === null || !column.figures) return null;
  return (
    read.columns.find(
      (other) =>
        other.column < column.column &&
        other.role === 'outcome' &&
        other.measure === column.measure &&
        other.year !== null &&
        other.year !== column.year &&
        haveTheSameFigures(read, other, column),
    ) ?? null
  );
}

function haveTheSameFigures(read: ReadTable, a: PlacedColumn, b: PlacedColumn): boolean {
  const amounts = new Set<number>();
  for (const line of read.lines) {
    const one = read.figures.at(line.row, a.column);
    const other = read.figures.at(line.row, b.column);
    if (!one && !other) continue;
    if (!one || !other || amountToNumber(one.amount) !== amountToNumber(other.amount)) return false;
    if (one.amount.units !== 0n) amounts.add(amountToNumber(one.amount));
  }
  return amounts.size > LEAST_LINES;
}
