import type { SignConvention } from '../model/table';
import type { Agreement } from './agreement';
import { agreementOf } from './agreement';
import type { PlacedLine } from './lines';
import { isMemoLabel, saysSum } from './lines';
import { sideOf } from './sides';
import type { FigureBlock, PriorRelation } from './relations/block';

/** As much as the words of a chart are worth: the line says that it is a sum, and the figures say of what. */
const AGREED = 18;
/** The line says that it is a sum, and only the way the table is built says of what. */
const BUILT = 12;
/** Figures that agree in so many bits do not do so by chance. */
const TELLING = 6;

/** So many borders are tried, the nearest first, and so many lines back: in a long table nobody adds up farther. */
const MOST_BORDERS = 16;
const FARTHEST = 256;

interface Guess extends Agreement {
  readonly parts: readonly number[];
  readonly weights: readonly number[];
}

/**
 * What the build of a table says must add up. Lines wait until a sum takes them in: a line that calls itself a sum is
 * made of those that wait directly above it, from some border on: a heading, a gap, another sum or the first line.
 * Where the figures of one column at least agree with a border, that one is meant.
 */
export function builtSums(
  lines: readonly PlacedLine[],
  block: FigureBlock,
  sign: SignConvention,
): PriorRelation[] {
  const priors: PriorRelation[] = [];
  let waiting: number[] = [];
  /** Where among the waiting lines a sum may begin. */
  let borders: number[] = [0];
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (above && line.row - above.row > 1) borders.push(waiting.length);
    if (line.role === 'memo' || isMemoLabel(line.label)) return;
    const words = saysSum(line.label);
    if (line.figures && (line.role === 'total' || line.label === '' || words)) {
      for (const opened of openedBy(waiting, lines, block)) {
        priors.push({ axis: 'row', ...opened, bits: AGREED });
        waiting = waiting.filter((one) => !opened.parts.includes(one));
      }
      borders = nearestOf(borders.map((border) => Math.min(border, waiting.length)));
      const guesses = borders.flatMap((from) => {
        const parts = waiting.slice(from);
        return parts.length > 0
          ? waysOf(parts, lines, sign).map((weights) => guessOf(at, parts, weights, block))
          : [];
      });
      const best = guesses.reduce<Guess | null>(
        (a, b) => (isAgreed(b) || (words && isCopy(b)) ? (!a || isBetter(b, a) ? b : a) : a),
        null,
      );
      const nearest = guesses.find((guess) => guess.parts.length > 1);
      if (best) {
        priors.push({ axis: 'row', total: at, parts: best.parts, weights: best.weights, bits: AGREED });
        waiting = waiting.slice(0, waiting.length - best.parts.length);
        borders = borders.filter((border) => border <= waiting.length);
      } else if (words && nearest)
        priors.push({ axis: 'row', total: at, parts: nearest.parts, weights: nearest.weights, bits: BUILT });
    }
    if (line.role === 'total' || words) borders.push(waiting.length);
    waiting.push(at);
    if (line.role === 'total' || words) borders.push(waiting.length);
  });
  return priors;
}

function nearestOf(borders: readonly number[]): number[] {
  return [...new Set(borders)].sort((a, b) => b - a).slice(0, MOST_BORDERS);
}

/** Sums that stand above their parts: a waiting line that calls itself a sum and what follows it. */
function openedBy(
  waiting: readonly number[],
  lines: readonly PlacedLine[],
  block: FigureBlock,
): Pick<PriorRelation, 'total' | 'parts' | 'weights'>[] {
  return waiting.slice(-FARTHEST).flatMap((total, i, waiting) => {
    const line = lines[total];
    if (!line || !(line.role === 'total' || saysSum(line.label))) return [];
    for (let count = 2; i + count < waiting.length + 1; count++) {
      const parts = waiting.slice(i + 1, i + 1 + count);
      if (parts.length < count || parts.some((part) => lines[part]?.role === 'total')) break;
      const guess = guessOf(
        total,
        parts,
        parts.map(() => 1),
        block,
      );
      if (isAgreed(guess) && guess.fails === 0) return [{ total, parts, weights: guess.weights }];
    }
    return [];
  });
}

/** Costs that are printed without a minus count against revenue. */
function waysOf(parts: readonly number[], lines: readonly PlacedLine[], sign: SignConvention): number[][] {
  const plain = parts.map(() => 1);
  if (sign === 'costs-negative' || sign === 'revenue-negative') return [plain];
  const sides = parts.map((part) => (lines[part] ? sideOf(lines[part]) : null));
  if (!sides.includes('cost') || sides.every((side) => side === 'cost')) return [plain];
  return [sides.map((side) => (side === 'cost' ? -1 : 1)), plain];
}

function isAgreed({ holds, fails, bits }: Agreement): boolean {
  return holds > 0 && bits >= TELLING && (fails <= 1 || fails * 3 <= holds);
}

/** All but one of the parts are nothing, in every column. */
function isCopy({ holds, copies, fails, parts }: Guess): boolean {
  return holds === 0 && fails === 0 && copies > 0 && parts.length > 1;
}

function isBetter(a: Guess, b: Guess): boolean {
  return a.holds - a.fails !== b.holds - b.fails ? a.holds - a.fails > b.holds - b.fails : a.bits > b.bits;
}

function guessOf(
  total: number,
  parts: readonly number[],
  weights: readonly number[],
  block: FigureBlock,
): Guess {
  return { parts, weights, ...agreementOf({ total, parts, weights }, block) };
}
