import type { SignConvention } from '../../model/kinds';
import { isAmountColumn, type PlacedColumn } from '../columns/columns';
import type { PriorRelation } from '../relations/block';
import { waysOf } from '../conventions/sign-convention';

const KNOWN = 18;

/** What the headers say must add up along a row: nets, where columns split an amount, and what lies between nets. */
export function columnPriors(columns: readonly PlacedColumn[], sign: SignConvention): PriorRelation[] {
  return columns.flatMap((column, at) => [
    ...(column.measure === 'result' ? netsAlong(columns, at, column, sign) : []),
    ...(column.role === 'deviation' && (column.measure === null || column.measure === 'result')
      ? splitDeviations(columns, at, sign)
      : []),
  ]);
}

function netsAlong(
  columns: readonly PlacedColumn[],
  at: number,
  net: PlacedColumn,
  sign: SignConvention,
): PriorRelation[] {
  const group = (measure: string) =>
    indexOf(columns, (one) => one.measure === measure && one.role === net.role && one.year === net.year);
  const revenue = group('revenue');
  const cost = group('cost');
  const either = group('either');
  if (revenue === null || cost === null) return [];
  return waysOf(sign).map((way) => {
    const signs = way === 'signed' ? [1, 1] : way === 'left' ? [1, -1] : [-1, 1];
    const parts = either === null ? [revenue, cost] : [revenue, cost, either];
    const weights = either === null ? signs : [...signs, way === 'cost' ? -1 : 1];
    return { axis: 'column', total: at, parts, weights, bits: KNOWN };
  });
}

/** The net of the forecast less the net of the budget, or the other way, where no column states the nets. */
function splitDeviations(
  columns: readonly PlacedColumn[],
  at: number,
  sign: SignConvention,
): PriorRelation[] {
  const pick = (roles: readonly string[], measure: string) =>
    indexOf(columns, (one) => roles.includes(one.role) && one.measure === measure);
  for (const from of [['forecast'], ['outcome']]) {
    const parts = [
      pick(from, 'revenue'),
      pick(from, 'cost'),
      pick(['amended', 'budget'], 'revenue'),
      pick(['amended', 'budget'], 'cost'),
    ].flatMap((part) => part ?? []);
    if (parts.length < 4) continue;
    if (columns.some((one) => one.measure === 'result' && from.includes(one.role))) continue;
    const signed = sign !== 'costs-positive' && sign !== 'net-cost';
    const ways = [
      ...(signed ? [[1, 1, -1, -1]] : []),
      ...(sign === 'costs-negative' ? [] : [[1, -1, -1, 1]]),
    ];
    return ways
      .flatMap((way) => [way, way.map((weight) => -weight)])
      .map((weights) => ({ axis: 'column', total: at, parts, weights, bits: KNOWN }));
  }
  return [];
}

function indexOf(columns: readonly PlacedColumn[], fits: (column: PlacedColumn) => boolean): number | null {
  const at = columns.findIndex(
    (column) => fits(column) && (isAmountColumn(column) || column.role === 'amendment'),
  );
  return at < 0 ? null : at;
}
