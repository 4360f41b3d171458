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
  const asking = askingFor(system);
  return [...new Set([...asking, ...asking.flatMap((equation) => seconding(equation, system))])];
}

function askingFor(system: System): Equation[] {
  return system.equations.filter((equation) => {
    const [total, ...parts] = equation.cells;
    if (equation.state !== 'incomplete' || isSoft(equation) || !total) return false;
    if (parts.every((one) => one.figure === null)) return isAmended(equation) && isOnlyGap(equation);
    if (total.figure) return false;
    const stated = parts.filter((one) => one.figure !== null).length;
    return (
      ((stated > 1 || isAmended(equation)) &&
        isOnlyGap(equation) &&
        !isNeverStated(equation, total, system)) ||
      isAskedTwice(equation, total, system)
    );
  });
}

/** Other sums of the same column are blank too: prices and averages have no total. */
function isNeverStated(equation: Equation, blank: Unknown, system: System): boolean {
  const { sheet, row, column } = blank.cell;
  return (
    isDown(equation, column) &&
    system.equations.some((other) => {
      const [total, ...parts] = other.cells;
      return (
        total?.figure === null &&
        other.footing.holds > 0 &&
        total.cell.sheet === sheet &&
        total.cell.row !== row &&
        isDown(other, column) &&
        parts.filter((one) => one.figure).length > 1
      );
    })
  );
}

function isDown({ cells }: Equation, column: number): boolean {
  return cells.every(({ cell }) => cell.column === column);
}

function isAmended({ relation }: Equation): boolean {
  return relation.kind === 'amended';
}

function isAskedTwice(equation: Equation, total: Unknown, system: System): boolean {
  return agreeing(equation, total, system).length > 0;
}

/** A sum that the blank total is a part of asks for it too, where all that it has besides is the whole. */
function seconding(equation: Equation, system: System): Equation[] {
  const [total] = equation.cells;
  if (!total || total.figure) return [];
  return agreeing(equation, total, system).filter(
    (other) => other.state === 'incomplete' && other.footing.named && !isSoft(other),
  );
}

/** The other equations that lack something, and in which this blank is what it is in the equation. */
function agreeing(equation: Equation, blank: Unknown, system: System): Equation[] {
  const mine = solveFor(equation, blank);
  return system.of(blank).filter((other) => {
    if (other === equation || (other.state !== 'incomplete' && other.state !== 'fails')) return false;
    const theirs = solveFor(other, blank);
    return (
      mine &&
      theirs &&
      other.cells.some((cell) => cell.key !== blank.key && cell.figure) &&
      intersect(mine.interval, theirs.interval)
    );
  });
}

function isOnlyGap({ footing }: Equation): boolean {
  return footing.named && footing.open === 1 && footing.holds > 0 && footing.fails * 3 <= footing.holds;
}
