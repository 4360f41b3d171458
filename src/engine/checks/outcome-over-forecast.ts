import { absolute, add, compare, subtract } from '../model/amount';
import { halfWidth } from '../numbers/rounding';
import type { Check } from './contract';
import type { Stand } from './progress';
import { progressOf } from './progress';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** Costs that are booked already cannot be more than what is expected for the whole year. */
export const outcomeOverForecast: Check = {
  id: 'outcome-over-forecast',
  needs: 'table',
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const { side, booked, expected } of progressOf(amountTables(reading.tables))) {
      if (side !== 'cost' || !isBeyond(booked, expected)) continue;
      const place = placeOf(booked);
      const other = cellAt(expected.read, placeOf(expected));
      if (told(cellAt(booked.read, place)) || told(other)) continue;
      yield remarkAt(
        booked.read,
        'warning',
        place,
        {
          key: 'outcome-over-forecast',
          ...named(booked.read, place),
          booked: booked.figure.amount,
          forecast: expected.figure.amount,
          forecastColumn: expected.column.header,
        },
        { related: [other], stated: booked.figure.amount },
      );
    }
  },
};

function placeOf({ line, column }: Stand): { row: number; column: number } {
  return { row: line.row, column: column.column };
}

/** Larger beyond rounding, and of the same sign: a refund is no overrun. */
function isBeyond(booked: Stand, expected: Stand): boolean {
  const a = booked.figure.amount;
  const b = expected.figure.amount;
  if (b.units !== 0n && a.units < 0n !== b.units < 0n) return false;
  if (b.units === 0n && a.units < 0n !== isNegativeCost(booked)) return false;
  const slack = add(
    halfWidth(booked.figure, booked.read.figures.decimals(booked.column.column)),
    halfWidth(expected.figure, expected.read.figures.decimals(expected.column.column)),
  );
  return compare(subtract(absolute(a), absolute(b)), slack) > 0;
}

function isNegativeCost({ read }: Stand): boolean {
  return read.table.signConvention === 'costs-negative';
}
