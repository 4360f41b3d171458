/** How many of how many, as a line of a table prints it. */
export class Share {
  yes = 0;
  all = 0;
  add(hit: boolean): boolean {
    this.all++;
    if (hit) this.yes++;
    return hit;
  }
  toString(): string {
    return this.all === 0
      ? '-'
      : `${((100 * this.yes) / this.all).toFixed(1)} % (${String(this.yes)}/${String(this.all)})`;
  }
}
