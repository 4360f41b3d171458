import { amountToNumber } from '../model/amount';
import type { Indicator, ValueRole } from '../model/goals';
import type { Figure } from './judge';
import { differ, figureIn } from './judge';

const ROLES: readonly ValueRole[] = ['outcome', 'forecast', 'prior', 'target'];

interface Odd {
  readonly role: ValueRole;
  readonly figure: Figure;
  readonly other: Figure;
}

/** The one figure that is as far from each of at least two others. */
export function oddOne(indicator: Indicator): Odd | null {
  const figures = ROLES.flatMap((role) => {
    const figure = figureIn(indicator.values, role);
    return figure && figure.amount.units !== 0n
      ? [{ role, figure, size: Math.abs(amountToNumber(figure.amount)) }]
      : [];
  });
  if (figures.length < 3 || figures.some((a) => figures.some((b) => differ(a.figure.unit, b.figure.unit))))
    return null;
  for (const one of figures) {
    const others = figures.filter((other) => other !== one);
    const sizes = others.map((other) => other.size);
    const steps = isCount(indicator) ? [100, 1000] : [10, 100, 1000];
    const isOff = (step: number) =>
      sizes.every((size) => isNear(one.size / size, step)) ||
      sizes.every((size) => isNear(size / one.size, step));
    const other = others[0];
    if (other && steps.some(isOff)) return { role: one.role, figure: one.figure, other: other.figure };
  }
  return null;
}

function isNear(ratio: number, step: number): boolean {
  return ratio >= step * 0.8 && ratio <= step * 1.25;
}

/** How many things there are of something: totals add up and figures grow through the year. */
export function isCount({ name, values }: Pick<Indicator, 'name' | 'values'>): boolean {
  const units = Object.values(values).map((value) => value.unit);
  return units.includes('st') || (!units.includes('%') && COUNT.test(name));
}

const COUNT = /^(?:antal|antalet|lukumäärä|number)(?!\p{L})|(?:määrä|lukumäärä)(?!\p{L})/iu;
