import { amountToNumber, halfUnit } from '../model/amount';
import type { Figure } from '../numbers/figure';
import { halfWidth } from '../numbers/rounding';
import type { PlacedColumn } from './columns/columns';
import { isAmountColumn } from './columns/columns';
import type { ReadTable } from './read-table';
import { saysPercent } from './words/words';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell, or would if one of them held another figure. */
export type FigureAt = (place: Place) => Figure | null;

type Ratio = (a: number, b: number) => number;

/** How a per cent of two amounts can be meant: one of the other, or their difference of the other, by sign or by size. */
const RATIOS: readonly Ratio[] = [
  (a, b) => a / b,
  (a, b) => (a - b) / Math.abs(b),
  (a, b) => (b - a) / Math.abs(b),
  (a, b) => (a - b) / b,
];
const SHARE: Ratio = (a, b) => a / b;

/** One printed per cent and the two amounts it is meant to follow from. */
export interface Percent {
  readonly place: Place;
  readonly of: Place;
  readonly over: Place;
}

/** Whether it is what the amounts can come to, all three being rounded; open where nobody can say. */
export type PercentVerdict = 'holds' | 'wrong' | 'open';

/** What a column of per cent follows from: an amount beside it and another, or the whole of its own column. */
export interface PercentWay {
  readonly column: PlacedColumn;
  readonly first: PlacedColumn;
  /** Null where each is a share of the line that has 100 per cent. */
  readonly second: PlacedColumn | null;
  readonly ratio: Ratio;
  readonly percents: readonly Percent[];
  readonly verdicts: readonly PercentVerdict[];
}

export function isPercent({ role, header, figures }: PlacedColumn): boolean {
  return figures && role === 'share' && saysPercent(header);
}

const LEAST_LINES = 3;
/** So many times more lines must hold than fail for the rest to be wrong. */
const MAJORITY = 3;

/** What a column of per cent follows from in most lines; null where in too few. */
export function percentWay(
  read: ReadTable,
  column: PlacedColumn,
  at: FigureAt = (place) => read.figures.at(place.row, place.column),
): PercentWay | null {
  const amounts = read.columns.filter(
    (one) => one.figures && (isAmountColumn(one) || one.role === 'deviation'),
  );
  let best: PercentWay | null = null;
  let lead = -Infinity;
  const look = (percents: readonly Percent[], way: Pick<PercentWay, 'first' | 'second' | 'ratio'>) => {
    const verdicts = percents.map((one) => verdictOn(read, one, way.ratio, at));
    const [holds, wrong] = (['holds', 'wrong'] as const).map((one) => count(verdicts, one));
    if (holds === undefined || wrong === undefined || holds - wrong <= lead) return;
    lead = holds - wrong;
    const isFounded = holds >= LEAST_LINES && holds >= MAJORITY * wrong;
    best = isFounded ? { ...way, column, percents, verdicts } : null;
  };
  for (const first of amounts)
    for (const second of amounts) {
      if (first === second) continue;
      const percents = along(read, column, first, second);
      for (const ratio of RATIOS) look(percents, { first, second, ratio });
    }
  for (const first of amounts) look(down(read, column, first, at), { first, second: null, ratio: SHARE });
  return best;
}

function count(verdicts: readonly PercentVerdict[], what: PercentVerdict): number {
  return verdicts.filter((one) => one === what).length;
}

function along(read: ReadTable, own: PlacedColumn, first: PlacedColumn, second: PlacedColumn): Percent[] {
  return read.lines.map(({ row }) => ({
    place: { row, column: own.column },
    of: { row, column: first.column },
    over: { row, column: second.column },
  }));
}

export function isWhole(stated: Figure | null): boolean {
  return stated !== null && amountToNumber(stated.amount) === (stated.percent ? 1 : 100);
}

/** Each line with the next below that has 100 per cent; with the last above where none follows. */
function down(read: ReadTable, own: PlacedColumn, amounts: PlacedColumn, at: FigureAt): Percent[] {
  const wholes = read.lines.flatMap(({ row }) => (isWhole(at({ row, column: own.column })) ? [row] : []));
  return read.lines.flatMap(({ row }) => {
    const whole = wholes.find((one) => one >= row) ?? wholes.at(-1);
    if (whole === undefined || whole === row) return [];
    const column = amounts.column;
    return [{ place: { row, column: own.column }, of: { row, column }, over: { row: whole, column } }];
  });
}

export function verdictOn(
  { figures }: ReadTable,
  { place, of, over }: Percent,
  ratio: Ratio,
  at: FigureAt,
): PercentVerdict {
  const [stated, a, b] = [at(place), at(of), at(over)];
  if (!stated || !a || !b || b.amount.units === 0n) return 'open';
  // A ratio goes on for ever: however many places are stored, the last one is rounded.
  const half = amountToNumber(stated.exact ? halfUnit(stated.amount.decimals) : halfWidth(stated));
  const ends = (one: Figure, { column }: Place) => {
    const value = amountToNumber(one.amount);
    const off = amountToNumber(halfWidth(one, figures.decimals(column)));
    return [value - off, value + off] as const;
  };
  const dividers = ends(b, over);
  // A divisor that may be nothing leaves every ratio open.
  if (dividers.some((end) => end < 0 !== amountToNumber(b.amount) < 0 || end === 0)) return 'open';
  const hundred = stated.percent ? 1 : 100;
  const values = ends(a, of).flatMap((x) => dividers.map((y) => hundred * ratio(x, y)));
  const value = amountToNumber(stated.amount);
  const edge = half * (1 + 1e-9) + 1e-12;
  return value + edge >= Math.min(...values) && value - edge <= Math.max(...values) ? 'holds' : 'wrong';
}
