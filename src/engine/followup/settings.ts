import type { Kept, Period, Settings } from '../model/follow-up';
import type { Unit } from '../model/table';

const GUIDES: Readonly<Record<Period, number>> = { T1: 4 / 12, T2: 8 / 12, T3: 1 };

/** What counts as much where the user has said nothing: 2 per cent, and 100 000 kronor or the like in euro. */
const AMOUNTS = { SEK: 100_000, EUR: 10_000, none: 100_000 } as const;

export function settingsOf(unit: Unit, period: Period, kept: Kept): Settings {
  const typed = (name: string) => {
    const value = kept.entries.find(
      (entry) => entry.role === 'setting' && entry.key === `set:${name}`,
    )?.value;
    return typeof value === 'number' ? value : null;
  };
  const rule = kept.entries.find((entry) => entry.role === 'setting' && entry.key === 'set:rule')?.value;
  return {
    amount: typed('amount') ?? AMOUNTS[unit.currency ?? 'none'] / unit.scale,
    share: typed('share') ?? 0.02,
    rule: rule === 'either' ? 'either' : 'both',
    tolerance: typed('tolerance') ?? 0.1,
    guide: typed('guide') ?? GUIDES[period],
  };
}
