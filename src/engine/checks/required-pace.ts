import type { Amount } from '../model/amount';
import { absolute, amount, amountToNumber, compare, multiply } from '../model/amount';
import { halfWidth } from '../numbers/rounding';
import type { Check } from './contract';
import type { Progress, Stand } from './progress';
import { progressOf } from './progress';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** A forecast that the rest of the year reaches only at quite another pace than so far is worth a look. */
export const requiredPace: Check = {
  id: 'required-pace',
  needs: 'table',
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const progress of progressOf(amountTables(reading.tables))) {
      const { booked, expected } = progress;
      const pace = isLarge(expected) ? paceOf(progress) : null;
      if (pace === null) continue;
      const place = { row: expected.line.row, column: expected.column.column };
      const other = cellAt(booked.read, { row: booked.line.row, column: booked.column.column });
      if (told(other) || told(cellAt(expected.read, place))) continue;
      yield remarkAt(
        expected.read,
        'info',
        place,
        {
          key: 'required-pace',
          ...named(expected.read, place),
          months: booked.column.months ?? 0,
          booked: booked.figure.amount,
          forecast: expected.figure.amount,
          pace: amount(BigInt(Math.round(pace * 10)), 1),
        },
        { related: [other], stated: expected.figure.amount },
      );
    }
  },
};

const FAST = 1.5;
const SLOW = 0.5;

/** How many times the pace so far the rest of the year needs; null where that is nothing unusual. */
function paceOf({ booked, expected }: Progress): number | null {
  const { months } = booked.column;
  if (months === null || months >= 12) return null;
  const sofar = amountToNumber(booked.figure.amount);
  const year = amountToNumber(expected.figure.amount);
  // Nothing booked, another sign or already beyond: no pace to speak of.
  if (sofar * year <= 0 || Math.abs(sofar) >= Math.abs(year)) return null;
  const a = Math.abs(sofar);
  const b = Math.abs(year);
  const pace = (part: number, whole: number) => (whole - part) / (12 - months) / (part / months);
  const offA = amountToNumber(widthOf(booked));
  const offB = amountToNumber(widthOf(expected));
  // Only if it is unusual however the figures were rounded.
  if (pace(a + offA, b - offB) > FAST) return pace(a, b);
  return a > offA && pace(a - offA, b + offB) < SLOW ? pace(a, b) : null;
}

function widthOf({ read, column, figure }: Stand): Amount {
  return halfWidth(figure, read.figures.decimals(column.column));
}

/** At least a hundredth of the largest figure of its column. */
function isLarge({ read, column, figure }: Stand): boolean {
  const mine = multiply(absolute(figure.amount), amount(100n, 0));
  return read.lines.every((line) => {
    const other = read.figures.at(line.row, column.column);
    return other === null || compare(mine, absolute(other.amount)) >= 0;
  });
}
