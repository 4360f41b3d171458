import type { Check } from './contract';
import { aim, goalFinding, indicatorPlace, valueCell } from './goal-findings';

/** An indicator has a target, its own or the council's. */
export const targetMissing: Check = {
  id: 'target-missing',
  needs: 'indicators',
  *run({ reading }) {
    const asked = reading.goals.indicators.filter(({ columns }) => columns.target);
    const bare = asked.filter(({ values }) => !values.target);
    // Where most rows have none, the table follows figures and aims at nothing.
    const usual = bare.length * 2 <= asked.length;
    const aimed = asked.some(({ values }) => values.target?.kind === 'figure');
    for (const indicator of bare) {
      const council = indicator.values.councilTarget;
      const place = indicatorPlace(indicator, 'target');
      const cell = valueCell(indicator, 'target');
      if (council)
        yield goalFinding(
          reading,
          'info',
          cell,
          { key: 'own-target-missing', ...place, council: aim(council, indicator) },
          [council.cell],
        );
      else if (aimed)
        yield goalFinding(reading, usual || hasCouncil(indicator.columns) ? 'warning' : 'info', cell, {
          key: 'target-missing',
          ...place,
        });
    }
  },
};

/** The table asks for two targets, and the row has neither. */
function hasCouncil({ councilTarget }: { readonly councilTarget?: unknown }): boolean {
  return councilTarget !== undefined;
}
