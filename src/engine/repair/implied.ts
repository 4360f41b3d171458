import type { Unknown } from './cells';
import type { Equation } from './equation';
import { isSoft } from './equation';
import { intersect, solveFor } from './interval';
import type { System } from './system';

/**
 * A blank total is missed when two equations ask for it and agree, or when it is the only gap in a named sum that holds
 * elsewhere. One blank among others may be legitimate. An amended budget is there as soon as its budget is, and the other
 * way round.
 */
export function impliedBlanks(system: System): Equation[] {
  return system.equations.filter((equation) => {
    const [total, ...parts] = equation.cells;
    if (equation.state !== 'incomplete' || isSoft(equation) || !total) return false;
    if (parts.every((one) => one.figure === null)) return isAmended(equation) && isOnlyGap(equation);
    if (total.figure) return false;
    const stated = parts.filter((one) => one.figure !== null).length;
    return (
      ((stated > 1 || isAmended(equation)) && isOnlyGap(equation)) || isAskedTwice(equation, total, system)
    );
  });
}

function isAmended({ relation }: Equation): boolean {
  return relation.kind === 'amended';
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

function isOnlyGap({ footing }: Equation): boolean {
  return footing.named && footing.open === 1 && footing.holds > 0 && footing.fails * 3 <= footing.holds;
}
