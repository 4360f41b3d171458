import type { DeviationConvention, SignConvention } from '../../model/kinds';
import type { PlacedColumn } from '../columns/columns';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';
import { lineKey } from '../lines/lines';
import { cellSide, isBalance } from '../lines/sides';

/** A deviation column with what it is measured between, and which way. */
export interface DeviationPlan {
  readonly column: PlacedColumn;
  readonly outcome: PlacedColumn;
  readonly budget: PlacedColumn;
  /** What was granted since, where no column adds it to the budget. */
  readonly amendment: PlacedColumn | null;
  readonly convention: DeviationConvention | Overrun;
  /** Plus one: outcome less budget; minus one: budget less outcome. */
  direction(line: PlacedLine): 1 | -1;
}

/** `+ ylitys, − alitus`: how far the amounts themselves went beyond the budget, those of costs printed with a minus too. */
export type Overrun = 'overrun';

const SAYS_OVERRUN = /ylitys(?!oikeu)|alitus|överskrid|underskrid|överdrag/i;

const FROM = ['forecast', 'outcome'] as const;
const TO = ['amended', 'budget'] as const;

/**
 * Between which columns a deviation lies, and by which convention: the pair and the way in which most rows hold. The
 * pair that stands right before it is the one meant, unless it mostly fails: others may repeat its figures. The budget
 * that counts is the amended one, where the two are the same. A convention that a person has `said` is followed whatever
 * the rows say.
 */
export function deviationPlan(
  column: PlacedColumn,
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  sign: SignConvention,
  said: DeviationConvention | null,
): DeviationPlan | null {
  if (said === 'none') return null;
  const before = columns.slice(0, columns.indexOf(column));
  const group = before.slice(before.findLastIndex((one) => one.role === 'deviation') + 1);
  const near =
    group.length < columns.length - 1 ? planBetween(column, lines, group, figures, sign, said) : null;
  if (near && near.holds > 0 && near.holds >= near.fails * MOSTLY) return near.plan;
  const best = planBetween(column, lines, columns, figures, sign, said);
  return best && (said !== null || (best.holds > 0 && best.holds >= best.fails)) ? best.plan : null;
}

/** So many times as often as it fails a pair of columns must hold to be taken for where it stands. */
const MOSTLY = 2;

interface TriedPlan {
  readonly plan: DeviationPlan;
  readonly holds: number;
  readonly fails: number;
}

/** The pair among these columns, and the way, in which most rows hold. */
function planBetween(
  column: PlacedColumn,
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
  sign: SignConvention,
  said: Exclude<DeviationConvention, 'none'> | null,
): TriedPlan | null {
  let best: TriedPlan | null = null;
  const inRole = (roles: readonly string[]) =>
    roles.flatMap((role) => columns.filter((one) => one.role === role && isSameMeasure(column, one)));
  const ends = inRole(FROM).flatMap((outcome) =>
    inRole(TO)
      .filter((budget) => outcome.year === null || budget.year === null || outcome.year === budget.year)
      .map((budget) => ({ outcome, budget })),
  );
  // Two columns explain more than three.
  const amended = ends.flatMap(({ outcome, budget }) =>
    amendmentsOf(budget, columns).map((amendment) => ({ outcome, budget, amendment })),
  );
  for (const between of [...ends.map((one) => ({ ...one, amendment: null })), ...amended]) {
    const { budget } = between;
    for (const convention of said ? [said] : conventionsFor(sign, column)) {
      const ownWay = (line: PlacedLine) =>
        convention === 'overrun'
          ? wayOfAmounts(line, plan, figures)
          : directionOf(convention, line, sign, budget);
      const plan: DeviationPlan = {
        column,
        ...between,
        convention,
        direction: (line) =>
          isOpen(convention, line, budget, sign) || isResultAmongCosts(line, sign)
            ? (wayOfNamesakes(line) ?? wayThatHolds(line, plan, figures) ?? ownWay(line))
            : ownWay(line),
      };
      const wayOfNamesakes = waysByName(plan, lines, figures);
      const { holds, fails } = tryPlan(plan, lines, figures, sign);
      if (!best || holds - fails > best.holds - best.fails) best = { plan, holds, fails };
      if (fails === 0 && holds * 2 > lines.length) return { plan, holds, fails };
    }
  }
  return best;
}

/** `Budget | Ändring | Utfall | Avvikelse`: the deviation is counted from both together. */
function amendmentsOf(budget: PlacedColumn, columns: readonly PlacedColumn[]): readonly PlacedColumn[] {
  const alike = columns.filter(
    (one) =>
      one.measure === budget.measure &&
      (one.year === null || budget.year === null || one.year === budget.year),
  );
  if (budget.role !== 'budget' || alike.some(({ role }) => role === 'amended')) return [];
  return alike.filter(({ role }) => role === 'amendment');
}

/** The parts of a deviation and their weights, the outcome first. */
export function partsOf(
  { outcome, budget, amendment }: DeviationPlan,
  way: 1 | -1,
): { readonly parts: readonly number[]; readonly weights: readonly number[] } {
  const parts = [outcome.column, budget.column];
  return amendment
    ? { parts: [...parts, amendment.column], weights: [way, -way, -way] }
    : { parts, weights: [way, -way] };
}

/** Where areas print net costs without a minus, a surplus below them counts the other way. */
function isResultAmongCosts(line: PlacedLine, sign: SignConvention): boolean {
  return (sign === 'unknown' || sign === 'net-cost') && line.side === 'result';
}

/** A deviation without a measure of its own is that of the nets, where columns split the amount. */
function isSameMeasure(deviation: PlacedColumn, one: PlacedColumn): boolean {
  return one.measure === deviation.measure || (deviation.measure === null && one.measure === 'result');
}

/** Nobody can say which way the deviation of this line goes: either is right. */
function isOpen(
  convention: DeviationConvention | Overrun,
  line: PlacedLine,
  column: PlacedColumn,
  sign: SignConvention,
): boolean {
  if (isBalance(line)) return true;
  const side = cellSide(line, column);
  return convention === 'result-effect' && (side === null || (side === 'either' && sign === 'net-cost'));
}

/** So many lines of the same name that go one way, and none that goes the other, say which way all of them go. */
const NAMESAKES = 2;

/** Under each heading the same line comes again: which way the others of its name go, where they agree. */
function waysByName(
  plan: DeviationPlan,
  lines: readonly PlacedLine[],
  figures: TableFigures,
): (line: PlacedLine) => 1 | -1 | null {
  let counted: Map<string, Map<number, 1 | -1>> | null = null;
  const count = () => {
    const names = new Map<string, Map<number, 1 | -1>>();
    for (const line of lines) {
      const way =
        figures.number(line.row, plan.column.column) === 0 ? null : wayThatHolds(line, plan, figures);
      if (way === null) continue;
      const name = lineKey(line);
      names.set(name, (names.get(name) ?? new Map<number, 1 | -1>()).set(line.row, way));
    }
    return names;
  };
  return (line) => {
    counted ??= count();
    const others = [...(counted.get(lineKey(line)) ?? [])].flatMap(([row, way]) =>
      row === line.row ? [] : [way],
    );
    const [first] = others;
    return first !== undefined && others.length >= NAMESAKES && others.every((way) => way === first)
      ? first
      : null;
  };
}

function wayThatHolds(line: PlacedLine, plan: DeviationPlan, figures: TableFigures): 1 | -1 | null {
  if (!figures.has(line.row, plan.outcome.column) || !figures.has(line.row, plan.budget.column)) return null;
  const holds = (way: 1 | -1) => {
    const { parts, weights } = partsOf(plan, way);
    const verdict = figures.along(line.row, plan.column.column, parts, weights);
    return verdict !== null && verdict !== 'broken';
  };
  return holds(-1) ? -1 : holds(1) ? 1 : null;
}

/** What is left when taxes are in is no net cost, however the net costs above it are printed. */
const SURPLUS: ReadonlySet<string> = new Set([
  'annual-margin',
  'operations-result',
  'result-after-financial',
  'period-result',
  'year-result',
]);

/** The likeliest first: where two explain the same rows, the first is taken. */
function conventionsFor(
  sign: SignConvention,
  { header }: PlacedColumn,
): readonly (DeviationConvention | Overrun)[] {
  const isOpen = sign === 'costs-positive' || sign === 'net-cost' || sign === 'unknown';
  return [
    ...(isOpen ? (['result-effect'] as const) : []),
    'outcome-budget',
    'budget-outcome',
    ...(SAYS_OVERRUN.test(header) ? (['overrun'] as const) : []),
  ];
}

/** Beyond a budget below zero is further below. */
function wayOfAmounts({ row }: PlacedLine, plan: DeviationPlan, figures: TableFigures): 1 | -1 {
  const value = figures.number(row, plan.budget.column) || figures.number(row, plan.outcome.column);
  return value < 0 ? -1 : 1;
}

function directionOf(
  convention: DeviationConvention,
  line: PlacedLine,
  sign: SignConvention,
  column: PlacedColumn,
): 1 | -1 {
  if (convention !== 'result-effect') return convention === 'budget-outcome' ? -1 : 1;
  const side = cellSide(line, column);
  if (side === 'cost') return -1;
  if (side === 'revenue' || SURPLUS.has(line.standard ?? '')) return 1;
  return sign === 'net-cost' ? -1 : 1;
}

function tryPlan(
  plan: DeviationPlan,
  lines: readonly PlacedLine[],
  figures: TableFigures,
  sign: SignConvention,
): { holds: number; fails: number } {
  let holds = 0;
  let fails = 0;
  for (const line of lines) {
    const { row } = line;
    const { column, outcome, budget } = plan;
    if (isOpen(plan.convention, line, budget, sign)) continue;
    const [a, b] = [figures.number(row, outcome.column), figures.number(row, budget.column)];
    if (a !== a || b !== b || (a === 0 && b === 0)) continue;
    const { parts, weights } = partsOf(plan, plan.direction(line));
    const verdict = figures.along(row, column.column, parts, weights);
    if (verdict === 'broken') fails++;
    else if (verdict !== null && figures.number(row, column.column) !== 0) holds++;
  }
  return { holds, fails };
}
