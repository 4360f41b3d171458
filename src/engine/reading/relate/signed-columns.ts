import { least } from '../../model/lists';
import type { FigureBlock, PriorRelation } from '../relations/block';
import { Span } from '../relations/span';

const LEAST_COLUMNS = 4;
/** In wider tables the ways to put signs to columns are too many for none of them to hold by chance. */
const MOST_COLUMNS = 8;
/** So many rows must hold, and in so many of them must every column say something. */
const LEAST_ROWS = 5;
const LEAST_FULL = 3;
/** One row may fail, by so many times what rounding can do: where it nearly holds, roundings have added up. */
const MOST_FAILING = 1;
const WIDELY = 4;
/** What the figures say must go so many bits beyond the number of equations that are tried. */
const BEYOND_CHANCE = 20;

/**
 * What is brought forward, added and taken away along a row, with any signs: `result = grant + revenue + costs - what was
 * used before`. Columns side by side, and any two that make a third, the inference finds by itself; what follows from
 * three columns at a time is not looked for here.
 */
export function signedColumns(block: FigureBlock, usable: readonly number[]): PriorRelation[] {
  if (usable.length < LEAST_COLUMNS || usable.length > MOST_COLUMNS) return [];
  const rows = rowsOf(block, usable);
  if (rows.length < LEAST_ROWS) return [];
  const unit = least(usable.map((column) => block.columnUnits?.[column] ?? 1));
  const known = new Span();
  const found: PriorRelation[] = [];
  for (let size = 2; size <= usable.length; size++) {
    const those = [...signings(usable.length, size)].flatMap((signs) => {
      const failed = failures(rows, signs, size, unit);
      return failed === null ? [] : [{ signs, failed }];
    });
    // Of equations that follow from each other the one that holds best, of columns that stand nearest, was meant.
    for (const { signs } of those.sort((a, b) => a.failed - b.failed || reach(a.signs) - reach(b.signs))) {
      const one = relationOf(signs, usable);
      if (known.add(one.total, one.parts, one.weights) && size >= LEAST_COLUMNS) found.push(one);
    }
  }
  return found;
}

function reach(signs: readonly number[]): number {
  return signs.findLastIndex((sign) => sign !== 0) - signs.findIndex((sign) => sign !== 0);
}

/** The last of the columns is what the others make. */
function relationOf(signs: readonly number[], usable: readonly number[]): PriorRelation {
  const terms = usable.flatMap((column, i) => (signs[i] ? [{ column, sign: signs[i] ?? 0 }] : []));
  const parts = terms.slice(0, -1);
  return {
    axis: 'column',
    total: terms.at(-1)?.column ?? 0,
    parts: parts.map((one) => one.column),
    weights: parts.map((one) => -one.sign),
    bits: 0,
  };
}

/** The figures of the rows in which an equation of four columns can be tried. */
function rowsOf({ rows, columns, figures }: FigureBlock, usable: readonly number[]): number[][] {
  const found: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const values = usable.map((column) => figures[row * columns + column] ?? Number.NaN);
    if (values.filter((value) => value === value).length >= LEAST_COLUMNS) found.push(values);
  }
  return found;
}

/** Every way to give so many of the columns a sign; the last of them is always plus, for the rest is the same again. */
function* signings(columns: number, size: number): Generator<readonly number[]> {
  const signs = Array.from({ length: columns }, () => 0);
  function* from(column: number, left: number): Generator<readonly number[]> {
    if (left === 0) {
      yield [...signs];
      return;
    }
    for (let last = column; last >= left - 1; last--) {
      for (const sign of left === size ? [1] : [1, -1]) {
        signs[last] = sign;
        yield* from(last - 1, left - 1);
      }
      signs[last] = 0;
    }
  }
  yield* from(columns - 1, size);
}

/** In how many rows the equation does not hold; null where that is too many, or where too few say anything. */
function failures(
  rows: readonly (readonly number[])[],
  signs: readonly number[],
  size: number,
  unit: number,
): number | null {
  let held = 0;
  let full = 0;
  let failed = 0;
  let bits = -signs.length * Math.log2(3);
  let balance = 0;
  for (const sign of signs) balance += sign;
  const seen: string[] = [];
  for (const values of rows) {
    let rest = 0;
    let stated = 0;
    let largest = 0;
    for (let i = 0; i < signs.length; i++) {
      const sign = signs[i] ?? 0;
      if (sign === 0) continue;
      const value = values[i] ?? 0;
      rest += sign * value;
      if (Math.abs(value) > size * unit) stated++;
      largest = Math.max(largest, Math.abs(value));
    }
    if (stated < 2 || rest !== rest) continue;
    const apart = (2 * Math.abs(rest)) / (size * unit);
    if (apart <= 1) {
      // Where as many columns are taken away as added, rows that go by equal steps all hold, and say no more than one.
      if (balance === 0) {
        const steps = stepsOf(values, signs);
        if (seen.includes(steps)) continue;
        seen.push(steps);
      }
      held++;
      bits += Math.log2(largest / (size * unit));
      if (stated === size) full++;
    } else if (apart < WIDELY || ++failed > MOST_FAILING) return null;
  }
  return held >= LEAST_ROWS && full >= LEAST_FULL && bits >= BEYOND_CHANCE ? failed : null;
}

/** How far the columns lie from the first, beside the farthest of them. */
function stepsOf(values: readonly number[], signs: readonly number[]): string {
  const own = values.filter((_, i) => signs[i] !== 0);
  const steps = own.map((value) => value - (own[0] ?? 0));
  const farthest = steps.reduce((most, step) => (Math.abs(step) > Math.abs(most) ? step : most), 0);
  return steps.map((step) => (farthest === 0 ? 0 : Math.round((step / farthest) * 1000))).join(' ');
}
