import type { Period } from '../model/follow-up';
import type { OwnTab } from '../model/own-tab';
import { ownTab } from '../model/own-tab';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';

export interface EarlierTab {
  readonly sheet: SheetSnapshot;
  readonly tab: OwnTab;
}

/** The tab that a new one takes the place of, and the follow-up before it in the year. */
export interface EarlierTabs {
  readonly same: EarlierTab | null;
  readonly former: EarlierTab | null;
}

const BEFORE: Readonly<Record<Period, readonly Period[]>> = { T1: [], T2: ['T1'], T3: ['T2', 'T1'] };

export function earlierTabs({ sheets }: WorkbookSnapshot, period: Period, year: number): EarlierTabs {
  const ofYear = sheets.flatMap((sheet): EarlierTab[] => {
    const tab = ownTab(sheet);
    return tab?.year === year ? [{ sheet, tab }] : [];
  });
  const tabOf = (wanted: Period) => ofYear.find(({ tab }) => tab.period === wanted) ?? null;
  const [former = null] = BEFORE[period].flatMap((one) => tabOf(one) ?? []);
  return { same: tabOf(period), former };
}
