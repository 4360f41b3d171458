import type { CellRef } from '../model/cell';
import { address } from '../model/cell';
import { formulaAt, valueAt } from '../model/snapshot';
import { sumTerms } from '../reading/figures/formulas';
import type { ReadTable } from '../reading/read-table';
import type { Check } from './contract';
import { amountTables, cellAt, named, remarkAt } from './remarks';

/** A formula that takes in a cell by itself takes in a figure: a blank row or a label there was not meant. */
export const emptyReference: Check = {
  id: 'empty-reference',
  needs: 'table',
  *run({ reading }) {
    for (const read of amountTables(reading.tables)) {
      if (read.sheet.formulas.length === 0) continue;
      for (const line of read.lines) {
        if (!read.sheet.formulas[line.row]) continue;
        const found = read.columns.flatMap(({ column }) => missed(read, line.row, column) ?? []);
        const [first, ...rest] = found;
        if (!first) continue;
        // The same formula was filled along the line: one finding.
        yield remarkAt(
          read,
          'warning',
          first.place,
          {
            key: 'empty-reference',
            ...named(read, first.place),
            address: address(first.target),
            text: textAt(read, first.target),
          },
          { related: [first.target, ...rest.map((one) => cellAt(read, one.place))] },
        );
      }
    }
  },
};

interface Missed {
  readonly place: { readonly row: number; readonly column: number };
  readonly target: CellRef;
}

function missed(read: ReadTable, row: number, column: number): Missed | null {
  const formula = formulaAt(read.sheet, row, column);
  if (formula === null) return null;
  const target = sumTerms(formula)?.find(
    ({ box, summed }) => !summed && saysNothing(read, box.top, box.left),
  );
  return target
    ? { place: { row, column }, target: cellAt(read, { row: target.box.top, column: target.box.left }) }
    : null;
}

/** A label, or a blank cell in a row without any figure: a line that has figures may leave one out. */
function saysNothing(read: ReadTable, row: number, column: number): boolean {
  const { kind } = read.figures.reading(row, column);
  if (kind === 'text') return true;
  if (kind !== 'blank' || formulaAt(read.sheet, row, column) !== null) return false;
  return !read.columns.some((one) => one.figures && read.figures.reading(row, one.column).kind !== 'blank');
}

function textAt(read: ReadTable, { row, column }: CellRef): string {
  const value = valueAt(read.sheet, row, column);
  return typeof value === 'string' ? value.trim() : '';
}
