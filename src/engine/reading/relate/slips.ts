import { push } from '../../model/lists';
import type { FigureBlock, InferredRelation, PriorRelation } from '../relations/block';

/** What words say of the lines of a block must hold at one place, and what it leaves over there. */
interface Claim {
  readonly prior: PriorRelation;
  readonly place: number;
  readonly left: number;
  readonly slack: number;
  /** The same words hold elsewhere in the block. */
  readonly proved: boolean;
}

/** Cells with what they should hold. */
type Mended = ReadonlyMap<number, number>;

/** Gaps that agree in so many bits do not do so by chance, where both sums hold elsewhere, and where they do not. */
const TELLING = 4;
const TELLING_ALONE = 7;
/** Words that do not hold anywhere are heard only where they leave no doubt. */
const CERTAIN = 15;

/**
 * The block as it was meant: where two sums that words name fail, and one value of one cell makes both hold, that cell
 * is a slip and says nothing against the sums. Only where no other cell could be it, and where nothing that holds would
 * break. The slip itself is told later, from the figures as they stand.
 */
export function withSlipsMended(block: FigureBlock, priors: readonly PriorRelation[]): FigureBlock {
  const { failing, holding } = claimsOf(block, priors);
  if (failing.length < 2) return block;
  const mended = slipsIn(block, failing, holding);
  if (mended.size === 0) return block;
  const figures = block.figures.slice();
  for (const [cell, value] of mended) figures[cell] = value;
  return { ...block, figures };
}

/**
 * A wrong figure speaks against every sum it is in, so that figures alone would say that none of them is meant there.
 * Where one other value of it makes two of them hold, they are meant, and fail.
 */
export function withSlippedPlaces(
  found: readonly InferredRelation[],
  block: FigureBlock,
): readonly InferredRelation[] {
  const asPriors = found.map((one) => ({ ...one, bits: one.score }));
  const { failing, holding } = claimsOf(block, asPriors);
  const held = new Map(asPriors.map((one) => [one as PriorRelation, one.held]));
  const claims = failing.map((claim) => ({ ...claim, proved: (held.get(claim.prior) ?? 0) >= SURE }));
  const mended = claims.length < 2 ? NONE : slipsIn(block, claims, holding);
  if (mended.size === 0) return found;
  return found.map((one, i) => {
    const known = new Set(one.positions);
    const meant = claims
      .filter(({ prior, place }) => prior === asPriors[i] && !known.has(place))
      .filter((claim) =>
        cellsOf(claim, block).some((cell) => holdsWith(claim, cell, changeIn(block, mended, cell), block)),
      )
      .map(({ place }) => place);
    return meant.length === 0
      ? one
      : {
          ...one,
          positions: [...one.positions, ...meant].sort((a, b) => a - b),
          failing: [...one.failing, ...meant],
          failed: one.failed + meant.length,
        };
  });
}

const NONE: Mended = new Map();
/** Figures alone that agree in so many places are as good as words. */
const SURE = 3;

function changeIn({ figures }: FigureBlock, mended: Mended, cell: number): number {
  return (mended.get(cell) ?? figures[cell] ?? 0) - (figures[cell] ?? 0);
}

function slipsIn(block: FigureBlock, failing: readonly Claim[], holding: readonly Claim[]): Mended {
  const slips = new Map<number, number>();
  const suspects = new Map<Claim, Set<number>>();
  let held: ReadonlyMap<number, readonly Claim[]> | null = null;
  for (const [cell, claims] of byCell(failing, block)) {
    for (let i = 0; i < claims.length; i++)
      for (let j = i + 1; j < claims.length; j++) {
        const [a, b] = [claims[i], claims[j]];
        if (!a || !b || isOfSameTotal(a, b)) continue;
        const change = commonChange(a, b, cell, block);
        if (change === null) continue;
        held ??= byCell(holding, block);
        const broken = held.get(cell)?.some((one) => !holdsWith(one, cell, change, block));
        if (broken) continue;
        slips.set(cell, (block.figures[cell] ?? 0) + change);
        for (const claim of [a, b]) suspects.set(claim, (suspects.get(claim) ?? new Set()).add(cell));
      }
  }
  const doubtful = new Set(
    [...suspects.values()].filter((cells) => cells.size > 1).flatMap((one) => [...one]),
  );
  return new Map([...slips].filter(([cell]) => !doubtful.has(cell)));
}

function byCell(claims: readonly Claim[], block: FigureBlock): Map<number, Claim[]> {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) for (const cell of cellsOf(claim, block)) push(found, cell, claim);
  return found;
}

/** The cells with a figure, the total first. */
function cellsOf({ prior, place }: Claim, block: FigureBlock): number[] {
  return [prior.total, ...prior.parts]
    .map((line) => cellOf(prior, line, place, block))
    .filter((cell) => !Number.isNaN(block.figures[cell] ?? Number.NaN));
}

function cellOf({ axis }: PriorRelation, line: number, place: number, { columns }: FigureBlock): number {
  return axis === 'row' ? line * columns + place : place * columns + line;
}

/** Two readings of one sum are no two sums. */
function isOfSameTotal(a: Claim, b: Claim): boolean {
  return a.prior.axis === b.prior.axis && a.prior.total === b.prior.total && a.place === b.place;
}

/** By how much the cell would have to change for both to hold; null where nothing makes both hold, or chance could. */
function commonChange(a: Claim, b: Claim, cell: number, block: FigureBlock): number | null {
  const [mine, theirs] = [changeFor(a, cell, block), changeFor(b, cell, block)];
  const slack = a.slack + b.slack;
  if (Math.abs(mine - theirs) > slack) return null;
  const least = Math.min(Math.abs(mine), Math.abs(theirs));
  const bits = Math.log2((2 * least) / Math.max(slack, 1) + 1);
  if (bits < (a.proved && b.proved ? TELLING : TELLING_ALONE)) return null;
  if (!a.proved && !b.proved && Math.min(a.prior.bits, b.prior.bits) < CERTAIN) return null;
  return a.slack <= b.slack ? mine : theirs;
}

function changeFor(claim: Claim, cell: number, block: FigureBlock): number {
  return -claim.left / weightIn(claim, cell, block);
}

function weightIn({ prior, place }: Claim, cell: number, { columns }: FigureBlock): number {
  const line = prior.axis === 'row' ? (cell - place) / columns : cell - place * columns;
  return line === prior.total ? -1 : (prior.weights[prior.parts.indexOf(line)] ?? 1);
}

function holdsWith(claim: Claim, cell: number, change: number, block: FigureBlock): boolean {
  return Math.abs(claim.left + weightIn(claim, cell, block) * change) <= claim.slack;
}

function claimsOf(
  block: FigureBlock,
  priors: readonly PriorRelation[],
): { failing: readonly Claim[]; holding: readonly Claim[] } {
  const failing: Claim[] = [];
  const holding: Claim[] = [];
  for (const prior of priors) {
    const claims = claimsOfOne(block, prior);
    const fails = claims.filter((claim) => Math.abs(claim.left) > claim.slack);
    const holds = claims.length - fails.length;
    for (const claim of claims) if (Math.abs(claim.left) <= claim.slack) holding.push(claim);
    if (fails.length > Math.max(1, holds)) continue;
    for (const claim of fails) failing.push({ ...claim, proved: holds > 0 });
  }
  return { failing, holding };
}

function claimsOfOne(block: FigureBlock, prior: PriorRelation): Claim[] {
  const { figures, columnUnits } = block;
  const byRow = prior.axis === 'row';
  const claims: Claim[] = [];
  const lines = [prior.total, ...prior.parts];
  for (let place = 0; place < (byRow ? block.columns : block.rows); place++) {
    let left = 0;
    let unit = 1;
    let stated = 0;
    let weighty = 0;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] ?? 0;
      const value = figures[cellOf(prior, line, place, block)] ?? Number.NaN;
      if (value !== value) {
        if (i === 0) break;
        continue;
      }
      left += (i === 0 ? -1 : (prior.weights[i - 1] ?? 1)) * value;
      stated++;
      if (value !== 0) weighty++;
      unit = Math.max(unit, columnUnits?.[byRow ? place : line] ?? 1);
    }
    // Without a total nothing is stated.
    if (weighty >= 2) claims.push({ prior, place, left, slack: (stated * unit) / 2, proved: false });
  }
  return claims;
}
