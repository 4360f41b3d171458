import type { Side } from '../../model/kinds';
import type { CellRelation } from '../../model/table';
import type { PlacedColumn } from '../columns/columns';
import type { PlacedLine } from '../lines/lines';
import { labelWords, lineKey } from '../lines/lines';
import type { ReadTable } from '../read-table';
import { remembered } from '../words/remember';
import { NOT_ADDED } from './wholes';

/** A title says in its first or its last words whose table it is, in so many at most. */
const MOST_WORDS = 5;
/** Smaller figures, in units of their last digit, agree by chance. */
const TELLING = 100;
/** A row votes for a line where two of its figures say so; so many must agree in all. */
const VOTES = 2;
const LEAST_HOLDS = 3;
/** The line that a table ends with, whatever it is called. */
const LAST = '=';

/** A row of a summary, the table that its label names, and the columns that both have. */
interface Named {
  readonly line: PlacedLine;
  readonly area: ReadTable;
  readonly columns: readonly (readonly [summary: number, area: number])[];
}

/** What the row states, taken from that line of the area: as it is printed there, or with the sign turned. */
interface Source {
  readonly row: number;
  readonly keys: readonly string[];
  readonly holds: number;
  readonly fails: number;
}

/**
 * A summary states in one row what a whole table comes to: `Socialnämnden` among the boards is the net cost on the sheet
 * of that name. Which line it is, the figures say, and it is the same line for all boards.
 */
export function namedAreas(tables: readonly ReadTable[]): CellRelation[] {
  if (tables.length < 3) return [];
  const byName = tablesByName(tables);
  return tables.flatMap((summary) => {
    const rows = summary.lines.flatMap((line) =>
      line.figures && line.standard === null
        ? (byName.get(words(line.label)) ?? [])
            .filter((area) => area !== summary && area.table.unit.scale === summary.table.unit.scale)
            .map((area) => ({ line, area }))
        : [],
    );
    if (new Set(rows.map(({ line }) => line)).size < 2) return [];
    const measures = new Set(summary.columns.map(({ measure }) => measure));
    return [...measures].flatMap((measure) =>
      linksOf(
        summary,
        rows.map(({ line, area }) => ({ line, area, columns: columnsOfBoth(summary, area, measure) })),
      ),
    );
  });
}

/** Tables by the name of their sheet, and by what their titles begin and end with. */
function tablesByName(tables: readonly ReadTable[]): Map<string, ReadTable[]> {
  const found = new Map<string, ReadTable[]>();
  for (const read of tables) {
    const title = words(read.table.title ?? '').split(' ');
    const names = new Set([words(read.table.range.sheet)]);
    for (let count = 1; count <= Math.min(MOST_WORDS, title.length); count++) {
      names.add(title.slice(0, count).join(' '));
      names.add(title.slice(-count).join(' '));
    }
    for (const name of names) {
      const known = found.get(name);
      if (known) known.push(read);
      else if (name !== '') found.set(name, [read]);
    }
  }
  return found;
}

const words = remembered((text): string =>
  labelWords(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);

/** The columns of one measure in the summary, each with the only column of the area that it can be. */
function columnsOfBoth(summary: ReadTable, area: ReadTable, measure: Side | null): Named['columns'] {
  const own = summary.columns.filter((column) => isAmount(column) && column.measure === measure);
  const theirs = area.columns.filter(
    (column) => isAmount(column) && (column.measure === measure || isWhole(column.measure, measure)),
  );
  return own.flatMap((column) => {
    const [match, ...more] = theirs.filter((other) => isAlike(column, other));
    const twins = match ? own.filter((other) => isAlike(other, match)) : [];
    return match && more.length === 0 && twins.length === 1 ? [[column.column, match.column] as const] : [];
  });
}

function isAmount({ figures, role }: PlacedColumn): boolean {
  return figures && !NOT_ADDED.has(role);
}

/** Where one table splits its amounts by columns and the other does not. */
function isWhole(theirs: Side | null, own: Side | null): boolean {
  return theirs === null || (own === null && theirs === 'result');
}

/** What one of them does not say is no difference. */
function isAlike(a: PlacedColumn, b: PlacedColumn): boolean {
  const same = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;
  return a.role === b.role && same(a.year, b.year) && same(a.months, b.months);
}

function linksOf(summary: ReadTable, rows: readonly Named[]): CellRelation[] {
  const best = ([1, -1] as const)
    .map((sign) => agreeing(summary, rows, sign))
    .reduce((one, other) => (other.holds > one.holds ? other : one));
  return best.holds >= LEAST_HOLDS && best.holds > best.fails * 2 ? best.links : [];
}

function agreeing(summary: ReadTable, rows: readonly Named[], sign: 1 | -1) {
  const sources = rows.map((row) => ({ ...row, sources: sourcesOf(summary, row, sign) }));
  const key = elected(sources.map((one) => one.sources));
  const chosen = new Map<PlacedLine, Named & Source>();
  for (const { sources: all, ...row } of sources) {
    const [source, ...more] = all.filter(
      ({ keys, holds }) => key !== null && keys.includes(key) && holds > 0,
    );
    const before = chosen.get(row.line);
    if (source && more.length === 0 && (!before || source.holds > before.holds))
      chosen.set(row.line, { ...row, ...source });
  }
  const all = [...chosen.values()];
  return {
    holds: all.reduce((sum, one) => sum + one.holds, 0),
    fails: all.reduce((sum, one) => sum + one.fails, 0),
    links: all.length < 2 ? [] : all.flatMap((one) => linksOfRow(summary, one, sign)),
  };
}

/** The lines of the area, with how many figures of the row each of them explains. */
function sourcesOf(summary: ReadTable, { line, area, columns }: Named, sign: 1 | -1): Source[] {
  const lines = area.lines.filter(({ figures, role }) => figures && role !== 'memo');
  return lines.map((source) => {
    let holds = 0;
    let fails = 0;
    for (const [own, theirs] of columns) {
      const stated = summary.figures.number(line.row, own);
      const value = area.figures.number(source.row, theirs) * sign;
      if (stated !== stated || value !== value) continue;
      const unit = 10 ** -Math.min(summary.figures.decimals(own), area.figures.decimals(theirs));
      if (Math.abs(stated - value) > unit * 1.000001) fails++;
      else if (Math.abs(stated) >= TELLING * unit) holds++;
    }
    const keys = source === lines.at(-1) ? [lineKey(source), LAST] : [lineKey(source)];
    return { row: source.row, keys, holds, fails };
  });
}

/** The name of the line that most rows are taken from; null where it is that of one row only. */
function elected(rows: readonly (readonly Source[])[]): string | null {
  const votes = new Map<string, number>();
  for (const sources of rows) {
    const most = Math.max(VOTES, ...sources.map(({ holds }) => holds));
    const keys = new Set(sources.flatMap((one) => (one.holds === most ? one.keys : [])));
    for (const key of keys) votes.set(key, (votes.get(key) ?? 0) + 1);
  }
  const [first] = [...votes].sort(([, a], [, b]) => b - a);
  return first && first[1] > 1 ? first[0] : null;
}

function linksOfRow(
  summary: ReadTable,
  { line, area, columns, row }: Named & Source,
  sign: 1 | -1,
): CellRelation[] {
  return columns.flatMap(([own, theirs]) =>
    summary.figures.has(line.row, own) || area.figures.has(row, theirs)
      ? [
          {
            kind: 'consolidation' as const,
            total: { sheet: summary.table.range.sheet, row: line.row, column: own },
            parts: [{ sheet: area.table.range.sheet, row, column: theirs }],
            weights: [sign],
            named: true,
          },
        ]
      : [],
  );
}
