import type { CellRelation } from '../../../src/engine/model/table';
import { cellRelations } from '../../../src/engine/reading/equations';
import type { Reading } from '../../../src/engine/reading/read';
import type { MadeBook } from './book';
import { isTelling, keyOf } from './errors';
import { RowSpace } from './row-space';

export interface RelationScore {
  readonly meant: number;
  readonly found: number;
  readonly stated: number;
  readonly spurious: number;
  readonly remarks: readonly string[];
}

interface Equation {
  readonly cells: readonly string[];
  readonly weights: readonly number[];
}

/** How many of the meant relations were read, and how many that nobody meant. */
export function scoreRelations(book: MadeBook, reading: Reading): RelationScore {
  const ids = new Map<string, number>();
  const blank = new Set<string>();
  for (const { equations } of book.relations)
    for (const { slots } of equations)
      for (const slot of slots) if (slot.blank || slot.units === 0) blank.add(keyOf(slot));
  for (const { table, figures } of reading.tables)
    for (const { row } of table.lines)
      for (const { column } of table.columns) {
        const figure = figures.at(row, column);
        if (!figure || figure.amount.units === 0n)
          blank.add(keyOf({ sheet: table.range.sheet, row, column }));
      }
  const idOf = (key: string) => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const terms = ({ cells, weights }: Equation) =>
    cells.flatMap((key, i) => (blank.has(key) ? [] : [[idOf(key), weights[i] ?? 1] as const]));
  const text = (equation: Equation) => {
    const kept = [...terms(equation)].sort((a, b) => a[0] - b[0]);
    const way = (kept[0]?.[1] ?? 1) < 0 ? -1 : 1;
    return kept.map(([id, weight]) => `${String(id)}*${String(weight * way)}`).join('+');
  };
  const meant = book.relations.map(({ name, equations }) => ({
    name,
    equations: equations
      .filter(isTelling)
      .map(({ slots, weights }): Equation => ({ cells: slots.map(keyOf), weights })),
  }));
  const read = [
    ...reading.tables.flatMap(({ table }) =>
      table.relations.map((relation) => ({
        name: `${table.id} ${relation.kind} ${relation.axis} ${String(relation.total)} = ${relation.parts.map((part, i) => `${String(relation.weights[i])}*${String(part)}`).join(' ')}`,
        equations: [...cellRelations(table.range.sheet, relation)].map(equationOf),
      })),
    ),
    ...linkGroups(reading.links),
  ].map((one) => ({ ...one, equations: one.equations.filter((equation) => terms(equation).length > 1) }));
  const remarks: string[] = [];
  const compare = (mine: typeof meant, theirs: typeof meant, word: string) => {
    const known = new Set(theirs.flatMap((one) => one.equations.map(text)));
    const space = new RowSpace();
    for (const one of theirs) for (const equation of one.equations) space.add(terms(equation));
    let all = 0;
    let missing = 0;
    for (const one of mine) {
      if (one.equations.length === 0) continue;
      all++;
      const bad = one.equations.filter(
        (equation) => !known.has(text(equation)) && !space.has(terms(equation)),
      );
      if (bad.length === 0) continue;
      missing++;
      remarks.push(
        `${book.name}: ${word} ${one.name} (${String(bad.length)} of ${String(one.equations.length)}) ${bad[0]?.cells.join(' ') ?? ''}`,
      );
    }
    return { all, missing };
  };
  const there = compare(meant, read, 'missed');
  const here = compare(read, meant, 'spurious');
  return {
    meant: there.all,
    found: there.all - there.missing,
    stated: here.all,
    spurious: here.missing,
    remarks,
  };
}

function equationOf({ total, parts, weights }: CellRelation): Equation {
  return { cells: [total, ...parts].map(keyOf), weights: [-1, ...weights] };
}

/** Links of one kind between the same sheets count as one relation. */
function linkGroups(links: readonly CellRelation[]): { name: string; equations: Equation[] }[] {
  return links.length === 0 ? [] : [{ name: 'links', equations: links.map(equationOf) }];
}
