import type { Candidate, Evidence } from './pool';
import type { Lines } from './lines';

/** What small whole numbers pretend to say too much, because they are alike. */
const DISCOUNT = 1.5;
/** A total that repeats a single figure says nearly nothing. */
const COPY = 0.15;
const NAMED_COPY = 0.6;
/** So many agreeing positions are compared with each other; beyond, the matter is settled. */
const DISTINCT = 32;
/** Two equations are multiples of each other when they are so up to so many units. */
const PROPORTIONAL = 3;
const MULTIPLE = 0.1;

/** How many bits agreement at one position is worth, given the size of the figures and what is left over. */
export function bitsOf(size: number, left: number, grain: number): number {
  const off = left === 0 ? 0 : Math.log2((2 * left) / grain + 1) + 1;
  return Math.min(24, Math.log2((2 * size) / grain + 1) - off - DISCOUNT);
}

/** What a failing position costs: much where sums are known to hold, little where they are not. */
export function priceOf(additive: number): number {
  return -Math.log2(1 - additive + 0.02);
}

/**
 * What an agreement is worth beside those already seen: nothing when it is the same equation again, little
 * when it is a multiple of one (columns that are each other times a factor agree all together or not at all).
 * Notes the equation as seen.
 */
function likeness(seen: number[], mark: number, whole: number, unit: number): number {
  let alike = 1;
  for (let i = 0; i < seen.length; i += 2) {
    const otherMark = seen[i] ?? 0;
    const otherWhole = seen[i + 1] ?? 0;
    if (otherMark === mark && otherWhole === whole) return 0;
    if (Math.abs(mark * otherWhole - otherMark * whole) <= PROPORTIONAL * unit * Math.abs(otherWhole))
      alike = MULTIPLE;
  }
  if (seen.length < 2 * DISTINCT) seen.push(mark, whole);
  return alike;
}

export function weigh(
  lines: Lines,
  additive: Float64Array,
  total: number,
  parts: readonly number[],
  weights: readonly number[] | null,
): Evidence {
  const { width, values, units, grains } = lines;
  const found: Evidence = { bits: 0, price: 0, held: 0, failed: 0, weight: 0, dearest: 0 };
  const named = lines.totals[total] === 1 && parts.some((part) => lines.totals[part] === 1);
  const seen: number[] = [];
  // Of `a - b = c - d` every position says the same that lies as far above another in all four: loans paid off by equal steps.
  const shifts = weights !== null && weights.reduce((sum, weight) => sum + weight, -1) === 0;
  const start = total * width;
  for (let p = 0; p < width; p++) {
    const whole = values[start + p] ?? NaN;
    if (whole !== whole) continue;
    let rest = whole;
    let size = Math.abs(whole);
    let present = 0;
    let slack = 1;
    let nonzero = 0;
    let mark = 0;
    let spread = 0;
    for (let i = 0; i < parts.length; i++) {
      const value = values[(parts[i] ?? 0) * width + p] ?? NaN;
      if (value !== value) continue;
      const weight = weights === null ? 1 : (weights[i] ?? 1);
      rest -= weight * value;
      present++;
      slack++;
      if (value === 0) continue;
      nonzero++;
      if (value > size) size = value;
      else if (-value > size) size = -value;
      const own = shifts ? value - whole : value;
      mark += own * (i + 1);
      spread += own * (i + 1) * (i + 1);
    }
    if (present === 0 || size === 0) continue;
    const left = Math.abs(rest);
    const likely = additive[p] ?? 0.6;
    if (left <= (slack * (units[p] ?? 1)) / 2) {
      found.held++;
      const alike = likeness(seen, mark, shifts ? spread : whole, units[p] ?? 1);
      if (alike === 0) continue;
      const copy = (nonzero > 1 ? 1 : named ? NAMED_COPY : COPY) * alike;
      // Shares that add up to a hundred do so on purpose, whatever their header says.
      found.bits +=
        bitsOf(size, left, grains[p] ?? 1) * copy * Math.min(1, whole === 100 * lines.one ? 1 : likely + 0.3);
    } else {
      const price = priceOf(likely);
      found.failed++;
      found.weight += likely;
      found.price += price;
      if (price > found.dearest) found.dearest = price;
    }
  }
  return found;
}

/** The positions at which a guess holds. */
export function heldAt(guess: Candidate, lines: Lines): number[] {
  const { width, units } = lines;
  const held: number[] = [];
  for (let p = 0; p < width; p++) {
    const left = leftAt(guess, lines, p);
    if (left === null) continue;
    if (Math.abs(left) <= (termsOf(guess, lines, p) * (units[p] ?? 1)) / 2) held.push(p);
  }
  return held;
}

/** What a total has beyond its parts at a position; null where one side is blank. */
export function leftAt(guess: Candidate, lines: Lines, p: number): number | null {
  const { values, width } = lines;
  let rest = values[guess.total * width + p] ?? NaN;
  let any = false;
  for (let i = 0; i < guess.parts.length; i++) {
    const value = values[(guess.parts[i] ?? 0) * width + p] ?? NaN;
    if (value !== value) continue;
    rest -= (guess.weights?.[i] ?? 1) * value;
    any = true;
  }
  return any && rest === rest ? rest : null;
}

function termsOf(guess: Candidate, { values, width }: Lines, p: number): number {
  let count = 1;
  for (const part of guess.parts) {
    const value = values[part * width + p] ?? NaN;
    if (value === value) count++;
  }
  return count;
}

/** The lines of a guess (or of another) that are not zero at all of some positions, with their weights. */
export function termsAt(guess: Candidate, lines: Lines, positions: readonly number[]): Map<number, number> {
  const { values, width } = lines;
  const terms = new Map<number, number>();
  const put = (line: number, weight: number) => {
    if (positions.some((p) => (values[line * width + p] || 0) !== 0)) terms.set(line, weight);
  };
  put(guess.total, -1);
  guess.parts.forEach((part, i) => put(part, guess.weights?.[i] ?? 1));
  return terms;
}
