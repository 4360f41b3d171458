import type { Equation } from './equation';
import { isSoft } from './equation';
import type { System } from './system';

/** Equations that share a cell belong together. */
export function components(equations: readonly Equation[]): Equation[][] {
  const byCell = new Map<number, Equation[]>();
  for (const equation of equations) {
    for (const { key } of equation.cells) byCell.set(key, [...(byCell.get(key) ?? []), equation]);
  }
  const seen = new Set<Equation>();
  const found: Equation[][] = [];
  for (const start of equations) {
    if (seen.has(start)) continue;
    const component: Equation[] = [];
    const queue = [start];
    seen.add(start);
    for (let equation = queue.pop(); equation; equation = queue.pop()) {
      component.push(equation);
      for (const { key } of equation.cells) {
        for (const next of byCell.get(key) ?? []) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
    }
    found.push(component);
  }
  return found;
}

/** Contradictions that equations which hold tie to others: what looks like one mistake in each can be one in both. */
export function crowdedOf(
  found: readonly (readonly Equation[])[],
  system: System,
): ReadonlySet<readonly Equation[]> {
  const at = new Map<number, readonly Equation[]>();
  for (const component of found)
    for (const { key } of component.flatMap(({ cells }) => cells)) at.set(key, component);
  const isTied = (component: readonly Equation[]) =>
    component
      .flatMap(({ cells }) => cells.flatMap((unknown) => system.of(unknown)))
      .some(
        (equation) =>
          equation.state === 'holds' &&
          !isSoft(equation) &&
          equation.cells.some(({ key }) => (at.get(key) ?? component) !== component),
      );
  return new Set(found.filter(isTied));
}
