import { activityDates } from './activity-dates';
import { activityOverdue } from './activity-overdue';
import { activityPostponed } from './activity-postponed';
import { amendedBudget } from './amended-budget';
import { blankOutcome } from './blank-outcome';
import { budgetDiffers } from './budget-differs';
import { complementAnswered } from './complement-answered';
import { consolidation } from './consolidation';
import type { Check } from './contract';
import { deviationArithmetic } from './deviation-arithmetic';
import { directionUnknown } from './direction-unknown';
import { duplicateRow } from './duplicate-row';
import { emptyReference } from './empty-reference';
import { errorValue } from './error-value';
import { forecastCrossesTarget } from './forecast-crosses-target';
import { goalContradictsChildren } from './goal-contradicts-children';
import { headerContradicts } from './header-contradicts';
import { indicatorScale } from './indicator-scale';
import { indicatorUnanswered } from './indicator-unanswered';
import { indicatorUnit } from './indicator-unit';
import { labelDisplaced } from './label-displaced';
import { lineSign } from './line-sign';
import { memoExceedsLine } from './memo-exceeds-line';
import { missedWithoutAnalysis } from './missed-without-analysis';
import { missingFigure } from './missing-figure';
import { outcomeOverForecast } from './outcome-over-forecast';
import { percentColumn } from './percent-column';
import { proseContradicts } from './prose-contradicts';
import { requiredPace } from './required-pace';
import { scaleBreak } from './scale-break';
import { shownDigits } from './shown-digits';
import { sumEqualsParts } from './sum-equals-parts';
import { sumLeavesOutRow } from './sum-leaves-out-row';
import { targetMissing } from './target-missing';
import { textNumber } from './text-number';
import { totalOutsideSexes } from './total-outside-sexes';
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
  emptyReference,
  percentColumn,
  shownDigits,
  memoExceedsLine,
  duplicateRow,
  scaleBreak,
  proseContradicts,
  budgetDiffers,
  headerContradicts,
  forecastCrossesTarget,
  missedWithoutAnalysis,
  indicatorScale,
  totalOutsideSexes,
  indicatorUnit,
  targetMissing,
  indicatorUnanswered,
  directionUnknown,
  complementAnswered,
  activityOverdue,
  activityPostponed,
  activityDates,
  goalContradictsChildren,
]);
