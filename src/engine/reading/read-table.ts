import type { SheetSnapshot } from '../model/snapshot';
import type { Table } from '../model/table';
import type { PlacedColumn } from './columns/columns';
import type { TableFigures } from './figures/figures';
import type { PlacedLine } from './lines/lines';

/** A table together with a way to its figures. */
export interface OpenTable {
  readonly table: Table;
  readonly figures: TableFigures;
}

/** A table with all that reading found out about it. */
export interface ReadTable extends OpenTable {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly PlacedLine[];
  readonly columns: readonly PlacedColumn[];
}
