import type { Amount } from '../model/amount';
import { amount, amountToNumber, equal, negate } from '../model/amount';
import { isPercent, percentWay } from '../reading/percents';
import type { Check } from './contract';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** A per cent follows from the two amounts that the others of its column follow from. */
export const percentColumn: Check = {
  id: 'percent-column',
  needs: 'table',
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      for (const column of read.columns) {
        const way = isPercent(column) ? percentWay(read, column) : null;
        if (!way?.second) continue;
        for (const { place, of, over } of way.percents.filter((_, i) => way.verdicts[i] === 'wrong')) {
          const related = [cellAt(read, of), cellAt(read, over)];
          if ([cellAt(read, place), ...related].some(told)) continue;
          const [stated, a, b] = [place, of, over].map((one) => read.figures.at(one.row, one.column));
          if (!stated || !a || !b) continue;
          const hundred = stated.percent ? 1 : 100;
          const right = hundred * way.ratio(amountToNumber(a.amount), amountToNumber(b.amount));
          const said = inPercent(stated.amount, stated.percent);
          const expected = inPercent(rounded(right, stated.decimals), stated.percent);
          // The change of costs with a minus may go by sign in one line and by size in the next.
          if (b.amount.units < 0n && equal(said, negate(expected))) continue;
          yield remarkAt(
            read,
            'warning',
            place,
            {
              key: 'percent-differs',
              ...named(read, place),
              stated: said,
              expected,
              of: way.first.header,
              over: way.second.header,
            },
            { related, stated: said, expected },
          );
        }
      }
    }
  },
};

function rounded(value: number, decimals: number): Amount {
  return amount(BigInt(Math.round(value * 10 ** decimals)), decimals);
}

/** A figure with a per cent sign is stored as a fraction. */
function inPercent(value: Amount, isFraction: boolean): Amount {
  return isFraction ? amount(value.units * 100n, value.decimals) : value;
}
