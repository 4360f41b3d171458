import type { Candidate } from './pool';
import { Span } from './span';

/** What a guess must have to spare for each accepted part set that it cuts across. */
const CROSSING = 10;

/** The best guesses that do not contradict each other and each say something new, best first. */
export function choose(guesses: readonly Candidate[], threshold: number, totals: Uint8Array): Candidate[] {
  const good = guesses.filter((guess) => guess.score >= threshold);
  good.sort(
    (a, b) =>
      b.standing - a.standing ||
      gaps(a) - gaps(b) ||
      a.total - b.total ||
      b.parts.length - a.parts.length ||
      a.side - b.side,
  );
  const chosen: Candidate[] = [];
  const byTotal = new Map<number, Candidate[]>();
  const byPart = new Map<number, Candidate[]>();
  const byLine = new Map<number, Candidate[]>();
  const span = new Span();
  for (const guess of good) {
    const taken = byTotal.get(guess.total)?.some((other) => other.side === guess.side);
    // Revenue is the sum of its kinds, and also of costs and net: then the net is what the sum is about.
    if (taken && !guess.parts.some((part) => totals[part] === 1 && !byTotal.has(part))) continue;
    if (guess.parts.some((part) => byTotal.get(part)?.some((other) => other.parts.includes(guess.total))))
      continue;
    // Of two relations that differ in one line only, one is true because the two lines are nearly alike.
    if (guess.evidence.failed > 0 && near(guess, byLine).some((other) => nearlySame(guess, other))) continue;
    if (guess.score < threshold + CROSSING * crossings(guess, byPart)) continue;
    if (!span.add(guess.total, guess.parts, guess.weights)) continue;
    chosen.push(guess);
    push(byTotal, guess.total, guess);
    for (const line of [guess.total, ...guess.parts]) push(byLine, line, guess);
    for (const part of guess.parts) push(byPart, part, guess);
  }
  return chosen;
}

export function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** How many lines lie between those of the guess. */
function gaps(guess: Candidate): number {
  const first = Math.min(guess.total, guess.parts[0] ?? guess.total);
  const last = Math.max(guess.total, guess.parts[guess.parts.length - 1] ?? guess.total);
  return last - first - guess.parts.length;
}

/** Accepted relations that share one of the first two parts: those that differ in one line are among them. */
function near(guess: Candidate, byLine: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  return guess.parts.slice(0, 2).flatMap((part) => byLine.get(part) ?? []);
}

function nearlySame(a: Candidate, b: Candidate): boolean {
  if (a.parts.length !== b.parts.length) return false;
  const known = new Map<number, number>(b.parts.map((part, i) => [part, b.weights?.[i] ?? 1]));
  known.set(b.total, -1);
  const terms = a.parts.map((part, i): [number, number] => [part, a.weights?.[i] ?? 1]);
  terms.push([a.total, -1]);
  let same = 0;
  let opposite = 0;
  for (const [line, weight] of terms) {
    if (known.get(line) === weight) same++;
    else if (known.get(line) === -weight) opposite++;
  }
  return Math.max(same, opposite) === a.parts.length;
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
