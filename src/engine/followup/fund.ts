import type { FollowUpLine, Fund } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { Side } from '../reading/lines/charts';
import type { ReadTable } from '../reading/read-table';
import type { Chosen } from './choose';
import type { Taking } from './source-figures';
import { figuresOf, signOf, takenColumns } from './source-figures';

/** The bridge over the result fund, from the table that states the balances of the fund. */
export function fundOf({ statement, areaRows }: Chosen, taking: Taking): Fund | null {
  const tables = [...(statement ? [statement] : []), ...areaRows];
  const opening = lineFrom(tables, 'opening-fund', null, taking);
  const closing = lineFrom(tables, 'closing-fund', null, taking);
  if (!opening || !closing) return null;
  return {
    grant: lineFrom(tables, 'appropriation', null, taking),
    opening,
    closing,
    after: lineFrom(tables, 'net-after-disposition', null, taking),
    costsAfter: lineFrom(areaRows, 'net-after-disposition', 'cost', taking),
  };
}

function lineFrom(
  tables: readonly ReadTable[],
  standard: string,
  measure: Side | null,
  taking: Taking,
): FollowUpLine | null {
  for (const read of tables) {
    const line = read.lines.find((one) => one.standard === standard);
    if (!line) continue;
    const side = measure ?? (standard === 'net-after-disposition' ? 'result' : 'either');
    const figures = figuresOf(read, line, signOf(read, side), takenColumns(read, taking, measure), taking);
    if (!AMOUNT_ROLES.some((role) => figures[role]?.amount)) continue;
    const kind = standard.endsWith('-fund') ? 'balance' : 'detail';
    return {
      key: `fund:${standard}${measure ? `|${measure}` : ''}`,
      label: line.label,
      kind,
      side,
      figures,
      parts: [],
      measuredBy: null,
    };
  }
  return null;
}
