import type { Amount } from '../model/amount';
import { absolute, negate, subtract } from '../model/amount';
import type { CellRef } from '../model/cell';
import { sameCell } from '../model/cell';
import type { Arithmetic, OtherRelation } from '../model/finding';
import type { Equation } from '../repair/equation';
import { withFigure } from '../repair/equation';
import type { Explanation } from '../repair/explanation';
import type { Reading } from '../reading/read';
import { placeOf, tableOf } from './places';

const NOTHING: Amount = { units: 0n, decimals: 0 };

/** The equation as a sum on paper. A blank part is shown only where it is what the finding is about. */
export function arithmeticOf(reading: Reading, equation: Equation, about?: CellRef): Arithmetic {
  const total = equation.cells[0];
  const stated = total?.figure?.amount ?? NOTHING;
  const difference = negate(equation.residual);
  return {
    total: equation.relation.total,
    terms: equation.cells.slice(1).flatMap((one, i) => {
      const weight = equation.weights[i + 1] ?? 1;
      return one.figure || (about && sameCell(one.cell, about))
        ? [
            {
              cell: one.cell,
              label: termLabel(reading, equation, one.cell),
              weight,
              amount: one.figure?.amount ?? null,
            },
          ]
        : [];
    }),
    sum: subtract(stated, difference),
    stated,
    blank: !total?.figure,
    difference,
    slack: absolute(equation.slack),
  };
}

/** Along a row the parts differ by column, across tables by table, otherwise by line. */
function termLabel(reading: Reading, equation: Equation, cell: CellRef): string {
  const { total } = equation.relation;
  const read = tableOf(reading, cell);
  if (equation.relation.kind === 'consolidation') return read?.table.title ?? cell.sheet;
  const { label, column } = placeOf(reading, cell);
  return cell.row === total.row && cell.sheet === total.sheet ? column : label;
}

/** So many are shown beside the first; more would be read by nobody. */
const MOST_OTHERS = 3;

/** The other relations of a finding: as they hold with the repair, or as they fail where nothing is proved. */
export function othersOf(
  reading: Reading,
  equations: readonly Equation[],
  lead: Equation,
  proved: Explanation | null,
): OtherRelation[] {
  return equations
    .filter((equation) => equation !== lead && (!proved || proved.mends.includes(equation)))
    .slice(0, MOST_OTHERS)
    .map((equation) => ({
      label: totalLabel(reading, equation),
      arithmetic: arithmeticOf(
        reading,
        proved ? withFigure(equation, proved.unknown, proved.value) : equation,
      ),
    }));
}

/** The total is called as its parts are: along a row by its column, otherwise by its line. */
function totalLabel(reading: Reading, { relation: { total, parts } }: Equation): string {
  const { label, column } = placeOf(reading, total);
  return parts.every((part) => part.row === total.row && part.sheet === total.sheet) ? column : label;
}
