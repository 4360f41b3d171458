import type { Check } from './contract';
import { relationFindings } from './relation-findings';

/** An amended budget must be the budget plus its amendments. */
export const amendedBudget: Check = {
  id: 'amended-budget',
  needs: 'amended',
  tableByTable: true,
  *run(input) {
    yield* relationFindings(input, ['amended']);
  },
};
