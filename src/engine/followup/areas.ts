import type { Area, Areas, FollowUpLine } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { PlacedLine } from '../reading/lines';
import { labelWords } from '../reading/lines';
import type { ReadTable } from '../reading/read';
import type { Chosen } from './choose';
import type { Taking } from './source-figures';
import { columnFor, figuresOf, signOf } from './source-figures';
import { FUND_LINES, statementLines, wholeLine } from './statement';

/** The measures of an area, its net last. */
const MEASURES = ['revenue', 'either', 'cost', 'result'] as const;
type Measure = (typeof MEASURES)[number];

const LINES: Readonly<Record<Measure, readonly string[]>> = {
  revenue: ['operating-revenue'],
  either: ['own-production'],
  cost: ['operating-costs'],
  result: ['operating-margin', 'net-operating-costs', 'net-before-disposition'],
};

export interface AreaWords {
  readonly revenue: string;
  readonly cost: string;
  readonly net: string;
  readonly total: string;
}

/** Revenue, cost and net of every area, from a table for each or from a table with a row for each. */
export function areasOf(
  chosen: Chosen,
  statement: readonly FollowUpLine[],
  words: AreaWords,
  taking: Taking,
): Areas | null {
  const areas =
    chosen.areaTables.length > 0
      ? chosen.areaTables.map((read) => fromTable(read, words, taking))
      : fromRows(chosen.areaRows, words, taking);
  if (areas.length === 0) return null;
  const named = withOwnKeys(areas);
  return { areas: named, total: totalOf(named, words.total), central: centralKeys(statement) };
}

/** Two areas of one name are two areas. */
function withOwnKeys(areas: readonly Area[]): Area[] {
  const counts = new Map<string, number>();
  return areas.map((area) => {
    const nth = (counts.get(area.key) ?? 0) + 1;
    counts.set(area.key, nth);
    if (nth === 1) return area;
    const key = `${area.key}#${String(nth)}`;
    const renamed = (one: string) => key + one.slice(area.key.length);
    return {
      ...area,
      key,
      lines: area.lines.map((line) => ({
        ...line,
        key: renamed(line.key),
        parts: line.parts.map(renamed),
        measuredBy: line.measuredBy === null ? null : renamed(line.measuredBy),
      })),
    };
  });
}

export function areaKey(name: string): string {
  return `area:${labelWords(name)}`;
}

function fromTable(read: ReadTable, words: AreaWords, taking: Taking): Area {
  const name = read.table.title ?? read.table.range.sheet;
  const all = statementLines(read, '', taking);
  const key = areaKey(name);
  const lines = MEASURES.flatMap((measure) => {
    const line = wholeLine(all, LINES[measure]);
    const stated = line && AMOUNT_ROLES.some((role) => line.figures[role]?.amount);
    return line && (measure !== 'either' || stated) ? [areaLine(key, measure, line, words)] : [];
  });
  return { key, name, lines: withNet(lines, key, words) };
}

function areaLine(key: string, measure: Measure, line: FollowUpLine, words: AreaWords): FollowUpLine {
  return {
    key: `${key}|${measure}`,
    label: measure === 'either' ? line.label : wordOf(measure, words),
    kind: measure === 'result' ? 'total' : 'detail',
    figures: line.figures,
    parts: [],
    measuredBy: null,
  };
}

function wordOf(measure: Measure, words: AreaWords): string {
  return measure === 'revenue' ? words.revenue : measure === 'cost' ? words.cost : words.net;
}

/** The net is the sum of what stands above it, also where the source shows none. */
function withNet(lines: readonly FollowUpLine[], key: string, words: AreaWords): FollowUpLine[] {
  const parts = lines.filter((line) => !line.key.endsWith('|result'));
  const net = lines.find((line) => line.key.endsWith('|result'));
  const cost = parts.find((line) => line.key.endsWith('|cost'));
  return [
    ...parts,
    {
      key: `${key}|result`,
      label: words.net,
      kind: 'total',
      figures: net?.figures ?? {},
      parts: parts.map((line) => line.key),
      measuredBy: cost?.key ?? null,
    },
  ];
}

function fromRows(tables: readonly ReadTable[], words: AreaWords, taking: Taking): Area[] {
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
      return [{ key: `${key}|${measure}`, label, kind, figures, parts: [], measuredBy: null }];
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
  if (!split && measure !== 'result') return {};
  const sign = signOf(read, measure);
  const own = figuresOf(read, line, sign, taking, measure);
  return split ? own : { ...figuresOf(read, line, sign, taking, null), ...own };
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

function totalOf(areas: readonly Area[], name: string): Area {
  const key = 'areas';
  const measures = MEASURES.filter((measure) =>
    areas.some((area) => area.lines.some((line) => line.key.endsWith(`|${measure}`))),
  );
  const lines = measures.map((measure): FollowUpLine => {
    const parts = areas.flatMap((area) => area.lines.filter((line) => line.key.endsWith(`|${measure}`)));
    return {
      key: `${key}|${measure}`,
      label: parts[0]?.label ?? '',
      kind: 'total',
      figures: {},
      parts: parts.map((line) => line.key),
      measuredBy: measure === 'result' && measures.includes('cost') ? `${key}|cost` : null,
    };
  });
  return { key, name, lines };
}

function centralKeys(statement: readonly FollowUpLine[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const measure of MEASURES) {
    const line = wholeLine(statement, LINES[measure]);
    if (line) found[`areas|${measure}`] = line.key;
  }
  return found;
}
