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

/** Everything that follows from some equations, by elimination. */
export class RowSpace {
  private readonly rows = new Map<number, Map<number, number>>();

  add(terms: readonly (readonly [number, number])[]): void {
    const [lead, rest] = this.reduced(terms);
    if (lead === null) return;
    const factor = inverse(rest.get(lead) ?? 1);
    for (const [id, value] of rest) rest.set(id, (value * factor) % PRIME);
    this.rows.set(lead, rest);
  }

  has(terms: readonly (readonly [number, number])[]): boolean {
    return this.reduced(terms)[0] === null;
  }

  /** What is left of an equation, and its first cell that no row begins with. */
  private reduced(terms: readonly (readonly [number, number])[]): [number | null, Map<number, number>] {
    const rest = new Map(terms.map(([id, weight]) => [id, ((weight % PRIME) + PRIME) % PRIME]));
    for (;;) {
      let lead = -1;
      for (const id of rest.keys()) if (lead < 0 || id < lead) lead = id;
      if (lead < 0) return [null, rest];
      const row = this.rows.get(lead);
      if (!row) return [lead, rest];
      const factor = rest.get(lead) ?? 0;
      for (const [id, value] of row) {
        const left = ((rest.get(id) ?? 0) + PRIME - ((factor * value) % PRIME)) % PRIME;
        if (left === 0) rest.delete(id);
        else rest.set(id, left);
      }
    }
  }
}
