import type { CellRelation } from '../../model/table';
import { isClosing, isOpening } from '../lines/lines';
import type { ReadTable } from '../read-table';
import { columnOfYear, columnsByYear } from '../links/statement-links';

/** What a balance closed with one year it opens with the next, in tables that state both years beside each other. */
export function carriedOver(tables: readonly ReadTable[]): CellRelation[] {
  return tables.flatMap((read) => {
    const columns = columnsByYear(read);
    const years = [...columns.values()].flatMap((column) => {
      const before = columnOfYear(columns, column, -1);
      return before ? [[column.column, before.column] as const] : [];
    });
    if (years.length === 0 || !read.lines.some(({ label }) => isOpening(label))) return [];
    const labels = new Map(read.lines.map(({ row, label }) => [row, label]));
    const bridges = read.table.relations.flatMap(({ axis, total, parts }) => {
      // Any line of a bridge may be stated as made of the others.
      const own = axis === 'row' ? [total, ...parts] : [];
      const openings = own.filter((row) => isOpening(labels.get(row) ?? ''));
      const closings = own.filter((row) => isClosing(labels.get(row) ?? ''));
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
