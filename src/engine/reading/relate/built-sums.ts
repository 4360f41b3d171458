import type { SignConvention } from '../../model/kinds';
import type { Agreement } from './agreement';
import { agreementOf } from './agreement';
import { isBalance } from '../lines/sides';
import type { PlacedLine } from '../lines/lines';
import {
  isClosing,
  isCountLabel,
  isElimination,
  isMemoLabel,
  isNetLine,
  isOpening,
  saysSum,
} from '../lines/lines';
import type { FigureBlock, PriorRelation } from '../relations/block';
import { plainWords } from '../words/words';

/** As much as the words of a chart are worth: the line says that it is a sum, and the figures say of what. */
const AGREED = 18;
/** The line says that it is a sum, and only the way the table is built says of what. */
const BUILT = 12;
/** Figures that agree in so many bits do not do so by chance. */
const TELLING = 6;
/** Of a line that does not call itself a sum more is asked. */
const UNNAMED = 14;
/** Of one whose parts are set apart by their letters or indents less, since only one sum is possible. */
const INSIDE = 10;

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
  /** Sums that the figures above them make. */
  const made = new Set<number>();
  const counts = lines.filter((line) => isCountLabel(line.label)).length;
  lines.forEach((line, at) => {
    if (line.opens) borders.push(waiting.length);
    if (line.role === 'memo' || isMemoLabel(line.label)) return;
    if (counts * 2 < lines.length && isCountLabel(line.label)) return;
    if (isOpening(line.label)) borders.push(waiting.length);
    const isEnd = isClosing(line.label) && !isBalance(line);
    const waits = (says: (label: string) => boolean) =>
      waiting.filter((one) => says(lines[one]?.label ?? ''));
    const closes = isEnd && waits(isOpening).length > 0;
    // Acquisitions, depreciation and write-downs have each been closed: what they come to is the value that is left.
    const adds = isEnd && !closes && waits(isClosing).length > 1;
    const words = saysSum(line.label) || closes || adds;
    // What is left after eliminations is the whole group, whatever it is called.
    const eliminated = isElimination(lines[at - 1]?.label ?? '') && !isElimination(line.label);
    const isSum = words || line.label === '' || eliminated;
    if (line.figures && (line.role === 'total' || isSum)) {
      for (const opened of openedBy(waiting, lines, block)) {
        // What is split again below its sum has a sum of its own.
        const isSplit = words && made.has(opened.total);
        if (isSplit && isAgreed(guessOf(at, opened.parts, opened.weights, block))) continue;
        priors.push({ axis: 'row', ...opened, bits: AGREED });
        waiting = waiting.filter((one) => !opened.parts.includes(one));
      }
      borders = nearestOf(borders.map((border) => Math.min(border, waiting.length)));
      const guesses = borders.flatMap((from) => {
        const parts = waiting.slice(from);
        const ways = closes ? waysToClose(parts, lines, block) : waysOf(parts, lines, sign);
        return parts.length > 0 ? ways.map((weights) => guessOf(at, parts, weights, block)) : [];
      });
      const nearest = guesses.find((guess) => guess.parts.length > 1);
      // A line without words says nothing of how far it reaches: what fails as often as it holds is only near by meant.
      const isMeant = (guess: Guess) =>
        isAgreed(guess) || (closes && isBridge(guess, lines))
          ? line.label !== '' || guess.holds > guess.fails || guess.parts === nearest?.parts
          : isSum && isCopy(guess);
      let best = guesses.reduce<Guess | null>((a, b) => (isMeant(b) && (!a || isBetter(b, a)) ? b : a), null);
      if (!best && isSum)
        best = guesses.find((guess) => guess.parts[0] === at - 1 && isOnly(guess, lines[at - 1])) ?? null;
      if (best) {
        priors.push({ axis: 'row', total: at, parts: best.parts, weights: best.weights, bits: AGREED });
        if (best.fails === 0 && best.holds > 0) made.add(at);
        waiting = waiting.slice(0, waiting.length - best.parts.length);
        borders = borders.filter((border) => border <= waiting.length);
      } else if (words && !adds && !isNetLine(line.label) && nearest) {
        // Another column could have confirmed a bridge; where there is none, nothing speaks against it.
        const meant = !closes ? nearest : block.columns === 1 ? bridge(guesses, lines) : undefined;
        if (meant)
          priors.push({ axis: 'row', total: at, parts: meant.parts, weights: meant.weights, bits: BUILT });
      }
    }
    if (line.role === 'total' || words) borders.push(waiting.length);
    waiting.push(at);
    if (line.role === 'total' || words) borders.push(waiting.length);
  });
  for (const opened of openedBy(waiting, lines, block)) priors.push({ axis: 'row', ...opened, bits: AGREED });
  return priors;
}

function nearestOf(borders: readonly number[]): number[] {
  return [...new Set(borders)].sort((a, b) => b - a).slice(0, MOST_BORDERS);
}

/** The groups of a balance sheet stand above what they are made of. */
const GROUP =
  /^(?:im)?materiella (?:anläggnings)?tillgångar$|^finansiella anläggningstillgångar$|^ain(?:eettomat|eelliset) hyödykkeet$|^sijoitukset$|^(?:lång|kort)fristiga (?:skulder|fordringar)$|^(?:pitkä|lyhyt)aikai(?:nen|set)(?: (?:vieras pääoma|velat|saamiset))?$/;
const BALANCE = new Set(['fixed-assets', 'current-assets', 'equity', 'provisions', 'liabilities']);

const isShouted = (label: string) => /\p{Lu}{3}/u.test(label) && label === label.toUpperCase();

function isGroup(line: PlacedLine): boolean {
  return GROUP.test(line.words) || BALANCE.has(line.standard ?? '');
}

/** Its words, its letters or its place say that what follows is inside it. */
function heads(line: PlacedLine, next: PlacedLine): boolean {
  return isGroup(line) || (isShouted(line.label) && !isShouted(next.label)) || next.indent > line.indent;
}

/** Sums that stand above their parts, the innermost first: a waiting line that heads what follows it, or calls itself a sum. */
function openedBy(
  waiting: readonly number[],
  lines: readonly PlacedLine[],
  block: FigureBlock,
): Pick<PriorRelation, 'total' | 'parts' | 'weights'>[] {
  const open = waiting.slice(-FARTHEST);
  const found: Pick<PriorRelation, 'total' | 'parts' | 'weights'>[] = [];
  for (let i = open.length - 2; i >= 0; i--) {
    const total = open[i] ?? 0;
    const line = lines[total];
    const next = lines[open[i + 1] ?? 0];
    if (!line || !next) continue;
    const named = line.role === 'total' || saysSum(line.label);
    // Below its parts it opens nothing: one side of a balance sheet is not made of the other.
    const isBelow = line.standard === 'total-assets' && lines.slice(0, total).some((one) => one.figures);
    if (isBelow || (!named && !heads(line, next))) continue;
    // A group with one line of the same name inside it.
    if (line.words === next.words && isSame(total, open[i + 1] ?? 0, block)) open.splice(i + 1, 1);
    const guessed = (count: number) => {
      const parts = open.slice(i + 1, i + 1 + count);
      if (parts.some((part) => endsSum(lines[part], line))) return null;
      return guessOf(
        total,
        parts,
        parts.map(() => 1),
        block,
      );
    };
    let best: Guess | null = null;
    for (let count = 2; !best && i + count < open.length; count++) {
      const guess = guessed(count);
      if (!guess) break;
      if (isAgreed(guess) && guess.fails === 0 && (named || guess.bits >= UNNAMED)) best = guess;
    }
    // Where letters or indents say what is inside, one column that disagrees is a slip.
    const group = best ? null : guessed(insideOf(line, open.slice(i + 1), lines));
    if (group && isAgreed(group) && group.bits >= INSIDE) best = group;
    if (!best) continue;
    found.push({ total, parts: best.parts, weights: best.weights });
    open.splice(i + 1, best.parts.length);
  }
  return found;
}

/** How many of the lines that follow a heading stand inside it, as words, letters, indents and gaps say; none where these say nothing. */
function insideOf(head: PlacedLine, after: readonly number[], lines: readonly PlacedLine[]): number {
  const next = lines[after[0] ?? -1];
  if (!next) return 0;
  const isInside =
    next.indent > head.indent
      ? (one: PlacedLine) => one.indent > head.indent
      : isShouted(head.label) && !isShouted(next.label)
        ? (one: PlacedLine) => !isShouted(one.label)
        : isGroup(head)
          ? () => true
          : null;
  if (!isInside) return 0;
  const end = after.findIndex((at, i) => {
    const one = lines[at];
    return i > 0 && (!one || one.opens === true || !isInside(one));
  });
  return end < 0 ? after.length : end;
}

function isSame(total: number, part: number, block: FigureBlock): boolean {
  const { fails, copies } = guessOf(total, [part], [1], block);
  return fails === 0 && copies > 0;
}

/** A sum is no part of one above it, but the result of the year is a part of the equity. */
function endsSum(part: PlacedLine | undefined, total: PlacedLine): boolean {
  return part?.role === 'total' && !(total.standard === 'equity' && part.side === 'result');
}

/** Costs that are printed without a minus count against revenue. */
function waysOf(parts: readonly number[], lines: readonly PlacedLine[], sign: SignConvention): number[][] {
  const plain = parts.map(() => 1);
  if (sign === 'costs-negative' || sign === 'revenue-negative') return [plain];
  const sides = parts.map((part) => (lines[part] ? lines[part].side : null));
  if (!sides.includes('cost') || sides.every((side) => side === 'cost')) return [plain];
  return [sides.map((side) => (side === 'cost' ? -1 : 1)), plain];
}

/** From the opening balance on; what goes out counts against it where none of it has a minus. */
function bridge(guesses: readonly Guess[], lines: readonly PlacedLine[]): Guess | undefined {
  return guesses.findLast(({ parts: [first = -1, ...changes] }) => {
    const isFirst = isOpening(lines[first]?.label ?? '');
    return isFirst && changes.length > 0 && !changes.some((one) => isOpening(lines[one]?.label ?? ''));
  });
}

/** From the opening balance to the closing one words leave no doubt, however small the figures are. */
function isBridge({ parts, holds, fails }: Guess, lines: readonly PlacedLine[]): boolean {
  const [first = -1, ...changes] = parts;
  const isFirst = isOpening(lines[first]?.label ?? '');
  return isFirst && holds > 0 && fails <= 1 && !changes.some((one) => isOpening(lines[one]?.label ?? ''));
}

const GOES_OUT =
  /utbetal|ianspråk|uttag|utrangering|utnyttja|amortering|minskning|återför|avgående|avyttr|skrivning|vähenny|poisto|rahastosta|\bfrån fond/;

/** What goes out of a balance may be printed without a minus, in all columns. */
function waysToClose(parts: readonly number[], lines: readonly PlacedLine[], block: FigureBlock): number[][] {
  const plain = parts.map(() => 1);
  const goesOut = (part: number) => GOES_OUT.test(plainWords(lines[part]?.label ?? ''));
  const out = parts.filter(goesOut);
  const signed = out.some((part) => {
    const from = part * block.columns;
    return block.figures.subarray(from, from + block.columns).some((value) => value < 0);
  });
  return out.length === 0 || signed ? [plain] : [plain, parts.map((part) => (goesOut(part) ? -1 : 1))];
}

function isAgreed({ holds, fails, bits }: Agreement): boolean {
  return holds > 0 && bits >= TELLING && (fails <= 1 || fails * 3 <= holds);
}

/** All but one of the parts are nothing, in every column. */
function isCopy({ holds, copies, fails, parts }: Guess): boolean {
  return holds === 0 && fails === 0 && copies > 0 && parts.length > 1;
}

/** A group of one line, with its sum right below; below a heading one column is enough to say so. */
function isOnly({ copies, fails, parts }: Guess, part: PlacedLine | undefined): boolean {
  return parts.length === 1 && fails <= 1 && copies > (part?.opens ? 0 : 1);
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
