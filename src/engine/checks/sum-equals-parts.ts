import type { Check } from './contract';
import { relationFindings } from './relation-findings';

/** A total must equal the sum of its parts, and a net its revenue less its costs. */
export const sumEqualsParts: Check = {
  id: 'sum-equals-parts',
  needs: 'totals',
  tableByTable: true,
  *run(input) {
    yield* relationFindings(input, ['sum', 'net', 'other']);
  },
};
