import type { SignEvidence } from '../../model/evidence';
import type { Side, SignConvention } from '../../model/kinds';
import { isAmountColumn, type PlacedColumn } from '../columns/columns';
import type { TableFigures } from '../figures/figures';
import type { PlacedLine } from '../lines/lines';

/** Costs count against revenue where they are printed without a minus. */
export type Way = 'signed' | 'left' | 'cost';

export function waysOf(sign: SignConvention): readonly Way[] {
  if (sign === 'costs-negative') return ['signed'];
  if (sign === 'costs-positive') return ['left'];
  if (sign === 'net-cost') return ['cost'];
  return sign === 'revenue-negative' ? ['signed'] : ['signed', 'left', 'cost'];
}

export interface SignVote {
  readonly signs: SignConvention;
  readonly evidence: SignEvidence;
}

/**
 * Which sign revenue and costs carry. Each non-zero figure of a known side votes; where all are positive the nets
 * decide. Without enough votes, or when they tie, nobody can say.
 */
export function signConvention(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): SignVote {
  let costs = 0;
  let negativeCosts = 0;
  let revenues = 0;
  let negativeRevenues = 0;
  const amounts = columns.filter((column) => isAmountColumn(column) && column.role !== 'amendment');
  for (const line of lines) {
    if (!line.figures) continue;
    const own = line.side;
    for (const column of amounts) {
      const side = column.measure ?? own;
      if (side !== 'cost' && side !== 'revenue') continue;
      const value = figures.number(line.row, column.column);
      if (value !== value || value === 0) continue;
      if (side === 'cost') {
        costs++;
        if (value < 0) negativeCosts++;
      } else {
        revenues++;
        if (value < 0) negativeRevenues++;
      }
    }
  }
  const evidence = {
    costs,
    negativeCosts,
    revenues,
    negativeRevenues,
    revenueLessCosts: 0,
    costsLessRevenue: 0,
  };
  if (negativeCosts * 2 > costs) return { signs: 'costs-negative', evidence };
  if (negativeCosts * 2 >= costs) return { signs: 'unknown', evidence };
  if (revenues >= 2 && negativeRevenues * 2 > revenues) return { signs: 'revenue-negative', evidence };
  const nets = netVotes(lines, amounts, figures);
  return { signs: positiveConvention(costs, nets), evidence: { ...evidence, ...nets } };
}

type NetVotes = Pick<SignEvidence, 'revenueLessCosts' | 'costsLessRevenue'>;

function positiveConvention(costs: number, { revenueLessCosts, costsLessRevenue }: NetVotes): SignConvention {
  if (revenueLessCosts !== costsLessRevenue)
    return revenueLessCosts > costsLessRevenue ? 'costs-positive' : 'net-cost';
  // One positive figure alone may be a slip: then the nets must say how it counts.
  return revenueLessCosts === 0 && costs > 1 ? 'costs-positive' : 'unknown';
}

/** Net = revenue - costs, or costs - revenue? The nets that stand in the table say. */
function netVotes(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  figures: TableFigures,
): NetVotes {
  let left = 0;
  let cost = 0;
  const vote = (revenue: number | null, costs: number | null, net: number | null, slack: number) => {
    if (costs === null || net === null || costs === 0 || net === 0) return false;
    const expected = (revenue ?? 0) - costs;
    if (Math.abs(net - expected) <= slack) left++;
    else if (Math.abs(net + expected) <= slack) cost++;
    else return false;
    return true;
  };
  const at = (line: PlacedLine | undefined, column: PlacedColumn | undefined) => {
    const value = line && column ? figures.number(line.row, column.column) : Number.NaN;
    return value === value ? value : null;
  };
  const slackOf = (column: PlacedColumn) => 1.5 * 10 ** -figures.decimals(column.column) + 1e-9;
  const byLine = (ids: readonly string[]) =>
    lines.find((line) => line.figures && ids.includes(line.standard ?? ''));
  /** Where no line states the costs: the details of one side between the result before and this one. */
  const sumAbove = (net: PlacedLine, side: Side, column: PlacedColumn) => {
    let sum: number | null = null;
    let terms = 0;
    for (let i = lines.indexOf(net) - 1; i >= 0; i--) {
      const line = lines[i];
      if (!line || line.side === 'result') break;
      const value = line.role === 'detail' && line.side === side ? at(line, column) : null;
      if (value === null) continue;
      sum = (sum ?? 0) + value;
      terms++;
    }
    return { sum, terms };
  };
  const revenueLine = byLine(['operating-revenue']);
  const costLine = byLine(['operating-costs']);
  const own = byLine(['own-production']);
  const worn = byLine(['depreciation']);
  for (const net of lines.filter((line) =>
    ['operating-margin', 'net-before-disposition', 'net-operating-costs'].includes(line.standard ?? ''),
  )) {
    for (const column of columns) {
      if (column.measure !== null) continue;
      const [revenue, costs, whole] = [at(revenueLine, column), at(costLine, column), at(net, column)];
      if (!costLine) {
        const income = sumAbove(net, 'revenue', column);
        const spent = sumAbove(net, 'cost', column);
        vote(revenue ?? income.sum, spent.sum, whole, ((income.terms + spent.terms) / 2) * slackOf(column));
      }
      if (vote(revenue, costs, whole, slackOf(column)) || costs === null) continue;
      // What was made for own use, and the depreciation, may be counted in between.
      const [made, lost] = [at(own, column) ?? 0, at(worn, column) ?? 0];
      if (made !== 0 || lost !== 0) vote((revenue ?? 0) + made, costs + lost, whole, 2 * slackOf(column));
    }
  }
  for (const net of columns.filter((column) => column.measure === 'result')) {
    const group = columns.filter((column) => column.role === net.role && column.year === net.year);
    const revenue = group.find((column) => column.measure === 'revenue');
    const costs = group.find((column) => column.measure === 'cost');
    for (const line of lines) vote(at(line, revenue), at(line, costs), at(line, net), slackOf(net));
  }
  return { revenueLessCosts: left, costsLessRevenue: cost };
}
