import type { PlacedColumn } from './columns';
import type { TableFigures } from './figures';
import type { PlacedLine } from './lines';

/** So many rows must speak, and three times as many for as against. */
const LEAST_ROWS = 3;

const BARE_CHANGE = /^(?:\+ ?\/ ?-|(?:för)?ändring(?:ar|en)?|muuto(?:s|kset)|change)\b/i;

/**
 * What the figures say of columns whose headers say too little: a budget and its amendments make the amended budget,
 * what lies between outcome and budget is the deviation, and a change from one year to the next amends nothing.
 */
export function rolesByFigures(
  columns: readonly PlacedColumn[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly PlacedColumn[] {
  const open = columns.filter((column) => column.figures && (isOpen(column) || isDoubled(column, columns)));
  if (open.length === 0) return columns;
  const roles = new Map<PlacedColumn, PlacedColumn['role']>();
  /** Without a budget a bare change amends nothing. */
  const amends = columns.some(({ role }) => role === 'budget' || role === 'amended');
  const add = (total: PlacedColumn, parts: readonly [PlacedColumn, PlacedColumn], ways: Ways) =>
    rowsSay(lines, figures, total, parts, ways);
  for (const column of open) {
    for (const budget of columns.filter(({ role }) => role === 'budget')) {
      const amended = columns.find(
        (one) =>
          one !== column &&
          one !== budget &&
          (isOpen(one) || one.role === 'budget' || one.role === 'amended') &&
          isAlike(one, budget) &&
          isAlike(column, budget) &&
          add(one, [budget, column], [[1, 1]]),
      );
      if (!amended) continue;
      roles.set(column, 'amendment');
      roles.set(amended, 'amended');
    }
  }
  const roleOf = (column: PlacedColumn) => roles.get(column) ?? column.role;
  for (const column of open) {
    if (roles.has(column) || !isOpen(column)) continue;
    const between = pairs(
      columns,
      (one) => ['outcome', 'forecast'].includes(roleOf(one)),
      (one) => ['budget', 'amended'].includes(roleOf(one)),
    ).some(
      ([outcome, budget]) =>
        isAlike(outcome, budget) && isAlike(column, outcome) && add(column, [outcome, budget], EITHER_WAY),
    );
    if (between) roles.set(column, 'deviation');
    else if (!amends || changeBetween(column, columns, lines, figures)) roles.set(column, 'other');
  }
  for (const column of outcomeByNet(columns, lines, figures)) roles.set(column, 'outcome');
  return columns.map((column) => ({ ...column, role: roleOf(column) }));
}

/**
 * `Intäkter | Kostnader | Netto | Budget | Avvikelse`: nothing says that the first three are what was booked, but the
 * deviation lies between the net and the budget.
 */
function outcomeByNet(
  columns: readonly PlacedColumn[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly PlacedColumn[] {
  if (columns.some(({ role }) => role === 'outcome' || role === 'forecast')) return [];
  const only = <T>(found: readonly T[]) => (found.length === 1 ? found[0] : undefined);
  const open = columns.filter((one) => one.figures && one.role === 'other' && one.measure !== null);
  const net = only(open.filter((one) => one.measure === 'result'));
  const budget = only(columns.filter((one) => one.figures && one.role === 'budget'));
  const deviation = only(columns.filter((one) => one.figures && one.role === 'deviation'));
  if (!net || !budget || !deviation) return [];
  return rowsSay(lines, figures, deviation, [net, budget], EITHER_WAY)
    ? open.filter((one) => one.year === net.year)
    : [];
}

/**
 * The two amounts of one measure between which a column of changes lies, from the later year to the earlier or, within a
 * year, from one forecast to another.
 */
export function changeBetween(
  column: PlacedColumn,
  columns: readonly PlacedColumn[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly [PlacedColumn, PlacedColumn] | null {
  const isAmount = (one: PlacedColumn) => one !== column && AMOUNTS.has(one.role);
  const found = pairs(columns, isAmount, isAmount).find(
    ([later, earlier]) =>
      later.measure === earlier.measure &&
      (later.year === earlier.year
        ? later.role === earlier.role
        : later.year !== null && earlier.year !== null && later.year > earlier.year) &&
      rowsSay(lines, figures, column, [later, earlier], [[1, -1]]),
  );
  return found ?? null;
}

/** The two columns right before one that is called a change, whatever they are called themselves, the later first. */
export function changeBeside(
  column: PlacedColumn,
  columns: readonly PlacedColumn[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): readonly [PlacedColumn, PlacedColumn] | null {
  const [a, b] = columns.slice(0, columns.indexOf(column)).slice(-2);
  if (!a?.figures || !b?.figures) return null;
  const orders = [[a, b] as const, [b, a] as const];
  return orders.find((order) => rowsSay(lines, figures, column, order, [[1, -1]])) ?? null;
}

const AMOUNTS: ReadonlySet<string> = new Set(['outcome', 'prior', 'budget', 'amended', 'forecast', 'plan']);

type Ways = readonly (readonly [number, number])[];

/** Effects on the result are counted one way for revenue and the other for costs. */
const EITHER_WAY: Ways = [
  [1, -1],
  [-1, 1],
];

function isOpen(column: PlacedColumn): boolean {
  return column.role === 'other' || (column.role === 'amendment' && BARE_CHANGE.test(column.header.trim()));
}

/** `TAM` is the amended budget in one municipality and the amendment in the next. */
function isDoubled(column: PlacedColumn, columns: readonly PlacedColumn[]): boolean {
  return (
    column.role === 'amended' &&
    columns.some((one) => one !== column && one.role === 'amended' && isAlike(one, column))
  );
}

/** Of the same measure and, where both say one, the same year. */
function isAlike(one: PlacedColumn, other: PlacedColumn): boolean {
  return (
    one.measure === other.measure && (one.year === null || other.year === null || one.year === other.year)
  );
}

function pairs(
  columns: readonly PlacedColumn[],
  isFirst: (column: PlacedColumn) => boolean,
  isSecond: (column: PlacedColumn) => boolean,
): (readonly [PlacedColumn, PlacedColumn])[] {
  const second = columns.filter((column) => column.figures && isSecond(column));
  return columns
    .filter((column) => column.figures && isFirst(column))
    .flatMap((one) => second.filter((other) => other !== one).map((other) => [one, other] as const));
}

/** Whether most rows hold in one of the ways; a row in which the total or a part is 0 says nothing. */
function rowsSay(
  lines: readonly PlacedLine[],
  figures: TableFigures,
  total: PlacedColumn,
  parts: readonly [PlacedColumn, PlacedColumn],
  ways: Ways,
): boolean {
  let holds = 0;
  let fails = 0;
  for (const { row } of lines) {
    const speaks = [total, ...parts].every((one) => {
      const value = figures.number(row, one.column);
      return value === value && value !== 0;
    });
    if (!speaks) continue;
    const columns = [parts[0].column, parts[1].column] as const;
    const verdicts = ways.map((weights) => figures.along(row, total.column, columns, weights));
    if (verdicts.some((verdict) => verdict !== null && verdict !== 'broken')) holds++;
    else fails++;
  }
  return holds >= LEAST_ROWS && holds >= fails * 3;
}
