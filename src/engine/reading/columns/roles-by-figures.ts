import type { PlacedColumn } from './columns';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { saysDeviation, saysTotal } from '../relations/words';

/** So many rows must speak, and three times as many for as against. */
const LEAST_ROWS = 3;
/** So many rows stand against one that fails, where the header speaks for them too. */
const FORGIVING = 2;

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
  const amending = columns.filter(
    (column) =>
      (open.includes(column) && !isDifference(column)) || (column.figures && column.role === 'amendment'),
  );
  if (open.length === 0 && amending.length === 0) return columns;
  const roles = new Map<PlacedColumn, PlacedColumn['role']>();
  /** Without a budget a bare change amends nothing. */
  const amends = columns.some(({ role }) => role === 'budget' || role === 'amended');
  const add = (
    total: PlacedColumn,
    parts: readonly [PlacedColumn, PlacedColumn],
    ways: Ways,
    least = LEAST_ROWS,
  ) => rowsSay(lines, figures, total, parts, ways, least);
  /** `Budget | Ändring | Totalt`: words and place speak for it already. */
  const isTotalOf = (total: PlacedColumn, part: PlacedColumn) =>
    part.role === 'amendment' &&
    saysTotal(total.header) &&
    columns.indexOf(total) === columns.indexOf(part) + 1;
  for (const column of amending) {
    for (const budget of columns.filter(({ role }) => role === 'budget')) {
      const amended = columns.find(
        (one) =>
          one !== column &&
          one !== budget &&
          (isOpen(one) || one.role === 'budget' || one.role === 'amended') &&
          isAlike(one, budget) &&
          isAlike(column, budget) &&
          add(one, [budget, column], [[1, 1]], isTotalOf(one, column) ? 1 : LEAST_ROWS),
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
  const known = columns.map((column) => ({ ...column, role: roleOf(column) }));
  const ends = endsOfDeviations(known, lines, figures);
  return ends.size === 0
    ? known
    : known.map((column) => ({ ...column, role: ends.get(column) ?? column.role }));
}

/**
 * `Anslag | Disponibelt | Hittills | Kvar`: between what a deviation lies, where headers name one end of it or none. What
 * is left is what there was less what was booked; of a bare deviation one end must be named.
 */
function endsOfDeviations(
  columns: readonly PlacedColumn[],
  lines: readonly PlacedLine[],
  figures: TableFigures,
): ReadonlyMap<PlacedColumn, PlacedColumn['role']> {
  const ends = new Map<PlacedColumn, PlacedColumn['role']>();
  const isUnnamed = (one: PlacedColumn) => one.role === 'other' && !BARE_CHANGE.test(one.header.trim());
  const isBooked = ({ role }: PlacedColumn) => role === 'outcome' || role === 'forecast';
  const isGranted = ({ role }: PlacedColumn) => role === 'budget' || role === 'amended';
  for (const deviation of columns.filter((one) => one.figures && one.role === 'deviation')) {
    const between = (found: readonly (readonly [PlacedColumn, PlacedColumn])[], ways: Ways) =>
      found.find(
        ([booked, granted]) =>
          isAlike(booked, granted) && rowsSay(lines, figures, deviation, [booked, granted], ways),
      );
    if (between(pairs(columns, isBooked, isGranted), EITHER_WAY)) continue;
    const one =
      between(
        [...pairs(columns, isUnnamed, isGranted), ...pairs(columns, isBooked, isUnnamed)],
        EITHER_WAY,
      ) ??
      (LEFT.test(deviation.header.trim())
        ? between(pairs(columns, isUnnamed, isUnnamed), [[-1, 1]])
        : undefined);
    if (!one) continue;
    const [booked, granted] = one;
    if (isUnnamed(booked)) ends.set(booked, 'outcome');
    if (isUnnamed(granted))
      ends.set(granted, columns.some(({ role }) => role === 'budget') ? 'amended' : 'budget');
  }
  return ends;
}

/** What there was less what was used. */
const LEFT = /^(?:kvar|återst|rest)|jäljellä/i;

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
  named = false,
): readonly [PlacedColumn, PlacedColumn] | null {
  const isAmount = (one: PlacedColumn) =>
    one !== column && (AMOUNTS.has(one.role) || (one.role === 'other' && one.year !== null));
  const found = pairs(columns, isAmount, isAmount).find(
    ([later, earlier]) =>
      later.measure === earlier.measure &&
      (later.year === earlier.year
        ? later.role === earlier.role
        : later.year !== null && earlier.year !== null && later.year > earlier.year) &&
      rowsSay(lines, figures, column, [later, earlier], [[1, -1]], LEAST_ROWS, named),
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
  return orders.find((order) => rowsSay(lines, figures, column, order, [[1, -1]], LEAST_ROWS, true)) ?? null;
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

/** `Sammanlagt | Budget | Skillnad`: what lies between two amends neither of them. */
function isDifference({ header }: PlacedColumn): boolean {
  return saysDeviation(header) && !BARE_CHANGE.test(header.trim());
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

/**
 * Whether most rows hold in one of the ways; a row in which the total or a part is 0 says nothing. Where the header says
 * as much, two rows may stand against one, unless that one holds the other way round.
 */
function rowsSay(
  lines: readonly PlacedLine[],
  figures: TableFigures,
  total: PlacedColumn,
  parts: readonly [PlacedColumn, PlacedColumn],
  ways: Ways,
  least = LEAST_ROWS,
  named = false,
): boolean {
  let holds = 0;
  let exact = 0;
  let fails = 0;
  let turned = 0;
  const columns = [parts[0].column, parts[1].column] as const;
  for (const { row } of lines) {
    const speaks = [total, ...parts].every((one) => {
      const value = figures.number(row, one.column);
      return value === value && value !== 0;
    });
    if (!speaks) continue;
    const verdicts = ways.map((weights) => figures.along(row, total.column, columns, weights));
    if (verdicts.includes('exact')) exact++;
    if (verdicts.some((verdict) => verdict !== null && verdict !== 'broken')) {
      holds++;
      continue;
    }
    fails++;
    if (named && ways.some(([a, b]) => figures.along(row, total.column, columns, [-a, -b]) !== 'broken'))
      turned++;
  }
  const enough = holds >= least && holds >= fails * 3;
  const forgiven = named && fails === 1 && turned === 0 && holds >= FORGIVING;
  // Of small counts any lie within their roundings.
  return (enough || forgiven) && exact * 2 >= holds;
}
