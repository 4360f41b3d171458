import { NOT_CALCULATED } from '../model/cell';
import type { Check } from './contract';

/**
 * A cell that shows an error where a figure belongs: whatever builds on it cannot be checked. Formulas that are not
 * calculated are counted for the whole workbook and told once.
 */
export const errorValue: Check = {
  id: 'error-value',
  needs: 'table',
  tableByTable: true,
  *run({ reading }) {
    for (const { table, figures } of reading.tables) {
      if (!figures.grid.errors) continue;
      for (const line of table.lines) {
        for (const column of table.columns) {
          if (!figures.isError(line.row, column.column)) continue;
          const cell = figures.reading(line.row, column.column);
          if (cell.kind !== 'error' || cell.error === NOT_CALCULATED.error) continue;
          yield {
            severity: 'error',
            table: table.id,
            cell: { sheet: table.range.sheet, row: line.row, column: column.column },
            related: [],
            stated: null,
            expected: null,
            difference: null,
            repair: null,
            candidates: [],
            message: { key: 'error-cell', label: line.label, column: column.header, error: cell.error },
          };
        }
      }
    }
  },
};
