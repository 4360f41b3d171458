import type { ColumnEvidence } from '../model/evidence';
import type { LineRelation } from '../model/table';
import type { TableFigures } from './figures/figures';

type Counted = { -readonly [Key in keyof Omit<ColumnEvidence, 'column'>]: ColumnEvidence[Key] };

/** In how many rows a calculated column is what it is taken for. */
export function columnEvidence(
  relations: readonly LineRelation[],
  figures: TableFigures,
): readonly ColumnEvidence[] {
  const found = new Map<number, Counted>();
  for (const { kind, total, parts: all, weights: signs, positions } of relations) {
    if (kind !== 'deviation' && kind !== 'amended') continue;
    const [first, second] = all;
    const [one = 1, other = 1] = signs;
    if (first === undefined || second === undefined || all.length !== 2) continue;
    const parts = [first, second] as const;
    const weights = [one, other] as const;
    const own = found.get(total) ?? { kind, parts, holds: 0, of: 0 };
    found.set(total, own);
    for (const row of positions) {
      // A blank amendment is none; without an outcome there is nothing to say.
      if (!figures.has(row, parts[0]) || (kind === 'deviation' && !figures.has(row, parts[1]))) continue;
      const verdict = figures.along(row, total, parts, weights);
      if (verdict === null) continue;
      own.of++;
      if (verdict !== 'broken') own.holds++;
    }
  }
  return [...found].map(([column, own]) => ({ column, ...own }));
}
