import { most } from '../model/lists';
import { absolute, amount, amountText, compare, subtract } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { certainFaults } from './certain';
import { has, isSoft, withFigure } from './equation';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import type { Fault } from './faults';
import { smallestFaults } from './faults';
import { formulaFaults } from './formula-faults';
import { impliedBlanks } from './implied';
import { isInside } from './interval';
import { components, crowdedOf } from './knots';
import { isSeconded, seconded, singledOut } from './seconded';
import type { System } from './system';

/** A contradiction: equations that fail together, and what could explain them. */
export interface Contradiction {
  readonly equations: readonly Equation[];
  /** One: proved. Several: any of them could be wrong. None: only the contradiction itself. */
  readonly explanations: readonly Explanation[];
}

export function contradictionsOf(system: System): Contradiction[] {
  const failing = system.equations.filter((equation) => equation.state === 'fails' && !isSoft(equation));
  const open = impliedBlanks(system);
  const formulas = system.formulas ? formulaFaults(failing, system.formulas) : [];
  const rest = failing.filter((equation) => !formulas.some(({ equations }) => equations.includes(equation)));
  const found = components([...rest, ...open]);
  const crowded = crowdedOf(found, system);
  return folded([
    ...formulas,
    ...found.flatMap((component) => explain(component, system, crowded.has(component))),
  ]);
}

/** The same disagreement in the budget and in the amended budget that repeats it is told once. */
function folded(contradictions: readonly Contradiction[]): Contradiction[] {
  const seen = new Set<string>();
  return contradictions.filter(({ equations, explanations }) => {
    if (explanations.length === 1) return true;
    const key = equations
      .map(({ cells, residual }) => {
        const places = cells.map(
          ({ cell, figure }) =>
            `${cell.sheet}:${String(cell.row)}=${figure ? amountText(figure.amount) : ''}`,
        );
        return `${places.join(',')}#${amountText(residual)}`;
      })
      .join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function explain(component: readonly Equation[], system: System, crowded: boolean): Contradiction[] {
  const single = sharedCells(component).flatMap((unknown) => explanation(unknown, component, system) ?? []);
  if (single.length > 0) return [oneFault(single, component, system, crowded)];
  return told(certainFaults(component, system), component, system);
}

/** One wrong cell explains all that fails together. */
function oneFault(
  single: readonly Explanation[],
  component: readonly Equation[],
  system: System,
  crowded: boolean,
): Contradiction {
  const likely = singledOut(seconded(preferred(single, component), component, system), system);
  const explanations = proof(likely, component, system, crowded);
  const [only] = explanations;
  return { equations: explanations.length === 1 && only ? only.mends : component, explanations };
}

function sharedCells(component: readonly Equation[]): Unknown[] {
  const [first, ...rest] = component;
  return (first?.cells ?? []).filter((unknown) =>
    rest.every((equation) => equation.cells.some((one) => one.key === unknown.key)),
  );
}

/**
 * What is left as the only explanation is a proof where it is clear and nothing else that fails asks the cell for another
 * value; otherwise only the contradiction is told. Where a single equation speaks, it must not be that another of its
 * cells was carried on, nor that something else fails beside it.
 */
function proof(
  explanations: readonly Explanation[],
  component: readonly Equation[],
  system: System,
  crowded: boolean,
): readonly Explanation[] {
  const [only] = explanations;
  const [equation] = component;
  if (!only || !equation || explanations.length > 1) return explanations;
  const others = system
    .of(only.unknown)
    .some((one) => one.state === 'fails' && !isSoft(one) && !only.mends.includes(one));
  if (!only.clear || others) return [];
  if (only.mends.length > 1) return [only, ...exchangedInstead(only, component, system)];
  if (isSeconded(only, system) || isBlankTotal(only, equation)) return explanations;
  const carried = carriedAlong(equation, system).filter(({ unknown }) => unknown.key !== only.unknown.key);
  return crowded && carried.length === 0 ? [] : [only, ...carried];
}

/** So many last units are the difference of two figures by no chance. */
const TELLING = 100n;

/**
 * Two figures that stand in each other's place make what lies between them look wrong. Where putting both right would mend
 * as much, and the figure is no known slip of its repair, that is no chance.
 */
function exchangedInstead(
  only: Explanation,
  component: readonly Equation[],
  system: System,
): readonly Explanation[] {
  const { unknown: cell, value } = only;
  const off = absolute(subtract(value, cell.figure?.amount ?? value));
  if (only.slip !== null || compare(off, amount(TELLING, cell.decimals)) < 0) return [];
  const [pair] = (smallestFaults(component, system, 2) ?? []).filter(isExchange);
  return (pair ?? []).flatMap(({ unknown }) => {
    const beside = (pair ?? []).flatMap((one) => (one.unknown.key === unknown.key ? [] : [one.unknown.key]));
    const mends = component.filter((equation) => has(equation, unknown));
    return explanation(unknown, mends, system, beside) ?? [];
  });
}

function isExchange([a, b, ...more]: readonly Fault[]): boolean {
  const [first, second] = [a?.unknown.figure?.amount, b?.unknown.figure?.amount];
  return !!(
    a &&
    b &&
    first &&
    second &&
    more.length === 0 &&
    isInside(first, b.range) &&
    isInside(second, a.range)
  );
}

function isBlankTotal({ unknown }: Explanation, { cells: [total] }: Equation): boolean {
  return unknown.figure === null && unknown.key === total?.key;
}

/** Among several explanations one may stand out: the only blank, or the only one that is a known slip. */
function preferred(explanations: readonly Explanation[], component: readonly Equation[]): Explanation[] {
  if (explanations.length < 2) return [...explanations];
  const blanks = explanations.filter((one) => one.unknown.figure === null);
  const total = component.length === 1 ? component[0]?.cells[0] : undefined;
  // A total that is blank was not meant to be nothing: it is what lacks, and a blank part is no part.
  const open = explanations.filter((one) => total?.figure === null && one.unknown.key === total.key);
  if (open.length > 0) return open;
  if (blanks.length === 1 && component.length > 1) return blanks;
  const telling = explanations.filter((one) => one.slip === 'sign' || one.slip === 'factor-1000');
  if (telling.length === 1 && component.length > 1) return telling;
  const kept = most(explanations.map((one) => one.keeps));
  return [...explanations].sort(
    (a, b) => Number(b.slip !== null) - Number(a.slip !== null) || (kept > 0 ? b.keeps - a.keeps : 0),
  );
}

/** Each of the faults by itself, and each equation that is left without them. */
function told(
  faults: readonly Explanation[],
  component: readonly Equation[],
  system: System,
): Contradiction[] {
  const rest = component.filter((equation) => !isMendedBy(equation, faults));
  return [
    ...faults.map((one) => ({
      equations: component.filter((equation) => has(equation, one.unknown)),
      explanations: [one],
    })),
    ...(faults.length > 0
      ? components(rest).flatMap((one) => explain(one, system, true))
      : component.map((equation) => ({ equations: [equation], explanations: alone(equation, system) }))),
  ];
}

/** It holds once the wrong cells are put right. */
function isMendedBy(equation: Equation, faults: readonly Explanation[]): boolean {
  const then = faults.reduce((one, { unknown, value }) => withFigure(one, unknown, value), equation);
  return then !== equation && compare(absolute(then.residual), then.slack) <= 0;
}

/** What could explain one equation by itself; a cell that others hold, where one of those would change along. */
function alone(equation: Equation, system: System): readonly Explanation[] {
  const found = equation.cells.flatMap((unknown) => explanation(unknown, [equation], system) ?? []);
  const named = found.length > 1 ? singledOut(found, system) : [...found, ...carriedAlong(equation, system)];
  return named.length > 1 ? named : [];
}

/** The cells of an equation that could be wrong if their error was carried on. */
function carriedAlong(equation: Equation, system: System): Explanation[] {
  const seen = new Set<number>();
  return (smallestFaults([equation], system, 1) ?? []).flatMap((faults) => {
    const own = faults.find(({ unknown }) => has(equation, unknown));
    if (!own || faults.length < 2 || seen.has(own.unknown.key)) return [];
    seen.add(own.unknown.key);
    const others = faults.flatMap(({ unknown }) => (unknown.key === own.unknown.key ? [] : [unknown.key]));
    return explanation(own.unknown, [equation], system, others) ?? [];
  });
}
