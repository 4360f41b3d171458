import { amendedBudget } from './amended-budget';
import { consolidation } from './consolidation';
import type { Check } from './contract';
import { deviationArithmetic } from './deviation-arithmetic';
import { errorValue } from './error-value';
import { missingFigure } from './missing-figure';
import { sumEqualsParts } from './sum-equals-parts';

/** Every check, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = Object.freeze([
  errorValue,
  sumEqualsParts,
  missingFigure,
  amendedBudget,
  deviationArithmetic,
  consolidation,
]);
