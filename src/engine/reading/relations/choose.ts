import { push } from '../../model/lists';
import type { Lines } from './lines';
import type { Candidate } from './pool';
import { Span } from './span';
import { heldAt, leftAt, termsAt } from './weigh';

/** What a guess must have to spare for each accepted part set that it cuts across. */
const CROSSING = 10;
/** So many standard deviations to one side are no longer chance. */
const LEAN = 3;

/** The best guesses that do not contradict each other and each say something new, best first. */
export function choose(
  guesses: readonly Candidate[],
  threshold: number,
  totals: Uint8Array,
  lines: Lines,
): Candidate[] {
  const good = guesses.filter((guess) => guess.score >= threshold);
  good.sort((a, b) => b.standing - a.standing || gaps(a) - gaps(b) || b.parts.length - a.parts.length);
  // Where words say what makes a total, a guess that only nearly holds says nothing more.
  const worded = new Set(good.filter((guess) => guess.prior > 0).map((guess) => guess.total));
  const chosen: Candidate[] = [];
  const byTotal = new Map<number, Candidate[]>();
  const byPart = new Map<number, Candidate[]>();
  const byLine = new Map<number, Candidate[]>();
  const span = new Span(lines.empty);
  for (const guess of good) {
    const taken = byTotal.get(guess.total)?.some((other) => other.side === guess.side);
    // Revenue is the sum of its kinds, and also of costs and net: then the net is what the sum is about.
    const another = guess.prior > 0 || guess.parts.some((part) => totals[part] === 1 && !byTotal.has(part));
    if (taken && !another) continue;
    if (worded.has(guess.total) && leansOneWay(guess, lines)) continue;
    // The words give the lines of a sum, not which of several signs is meant: one reading is enough.
    if (guess.prior > 0 && byTotal.get(guess.total)?.some((other) => isSaidOf(other, guess))) continue;
    if (guess.parts.some((part) => byTotal.get(part)?.some((other) => other.parts.includes(guess.total))))
      continue;
    // Of two relations that differ in one line only, one is true because the two lines are nearly alike.
    if (guess.evidence.failed > 0 && guess.prior === 0 && repeats(guess, lines, byLine)) continue;
    if (guess.score < threshold + CROSSING * crossings(guess, byPart)) continue;
    if (!span.add(guess.total, guess.parts, guess.weights)) continue;
    chosen.push(guess);
    push(byTotal, guess.total, guess);
    for (const line of [guess.total, ...guess.parts]) push(byLine, line, guess);
    for (const part of guess.parts) push(byPart, part, guess);
  }
  return chosen;
}

/** Two things that words say of one total, and that share a line. */
function isSaidOf(a: Candidate, b: Candidate): boolean {
  return a.prior > 0 && a.parts.some((part) => b.parts.includes(part));
}

/**
 * Whether what rounding leaves over lies on one side more than chance explains: then something small is missing, and
 * the guess only seems to hold.
 */
function leansOneWay(guess: Candidate, lines: Lines): boolean {
  let lean = 0;
  let held = 0;
  for (const p of heldAt(guess, lines)) {
    lean += (leftAt(guess, lines, p) ?? 0) / (lines.units[p] ?? 1);
    held++;
  }
  // Each figure is off by at most a half, anywhere: a variance of a twelfth.
  return held >= 3 && lean * lean > LEAN * LEAN * held * ((guess.parts.length + 1) / 12);
}

/** How many lines lie between those of the guess. */
function gaps(guess: Candidate): number {
  const first = Math.min(guess.total, guess.parts[0] ?? guess.total);
  const last = Math.max(guess.total, guess.parts[guess.parts.length - 1] ?? guess.total);
  return last - first - guess.parts.length;
}

/**
 * Whether the guess is an accepted relation with one line put for another, as far as it holds: then it is
 * only true because the two lines are nearly alike.
 */
function repeats(guess: Candidate, lines: Lines, byLine: ReadonlyMap<number, readonly Candidate[]>): boolean {
  const held = heldAt(guess, lines);
  const own = termsAt(guess, lines, held);
  const others = new Set([...own.keys()].flatMap((line) => byLine.get(line) ?? []));
  for (const other of others) {
    const terms = termsAt(other, lines, held);
    if (terms.size !== own.size) continue;
    let same = 0;
    let opposite = 0;
    for (const [line, weight] of own) {
      if (terms.get(line) === weight) same++;
      else if (terms.get(line) === -weight) opposite++;
    }
    if (Math.max(same, opposite) >= own.size - 1) return true;
  }
  return false;
}

function crossings(guess: Candidate, byPart: ReadonlyMap<number, readonly Candidate[]>): number {
  const shared = new Map<Candidate, number>();
  for (const part of guess.parts) {
    for (const other of byPart.get(part) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let count = 0;
  for (const [other, common] of shared) {
    if (common < guess.parts.length && common < other.parts.length) count++;
  }
  return count;
}
