import type { Day, Indicator } from '../../model/goals';
import type { WorkbookSnapshot } from '../../model/snapshot';
import type { Table } from '../../model/table';
import { monthsOf } from '../columns/columns';
import { remembered } from '../words/remember';
import { plainWords, yearIn } from '../words/words';
import { lastDayOf } from './days';

/**
 * The last day of the reported period: what the indicators say of themselves, else the outcomes of the budget tables,
 * else the names of the sheets. A plan reports nothing and has none.
 */
export function periodEndOf(
  indicators: readonly Indicator[],
  tables: readonly Table[],
  workbook: WorkbookSnapshot,
): Day | null {
  return (
    latest(indicators.map(({ period }) => period)) ??
    latest(outcomesOf(tables)) ??
    latest([...tables.map(({ title }) => title ?? ''), ...workbook.sheets.map(({ name }) => name)])
  );
}

function outcomesOf(tables: readonly Table[]): Set<string> {
  const headers = new Set<string>();
  for (const { columns } of tables)
    for (const { role, header } of columns) if (role === 'outcome') headers.add(header);
  return headers;
}

function latest(texts: Iterable<string>): Day | null {
  let last: Day | null = null;
  for (const text of texts) {
    const end = endOf(text);
    if (end !== null && (last === null || end > last)) last = end;
  }
  return last;
}

const TERTIALS: readonly (readonly [number, RegExp])[] = [
  [4, /tertial(?:rapport)?\s*1|\bt1\b|kolmannes\s*1|1\. kolmannes/],
  [8, /tertial(?:rapport)?\s*2|\bt2\b|kolmannes\s*2|2\. kolmannes|delår(?:srapport)?\b.*aug/],
  [
    12,
    /tertial(?:rapport)?\s*3|\bt3\b|kolmannes\s*3|3\. kolmannes|\bvb\b|verksamhetsberättelse|toimintakertomus/,
  ],
];

/** `Tertial 2 2023`, `Utfall jan-aug 2023`; a year alone says nothing of how much of it has passed. */
const endOf = remembered((text): Day | null => {
  const words = plainWords(text);
  const year = yearIn(words);
  if (year === null) return null;
  const month = TERTIALS.find(([, pattern]) => pattern.test(words))?.[0] ?? monthsOf(words);
  return month === null ? null : lastDayOf(year, month);
});
