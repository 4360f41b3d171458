import type { Axis, FigureBlock, LineHint } from '../../src/engine/reading/relations/block';

export interface KnownRelation {
  readonly axis: Axis;
  readonly total: number;
  readonly parts: readonly number[];
  readonly weights: readonly number[];
}

export interface Generated {
  readonly name: string;
  readonly block: FigureBlock;
  readonly relations: readonly KnownRelation[];
}

/** The same numbers for the same seed, on any machine. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Roll = () => number;
export const pick = <T>(roll: Roll, items: readonly [T, ...T[]]): T =>
  items[Math.floor(roll() * items.length)] ?? items[0];

/** How an organisation prints: exact amounts are rounded each on its own. */
export function rounding(roll: Roll): { unit: number; decimals: number; name: string } {
  return pick(roll, [
    { unit: 1, decimals: 0, name: 'kr' },
    { unit: 1000, decimals: 0, name: 'tkr' },
    { unit: 1000000, decimals: 1, name: 'mnkr' },
  ]);
}

/** Rounds every figure on its own, drops blanks, and puts a note column in front where there is one. */
export function printed(
  name: string,
  rows: readonly (readonly number[])[],
  labels: readonly string[],
  headers: readonly string[],
  rowHints: readonly LineHint[],
  relations: readonly KnownRelation[],
  print: { unit: number; decimals: number },
  note: boolean,
  blank: (value: number) => boolean,
): Generated {
  const shift = note ? 1 : 0;
  const columns = headers.length + shift;
  const figures = new Float64Array(rows.length * columns).fill(NaN);
  const scale = 10 ** print.decimals;
  rows.forEach((row, r) => {
    if (note) figures[r * columns] = (r + 1) * scale;
    row.forEach((value, c) => {
      const shown = Math.round((value / print.unit) * scale);
      if (!blank(shown)) figures[r * columns + c + shift] = shown === 0 ? 0 : shown;
    });
  });
  const moved = relations.map((relation) =>
    relation.axis === 'row'
      ? relation
      : { ...relation, total: relation.total + shift, parts: relation.parts.map((part) => part + shift) },
  );
  return {
    name,
    relations: moved,
    block: {
      rows: rows.length,
      columns,
      figures,
      decimals: print.decimals,
      labels,
      headers: note ? ['Not', ...headers] : headers,
      rowHints,
      columnHints: note ? [{ excluded: true }] : [],
    },
  };
}
