import type { RelationKind } from '../../model/table';
import type { PlacedColumn } from '../columns/columns';
import type { InferredRelation } from '../relations/block';
import { saysTotal } from '../relations/words';

/** What a relation between columns is; null where the headers speak against it. */
export function columnKind(found: InferredRelation, columns: readonly PlacedColumn[]): RelationKind | null {
  if (found.source === 'figures') return kindByFigures(found, columns);
  const total = columns[found.total];
  return total ? (total.role === 'deviation' ? 'deviation' : 'net') : null;
}

/** What was booked in all years so far. */
const ACCUMULATED = /\back(?:\.|um)|kumul|kerty/i;

/** Columns add up for a reason that headers name; a chance sum of two years is none. */
export function kindByFigures(
  found: Pick<InferredRelation, 'total' | 'parts' | 'weights'>,
  columns: readonly PlacedColumn[],
): RelationKind | null {
  const total = columns[found.total];
  const parts = found.parts.map((part) => columns[part]);
  if (!total) return null;
  const years = new Set([total, ...parts].map((one) => one?.year).filter((year) => year !== null));
  const overYears =
    isBroughtForward(total, parts) || addsYears(total, parts) || ACCUMULATED.test(total.header);
  if (years.size > 1 && !overYears) return null;
  // `TA Ulkoinen | TA Sisäinen | TA Yhteensä`: the whole of a budget is said as a budget with its amendments is.
  const isWhole = total.role === 'amended' && parts.every((part) => part?.role === 'budget');
  if (!isWhole && [total, ...parts].some((part) => part?.role === 'amended')) return null;
  if (total.role === 'deviation' && isDifference(found)) return 'deviation';
  if ([total, ...parts].some((part) => part?.role === 'deviation')) return null;
  return total.measure === 'result' || found.weights.some((weight) => weight < 0) ? 'net' : 'sum';
}

/** Last year's frame and everything that was changed make this year's. */
function isBroughtForward(total: PlacedColumn, parts: readonly (PlacedColumn | undefined)[]): boolean {
  const years = parts.flatMap((part) => part?.year ?? []);
  const [opening] = years;
  if (years.length !== 1 || parts.length < 3 || total.year === null || opening === undefined) return false;
  return Math.abs(total.year - opening) === 1;
}

/** `Summa 2025–2028`: it says that it adds up, and each of its parts is a year of its own. */
function addsYears(total: PlacedColumn, parts: readonly (PlacedColumn | undefined)[]): boolean {
  const years = parts.flatMap((part) => part?.year ?? []);
  return saysTotal(total.header) && years.length === parts.length && new Set(years).size === years.length;
}

/** A deviation lies between two amounts, whatever their headers say. */
function isDifference({ weights }: Pick<InferredRelation, 'weights'>): boolean {
  return weights.length === 2 && weights[0] === -(weights[1] ?? 0);
}
