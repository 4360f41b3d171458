import type { FigureBlock, InferredRelation } from './block';
import type { Lines } from './lines';
import { push } from '../../model/lists';
import type { Candidate } from './pool';
import { heldAt, weigh } from './weigh';

/** Zeros that add up to zero do not make a position additive where nothing else adds up. */
const UNLIKELY = 0.25;
const COLLAPSED_STILL_HOLDS = 0.7;

/** People think in sub-totals: the parts of an accepted sum, found among other parts, become that sum. */
export function collapse(chosen: readonly Candidate[], lines: Lines, additive: Float64Array): Candidate[] {
  let current = chosen;
  for (;;) {
    const byFirst = new Map<number, Candidate[]>();
    for (const guess of current) if (guess.parts.length > 1) push(byFirst, guess.parts[0] ?? 0, guess);
    const next = current.map((guess) => replaced(guess, byFirst, lines, additive) ?? guess);
    if (next.every((guess, i) => guess === current[i])) return next;
    current = next;
  }
}

/** The guess with one sum of others put for its parts, or null when no sum fits. */
function replaced(
  guess: Candidate,
  byFirst: ReadonlyMap<number, readonly Candidate[]>,
  lines: Lines,
  additive: Float64Array,
): Candidate | null {
  if (guess.prior > 0) return null;
  const own = new Map(guess.parts.map((part, i) => [part, guess.weights?.[i] ?? 1]));
  for (const [part, weight] of own) {
    for (const inner of byFirst.get(part) ?? []) {
      if (inner === guess || own.has(inner.total) || inner.total === guess.total) continue;
      const way = weight / (inner.weights?.[0] ?? 1);
      const differs = (line: number, i: number) => own.get(line) !== way * (inner.weights?.[i] ?? 1);
      if (inner.parts.length >= own.size || inner.parts.some(differs)) continue;
      const terms = [...own].filter(([line]) => !inner.parts.includes(line));
      terms.push([inner.total, way]);
      terms.sort((a, b) => a[0] - b[0]);
      const parts = terms.map(([line]) => line);
      const weights = guess.weights && terms.map(([, value]) => value);
      const evidence = weigh(lines, additive, guess.total, parts, weights);
      if (evidence.held >= COLLAPSED_STILL_HOLDS * guess.evidence.held)
        return { ...guess, parts, weights, evidence };
    }
  }
  return null;
}

/** Without the parts that print nothing wherever the relation holds: they came along with a block. */
export function trimmed(guess: Candidate, lines: Lines): Candidate {
  if (guess.prior > 0) return guess;
  const { values, width } = lines;
  const held = heldAt(guess, lines);
  const printed = (part: number) =>
    held.some((p) => {
      const value = values[part * width + p] ?? NaN;
      return value === value;
    });
  const parts = guess.parts.filter(printed);
  if (parts.length === guess.parts.length) return guess;
  return { ...guess, parts, weights: guess.weights?.filter((_, i) => printed(guess.parts[i] ?? 0)) ?? null };
}

/** The relation in the words of the caller, with every position of the block it is meant for. */
export function stated(
  guess: Candidate,
  block: FigureBlock,
  lines: Lines,
  additive: Float64Array,
  meant: number,
): InferredRelation {
  const byRow = lines.axis === 'row';
  const size = byRow ? block.columns : block.rows;
  const likely = new Float64Array(size).fill(0.6);
  const given = byRow ? block.columnUnits : block.rowUnits;
  const coarsest = lines.units.reduce((a, b) => Math.max(a, b), 1);
  const units = Float64Array.from({ length: size }, (_, place) => given?.[place] ?? coarsest);
  // Where words name it and it fails once, it is meant there too: that column is not one in which nothing adds up.
  const expected = guess.prior > 0 && guess.evidence.failed <= 1 ? lines.additive : additive;
  lines.places.forEach((place, p) => {
    likely[place] = expected[p] ?? 0;
    units[place] = lines.units[p] ?? 1;
  });
  const at = (line: number, place: number) =>
    block.figures[byRow ? line * block.columns + place : place * block.columns + line] ?? NaN;
  const hints = byRow ? block.columnHints : block.rowHints;
  const positions: number[] = [];
  const failing: number[] = [];
  let held = 0;
  for (let place = 0; place < size; place++) {
    if (hints?.[place]?.excluded) continue;
    const whole = at(guess.total, place);
    let rest = whole === whole ? whole : 0;
    let slack = 1;
    let size = Math.abs(rest);
    for (let i = 0; i < guess.parts.length; i++) {
      const value = at(guess.parts[i] ?? 0, place);
      if (value !== value) continue;
      const weight = guess.weights?.[i] ?? 1;
      rest -= weight * value;
      slack += Math.abs(weight);
      size = Math.max(size, Math.abs(value));
    }
    if (slack === 1) continue;
    const holds = Math.abs(rest) <= (slack * (units[place] ?? 1)) / 2;
    if ((likely[place] ?? 0) < (holds ? (size > 0 ? 0 : UNLIKELY) : meant)) continue;
    positions.push(place);
    if (!holds) failing.push(place);
    else if (size > 0) held++;
  }
  return {
    axis: lines.axis,
    total: guess.total,
    parts: guess.parts,
    weights: guess.weights ?? guess.parts.map(() => 1),
    positions,
    failing,
    score: guess.score,
    held,
    failed: failing.length,
    source: guess.prior === 0 ? 'figures' : guess.proposed ? 'both' : 'prior',
  };
}
