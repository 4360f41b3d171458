import type { LineRelation } from '../model/table';
import { FIGURE, LARGE, ERROR } from '../reading/figures/figure-grid';
import type { TableFigures } from '../reading/figures/figures';

/** What a glance at the figures says of an equation; `unsure` where they must be looked at exactly. */
export type Glance = 'trivial' | 'exact' | 'rounding' | 'fails' | 'incomplete' | 'error' | 'unsure';

/**
 * One position of a relation, judged with whole numbers on the scale of the table. Says the same as the equation
 * itself would, and makes nothing: nearly all equations of a workbook hold, and nobody asks for more.
 */
export function glance(figures: TableFigures, relation: LineRelation, position: number): Glance {
  const { grid } = figures;
  const { total, parts, weights, axis } = relation;
  let rest = 0;
  let loose = 0;
  let stated = 0;
  let weighty = 0;
  let finest = 0;
  let hasTotal = false;
  for (let i = -1; i < parts.length; i++) {
    const line = i < 0 ? total : (parts[i] ?? 0);
    const row = axis === 'row' ? line : position;
    const column = axis === 'row' ? position : line;
    if (!grid.has(row, column)) return 'unsure';
    const kind = grid.kind(row, column);
    if (kind === ERROR) return 'error';
    if (kind === LARGE) return 'unsure';
    if (kind !== FIGURE) continue;
    const weight = i < 0 ? -1 : (weights[i] ?? 1);
    const value = grid.value(row, column);
    stated++;
    if (i < 0) hasTotal = true;
    if (value !== 0) weighty++;
    rest += weight * value;
    if (grid.isExact(row, column)) continue;
    loose += Math.abs(weight);
    finest = Math.max(finest, grid.decimals(row, column));
  }
  if (weighty === 0) return 'trivial';
  if (2 * Math.abs(rest) <= loose * 10 ** (grid.places - finest)) {
    if (weighty === 1) return 'trivial';
    return rest === 0 ? 'exact' : 'rounding';
  }
  return !hasTotal || stated === 1 ? 'incomplete' : 'fails';
}
