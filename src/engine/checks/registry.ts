import { amendedBudget } from './amended-budget';
import { blankOutcome } from './blank-outcome';
import { budgetDiffers } from './budget-differs';
import { consolidation } from './consolidation';
import type { Check } from './contract';
import { deviationArithmetic } from './deviation-arithmetic';
import { duplicateRow } from './duplicate-row';
import { errorValue } from './error-value';
import { headerContradicts } from './header-contradicts';
import { labelDisplaced } from './label-displaced';
import { lineSign } from './line-sign';
import { memoExceedsLine } from './memo-exceeds-line';
import { missingFigure } from './missing-figure';
import { outcomeOverForecast } from './outcome-over-forecast';
import { proseContradicts } from './prose-contradicts';
import { requiredPace } from './required-pace';
import { scaleBreak } from './scale-break';
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
  memoExceedsLine,
  duplicateRow,
  scaleBreak,
  proseContradicts,
  budgetDiffers,
  headerContradicts,
]);
