import type { Period } from '../model/follow-up';

/** How many months of the year each period covers from January on. */
export const MONTHS_OF: Readonly<Record<Period, number>> = { T1: 4, T2: 8, T3: 12 };

export const BY_MONTHS: Readonly<Record<number, Period>> = { 4: 'T1', 8: 'T2', 12: 'T3' };
