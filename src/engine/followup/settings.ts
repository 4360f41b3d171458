import type { FollowUpChoices, Kept, Period, Settings } from '../model/follow-up';
import type { Unit } from '../model/kinds';
import { MONTHS_OF } from './periods';

/** What counts as much where the user has said nothing: 2 per cent, and 100 000 kronor or the like in euro. */
const AMOUNTS = { SEK: 100_000, EUR: 10_000, none: 100_000 } as const;

/**
 * What the user chose now goes before what stands on the tab, and that before what stood on the follow-up before it.
 * The guide is of the period, so it is not handed on.
 */
export function settingsOf(
  unit: Unit,
  period: Period,
  chosen: FollowUpChoices['settings'],
  kept: Kept,
  former: Kept,
): Settings {
  const entry = (name: keyof Settings) =>
    [kept, ...(name === 'guide' ? [] : [former])]
      .flatMap(({ entries }) => entries)
      .find(({ role, key }) => role === 'setting' && key === `set:${name}`)?.value;
  const typed = (name: Exclude<keyof Settings, 'rule' | 'rollUp'>) => {
    const value = entry(name);
    return chosen?.[name] ?? (typeof value === 'number' ? value : undefined);
  };
  const rule = chosen?.rule ?? entry('rule');
  const rollUp = chosen?.rollUp ?? entry('rollUp');
  return {
    amount: typed('amount') ?? AMOUNTS[unit.currency ?? 'none'] / unit.scale,
    share: typed('share') ?? 0.02,
    rule: rule === 'either' ? 'either' : 'both',
    tolerance: typed('tolerance') ?? 0.1,
    guide: typed('guide') ?? MONTHS_OF[period] / 12,
    accuracy: typed('accuracy') ?? 0.01,
    goalTolerance: typed('goalTolerance') ?? 0.1,
    goalPoints: typed('goalPoints') ?? 1,
    rollUp: rollUp === 'worst' || rollUp === 'majority' ? rollUp : 'share',
  };
}
