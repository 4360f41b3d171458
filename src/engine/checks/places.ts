import type { CellRef } from '../model/cell';
import { lineAt } from '../model/table';
import { Cells } from '../repair/cells';
import type { ReadTable } from '../reading/read-table';
import type { Reading } from '../reading/read';

const places = new WeakMap<Reading, Cells<ReadTable>>();

export function tableOf(reading: Reading, cell: CellRef): ReadTable | undefined {
  let cells = places.get(reading);
  if (!cells) {
    cells = new Cells(reading.tables);
    places.set(reading, cells);
  }
  return cells.tableAt(cell);
}

export function placeOf(reading: Reading, cell: CellRef): { label: string; column: string } {
  const table = tableOf(reading, cell)?.table;
  return {
    label: lineAt(table?.lines ?? [], cell.row)?.label ?? '',
    column: table?.columns.find((column) => column.column === cell.column)?.header ?? '',
  };
}
