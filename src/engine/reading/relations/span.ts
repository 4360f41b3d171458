/** A prime below 2^26, so that the product of two remainders is still a safe whole number. */
const PRIME = 67108859;

function inverse(a: number): number {
  let result = 1;
  let base = a;
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME;
    base = (base * base) % PRIME;
  }
  return result;
}

/** The relations accepted so far, as a space: a guess that follows from them says nothing new. */
export class Span {
  private readonly rows = new Map<number, Map<number, number>>();

  /** `empty` marks lines of zeros and blanks. */
  constructor(private readonly empty: Uint8Array = new Uint8Array(0)) {}

  /**
   * False when the vector already follows from the others, or when with them it says that a line is nothing which is
   * something; otherwise it is added.
   */
  add(total: number, parts: readonly number[], weights: readonly number[] | null): boolean {
    // Remainders are for whole numbers; a relation with other weights is taken as saying something new.
    if (weights?.some((weight) => !Number.isInteger(weight))) return true;
    const rest = this.reduced(total, parts, weights);
    const lead = firstOf(rest);
    if (lead === -1 || this.isOneLine(rest)) return false;
    const factor = inverse(rest.get(lead) ?? 1);
    for (const [line, value] of rest) rest.set(line, (value * factor) % PRIME);
    this.rows.set(lead, rest);
    return true;
  }

  /** What is left of the vector without the lines that the others express by later ones. */
  private reduced(
    total: number,
    parts: readonly number[],
    weights: readonly number[] | null,
  ): Map<number, number> {
    const rest = new Map<number, number>([[total, PRIME - 1]]);
    parts.forEach((part, i) => {
      const weight = weights?.[i] ?? 1;
      rest.set(part, ((weight % PRIME) + PRIME) % PRIME);
    });
    for (;;) {
      let lead = -1;
      for (const line of rest.keys()) if ((lead === -1 || line < lead) && this.rows.has(line)) lead = line;
      const row = this.rows.get(lead);
      if (!row) return rest;
      const factor = rest.get(lead) ?? 0;
      for (const [line, value] of row) {
        const left = ((rest.get(line) ?? 0) + PRIME - ((factor * value) % PRIME)) % PRIME;
        if (left === 0) rest.delete(line);
        else rest.set(line, left);
      }
    }
  }

  private isOneLine(rest: ReadonlyMap<number, number>): boolean {
    let stated = 0;
    for (const line of rest.keys()) if (this.empty[line] !== 1) stated++;
    return stated === 1;
  }
}

function firstOf(vector: Map<number, number>): number {
  let first = -1;
  for (const line of vector.keys()) if (first === -1 || line < first) first = line;
  return first;
}
