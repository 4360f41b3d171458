import { most } from '../../model/lists';
import type { LineRelation } from '../../model/table';
import type { PlacedColumn } from './columns';
import { isAmountColumn } from './columns';
import { holdsIn } from '../conventions/said-signs';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';

/** A column with a fifth of the figures that the fullest has, or fewer, is an excerpt. */
const THIN = 5;

/**
 * Relations where they are meant. Of an earlier year often only the result is printed, in a column of its own: what is
 * blank there is neither missing nor nothing. Amendments are few by nature, and each counts.
 */
export function withoutExcerpts(
  relations: readonly LineRelation[],
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): readonly LineRelation[] {
  const thin = thinColumns(lines, columns, figures);
  const unsummed = unsummedColumns(relations, columns, figures);
  if (thin.size === 0 && unsummed.size === 0) return relations;
  const stated = (row: number, column: number) => figures.reading(row, column).kind !== 'blank';
  return relations.flatMap((relation) => {
    const { axis, total, parts, positions } = relation;
    const ends = [total, ...parts];
    const own = positions.filter((position) =>
      axis === 'row'
        ? !unsummed.has(position) && (!thin.has(position) || ends.every((row) => stated(row, position)))
        : ends.every((column) => !thin.has(column) || stated(position, column)),
    );
    return own.length === positions.length
      ? [relation]
      : own.length > 0
        ? [{ ...relation, positions: own }]
        : [];
  });
}

/** Columns in which so few lines say anything that they are excerpts. */
export function thinColumns(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): ReadonlySet<number> {
  const amounts = columns.filter((one) => one.figures && isAmountColumn(one) && one.role !== 'amendment');
  const count = (fits: (row: number) => boolean) => {
    let fit = 0;
    for (const line of lines) if (line.figures && fits(line.row)) fit++;
    return fit;
  };
  const counts = amounts.map(({ column }) => count((row) => figures.has(row, column)));
  const fullest = most(counts, 0);
  const thin = new Set<number>();
  amounts.forEach(({ column }, i) => {
    if ((counts[i] ?? 0) * THIN > fullest) return;
    // A dash is a statement too; it is asked for only where figures are few.
    const stated = count((row) => figures.reading(row, column).kind !== 'blank');
    if (stated * THIN <= fullest) thin.add(column);
  });
  return thin;
}

/**
 * An index, or the year in which a loan is paid off: of such a column no header says that it holds amounts, every sum fails
 * in it, and no one cell is in all of those that do.
 */
function unsummedColumns(
  relations: readonly LineRelation[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): ReadonlySet<number> {
  const down = relations.filter(({ axis }) => axis === 'row');
  const unsummed = new Set<number>();
  for (const { column, role } of columns) {
    if (role !== 'other') continue;
    const tried = down.filter(
      ({ positions, parts }) =>
        positions.includes(column) && parts.filter((part) => figures.has(part, column)).length > 1,
    );
    const [first, ...others] = tried;
    if (!first || others.length === 0 || tried.some((one) => holdsIn(one, one.weights, column, figures)))
      continue;
    const shared = [first.total, ...first.parts].some((row) =>
      others.every(({ total, parts }) => total === row || parts.includes(row)),
    );
    if (!shared) unsummed.add(column);
  }
  return unsummed;
}
