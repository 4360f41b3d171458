import type { Check } from './contract';
import { errorValue } from './error-value';
import { sumEqualsParts } from './sum-equals-parts';

/** Every check, in the order in which their findings are told. */
export const CHECKS: readonly Check[] = Object.freeze([errorValue, sumEqualsParts]);
