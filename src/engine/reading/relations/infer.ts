import type { Axis, FigureBlock, InferenceSettings, InferredRelation, PriorRelation } from './block';
import { BUDGET_TABLE } from './block';
import { choose } from './choose';
import { linesOf, type Lines } from './lines';
import { oriented } from './orient';
import { Pool, type Candidate } from './pool';
import { propose } from './propose';
import { habitsOf, NO_HABITS, rate } from './rate';
import { probesOf } from './search';
import { collapse, stated, trimmed } from './state';
import { saysDeviation } from './words';
import { walk } from './walk';
import { heldAt, leftAt, termsAt } from './weigh';

const ROUNDS = 4;
const EASE = 4;
/** At first failures count for less: it is not yet known which positions are additive at all. */
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
  const meter = settings.meter ?? { steps: 0 };
  const pool = new Pool(MOST_GUESSES + 2 * lines.numeric.length, lines.empty);
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
      rate(pool.list, 1, lines, additive, habits, settings, meter);
      chosen = choose(pool.list, settings.threshold, nets, lines);
    }
    const probes = probesOf(lines, additive, settings.probes);
    for (let round = 0; round < ROUNDS; round++) {
      const first = pass === 0 && round === 0;
      const knownTotals = new Set(chosen.map((guess) => guess.total));
      const search = { lines, settings, pool, knownTotals, probes, meter };
      const nested = collapse(chosen, lines, additive);
      const order = first ? lines.numeric : remaining(lines, [...chosen, ...nested]);
      const before = pool.count;
      if (!first) walk(search, nested, walked);
      if (isNew(order, asked)) {
        propose(search, order);
        // A memo line stands among the parts without being one: without it they are neighbours.
        const plain = order.filter((line) => !lines.memos[line]);
        if (plain.length < order.length) propose(search, plain);
        // So does what repeats the line above it: the only one of its group.
        const once = plain.filter((line, i) => i === 0 || !repeats(line, plain[i - 1] ?? line, lines));
        if (once.length < plain.length) propose(search, once);
      } else if (pool.count === before) break;
      rate(pool.list, pass === 0 ? FIRST_LOOK : 1, lines, additive, habits, settings, meter);
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
  return settings.signs ? oriented(found, speaks) : found;
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

/** Whether a line says at every position what another says, and something at all. */
function repeats(line: number, other: number, { values, width, empty }: Lines): boolean {
  if (empty[line]) return false;
  for (let p = 0; p < width; p++)
    if (!Object.is(values[line * width + p], values[other * width + p])) return false;
  return true;
}

/** Whether the lines were not asked about before. */
function isNew(order: readonly number[], asked: Set<string>): boolean {
  const key = order.join();
  if (order.length < 3 || asked.has(key)) return false;
  asked.add(key);
  return true;
}

/** Chance agreements of small figures must not flood the search. */
const MOST_GUESSES = 12000;
/** Guesses so far below the threshold are not kept. */
const HOPELESS = 40;
const NONE = new Uint8Array(0);

/** How often sums hold at each position, as the accepted relations show. */
function learnt(lines: Lines, before: Float64Array, chosen: readonly Candidate[]): Float64Array {
  const held = new Float64Array(lines.width);
  const all = new Float64Array(lines.width);
  for (const guess of chosen) {
    const holds = new Set(heldAt(guess, lines));
    for (let p = 0; p < lines.width; p++) {
      // Zeros that add up to zero say nothing.
      if (leftAt(guess, lines, p) === null || termsAt(guess, lines, [p]).size === 0) continue;
      all[p] = (all[p] ?? 0) + 1;
      if (holds.has(p)) held[p] = (held[p] ?? 0) + 1;
    }
  }
  return before.map((start, p) => ((held[p] ?? 0) + 2 * start) / ((all[p] ?? 0) + 2));
}
