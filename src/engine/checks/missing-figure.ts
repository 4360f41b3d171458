import type { Check } from './contract';
import { contradictionFinding, isMissing, leadOf } from './relation-findings';

/** A cell is blank though the figures around it need an amount there, and say which. */
export const missingFigure: Check = {
  id: 'missing-figure',
  needs: 'relations',
  tableByTable: true,
  *run({ reading, contradictions }) {
    for (const contradiction of contradictions) {
      const lead = leadOf(contradiction);
      if (lead && isMissing(contradiction)) yield contradictionFinding(reading, contradiction, lead);
    }
  },
};
