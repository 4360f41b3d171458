import { amount, equal, subtract } from '../model/amount';
import { answersOf, isDenied, sentences, shareIn } from '../goals/worded';
import { figureIn } from '../goals/judge';
import type { Check } from './contract';
import { goalFinding, indicatorPlace } from './goal-findings';

const ALL = amount(100n, 0);

/** A target for those who did is answered by the share of those who did, not of those who did not. */
export const complementAnswered: Check = {
  id: 'complement-answered',
  needs: 'table',
  *run({ reading }) {
    for (const { name, outcome } of reading.goals.targets) {
      if (!outcome) continue;
      for (const { said, complement, value, target } of answersOf(name, outcome.text)) {
        if (!complement) continue;
        const key = 'complement-answered';
        const facts = { label: name, column: '', said, complement: value, target };
        yield goalFinding(reading, 'warning', outcome.cell, { key, ...facts });
      }
    }
    for (const indicator of reading.goals.indicators) {
      const outcome = figureIn(indicator.values, 'outcome');
      if (!outcome || outcome.unit !== '%' || isDenied(indicator.name)) continue;
      const denied = sentences(indicator.analysis).some((sentence) => {
        const share = shareIn(sentence);
        return share !== null && equal(share, outcome.amount) && isDenied(sentence);
      });
      if (!denied) continue;
      yield goalFinding(reading, 'warning', outcome.cell, {
        key: 'complement-answered',
        ...indicatorPlace(indicator, 'outcome'),
        said: outcome.amount,
        complement: subtract(ALL, outcome.amount),
        target: figureIn(indicator.values, 'target')?.amount ?? null,
      });
    }
  },
};
