import { amendedBudget } from './amended-budget';
import { blankOutcome } from './blank-outcome';
import { consolidation } from './consolidation';
import type { Check } from './contract';
import { deviationArithmetic } from './deviation-arithmetic';
import { errorValue } from './error-value';
import { labelDisplaced } from './label-displaced';
import { lineSign } from './line-sign';
import { missingFigure } from './missing-figure';
import { outcomeOverForecast } from './outcome-over-forecast';
import { requiredPace } from './required-pace';
import { sumEqualsParts } from './sum-equals-parts';
import { sumLeavesOutRow } from './sum-leaves-out-row';
import { textNumber } from './text-number';
import { typedAmongFormulas } from './typed-among-formulas';

/** Every check, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = Object.freeze([
  errorValue,
  sumEqualsParts,
  missingFigure,
  amendedBudget,
  deviationArithmetic,
  consolidation,
  labelDisplaced,
  blankOutcome,
  lineSign,
  outcomeOverForecast,
  requiredPace,
  textNumber,
  sumLeavesOutRow,
  typedAmongFormulas,
]);
