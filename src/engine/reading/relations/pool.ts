/** "Line `total` is the weighted sum of lines `parts`": a guess, with what its shape is worth. */
export interface Candidate {
  readonly total: number;
  /** Ascending. */
  readonly parts: readonly number[];
  /** One for each part; null when all are one. */
  readonly weights: readonly number[] | null;
  /** -1 where the parts stand before the total, 1 after it, 0 around it. */
  readonly side: -1 | 0 | 1;
  /** The same number for relations of the same shape: parts and signs as seen from the total. */
  readonly form: number;
  /** Bits for (or against) the way the lines lie, apart from what the figures say. */
  shape: number;
  /** Bits from the caller's dictionary. */
  prior: number;
  /** Accepted in the first pass. */
  accepted: boolean;
  proposed: boolean;
  /** No longer in the list of guesses. */
  dropped: boolean;
  /** The parts do not lie side by side next to the total. */
  readonly loose: boolean;
  evidence: Evidence;
  score: number;
  /** The score if one failing position is put down to a slip; only for comparing. */
  standing: number;
}

export interface Evidence {
  bits: number;
  price: number;
  held: number;
  failed: number;
  /** Failing positions, each counted by how additive it is. */
  weight: number;
  /** What the dearest failing position costs. */
  dearest: number;
}

export const NO_EVIDENCE: Evidence = { bits: 0, price: 0, held: 0, failed: 0, weight: 0, dearest: 0 };

/** All guesses of one axis; a = b + c, b = a - c and c = a - b are one and the same entry. */
export class Pool {
  private readonly byKey = new Map<string, Candidate>();
  list: Candidate[] = [];
  /** How many guesses came in, those forgotten included. */
  count = 0;

  /** `empty` marks lines of zeros and blanks: their sign says nothing. */
  constructor(
    private readonly most: number,
    private readonly empty: Uint8Array = new Uint8Array(0),
  ) {}

  get full(): boolean {
    return this.count >= this.most;
  }

  /** Forgets guesses that will never do; they stay known, so that they do not come back. */
  prune(least: number): void {
    for (const guess of this.list) guess.dropped = guess.prior === 0 && guess.score < least;
    this.list = this.list.filter((guess) => !guess.dropped);
  }

  /** The entry for the guess, new or known; the better shape is kept. */
  add(
    total: number,
    parts: readonly number[],
    weights: readonly number[] | null,
    shape: number,
    prior = 0,
  ): Candidate | null {
    if (this.full && prior === 0) return null;
    const key = signedKey(total, parts, weights, this.empty);
    const known = this.byKey.get(key);
    if (known) {
      if (prior > 0) known.prior = Math.max(known.prior, prior);
      else known.proposed = true;
      if (shape <= known.shape) return null;
      if (known.total === total || known.prior > 0) {
        known.shape = shape;
        return known;
      }
    }
    const entry: Candidate = {
      total,
      parts,
      weights,
      side: sideOf(total, parts),
      form: formOf(total, parts, weights),
      shape,
      prior: Math.max(prior, known?.prior ?? 0),
      proposed: prior === 0 || (known?.proposed ?? false),
      loose: loose(total, parts),
      accepted: known?.accepted ?? false,
      dropped: false,
      evidence: NO_EVIDENCE,
      score: 0,
      standing: 0,
    };
    this.count++;
    if (known) {
      if (known.dropped) this.list.push(known);
      return Object.assign(known, entry);
    }
    this.list.push(entry);
    this.byKey.set(key, entry);
    return entry;
  }
}

function formOf(total: number, parts: readonly number[], weights: readonly number[] | null): number {
  let form = 17;
  parts.forEach((part, i) => {
    form = (form * 8191 + (part - total) * 3 + (weights?.[i] ?? 1) + 1e6) % 4294967291;
  });
  return form;
}

function loose(total: number, parts: readonly number[]): boolean {
  const first = Math.min(parts[0] ?? total, total);
  const last = Math.max(parts[parts.length - 1] ?? total, total);
  return last - first > parts.length;
}

function sideOf(total: number, parts: readonly number[]): -1 | 0 | 1 {
  const first = parts[0] ?? total;
  const last = parts[parts.length - 1] ?? total;
  return last < total ? -1 : first > total ? 1 : 0;
}

/** The signed set of lines, written so that the first line counts as plus. */
function signedKey(
  total: number,
  parts: readonly number[],
  weights: readonly number[] | null,
  empty: Uint8Array,
): string {
  const terms: [number, number][] = parts.map((part, i) => [part, weights?.[i] ?? 1]);
  terms.push([total, -1]);
  terms.sort((a, b) => a[0] - b[0]);
  const first = terms.find(([line]) => empty[line] !== 1) ?? terms[0];
  const flip = (first?.[1] ?? 1) < 0 ? -1 : 1;
  let key = '';
  for (const [line, weight] of terms)
    if (empty[line] === 1) key += `${line},`;
    else key += weight * flip === 1 ? `${line},` : `${line}x${weight * flip},`;
  return key;
}
