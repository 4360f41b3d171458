import type { Check } from './contract';
import { relationFindings } from './relation-findings';

/** A deviation must be the difference that its header and the rest of its column say it is. */
export const deviationArithmetic: Check = {
  id: 'deviation-arithmetic',
  needs: 'deviation',
  tableByTable: true,
  *run(input) {
    yield* relationFindings(input, ['deviation']);
  },
};
