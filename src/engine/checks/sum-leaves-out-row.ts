import type { Check } from './contract';
import { leftOut, rangesOf } from './left-out';
import { amountTables, cellAt, named, proved, remarkAt } from './remarks';

/** A SUM must take in every line of its block. */
export const sumLeavesOutRow: Check = {
  id: 'sum-leaves-out-row',
  needs: 'table',
  tableByTable: true,
  *run({ reading, contradictions }) {
    const told = proved(contradictions);
    for (const read of amountTables(reading.tables)) {
      if (read.sheet.formulas.length === 0) continue;
      for (const total of read.lines) {
        const ranges = rangesOf(read, total);
        for (const column of ranges.keys()) {
          const left = leftOut(read, total, column, ranges);
          const place = { row: total.row, column };
          if (!left || told(cellAt(read, place))) continue;
          yield remarkAt(
            read,
            left.certain ? 'error' : 'warning',
            place,
            {
              key: 'sum-leaves-out-row',
              ...named(read, place),
              lines: left.lines.map((line) => line.label),
            },
            {
              related: left.lines.map((line) => cellAt(read, { row: line.row, column })),
              stated: read.figures.at(total.row, column)?.amount ?? null,
            },
          );
        }
      }
    }
  },
};
