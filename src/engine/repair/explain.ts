import { most } from '../model/lists';
import { amountText } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSoft } from './equation';
import type { Explanation } from './explanation';
import { explanation } from './explanation';
import { formulaFaults } from './formula-faults';
import { impliedBlanks } from './implied';
import { certainInPairs } from './pairs';
import { seconded, singledOut } from './seconded';
import type { System } from './system';

/** A contradiction: equations that fail together, and what could explain them. */
export interface Contradiction {
  readonly equations: readonly Equation[];
  /** One: proved. Several: any of them could be wrong. None: only the contradiction itself. */
  readonly explanations: readonly Explanation[];
}

/** Beyond this many cells only single faults are looked for. */
const MOST_CELLS_FOR_PAIRS = 80;

export function contradictionsOf(system: System): Contradiction[] {
  const failing = system.equations.filter((equation) => equation.state === 'fails' && !isSoft(equation));
  const open = impliedBlanks(system);
  const faults = system.formulas ? formulaFaults(failing, system.formulas) : [];
  const rest = failing.filter((equation) => !faults.some(({ equations }) => equations.includes(equation)));
  return folded([
    ...faults,
    ...components([...rest, ...open]).flatMap((component) => explain(component, system)),
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

/** Equations that share a cell belong together. */
function components(equations: readonly Equation[]): Equation[][] {
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

function explain(component: readonly Equation[], system: System): Contradiction[] {
  const single = sharedCells(component).flatMap((unknown) => explanation(unknown, component, system) ?? []);
  if (single.length > 0) {
    const likely = seconded(preferred(single, component), component, system);
    const explanations = proof(singledOut(likely, system), system);
    return [
      {
        equations: explanations.length === 1 ? (explanations[0]?.mends ?? component) : component,
        explanations,
      },
    ];
  }
  const cells = distinctCells(component);
  if (component.length > 1 && cells.length <= MOST_CELLS_FOR_PAIRS) {
    const certain = certainInPairs(component, cells, system);
    if (certain.length > 0) return told(certain, component, system);
  }
  return peel(component, cells, system);
}

function distinctCells(component: readonly Equation[]): Unknown[] {
  const cells = new Map<number, Unknown>();
  for (const equation of component) for (const unknown of equation.cells) cells.set(unknown.key, unknown);
  return [...cells.values()];
}

function sharedCells(component: readonly Equation[]): Unknown[] {
  const [first, ...rest] = component;
  return (first?.cells ?? []).filter((unknown) =>
    rest.every((equation) => equation.cells.some((one) => one.key === unknown.key)),
  );
}

/**
 * What is left as the only explanation is a proof where it is clear and nothing else that fails asks the cell for another
 * value; otherwise only the contradiction is told.
 */
function proof(explanations: readonly Explanation[], system: System): readonly Explanation[] {
  const [only] = explanations;
  if (!only || explanations.length > 1) return explanations;
  const others = system
    .of(only.unknown)
    .some((equation) => equation.state === 'fails' && !isSoft(equation) && !only.mends.includes(equation));
  return only.clear && !others ? explanations : [];
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

/** More than two faults: the cell that explains most goes first, until nothing is left to explain. */
function peel(component: readonly Equation[], cells: readonly Unknown[], system: System): Contradiction[] {
  let best: Explanation | null = null;
  let rivals = 0;
  for (const unknown of cells) {
    const mends = component.filter((equation) => has(equation, unknown));
    if (mends.length < 2) continue;
    const one = explanation(unknown, mends, system);
    if (!one?.clear) continue;
    if (!best || mends.length > best.mends.length) {
      best = one;
      rivals = 0;
    } else if (mends.length === best.mends.length) rivals++;
  }
  if (!best || rivals > 0)
    return [...component].map((equation) => ({
      equations: [equation],
      explanations: proof(alone(equation, system), system),
    }));
  return told([best], component, system);
}

/** Each of the faults by itself, and what is left without them. */
function told(
  faults: readonly Explanation[],
  component: readonly Equation[],
  system: System,
): Contradiction[] {
  const rest = component.filter((equation) => !faults.some(({ unknown }) => has(equation, unknown)));
  return [
    ...faults.map((one) => ({
      equations: component.filter((equation) => has(equation, one.unknown)),
      explanations: [one],
    })),
    ...components(rest).flatMap((one) => explain(one, system)),
  ];
}

/**
 * What could explain one equation by itself. Where a column repeats another, each cell is held by its copy; then the
 * cells are named as if the copy would change along, and none of them is proved.
 */
function alone(equation: Equation, system: System): readonly Explanation[] {
  const found = equation.cells.flatMap((unknown) => explanation(unknown, [equation], system) ?? []);
  if (found.length > 0) return singledOut(found, system);
  const named = equation.cells.flatMap((unknown) => {
    const copies = copiesOf(unknown, system);
    return copies.length > 0 || !unknown.figure
      ? (explanation(unknown, [equation], system, copies) ?? [])
      : [];
  });
  return named.length > 1 ? named : [];
}

/** The cells that repeat this one: the amended budget where nothing was amended. */
function copiesOf(unknown: Unknown, system: System): number[] {
  return system.of(unknown).flatMap((equation) => {
    const stated = equation.cells.filter((one) => one.figure);
    const other = stated.find((one) => one.key !== unknown.key);
    return equation.state === 'holds' && stated.length === 2 && other && equation.residual.units === 0n
      ? [other.key]
      : [];
  });
}
