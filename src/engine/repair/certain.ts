import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSound } from './equation';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import type { Fault } from './faults';
import { smallestFaults } from './faults';
import type { Interval } from './interval';
import { intersect } from './interval';
import type { System } from './system';

/** More mistakes that hang together are not told apart. */
const MOST_MISTAKES = 3;

/** What stands by itself, otherwise the faults that are in every smallest account of what fails. */
export function certainFaults(component: readonly Equation[], system: System): Explanation[] {
  const strong = meetings(component, system);
  if (strong.length > 0) return strong.filter((one) => isAlone(one, strong, system));
  for (let mistakes = 2; mistakes <= MOST_MISTAKES; mistakes++) {
    const accounts = smallestFaults(component, system, mistakes);
    if (!accounts) return [];
    const [first, ...others] = accounts;
    if (!first) continue;
    return first.flatMap(({ unknown, range }) => {
      const meets = component.filter((equation) => has(equation, unknown));
      if (meets.length < 2 || !meets.every(isSound) || !isInEach({ unknown, range }, others)) return [];
      const beside = first.flatMap((one) => (one.unknown.key === unknown.key ? [] : [one.unknown.key]));
      const mends = meets.filter((equation) => !equation.cells.some(({ key }) => beside.includes(key)));
      const one = explanation(unknown, mends, system, beside);
      return one?.clear && mends.length > 0 ? [one] : [];
    });
  }
  return [];
}

/** Whatever is wrong besides, the cell is, and by the same amount. */
function isInEach({ unknown, range }: Fault, accounts: readonly (readonly Fault[])[]): boolean {
  let common: Interval | null = range;
  for (const faults of accounts) {
    const same = faults.find((one) => one.unknown.key === unknown.key);
    common = common && same ? intersect(common, same.range) : null;
  }
  return common !== null;
}

/** Cells that mend all that fails of theirs, two equations or more. */
function meetings(component: readonly Equation[], system: System): Explanation[] {
  return distinctCells(component).flatMap((unknown) => {
    const mends = component.filter((equation) => has(equation, unknown));
    const one = mends.length > 1 ? explanation(unknown, mends, system) : null;
    return one?.clear ? [one] : [];
  });
}

/** No other cell mends any of the same. */
function isAlone({ unknown, mends }: Explanation, all: readonly Explanation[], system: System): boolean {
  return (
    all.every((one) => one.unknown === unknown || !one.mends.some((equation) => mends.includes(equation))) &&
    smallestFaults(mends, system, 1)?.length === 1
  );
}

function distinctCells(component: readonly Equation[]): Unknown[] {
  return [...new Map(component.flatMap(({ cells }) => cells.map((one) => [one.key, one] as const))).values()];
}
