import type { Unit } from '../../engine/model/kinds';

type Scales = Readonly<Record<NonNullable<Unit['currency']>, Readonly<Record<Unit['scale'], string>>>>;

export const unitIn = (scales: Scales, unknown: string) => (unit: Unit) =>
  unit.currency ? scales[unit.currency][unit.scale] : unknown;
