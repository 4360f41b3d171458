import type { Area, FollowUpLine } from '../model/follow-up';
import { measureOf } from '../reading/columns/columns';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import type { AreaWords, Measure } from './area-lines';
import { areaKey, MEASURES, withNet, wordOf } from './area-lines';
import type { Taking } from './source-figures';
import { columnFor, figuresOf, signOf, takenColumns } from './source-figures';
import { FUND_LINES } from './statement';

/** Areas from tables with a row for each; what the first table does not have of an area the others may. */
export function areasFromRows(tables: readonly ReadTable[], words: AreaWords, taking: Taking): Area[] {
  const areas: Area[] = [];
  const first = tables[0];
  for (const line of first ? areaRows(first) : []) {
    const key = areaKey(line.label);
    const lines = MEASURES.flatMap((measure): FollowUpLine[] => {
      const figures = [...tables].reverse().reduce<FollowUpLine['figures']>((all, read) => {
        const own = read === first ? line : areaRows(read).find((one) => areaKey(one.label) === key);
        return own ? { ...all, ...measuredFigures(read, own, measure, taking) } : all;
      }, {});
      if (Object.keys(figures).length === 0) return [];
      const label = measure === 'either' ? eitherLabel(tables, taking) : wordOf(measure, words);
      const kind = measure === 'result' ? 'total' : 'detail';
      return [{ key: `${key}|${measure}`, label, kind, side: measure, figures, parts: [], measuredBy: null }];
    });
    if (lines.length > 0) areas.push({ key, name: line.label, lines: withNet(lines, key, words) });
  }
  return areas;
}

/** Where columns do not split the amount, each row is a net. */
function measuredFigures(
  read: ReadTable,
  line: PlacedLine,
  measure: Measure,
  taking: Taking,
): FollowUpLine['figures'] {
  const split = read.columns.some((column) => column.measure === 'revenue' || column.measure === 'cost');
  const figures = (sign: 1 | -1, own: Measure | null) =>
    figuresOf(read, line, sign, takenColumns(read, taking, own), taking);
  if (split) return figures(signOf(read, measure), measure);
  if (measure !== 'result') return {};
  const sign = netSign(read, line);
  return { ...figures(sign, null), ...figures(sign, measure) };
}

/** A row says by its words that it is revenue or costs; otherwise it is a net, and the table says how those are written. */
function netSign(read: ReadTable, line: PlacedLine): 1 | -1 {
  const side = line.side;
  if (side === 'revenue' || side === 'cost') return signOf(read, side);
  if (read.table.signConvention !== 'unknown') return signOf(read, 'result');
  return areNetCosts(read) ? -1 : 1;
}

/** Where nothing says what the amounts are and most are positive they are what the areas cost, as is the custom. */
export function areNetCosts(read: ReadTable): boolean {
  if (read.table.signConvention !== 'unknown' || measureOf(read.table.title ?? '') === 'revenue')
    return false;
  if (read.columns.some(({ measure }) => measure === 'revenue' || measure === 'cost')) return false;
  const signs = areaRows(read)
    .filter((line) => line.side === null || line.side === 'result')
    .flatMap((line) =>
      read.columns.flatMap(({ role, column }) => {
        const units =
          role === 'budget' || role === 'amended' ? read.figures.at(line.row, column)?.amount.units : 0n;
        return units ? [units > 0n ? 1 : -1] : [];
      }),
    );
  return signs.reduce<number>((sum, sign) => sum + sign, 0) > 0;
}

function eitherLabel(tables: readonly ReadTable[], taking: Taking): string {
  for (const read of tables) {
    const column =
      columnFor(read, 'budget', 'either', taking) ?? columnFor(read, 'amended', 'either', taking);
    const words = /^.*?\d{4}(?:\s+efter ändringar)?\s+(.+)$/.exec(column?.header ?? '')?.[1];
    if (words) return words;
  }
  return '';
}

/** The rows that the table's own total is the sum of; without one, those before the first total. */
function areaRows(read: ReadTable): PlacedLine[] {
  const own = read.lines.filter(
    (line) => line.figures && line.role === 'detail' && !FUND_LINES.includes(line.standard ?? ''),
  );
  const totals = new Set(read.lines.filter((line) => line.role === 'total').map((line) => line.row));
  const sums = read.table.relations.filter(
    (one) => one.axis === 'row' && one.kind === 'sum' && totals.has(one.total),
  );
  const largest = [...sums].sort((a, b) => b.parts.length - a.parts.length)[0];
  if (largest && largest.parts.length >= 2) return own.filter((line) => largest.parts.includes(line.row));
  const total = read.lines.find((line) => line.role === 'total')?.row ?? Infinity;
  return own.filter((line) => line.row < total);
}
