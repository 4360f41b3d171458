import type { Unknown } from './cells';
import type { Equation } from './equation';
import { isSoft } from './equation';
import { intersect, solveFor } from './interval';
import type { System } from './system';

/**
 * A blank total is missed when two equations ask for it and agree, or when it is the only gap in a named sum that holds
 * elsewhere. One blank among others may be legitimate.
 */
export function impliedBlanks(system: System): Equation[] {
  return system.equations.filter((equation) => {
    const [total, ...parts] = equation.cells;
    if (equation.state !== 'incomplete' || isSoft(equation) || !total || total.figure) return false;
    if (parts.every((one) => one.figure === null)) return false;
    return isOnlyGap(equation) || isAskedTwice(equation, total, system);
  });
}

function isAskedTwice(equation: Equation, total: Unknown, system: System): boolean {
  const mine = solveFor(equation, total);
  return system.of(total).some((other) => {
    if (other === equation || (other.state !== 'incomplete' && other.state !== 'fails')) return false;
    const theirs = solveFor(other, total);
    return (
      mine &&
      theirs &&
      other.cells.some((cell) => cell.key !== total.key && cell.figure) &&
      intersect(mine.interval, theirs.interval)
    );
  });
}

function isOnlyGap({ footing, cells }: Equation): boolean {
  const stated = cells.filter((one) => one.figure !== null).length;
  return footing.named && footing.open === 1 && footing.holds > 0 && footing.fails === 0 && stated > 1;
}
