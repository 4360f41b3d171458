import { formulaAt } from '../model/snapshot';
import type { LineRelation } from '../model/table';
import { relativeShape } from '../reading/figures/formulas';
import type { ReadTable } from '../reading/read-table';
import type { Check } from './contract';
import type { Place } from './remarks';
import { amountTables, cellAt, named, proved, remarkAt } from './remarks';

/** Where the cells beside a sum or a difference are all formulas, a typed number will not follow its parts. */
export const typedAmongFormulas: Check = {
  id: 'typed-among-formulas',
  needs: 'table',
  tableByTable: true,
  *run({ reading, contradictions }) {
    const told = proved(contradictions);
    for (const read of amountTables(reading.tables)) {
      if (read.sheet.formulas.length === 0) continue;
      const seen = new Set<string>();
      for (const relation of read.table.relations) {
        if (!hasFormulas(read, relation)) continue;
        const places = relation.positions.map((position) => totalAt(relation, position));
        const place = typedAlone(read, places);
        const key = place ? `${String(place.row)}:${String(place.column)}` : '';
        if (!place || seen.has(key) || told(cellAt(read, place))) continue;
        seen.add(key);
        const stated = read.figures.at(place.row, place.column)?.amount ?? null;
        yield remarkAt(
          read,
          'warning',
          place,
          { key: 'typed-among-formulas', ...named(read, place) },
          {
            related: places.filter((one) => one !== place).map((one) => cellAt(read, one)),
            stated,
          },
        );
      }
    }
  },
};

function totalAt({ axis, total }: LineRelation, position: number): Place {
  return axis === 'row' ? { row: total, column: position } : { row: position, column: total };
}

function hasFormulas({ sheet }: ReadTable, { axis, total, positions }: LineRelation): boolean {
  return axis === 'row'
    ? sheet.formulas[total] !== undefined
    : positions.some((row) => formulaAt(sheet, row, total) !== null);
}

/** The only typed figure among at least two formulas that were filled from one another. */
function typedAlone(read: ReadTable, places: readonly Place[]): Place | null {
  const formulas = places.filter(({ row, column }) => formulaAt(read.sheet, row, column) !== null);
  if (formulas.length < 2 || formulas.length === places.length) return null;
  const [typed, ...more] = places.filter(
    (place) => !formulas.includes(place) && read.figures.has(place.row, place.column),
  );
  if (!typed || more.length > 0) return null;
  const shapes = formulas.map(({ row, column }) =>
    relativeShape(formulaAt(read.sheet, row, column) ?? '', row, column),
  );
  return shapes.every((shape) => shape === shapes[0]) ? typed : null;
}
