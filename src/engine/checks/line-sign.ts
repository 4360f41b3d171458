import type { PlacedColumn } from '../reading/columns/columns';
import { cellSide } from '../reading/lines/sides';
import type { PlacedLine } from '../reading/lines/lines';
import { isElimination } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { saysPercent } from '../reading/words/words';
import type { Check } from './contract';
import { accused, amountTables, cellAt, named, remarkAt } from './remarks';

/** Revenue and costs carry the sign that the table gives them; another one is a refund, or a slip. */
export const lineSign: Check = {
  id: 'line-sign',
  needs: 'table',
  tableByTable: true,
  *run({ reading, contradictions }) {
    const told = accused(contradictions);
    for (const read of amountTables(reading.tables)) {
      if (read.table.signConvention === 'unknown') continue;
      for (const side of ['revenue', 'cost'] as const) {
        for (const { line, column, negative } of oddSigns(read, side)) {
          const place = { row: line.row, column: column.column };
          if (told(cellAt(read, place))) continue;
          const stated = read.figures.at(line.row, column.column)?.amount ?? null;
          if (!stated) continue;
          yield remarkAt(
            read,
            'warning',
            place,
            { key: 'line-sign', ...named(read, place), side, usual: negative ? 'plus' : 'minus', stated },
            { stated },
          );
        }
      }
    }
  },
};

interface Signed {
  readonly line: PlacedLine;
  readonly column: PlacedColumn;
  readonly negative: boolean;
}

/** This many figures must carry the usual sign before another one is unusual. */
const LEAST_USUAL = 3;

function oddSigns(read: ReadTable, side: 'revenue' | 'cost'): Signed[] {
  const all = signed(read, side);
  const negatives = all.filter((one) => one.negative).length;
  const usuallyNegative = negatives * 2 > all.length;
  const odd = all.filter((one) => one.negative !== usuallyNegative);
  const usual = all.length - odd.length;
  if (odd.length === 0 || usual < LEAST_USUAL || odd.length * 3 > usual) return [];
  // A line that carries the other sign twice is meant to: a correction that was budgeted, a transfer.
  return odd.filter((one) => odd.every((other) => other === one || other.line !== one.line));
}

/** Gains and losses in value are netted in them, and one year turns another's. */
const NETTED: ReadonlySet<string> = new Set(['other-financial-revenue', 'other-financial-costs']);

const AMOUNTS: ReadonlySet<string> = new Set(['budget', 'amended', 'outcome', 'forecast', 'prior', 'plan']);

function signed(read: ReadTable, side: 'revenue' | 'cost'): Signed[] {
  const found: Signed[] = [];
  // A change in per cent carries the sign of the change, not that of its line.
  const columns = read.columns.filter((column) => AMOUNTS.has(column.role) && !saysPercent(column.header));
  let underShares = false;
  for (const line of read.lines) {
    if (line.role === 'heading') underShares = saysPercent(line.label);
    if (!line.figures || line.role === 'memo' || underShares || saysPercent(line.label)) continue;
    // What is taken away carries the other sign.
    if (NETTED.has(line.standard ?? '') || isElimination(line.label)) continue;
    const own = line.side;
    // Results and what may go either way carry any sign, also where columns split revenue and costs.
    if (own === 'either' || own === 'result') continue;
    for (const column of columns) {
      if (cellSide(line, column) !== side || isAmendmentOnly(read, line, column)) continue;
      const value = read.figures.number(line.row, column.column);
      if (value < 0 || value > 0) found.push({ line, column, negative: value < 0 });
    }
  }
  return found;
}

/** An amended budget that is nothing but its amendment carries the sign of a change. */
function isAmendmentOnly({ columns, figures }: ReadTable, line: PlacedLine, amended: PlacedColumn): boolean {
  if (amended.role !== 'amended') return false;
  const budget = columns.find((one) => one.role === 'budget' && one.measure === amended.measure);
  return budget !== undefined && !figures.number(line.row, budget.column);
}
