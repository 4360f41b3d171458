import type { CellRelation } from '../../model/table';
import { isClosing, isOpening } from '../lines/lines';
import type { ReadTable } from '../read-table';
import { columnOfYear, columnsByYear } from './statement-links';

/** What a balance closed with one year it opens with the next, in tables that state both years beside each other. */
export function carriedOver(tables: readonly ReadTable[]): CellRelation[] {
  return tables.flatMap((read) => {
    if (!statesYears(read)) return [];
    const opens = rowsOf(read, isOpening);
    if (opens.size === 0) return [];
    const closes = rowsOf(read, isClosing);
    if (closes.size === 0) return [];
    const columns = columnsByYear(read);
    const years = [...columns.values()].flatMap((column) => {
      const before = columnOfYear(columns, column, -1);
      return before ? [[column.column, before.column] as const] : [];
    });
    if (years.length === 0) return [];
    const bridges = read.table.relations.flatMap(({ axis, total, parts }) => {
      // Any line of a bridge may be stated as made of the others.
      const own = axis === 'row' ? [total, ...parts] : [];
      const openings = own.filter((row) => opens.has(row));
      const closings = own.filter((row) => closes.has(row));
      const [opening, closing] = [openings[0], closings[0]];
      if (opening === undefined || closing === undefined) return [];
      return openings.length + closings.length > 2 ? [] : [{ opening, closing }];
    });
    const { sheet } = read.table.range;
    return years.flatMap(([column, before]) =>
      bridges.map(({ opening, closing }): CellRelation => ({
        kind: 'consolidation',
        total: { sheet, row: opening, column },
        parts: [{ sheet, row: closing, column: before }],
        weights: [1],
        named: false,
      })),
    );
  });
}

/** Most tables are of one year, and need not be looked into. */
function statesYears({ columns }: ReadTable): boolean {
  const first = columns.find(({ year, figures }) => figures && year !== null);
  return columns.some(({ year, figures }) => figures && year !== null && year !== first?.year);
}

function rowsOf({ lines }: ReadTable, fits: (label: string) => boolean): ReadonlySet<number> {
  return new Set(lines.flatMap(({ row, label }) => (fits(label) ? [row] : [])));
}
