/**
 * Running sums of a sequence of lines and an index to look them up by value: "where did the sum stand at
 * x?" is one look-up instead of a walk. With a stride of s, line k continues the sum of line k - s.
 */
export class RunningSums {
  private readonly sums: Float64Array;
  readonly length: number;

  constructor(
    values: Float64Array,
    private readonly width: number,
    order: readonly number[],
    readonly stride: number,
  ) {
    this.length = order.length + stride;
    this.sums = new Float64Array(this.length * width);
    for (let k = 0; k < order.length; k++) {
      const from = (order[k] ?? 0) * width;
      for (let p = 0; p < width; p++) {
        const value = values[from + p] ?? NaN;
        this.sums[(k + stride) * width + p] = (this.sums[k * width + p] ?? 0) + (value === value ? value : 0);
      }
    }
  }

  /** The sum before item k of the sequence (and after item k - stride). */
  before(item: number, position: number): number {
    return this.sums[item * this.width + position] ?? 0;
  }
}

/** A hash of the running sums at one position: entries are added one by one, the newest is found first. */
export class SumIndex {
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly mask: number;

  constructor(size: number) {
    let slots = 8;
    while (slots < size) slots *= 2;
    this.heads = new Int32Array(slots).fill(-1);
    this.next = new Int32Array(size);
    this.mask = slots - 1;
  }

  clear(): void {
    this.heads.fill(-1);
  }

  add(item: number, bucket: number, group: number): void {
    const slot = this.slot(bucket, group);
    this.next[item] = this.heads[slot] ?? -1;
    this.heads[slot] = item;
  }

  first(bucket: number, group: number): number {
    return this.heads[this.slot(bucket, group)] ?? -1;
  }

  after(item: number): number {
    return this.next[item] ?? -1;
  }

  private slot(bucket: number, group: number): number {
    const high = Math.floor(bucket / 4294967296);
    const low = bucket - high * 4294967296;
    let h = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ Math.imul(high + group * 7919, 0x297a2d39);
    h = Math.imul(h ^ (h >>> 12), 0x45d9f3b);
    return (h ^ (h >>> 16)) & this.mask;
  }
}
