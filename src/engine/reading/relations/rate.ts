import type { InferenceSettings, Meter } from './block';
import type { Lines } from './lines';
import type { Candidate } from './pool';
import { weigh } from './weigh';

const TELLING = 7;
const SIBLING = 3;
const RIVAL = 4;
const MOST_RIVALS = 24;

export interface Habits {
  readonly before: number;
  readonly after: number;
  /** How often each shape was accepted: sections of a table are built alike. */
  readonly forms: ReadonlyMap<number, number>;
}

export const NO_HABITS: Habits = { before: 0, after: 0, forms: new Map() };

/** What a relation pays for pointing the way the others of its table do not. */
export function habitsOf(chosen: readonly Candidate[]): Habits {
  const before = chosen.filter((guess) => guess.side === -1).length;
  const after = chosen.filter((guess) => guess.side === 1).length;
  const cost = (count: number) => 4 * -Math.log2((count + 1) / (before + after + 2)) - 4;
  const forms = new Map<number, number>();
  for (const guess of chosen) guess.accepted = true;
  for (const guess of chosen) forms.set(guess.form, (forms.get(guess.form) ?? 0) + 1);
  return { before: cost(before), after: cost(after), forms };
}

export function rate(
  guesses: readonly Candidate[],
  strictness: number,
  lines: Lines,
  additive: Float64Array,
  habits: Habits,
  settings: InferenceSettings,
  meter: Meter,
): void {
  for (const guess of guesses) {
    const found = weigh(lines, additive, guess.total, guess.parts, guess.weights);
    meter.steps += lines.width * guess.parts.length;
    guess.evidence = found;
    const side = guess.side === 0 ? 0 : guess.side < 0 ? habits.before : habits.after;
    const others = (habits.forms.get(guess.form) ?? 0) - (guess.accepted ? 1 : 0);
    const alike = others > 0 ? Math.min(6, SIBLING * Math.log2(1 + others)) : 0;
    // Small figures agree by chance again and again: for them there is no gentle look.
    const strict = found.bits < TELLING * found.held ? 1 : strictness;
    let score = found.bits - found.price * strict + guess.shape + guess.prior - side + alike;
    const forgiven = guess.prior > 0 && found.failed <= 1;
    if (!forgiven && found.held < settings.minimumShare * strict * (found.held + found.weight)) score -= 12;
    guess.score = score;
    guess.standing = score + (found.failed === 1 ? found.dearest : 0);
  }
  doubt(guesses);
}

/** A loose guess with rivals for the same total is likely to be chance, as they all but one must be. */
function doubt(guesses: readonly Candidate[]): void {
  const best = new Map<number, Candidate[]>();
  for (const guess of guesses) {
    const list = best.get(guess.total);
    if (list) list.push(guess);
    else best.set(guess.total, [guess]);
  }
  for (const list of best.values()) {
    if (list.length < 2) continue;
    list.sort((a, b) => b.score - a.score).splice(MOST_RIVALS);
    const scores = list.map((guess) => guess.score);
    list.forEach((guess, i) => {
      if (!guess.loose || guess.prior > 0) return;
      const rivals = list.filter(
        (other, j) => j !== i && (scores[j] ?? 0) >= (scores[i] ?? 0) - 6 && !kin(guess, other),
      );
      guess.score -= RIVAL * Math.log2(1 + rivals.length);
      guess.standing -= RIVAL * Math.log2(1 + rivals.length);
    });
  }
}

function kin(a: Candidate, b: Candidate): boolean {
  const [few, many] = a.parts.length < b.parts.length ? [a, b] : [b, a];
  return few.parts.every((part) => many.parts.includes(part));
}
