import { most } from '../model/lists';
import type { FollowUp, FollowUpChoices, FollowUpLine } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { Unit } from '../model/kinds';
import type { ReadTable } from '../reading/read-table';
import type { Chosen } from './choose';
import { tablesOf } from './choose';
import type { EarlierTabs } from './earlier-tabs';
import { shiftBetween } from './scales';

/** As chosen, as on the earlier tab, as in the source; null where the source is in another currency than chosen. */
export function unitOf(
  chosen: Chosen,
  main: ReadTable | null,
  choices: FollowUpChoices,
  { same, former }: EarlierTabs,
): Unit | null {
  const stated =
    tablesOf(chosen).find((read) => read.table.unit.currency !== null)?.table.unit.currency ?? null;
  if (stated && choices.currency && stated !== choices.currency) return null;
  const before = (same ?? former)?.tab.scale;
  return {
    currency: stated ?? choices.currency ?? null,
    scale: (choices.scale === 'source' ? null : (choices.scale ?? before)) ?? (main ? shownScale(main) : 1),
  };
}

/** As the source shows it, where its number format leaves out thousands of what is stored. */
function shownScale({ table: { unit, evidence } }: ReadTable): Unit['scale'] {
  const scale = unit.scale * evidence.shown;
  return scale >= 1000000 ? 1000000 : scale >= 1000 ? 1000 : 1;
}

/** Binary noise in a stored number must not count as precision. */
const MOST_PLACES = 6;

/** Thousands are shown whole and millions with one decimal, unless the source itself shows more of them. */
const COARSE: Readonly<Record<Unit['scale'], number>> = { 1: 0, 1000: 0, 1000000: 1 };

export function precision(
  chosen: Chosen,
  lines: readonly FollowUpLine[],
  scale: Unit['scale'],
): Pick<FollowUp, 'decimals' | 'shownDecimals' | 'places'> {
  const printed = tablesOf(chosen).flatMap((read) => {
    const shift = shiftBetween(read.table.unit.scale, scale);
    return read.columns
      .filter((column) => column.figures && AMOUNT_ROLES.some((role) => role === column.role))
      .map((column) => ({ decimals: Math.max(0, read.figures.decimals(column.column) - shift), shift }));
  });
  const stored = lines.flatMap((line) =>
    AMOUNT_ROLES.map((role) => line.figures[role]?.amount?.decimals ?? 0),
  );
  const decimals = most(
    printed.map((one) => one.decimals),
    0,
  );
  const shown = printed.map((one) => (one.shift < 0 ? Math.min(one.decimals, COARSE[scale]) : one.decimals));
  const finest =
    MOST_PLACES +
    most(
      printed.map(({ shift }) => -shift),
      0,
    );
  return {
    decimals: Math.min(finest, decimals),
    shownDecimals: Math.min(MOST_PLACES, most(shown, 0)),
    places: Math.min(finest, most(stored, decimals)),
  };
}
