import type { Axis, FigureBlock, InferenceSettings, InferredRelation, PriorRelation } from './block';
import { BUDGET_TABLE } from './block';
import { choose } from './choose';
import { withMirrors, withPlainSums } from './mirror';
import { linesOf, type Lines } from './lines';
import { oriented } from './orient';
import { Pool, type Candidate } from './pool';
import { propose } from './propose';
import { probesOf } from './search';
import { collapse, stated, trimmed } from './state';
import { saysDeviation } from './words';
import { walk } from './walk';
import { weigh } from './weigh';

const ROUNDS = 4;
/** At first failures count for less: it is not yet known which positions are additive at all. */
const TELLING = 7;
const SIBLING = 3;
const RIVAL = 4;
const MOST_RIVALS = 24;
const EASE = 4;
const FIRST_LOOK = 0.5;

/** Which rows are the totals of which, and which columns. Deterministic; linear in the cells. */
export function inferRelations(
  block: FigureBlock,
  settings: InferenceSettings = BUDGET_TABLE,
): InferredRelation[] {
  return [...along(block, 'row', settings), ...along(block, 'column', settings)];
}

function along(block: FigureBlock, axis: Axis, settings: InferenceSettings): InferredRelation[] {
  const lines = linesOf(block, axis, settings);
  const priors = (block.priors ?? []).filter((prior) => prior.axis === axis);
  if (lines.width === 0 || (lines.numeric.length < 3 && priors.length === 0)) return [];
  const pool = new Pool(MOST_GUESSES + 2 * lines.numeric.length, settings.signs ? lines.empty : NONE);
  addPriors(pool, lines, priors);
  let additive = lines.additive;
  let habits = NO_HABITS;
  let chosen: Candidate[] = [];
  const asked = new Set<string>();
  const nets = settings.signs ? lines.totals : NONE;
  const walked = new Set<number>();
  for (let pass = 0; pass < 2; pass++) {
    if (pass > 0) {
      additive = learnt(lines, additive, chosen);
      habits = habitsOf(chosen);
      rate(pool.list, pass === 0 ? FIRST_LOOK : 1, lines, additive, habits, settings);
      chosen = choose(pool.list, settings.threshold, nets, lines);
    }
    const probes = probesOf(lines, additive, settings.probes);
    for (let round = 0; round < ROUNDS; round++) {
      const first = pass === 0 && round === 0;
      const knownTotals = new Set(chosen.map((guess) => guess.total));
      const search = { lines, settings, pool, knownTotals, additive, probes };
      const nested = collapse(chosen, lines, additive);
      const order = first ? lines.numeric : remaining(lines, [...chosen, ...nested]);
      const before = pool.count;
      if (!first) walk(search, nested, walked);
      if (isNew(order, asked)) {
        propose(search, order);
        // A memo line stands among the parts without being one: without it they are neighbours.
        const plain = order.filter((line) => !lines.memos[line]);
        if (plain.length < order.length) propose(search, plain);
      } else if (pool.count === before && !(first && before > 0)) break;
      rate(pool.list, pass === 0 ? FIRST_LOOK : 1, lines, additive, habits, settings);
      pool.prune(settings.threshold - HOPELESS);
      chosen = choose(pool.list, settings.threshold - (pass === 0 ? EASE : 0), nets, lines);
    }
  }
  const found = collapse(chosen, lines, additive)
    .map((guess) => trimmed(guess, lines))
    .map((guess) => stated(guess, block, lines, additive, settings.meantDespiteFailing));
  const words = axis === 'row' ? block.labels : block.headers;
  const speaks = (line: number) =>
    lines.totals[line] === 1 || (axis === 'column' && saysDeviation(words[line] ?? ''));
  const all = withPlainSums(withMirrors(found, lines, settings), block, lines);
  return settings.signs ? oriented(all, speaks) : all;
}

function addPriors(pool: Pool, lines: Lines, priors: readonly PriorRelation[]): void {
  for (const prior of priors) {
    const terms = prior.parts
      .map((part, i) => [part, prior.weights[i] ?? 1] as const)
      .sort((a, b) => a[0] - b[0]);
    if (terms.length === 0) continue;
    pool.add(
      prior.total,
      terms.map(([part]) => part),
      terms.every(([, weight]) => weight === 1) ? null : terms.map(([, weight]) => weight),
      -0.5 * Math.log2(Math.max(2, lines.numeric.length)),
      prior.bits,
    );
  }
}

/** The lines left over when everything that went into a sum is taken away: now sub-totals are neighbours. */
function remaining(lines: Lines, chosen: readonly Candidate[]): readonly number[] {
  const parts = new Set(chosen.flatMap((guess) => guess.parts));
  return lines.numeric.filter((line) => !parts.has(line));
}

/** Whether the lines were not asked about before, by a fingerprint. */
function isNew(order: readonly number[], asked: Set<string>): boolean {
  let mark = 7;
  order.forEach((line, i) => (mark = (mark * 31 + line * (i + 1)) % 1000000007));
  const key = `${order.length}:${mark}`;
  if (order.length < 3 || asked.has(key)) return false;
  asked.add(key);
  return true;
}

interface Habits {
  readonly before: number;
  readonly after: number;
  /** How often each shape was accepted: sections of a table are built alike. */
  readonly forms: ReadonlyMap<number, number>;
}

/** Chance agreements of small figures must not flood the search. */
const MOST_GUESSES = 12000;
/** Guesses so far below the threshold are not kept. */
const HOPELESS = 40;
const NONE = new Uint8Array(0);
const NO_HABITS: Habits = { before: 0, after: 0, forms: new Map() };

/** What a relation pays for pointing the way the others of its table do not. */
function habitsOf(chosen: readonly Candidate[]): Habits {
  const before = chosen.filter((guess) => guess.side === -1).length;
  const after = chosen.filter((guess) => guess.side === 1).length;
  const cost = (count: number) => 4 * -Math.log2((count + 1) / (before + after + 2)) - 4;
  const forms = new Map<number, number>();
  for (const guess of chosen) guess.accepted = true;
  for (const guess of chosen) forms.set(guess.form, (forms.get(guess.form) ?? 0) + 1);
  return { before: cost(before), after: cost(after), forms };
}

function rate(
  guesses: readonly Candidate[],
  strictness: number,
  lines: Lines,
  additive: Float64Array,
  habits: Habits,
  settings: InferenceSettings,
): void {
  for (const guess of guesses) {
    const found = weigh(lines, additive, guess.total, guess.parts, guess.weights);
    if (settings.meter) settings.meter.steps += lines.width * guess.parts.length;
    guess.evidence = found;
    const side = guess.side === 0 ? 0 : guess.side < 0 ? habits.before : habits.after;
    // Small figures agree by chance again and again: for them there is no gentle look.
    const strict = found.bits < TELLING * found.held ? 1 : strictness;
    const others = (habits.forms.get(guess.form) ?? 0) - (guess.accepted ? 1 : 0);
    const alike = others > 0 ? Math.min(6, SIBLING * Math.log2(1 + others)) : 0;
    let score = found.bits - found.price * strict + guess.shape + guess.prior - side + alike;
    const forgiven = guess.prior > 0 && found.failed <= 1;
    if (!forgiven && found.held < settings.minimumShare * strict * (found.held + found.weight)) score -= 12;
    // Words may be mistaken: where a relation fails as often as it holds, only the figures may speak for it.
    if (guess.prior > 0 && found.failed > 1 && found.held <= found.failed)
      score = guess.proposed ? score - guess.prior : -guess.prior;
    guess.score = score;
    guess.standing = score + (found.failed === 1 && found.held >= 2 ? found.dearest : 0);
    // Words alone, which the only figures deny, come after whatever holds.
    if (guess.prior > 0 && found.held === 0 && found.failed > 0) guess.standing -= guess.prior;
  }
  doubt(guesses);
}

/** A loose guess with rivals for the same total is likely to be chance, as they all but one must be. */
function doubt(guesses: readonly Candidate[]): void {
  const best = new Map<number, Candidate[]>();
  for (const guess of guesses) {
    if (guess.score < 0) continue;
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

/** How often sums hold at each position, as the accepted relations show. */
function learnt(lines: Lines, before: Float64Array, chosen: readonly Candidate[]): Float64Array {
  const { width, values, units } = lines;
  const held = new Float64Array(width);
  const failed = new Float64Array(width);
  for (const guess of chosen) {
    for (let p = 0; p < width; p++) {
      const whole = values[guess.total * width + p] ?? NaN;
      if (whole !== whole) continue;
      let rest = whole;
      let slack = 1;
      let size = Math.abs(whole);
      for (let i = 0; i < guess.parts.length; i++) {
        const value = values[(guess.parts[i] ?? 0) * width + p] ?? NaN;
        if (value !== value) continue;
        rest -= (guess.weights?.[i] ?? 1) * value;
        slack++;
        size = Math.max(size, Math.abs(value));
      }
      if (slack === 1 || size === 0) continue;
      if (Math.abs(rest) <= (slack * (units[p] ?? 1)) / 2) held[p] = (held[p] ?? 0) + 1;
      else failed[p] = (failed[p] ?? 0) + 1;
    }
  }
  return Float64Array.from(before, (start, p) => {
    const yes = held[p] ?? 0;
    return (yes + 2 * start) / (yes + (failed[p] ?? 0) + 2);
  });
}
