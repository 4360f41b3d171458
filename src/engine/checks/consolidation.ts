import type { Check } from './contract';
import { relationFindings } from './relation-findings';

/** What areas state must add up to the whole, and a total must read the same in two tables. */
export const consolidation: Check = {
  id: 'consolidation',
  needs: 'several-tables',
  tableByTable: true,
  *run(input) {
    yield* relationFindings(input, ['consolidation']);
  },
};
