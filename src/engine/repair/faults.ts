import { add, compare, equal, negate, subtract, ZERO } from '../model/amount';
import type { Unknown } from './cells';
import type { Equation } from './equation';
import { has, isSoft } from './equation';
import type { Interval } from './interval';
import { intersect, isInside, solveFor } from './interval';
import type { System } from './system';

/** A cell that is wrong in one account of a contradiction, and what it can be instead. */
export interface Fault {
  readonly unknown: Unknown;
  readonly range: Interval;
}

/** Beyond so many steps nobody could follow either. */
const MOST_STEPS = 3000;

/**
 * All the smallest sets of wrong cells with which every equation holds, up to so many mistakes. One of these may be an
 * amount in two cells: carried on into a total, or moved to another line. Null where there are too many to look at, empty
 * where so few do not do.
 */
export function smallestFaults(
  component: readonly Equation[],
  system: System,
  mistakes: number,
): Fault[][] | null {
  return new Search(component, system, mistakes).all();
}

class Search {
  private steps = 0;
  private readonly found: Fault[][] = [];
  private readonly failing: ReadonlySet<Equation>;
  private readonly believed = new Map<number, readonly Equation[]>();

  constructor(
    private readonly component: readonly Equation[],
    private readonly system: System,
    private readonly mistakes: number,
  ) {
    this.failing = new Set(component);
  }

  all(): Fault[][] | null {
    this.extend([], new Set());
    return this.steps > MOST_STEPS ? null : this.found;
  }

  /** What a cell must satisfy: what fails, and what holds and is believed. */
  private of(unknown: Unknown): readonly Equation[] {
    const known =
      this.believed.get(unknown.key) ??
      this.system
        .of(unknown)
        .filter((one) => this.failing.has(one) || (one.state === 'holds' && !isSoft(one)));
    this.believed.set(unknown.key, known);
    return known;
  }

  /** Each set is met once: what was tried beside a cell is not tried again within it. */
  private extend(chosen: readonly Unknown[], without: ReadonlySet<number>): void {
    if (++this.steps > MOST_STEPS) return;
    const { faults, conflict } = this.solve(chosen);
    const open = conflict ?? this.open(chosen);
    if (!open && faults.length === chosen.length) this.found.push(faults);
    if (!open || chosen.length > this.mistakes) return;
    const tried = new Set(without);
    for (const unknown of open) {
      if (tried.has(unknown.key)) continue;
      const more = [...chosen, unknown];
      if (more.length <= this.mistakes || this.isTied(more)) this.extend(more, tried);
      tried.add(unknown.key);
    }
  }

  /** An equation that holds has two of the cells: an amount was carried on into a total, or stands on the wrong line. */
  private isTied(chosen: readonly Unknown[]): boolean {
    return chosen.some((unknown) =>
      this.of(unknown).some(
        (one) =>
          one.state === 'holds' &&
          chosen.filter((other) => has(one, other)).length === 2 &&
          !this.component.some((failing) => overlap(failing, one) > 1),
      ),
    );
  }

  /** The cells of an equation that fails and has none of the chosen; null where there is no such equation. */
  private open(chosen: readonly Unknown[]): readonly Unknown[] | null {
    let best: Equation | null = null;
    for (const one of this.component) {
      if (chosen.some((unknown) => has(one, unknown))) continue;
      if (!best || one.cells.length < best.cells.length) best = one;
    }
    return best?.cells ?? null;
  }

  /** What the chosen cells can be, or the cells of the equations that cannot all hold. */
  private solve(chosen: readonly Unknown[]): { faults: Fault[]; conflict: Unknown[] | null } {
    const ranges = new Map<number, Interval>();
    for (let round = 0; round < chosen.length + 1; round++) {
      let changed = false;
      for (const unknown of chosen) {
        for (const equation of this.of(unknown)) {
          const asked = askedOf(equation, unknown, chosen, ranges);
          if (asked === 'open') continue;
          const before = ranges.get(unknown.key);
          const now = asked && (before ? intersect(before, asked) : asked);
          if (!now) return { faults: [], conflict: this.conflict(chosen, unknown, equation) };
          if (before && equal(before.low, now.low) && equal(before.high, now.high)) continue;
          ranges.set(unknown.key, now);
          changed = true;
        }
      }
      if (!changed) break;
    }
    const faults = chosen.flatMap((unknown) => {
      const range = ranges.get(unknown.key);
      const stated = unknown.figure?.amount;
      return range && !(stated && isInside(stated, range)) ? [{ unknown, range }] : [];
    });
    return { faults, conflict: null };
  }

  /** Where one chosen cell alone is asked for two things, another cell of those equations is wrong as well. */
  private conflict(chosen: readonly Unknown[], unknown: Unknown, last: Equation): Unknown[] {
    const alone = (one: Equation) => chosen.every((other) => other.key === unknown.key || !has(one, other));
    const asked = alone(last) ? solveFor(last, unknown) : null;
    const other =
      asked &&
      this.of(unknown).find((one) => {
        if (one === last || !alone(one)) return false;
        const theirs = solveFor(one, unknown);
        return theirs && !intersect(theirs.interval, asked.interval);
      });
    const equations = other ? [last, other] : chosen.flatMap((one) => this.of(one));
    const cells = new Map(equations.flatMap((one) => one.cells.map((cell) => [cell.key, cell] as const)));
    for (const one of chosen) cells.delete(one.key);
    return [...cells.values()];
  }
}

function overlap(a: Equation, b: Equation): number {
  return a.cells.filter((one) => one.figure && has(b, one)).length;
}

/** What an equation asks a cell to hold beside the other chosen ones; `open` while one of them can be anything. */
function askedOf(
  equation: Equation,
  unknown: Unknown,
  chosen: readonly Unknown[],
  ranges: ReadonlyMap<number, Interval>,
): Interval | 'open' | null {
  const solved = solveFor(equation, unknown);
  if (!solved) return null;
  const own = weightOf(equation, unknown);
  let { low, high } = solved.interval;
  for (const other of chosen) {
    if (other.key === unknown.key || !has(equation, other)) continue;
    const range = ranges.get(other.key);
    if (!range) return 'open';
    const stated = other.figure?.amount ?? ZERO;
    const [a, b] = [subtract(range.low, stated), subtract(range.high, stated)];
    const same = weightOf(equation, other) === own;
    low = add(low, same ? negate(b) : a);
    high = add(high, same ? negate(a) : b);
  }
  return compare(low, high) <= 0 ? { low, high } : null;
}

function weightOf(equation: Equation, { key }: Unknown): number {
  return equation.weights[equation.cells.findIndex((one) => one.key === key)] ?? 0;
}
