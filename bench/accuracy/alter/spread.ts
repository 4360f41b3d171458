/** Where a table lies on its leaf and what it says, for whoever lays it out anew. */
import { textOf } from '../../../src/engine/model/cell';
import type { ReadTable } from '../../../src/engine/reading/read-table';
import type { Reading } from '../../../src/engine/reading/read';
import type { PlacedColumn } from '../../../src/engine/reading/columns/columns';
import type { PlacedLine } from '../../../src/engine/reading/lines/lines';
import type { Leaf } from './leaf';

export interface Spread {
  readonly leaf: Leaf;
  readonly read: ReadTable;
  readonly top: number;
  readonly bottom: number;
  readonly header: readonly number[];
  /** The column of the labels nearest to the figures. */
  readonly label: number;
  readonly labels: readonly number[];
  readonly columns: readonly PlacedColumn[];
  readonly first: number;
  readonly last: number;
  readonly lines: readonly PlacedLine[];
  readonly finnish: boolean;
  /** Another table stands beside it or in its rows. */
  readonly alone: boolean;
}

/** The tables of figures of a leaf, the lowest first: what is put into one then moves none of those that follow. */
export function spreadsOf(leaf: Leaf, sheet: string, reading: Reading): Spread[] {
  const own = reading.tables.filter(
    ({ table }) => table.range.sheet === sheet && !['indicators', 'activities', 'goals'].includes(table.kind),
  );
  return own
    .flatMap((read): Spread[] => {
      const { table, lines } = read;
      const labels = read.columns.filter((one) => one.role === 'label').map((one) => one.column);
      const columns = read.columns.filter((one) => one.figures && one.role !== 'note');
      const body = Math.min(...lines.map((line) => line.row));
      const { top, bottom } = table.range;
      if (labels.length === 0 || columns.length === 0 || lines.length === 0) return [];
      return [
        {
          leaf,
          read,
          top,
          bottom,
          header: Array.from({ length: Math.max(0, body - top) }, (_, i) => top + i).filter(
            (row) => !leaf.isBlank(row),
          ),
          label: Math.max(...labels),
          labels,
          columns,
          first: Math.min(...columns.map((one) => one.column)),
          last: Math.max(table.range.right, ...columns.map((one) => one.column)),
          lines,
          finnish:
            lines.filter((line) => /(?:tuotot|kulut|kate|menot|tulot|yhteensä)/i.test(line.label)).length > 1,
          alone: own.every(
            ({ table: other }) => other === table || other.range.bottom < top || other.range.top > bottom,
          ),
        },
      ];
    })
    .sort((a, b) => b.top - a.top);
}

/** Whether each column has a header of its own, with nothing that spans several. */
export function isPlain({ leaf, header, columns }: Spread): boolean {
  return columns.every((column) => {
    const own = header.flatMap((row) => {
      const { value } = leaf.at(row, column.column);
      return value === null ? [] : [textOf(value)];
    });
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    return own.length > 0 && letters(own.join('')) === letters(column.header);
  });
}
