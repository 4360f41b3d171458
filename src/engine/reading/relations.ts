import { amountToNumber } from '../model/amount';
import type { Column, Line, LineRelation } from '../model/table';
import type { Figure } from '../numbers/figure';
import { judge } from '../numbers/rounding';
import type { TableFigures } from './figures';
import { plainWords } from './words';

const TOTAL_WORDS =
  /^(?:summa|totalt|netto|yhteensä|total|verksamhetens (?:intäkter|kostnader|nettokostnader|resultat)|verksamhetsbidrag|toimintatuotot|toimintakulut|toimintakate|årsbidrag|vuosikate|årets resultat|tilikauden)|(?:totalt|yhteensä|summa)$/;

export function isTotalLabel(label: string): boolean {
  return TOTAL_WORDS.test(plainWords(label));
}

/**
 * Finds the sums that run down the columns: the lines since the last total, or the totals themselves where
 * nothing stands between. A sum counts only if it holds in more columns than it fails in.
 */
export function relationsDown(
  lines: readonly Line[],
  columns: readonly Column[],
  figures: TableFigures,
): LineRelation[] {
  const relations: LineRelation[] = [];
  let open: Line[] = [];
  let totals: Line[] = [];
  for (const line of lines) {
    if (!isTotalLabel(line.label)) {
      if (hasFigures(line)) open.push(line);
      continue;
    }
    const parts = open.length > 1 ? open : totals;
    const relation = parts.length > 1 ? asRelation(line, parts, open.length > 1 ? 'sum' : 'net') : null;
    if (relation) {
      relations.push(relation);
      totals = open.length > 1 ? [...totals, line] : [line];
    } else {
      totals = [...totals, line];
    }
    open = [];
  }
  return relations;

  function hasFigures(line: Line): boolean {
    return columns.some((column) => figures.at(line.row, column.column) !== null);
  }

  function asRelation(total: Line, parts: readonly Line[], kind: 'sum' | 'net'): LineRelation | null {
    let holds = 0;
    let fails = 0;
    const positions: number[] = [];
    for (const column of columns) {
      const stated = figures.at(total.row, column.column);
      const terms = parts.flatMap((part) => termOf(figures.at(part.row, column.column)));
      if (!stated || terms.every((term) => amountToNumber(term.figure.amount) === 0)) continue;
      positions.push(column.column);
      if (judge(stated, terms, figures.decimals(column.column)).verdict === 'broken') fails++;
      else holds++;
    }
    if (holds === 0 || holds < fails) return null;
    return {
      kind,
      axis: 'row',
      total: total.row,
      parts: parts.map((part) => part.row),
      weights: parts.map(() => 1),
      positions,
    };
  }
}

function termOf(figure: Figure | null): { figure: Figure; weight: number }[] {
  return figure ? [{ figure, weight: 1 }] : [];
}
