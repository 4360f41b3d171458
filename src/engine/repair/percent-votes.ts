import type { Amount } from '../model/amount';
import { isZero } from '../model/amount';
import type { CellRef } from '../model/cell';
import type { Figure } from '../numbers/figure';
import type { FigureAt, Percent, PercentWay } from '../reading/percents';
import { isPercent, isWhole, percentWay, verdictOn } from '../reading/percents';
import type { ReadTable } from '../reading/read-table';
import type { Unknown } from './cells';

/** What printed per cents say of a figure that may be wrong. They are asked only where several may. */
export class PercentVotes {
  private readonly ways = new Map<ReadTable, ReadonlyMap<number, PercentWay | null>>();

  /**
   * The per cents that do not follow today and would if the cell held the value; none where one would not follow then.
   */
  mendedBy(read: ReadTable, unknown: Unknown, value: Amount): readonly CellRef[] {
    const at: FigureAt = ({ row, column }) => read.figures.at(row, column);
    const then: FigureAt = (place) => (isAt(unknown, place) ? figureOf(unknown, value) : at(place));
    const mended: CellRef[] = [];
    for (const [column, known] of this.waysOf(read)) {
      const own = read.columns.find((one) => one.column === column);
      // Where the whole is wrong, no share follows from it.
      const isOfWhole = !known && isWhole(at({ row: unknown.cell.row, column }));
      const way = known ?? (own && isOfWhole ? percentWay(read, own, then) : null);
      for (const percent of way?.percents ?? []) {
        if (!way || !(isAt(unknown, percent.of) || isAt(unknown, percent.over))) continue;
        const after = verdictOn(read, percent, way.ratio, then);
        if (after === 'wrong') return [];
        const before = verdictOn(read, percent, way.ratio, at);
        if (after === 'holds' && (before === 'wrong' || isMissed(unknown, at(percent.place))))
          mended.push({ sheet: unknown.cell.sheet, ...percent.place });
      }
    }
    return mended;
  }

  private waysOf(read: ReadTable): ReadonlyMap<number, PercentWay | null> {
    const known =
      this.ways.get(read) ??
      new Map(
        read.columns.filter(isPercent).map((column) => [column.column, percentWay(read, column)] as const),
      );
    this.ways.set(read, known);
    return known;
  }
}

/** Something is stated in per cent of which there is no amount. */
function isMissed({ figure }: Unknown, stated: Figure | null): boolean {
  return figure === null && stated !== null && !isZero(stated.amount);
}

function isAt({ cell }: Unknown, place: Percent['place']): boolean {
  return cell.row === place.row && cell.column === place.column;
}

function figureOf({ decimals, exact }: Unknown, value: Amount): Figure {
  return { amount: value, decimals, exact, percent: false, stored: 'number' };
}
