import type { Amount } from '../model/amount';
import { amount, amountFromNumber, multiply } from '../model/amount';
import type { FollowUpLine, Former } from '../model/follow-up';
import type { EarlierTab } from './earlier-tabs';
import type { SheetSnapshot } from '../model/snapshot';
import { formulaAt, valueAt } from '../model/snapshot';
import type { Unit } from '../model/kinds';
import { cellReference } from './formulas';
import { tabColumns } from './keep';
import { shiftBetween } from './scales';

/**
 * What the follow-up before this one said of each line. Its formulas may call cells that hold this period's figures by
 * now, or that are gone; then what it said when it was made counts.
 */
export function formerOf(
  { sheet, tab }: EarlierTab,
  scale: Unit['scale'],
  lines: readonly FollowUpLine[],
): Former | null {
  const columns = tabColumns(sheet, tab.row);
  const overwritten = isOverwritten(sheet, columns, tab.row, lines);
  const key = columns.get('key');
  const deviation = columns.get(overwritten ? 'saidDeviation' : 'deviation');
  const forecast = columns.get(overwritten ? 'saidForecast' : 'forecast');
  if (key === undefined || deviation === undefined || forecast === undefined) return null;
  const shift = shiftBetween(tab.scale, scale);
  const inColumn = (column: number): Map<string, Amount> => {
    const found = new Map<string, Amount>();
    for (let row = tab.row + 1; row < sheet.values.length; row++) {
      const name = valueAt(sheet, row, key);
      const value = valueAt(sheet, row, column);
      const own = typeof value === 'number' ? amountFromNumber(value) : null;
      if (typeof name === 'string' && own && !found.has(name))
        found.set(name, multiply(own, amount(1n, -shift)));
    }
    return found;
  };
  return {
    sheet: sheet.name,
    period: tab.period,
    overwritten,
    columns: { key, deviation, forecast },
    lastRow: sheet.values.length - 1,
    shift,
    deviations: inColumn(deviation),
    forecasts: inColumn(forecast),
  };
}

/** Whether it calls a cell that this follow-up takes its outcome or forecast from, or one that is gone. */
function isOverwritten(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<string, number>,
  top: number,
  lines: readonly FollowUpLine[],
): boolean {
  const used = new Set(
    lines.flatMap(({ figures }) =>
      (['outcome', 'forecast'] as const).flatMap((role) => {
        const cell = figures[role]?.cell;
        return cell ? [cellReference(cell)] : [];
      }),
    ),
  );
  for (let row = top + 1; row < sheet.formulas.length; row++) {
    for (const role of ['outcome', 'forecast']) {
      const column = columns.get(role);
      const formula = column === undefined ? null : formulaAt(sheet, row, column);
      if (formula === null) continue;
      if (formula.includes('#REF!')) return true;
      for (const [call] of formula.matchAll(
        /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+/gu,
      ))
        if (used.has(plainCall(call))) return true;
    }
  }
  return false;
}

/** Excel leaves out quotes that it does not need. */
function plainCall(call: string): string {
  const [sheet = '', cell = ''] = call.replaceAll('$', '').split(/!(?=[^!]*$)/);
  return `${sheet.startsWith("'") ? sheet : `'${sheet}'`}!${cell}`;
}
