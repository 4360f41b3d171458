import type { Amount } from '../model/amount';
import { add, amount, multiply, unitsAt, ZERO } from '../model/amount';
import type { CellRef } from '../model/cell';
import { formatAt } from '../model/snapshot';
import { formatShape } from '../numbers/format';
import type { ReadTable } from '../reading/read-table';
import type { Equation } from '../repair/equation';
import type { Check } from './contract';
import { amountTables, named, remarkAt } from './remarks';

/** Sums that hold with the digits stored, while the digits shown do not add up. */
export const shownDigits: Check = {
  id: 'shown-digits',
  needs: 'totals',
  *run({ reading, system }) {
    for (const read of amountTables(reading.tables)) {
      if (!read.columns.some(({ column, figures }) => figures && read.figures.stored(column) !== null))
        continue;
      const cells = new Map<string, CellRef>();
      for (const equation of system.within(read.table)) {
        const total = equation.cells[0]?.cell;
        if (total && equation.state === 'holds' && looksWrong(read, equation))
          cells.set(`${String(total.row)}:${String(total.column)}`, total);
      }
      const [first, ...rest] = [...cells.values()];
      if (!first) continue;
      yield remarkAt(
        read,
        'info',
        first,
        { key: 'shown-digits', ...named(read, first), cells: cells.size },
        { related: rest },
      );
    }
  },
};

/** The sum of what the cells show is another than what the total shows; what shows all its digits counts as it is. */
function looksWrong(read: ReadTable, { cells, weights, residual }: Equation): boolean {
  if (residual.units !== 0n || !cells.some(({ figure }) => figure?.exact)) return false;
  let rest = ZERO;
  cells.forEach(({ cell, figure }, i) => {
    if (!figure) return;
    const shown = figure.exact ? shownAmount(read, cell, figure.amount) : figure.amount;
    rest = add(rest, multiply(amount(BigInt(weights[i] ?? 1), 0), shown));
  });
  return rest.units !== 0n;
}

/** What a number format prints of a stored value: half a unit is rounded away from nothing. */
function shownAmount(read: ReadTable, { row, column }: CellRef, stored: Amount): Amount {
  const shape = formatShape(formatAt(read.sheet, row, column).numberFormat);
  if (shape.kind !== 'number') return stored;
  const places = shape.decimals - shape.scale;
  if (stored.decimals <= places) return stored;
  const step = unitsAt(amount(1n, places), stored.decimals);
  const size = stored.units < 0n ? -stored.units : stored.units;
  const units = (size + step / 2n) / step;
  return amount(stored.units < 0n ? -units : units, places);
}
