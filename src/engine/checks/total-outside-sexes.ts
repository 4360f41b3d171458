import { absolute, add, amount, compare, equal, subtract } from '../model/amount';
import type { Amount } from '../model/amount';
import { halfUnit } from '../model/amount';
import type { Figure } from '../goals/judge';
import { differ, figureIn } from '../goals/judge';
import { isCount } from '../goals/scale';
import type { Check } from './contract';
import { goalFinding, indicatorPlace, stated } from './goal-findings';

/** A share or an index of all lies between that of men and that of women. */
export const totalOutsideSexes: Check = {
  id: 'total-outside-sexes',
  needs: 'indicators',
  *run({ reading }) {
    for (const indicator of reading.goals.indicators) {
      const [total, men, women] = (['outcome', 'men', 'women'] as const).map((role) =>
        figureIn(indicator.values, role),
      );
      if (!total || !men || !women || isCount(indicator)) continue;
      if (
        differ(total.unit, men.unit) ||
        differ(total.unit, women.unit) ||
        equal(sum(men, women), total.amount)
      )
        continue;
      const outside = isOutside(total, men, women);
      if (!outside && !isOneOf(total, men, women)) continue;
      yield goalFinding(
        reading,
        outside ? 'warning' : 'info',
        total.cell,
        {
          key: outside ? 'total-outside-sexes' : 'total-equals-one-sex',
          ...indicatorPlace(indicator, 'outcome'),
          total: stated(total, indicator),
          men: stated(men, indicator),
          women: stated(women, indicator),
        },
        [men.cell, women.cell],
      );
    }
  },
};

function sum(a: Figure, b: Figure): Amount {
  return add(a.amount, b.amount);
}

/** Beyond what rounding explains. */
function isOutside(total: Figure, men: Figure, women: Figure): boolean {
  const [low, high] = compare(men.amount, women.amount) <= 0 ? [men, women] : [women, men];
  const below = add(halfUnit(total.decimals), halfUnit(low.decimals));
  const above = add(halfUnit(total.decimals), halfUnit(high.decimals));
  return (
    compare(subtract(low.amount, total.amount), below) > 0 ||
    compare(subtract(total.amount, high.amount), above) > 0
  );
}

/** Two units apart is more than rounding: then the total can be one of the two only if the other sex is few. */
function isOneOf(total: Figure, men: Figure, women: Figure): boolean {
  const apart = absolute(subtract(men.amount, women.amount));
  const wide = compare(apart, amount(2n, total.decimals)) >= 0;
  return wide && (equal(total.amount, men.amount) || equal(total.amount, women.amount));
}
