import type { Area, Areas, FollowUpLine } from '../model/follow-up';
import { AMOUNT_ROLES } from '../model/follow-up';
import type { ReadTable } from '../reading/read-table';
import type { Chosen } from './choose';
import type { Taking } from './source-figures';
import type { AreaWords, Measure } from './area-lines';
import { areaKey, MEASURES, withNet, wordOf } from './area-lines';
import { areasFromRows } from './area-rows';
import { costLine, revenueLine, statementLines, wholeLine } from './statement';

const LINES: Readonly<Record<Exclude<Measure, 'revenue' | 'cost'>, readonly string[]>> = {
  either: ['own-production'],
  result: ['operating-margin', 'net-operating-costs', 'net-before-disposition'],
};

function lineOf(lines: readonly FollowUpLine[], measure: Measure): FollowUpLine | undefined {
  if (measure === 'revenue') return revenueLine(lines);
  return measure === 'cost' ? costLine(lines) : wholeLine(lines, LINES[measure]);
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
      : areasFromRows(chosen.areaRows, words, taking);
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

function fromTable(read: ReadTable, words: AreaWords, taking: Taking): Area {
  const name = read.table.title ?? read.table.range.sheet;
  const all = statementLines(read, '', taking);
  const key = areaKey(name);
  const lines = MEASURES.flatMap((measure) => {
    const line = lineOf(all, measure);
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
    side: measure,
    figures: line.figures,
    parts: [],
    measuredBy: null,
  };
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
      side: measure,
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
    const line = lineOf(statement, measure);
    if (line) found[`areas|${measure}`] = line.key;
  }
  return found;
}
