import type { Amount } from '../model/amount';
import { amount, amountText, amountToNumber, equal, unitsAt } from '../model/amount';
import type { Interval } from './interval';
import { fits, intersect, isInside, printable, solveFor } from './interval';
import type { Slip } from '../model/finding';
import { slipOf } from './slip';
import type { Unknown } from './cells';
import type { Equation, System } from './system';

/** One cell and the value that would make everything hold that it takes part in. */
export interface Explanation {
  readonly unknown: Unknown;
  readonly value: Amount;
  readonly range: Interval;
  readonly slip: Slip | null;
  /** The equations that fail now and hold then. */
  readonly mends: readonly Equation[];
  /** Equations that hold now and still hold then. */
  readonly keeps: number;
}

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
  return folded(components([...failing, ...open]).flatMap((component) => explain(component, system)));
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

/** A relation that fails more often than it holds is no evidence, unless words name it and it fails only once. */
function isSoft({ footing: { holds, fails, named } }: Equation): boolean {
  return named ? fails > Math.max(1, holds) : fails >= holds;
}

/**
 * A blank total is missed when two equations ask for it and agree, or when it is the only gap in a named sum that holds
 * elsewhere. One blank among others may be legitimate.
 */
function impliedBlanks(system: System): Equation[] {
  const asked = new Set<Equation>();
  for (const equations of system.byCell.values()) {
    const open = equations.filter((equation) => equation.state === 'incomplete' && !isSoft(equation));
    if (open.length === 0) continue;
    for (const equation of open) {
      const total = equation.cells[0];
      if (!total || total.figure || equation.cells.slice(1).every((one) => one.figure === null)) continue;
      const others = equations.filter(
        (one) =>
          one !== equation &&
          (one.state === 'incomplete' || one.state === 'fails') &&
          one.cells.some((cell) => cell.key === total.key),
      );
      const mine = solveFor(equation, total);
      const agrees = others.some((one) => {
        const theirs = solveFor(one, total);
        return (
          mine &&
          theirs &&
          one.cells.some((cell) => cell.key !== total.key && cell.figure) &&
          intersect(mine.interval, theirs.interval)
        );
      });
      if (agrees || isOnlyGap(equation)) asked.add(equation);
    }
  }
  return [...asked];
}

function isOnlyGap({ footing, cells }: Equation): boolean {
  const stated = cells.filter((one) => one.figure !== null).length;
  return footing.named && footing.open === 1 && footing.holds > 0 && footing.fails === 0 && stated > 1;
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
  if (single.length > 0) return [{ equations: component, explanations: preferred(single, component) }];
  const cells = distinctCells(component);
  if (component.length > 1 && cells.length <= MOST_CELLS_FOR_PAIRS) {
    const pair = pairOf(component, cells, system);
    if (pair) return pair;
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

/** What the cell would have to hold for all its equations to hold; null if there is no such value. */
function explanation(
  unknown: Unknown,
  mends: readonly Equation[],
  system: System,
  without: readonly number[] = [],
): Explanation | null {
  let range: Interval | null = null;
  const exacts: { value: Amount; slack: Amount; fails: boolean }[] = [];
  let keeps = 0;
  for (const equation of system.byCell.get(unknown.key) ?? []) {
    if (equation.cells.some((one) => without.includes(one.key))) continue;
    const mended = mends.includes(equation);
    if (!mended && (equation.state !== 'holds' || isSoft(equation))) continue;
    const solved = solveFor(equation, unknown);
    if (!solved) return null;
    const narrower: Interval | null = range ? intersect(range, solved.interval) : solved.interval;
    if (!narrower) return null;
    range = narrower;
    exacts.push({ value: solved.exact, slack: equation.slack, fails: mended });
    if (!mended) keeps++;
  }
  if (!range) return null;
  const allowed = printable(range, unknown.decimals) ?? range;
  if (unknown.figure && isInside(unknown.figure.amount, range)) return null;
  const value = likeliest(exacts, allowed, unknown);
  return {
    unknown,
    value,
    range: allowed,
    slip: slipOf(unknown.figure?.amount ?? null, value),
    mends,
    keeps,
  };
}

/** So many values in a range are looked at one by one. */
const MOST_VALUES = 200;

/**
 * The one value in the range that the printed figure is a known slip of; what all equations give to the digit;
 * otherwise the value nearest to what the equations give, those with the least rounding counting most.
 */
function likeliest(
  exacts: readonly { value: Amount; slack: Amount }[],
  allowed: Interval,
  unknown: Unknown,
): Amount {
  const values = valuesIn(allowed, unknown.decimals);
  const stated = unknown.figure?.amount ?? null;
  const [agreed] = exacts;
  const all = agreed && exacts.length > 1 && exacts.every((one) => equal(one.value, agreed.value));
  for (const slips of stated ? TELLING : []) {
    if (all && (slips === TELLING[2] || (slips === TELLING[1] && isShort(stated)))) return agreed.value;
    const told = values.filter((value) => slips.includes(slipOf(stated, value) ?? 'blank'));
    if (told.length === 1 && told[0]) return told[0];
  }
  const given = exacts.map(({ value, slack }) => {
    const [at, half] = [amountToNumber(value), amountToNumber(slack)];
    return { at, weight: 1 / (half * half + 1e-12) };
  });
  const cost = (value: Amount) => {
    const at = amountToNumber(value);
    return given.reduce((sum, one) => sum + one.weight * (one.at - at) ** 2, 0);
  };
  const usable = exacts
    .map((one) => one.value)
    .filter((one) => isInside(one, allowed) && fits(one, unknown.decimals));
  const [first = allowed.low, ...others] = values.length > 0 ? values : usable;
  return others.reduce((best, value) => (cost(value) < cost(best) ? value : best), first);
}

/** In a short figure any other is one digit away. */
function isShort(value: Amount | null): boolean {
  return value !== null && value.units > -1000n && value.units < 1000n;
}

/** The surer the slip, the earlier: a turned sign says more than one wrong digit. */
const TELLING: readonly (readonly Slip[])[] = [
  ['sign', 'factor-1000', 'swapped-digits'],
  ['one-digit', 'factor-10'],
  ['lost-digit'],
];

/** The values of a range with so many places; none where they are too many to look at. */
function valuesIn({ low, high }: Interval, decimals: number): Amount[] {
  const first = unitsAt(low, Math.max(decimals, low.decimals));
  const last = unitsAt(high, Math.max(decimals, low.decimals));
  if (low.decimals > decimals || last - first > BigInt(MOST_VALUES)) return [];
  const values: Amount[] = [];
  for (let units = first; units <= last; units++) values.push(amount(units, decimals));
  return values;
}

/** Among several explanations one may stand out: the only blank, or the only one that is a known slip. */
function preferred(explanations: readonly Explanation[], component: readonly Equation[]): Explanation[] {
  if (explanations.length < 2) return [...explanations];
  const blanks = explanations.filter((one) => one.unknown.figure === null);
  if (blanks.length === 1 && component.length > 1) return blanks;
  const telling = explanations.filter((one) => one.slip === 'sign' || one.slip === 'factor-1000');
  if (telling.length === 1 && component.length > 1) return telling;
  const kept = Math.max(...explanations.map((one) => one.keeps));
  return [...explanations].sort(
    (a, b) => Number(b.slip !== null) - Number(a.slip !== null) || (kept > 0 ? b.keeps - a.keeps : 0),
  );
}

/** Two faults whose repairs together make everything hold; null unless exactly one pair does. */
function pairOf(
  component: readonly Equation[],
  cells: readonly Unknown[],
  system: System,
): Contradiction[] | null {
  let found: (readonly [Explanation, Explanation])[] = [];
  for (let i = 0; i < cells.length; i++) {
    for (let j = i + 1; j < cells.length; j++) {
      const a = cells[i];
      const b = cells[j];
      if (!a || !b || !component.every((equation) => has(equation, a) || has(equation, b))) continue;
      const first = explanation(
        a,
        component.filter((equation) => has(equation, a) && !has(equation, b)),
        system,
        [b.key],
      );
      const second = explanation(
        b,
        component.filter((equation) => has(equation, b) && !has(equation, a)),
        system,
        [a.key],
      );
      if (!first || !second || first.mends.length === 0 || second.mends.length === 0) continue;
      if (sharedBy(a, b, system).every((equation) => holdsWith(equation, first, second)))
        found.push([first, second]);
    }
  }
  if (found.length > 1) {
    const most = Math.max(...found.map(([a, b]) => slips(a, b)));
    found = found.filter(([a, b]) => slips(a, b) === most);
  }
  const pair = found.length === 1 ? found[0] : undefined;
  return pair
    ? pair.map((one) => ({
        equations: component.filter((equation) => has(equation, one.unknown)),
        explanations: [one],
      }))
    : null;
}

function slips(a: Explanation, b: Explanation): number {
  return Number(a.slip !== null) + Number(b.slip !== null);
}

function has(equation: Equation, unknown: Unknown): boolean {
  return equation.cells.some((one) => one.key === unknown.key);
}

function sharedBy(a: Unknown, b: Unknown, system: System): Equation[] {
  return (system.byCell.get(a.key) ?? []).filter(
    (equation) => has(equation, b) && equation.state !== 'trivial',
  );
}

function holdsWith(equation: Equation, first: Explanation, second: Explanation): boolean {
  const changed: Equation = {
    ...equation,
    cells: equation.cells.map((one) =>
      one.key === first.unknown.key ? { ...one, figure: figureOf(first) } : one,
    ),
    residual: shifted(equation, first),
  };
  const solved = solveFor(changed, second.unknown);
  return solved !== null && intersect(solved.interval, second.range) !== null;
}

function figureOf({ unknown, value }: Explanation): NonNullable<Unknown['figure']> {
  return { amount: value, decimals: unknown.decimals, exact: false, percent: false, stored: 'number' };
}

/** The residual once a cell holds its new value. */
function shifted(equation: Equation, { unknown, value }: Explanation): Amount {
  const at = equation.cells.findIndex((one) => one.key === unknown.key);
  const weight = BigInt(equation.weights[at] ?? 1);
  const old = equation.cells[at]?.figure?.amount ?? { units: 0n, decimals: 0 };
  const decimals = Math.max(equation.residual.decimals, value.decimals, old.decimals);
  const up = (one: Amount) => one.units * 10n ** BigInt(decimals - one.decimals);
  return { units: up(equation.residual) + weight * (up(value) - up(old)), decimals };
}

/** More than two faults: the cell that explains most goes first, until nothing is left to explain. */
function peel(component: readonly Equation[], cells: readonly Unknown[], system: System): Contradiction[] {
  let best: Explanation | null = null;
  let rivals = 0;
  for (const unknown of cells) {
    const mends = component.filter((equation) => has(equation, unknown));
    if (mends.length < 2) continue;
    const one = explanation(unknown, mends, system);
    if (!one) continue;
    if (!best || mends.length > best.mends.length) {
      best = one;
      rivals = 0;
    } else if (mends.length === best.mends.length) rivals++;
  }
  if (!best || rivals > 0)
    return [...component].map((equation) => ({
      equations: [equation],
      explanations: alone(equation, system),
    }));
  const rest = component.filter((equation) => !best.mends.includes(equation));
  return [
    { equations: best.mends, explanations: [best] },
    ...components(rest).flatMap((one) => explain(one, system)),
  ];
}

/**
 * What could explain one equation by itself. Where a column repeats another, each cell is held by its copy; then the
 * cells are named as if the copy would change along, and none of them is proved.
 */
function alone(equation: Equation, system: System): Explanation[] {
  const found = equation.cells.flatMap((unknown) => explanation(unknown, [equation], system) ?? []);
  if (found.length > 0) return found;
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
  return (system.byCell.get(unknown.key) ?? []).flatMap((equation) => {
    const stated = equation.cells.filter((one) => one.figure);
    const other = stated.find((one) => one.key !== unknown.key);
    return equation.state === 'holds' && stated.length === 2 && other && equation.residual.units === 0n
      ? [other.key]
      : [];
  });
}
