import type { Unit } from '../model/kinds';

const POWERS: Readonly<Record<Unit['scale'], number>> = { 1: 0, 1000: 3, 1000000: 6 };

/** The power of ten that brings an amount from one unit to another. */
export function shiftBetween(from: Unit['scale'], to: Unit['scale']): number {
  return POWERS[from] - POWERS[to];
}
