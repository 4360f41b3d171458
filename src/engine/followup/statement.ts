import type { FollowUpLine } from '../model/follow-up';
import type { LineRelation } from '../model/table';
import type { Side } from '../model/kinds';
import type { PlacedLine } from '../reading/lines/lines';
import type { ReadTable } from '../reading/read-table';
import { inStandardOrder } from './order';
import type { Taking } from './source-figures';
import { figuresOf, signOf, takenColumns } from './source-figures';
import { namedLines } from './true-names';

/** Lines of a result fund's bridge; they stand in a block of their own. */
export const FUND_LINES = [
  'appropriation',
  'opening-fund',
  'fund-change',
  'closing-fund',
  'net-after-disposition',
];

/** The lines of one table in the order of its chart, each total with its parts. */
export function statementLines(read: ReadTable, prefix: string, taking: Taking): FollowUpLine[] {
  const lines = inStandardOrder(
    namedLines(read, taking.findings).filter(
      (line) => line.role !== 'heading' && !FUND_LINES.includes(line.standard ?? ''),
    ),
  );
  const sides = sidesOf(lines, read.table.relations);
  const keys = keysOf(lines, prefix);
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const signs = signsOf(lines, sides, read);
  const sums = sumsOf(lines, read, (row) => {
    const line = byRow.get(row);
    return line && line.role !== 'memo' ? (signs.get(row) ?? null) : null;
  });
  const columns = takenColumns(read, taking);
  const made = lines.map((line): FollowUpLine => {
    const side = sides.get(line) ?? null;
    const parts = sums.get(line.row) ?? [];
    return {
      key: keys.get(line) ?? prefix,
      label: line.label,
      ...(line.printed === undefined ? {} : { printed: line.printed }),
      kind: line.role === 'memo' ? 'memo' : parts.length > 0 || line.role === 'total' ? 'total' : 'detail',
      side,
      figures: figuresOf(read, line, signs.get(line.row) ?? 1, columns, taking),
      parts: parts.flatMap((row) => {
        const part = byRow.get(row);
        return part ? (keys.get(part) ?? []) : [];
      }),
      measuredBy: null,
    };
  });
  const cost = costLine(made)?.key ?? null;
  const results = new Set(lines.filter((line) => sides.get(line) === 'result').map((line) => keys.get(line)));
  return made.map((line) => (results.has(line.key) ? { ...line, measuredBy: cost } : line));
}

/** The line of a standard name; where labels are displaced and it occurs twice, the one that is a sum. */
export function wholeLine(
  lines: readonly FollowUpLine[],
  standards: readonly string[],
): FollowUpLine | undefined {
  for (const standard of standards) {
    const named = lines.filter(({ key, kind }) => kind !== 'difference' && isNamed(key, standard));
    const found = named.find((line) => line.parts.length > 0) ?? named.at(-1);
    if (found) return found;
  }
  return undefined;
}

/** A second line of the same name is numbered. */
function isNamed(key: string, standard: string): boolean {
  const name = key.startsWith('line:') ? key.slice('line:'.length) : key;
  return name === standard || name.startsWith(`${standard}#`);
}

/** The line of all costs: by its standard name, else the total of costs that is part of no other. */
export function costLine(lines: readonly FollowUpLine[]): FollowUpLine | undefined {
  return wholeLine(lines, ['operating-costs']) ?? wholeOfSide(lines, 'cost');
}

export function revenueLine(lines: readonly FollowUpLine[]): FollowUpLine | undefined {
  return wholeLine(lines, ['operating-revenue']) ?? wholeOfSide(lines, 'revenue');
}

function wholeOfSide(lines: readonly FollowUpLine[], side: Side): FollowUpLine | undefined {
  const own = lines.filter(
    (line) => line.side === side && line.kind !== 'memo' && line.kind !== 'difference',
  );
  const inside = new Set(own.flatMap(({ parts }) => parts));
  const whole = own.filter(({ key }) => !inside.has(key));
  return whole.length === 1 ? whole[0] : undefined;
}

/** A standard line is called by its own name, any other by its words; a second one of the same is numbered. */
export function keysOf(lines: readonly PlacedLine[], prefix: string): Map<PlacedLine, string> {
  const counts = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const name = line.standard ?? (line.words || 'line');
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      return [line, `${prefix}${name}${nth > 1 ? `#${String(nth)}` : ''}`];
    }),
  );
}

/** A line whose words say nothing is what the total says that it is part of; a memo line what it stands under. */
function sidesOf(
  lines: readonly PlacedLine[],
  relations: readonly LineRelation[],
): Map<PlacedLine, Side | null> {
  const sides = new Map<PlacedLine, Side | null>();
  const byRow = new Map(lines.map((line) => [line.row, line]));
  const sums = relations.filter((one) => one.axis === 'row' && one.kind === 'sum');
  for (const line of lines) {
    const own = line.side;
    const whole = own === null ? sums.find(({ parts }) => parts.includes(line.row)) : undefined;
    const total = whole && byRow.get(whole.total);
    sides.set(line, own ?? (total ? total.side : null));
  }
  let above: Side | null = null;
  for (const line of [...lines].sort((a, b) => a.row - b.row)) {
    if (line.role === 'memo') sides.set(line, above);
    else above = sides.get(line) ?? null;
  }
  return sides;
}

/**
 * Plus one where a row has the sign of the tab. What the figures of a net say goes before what the whole table says:
 * where a net is costs less revenue it is positive in the source and negative on the tab.
 */
function signsOf(
  lines: readonly PlacedLine[],
  sides: ReadonlyMap<PlacedLine, Side | null>,
  read: ReadTable,
): Map<number, 1 | -1> {
  const signs = new Map(lines.map((line) => [line.row, signOf(read, sides.get(line) ?? null)]));
  const known = new Set(
    lines.flatMap((line) => (['revenue', 'cost'].includes(sides.get(line) ?? '') ? [line.row] : [])),
  );
  const results = new Set(lines.flatMap((line) => (sides.get(line) === 'result' ? [line.row] : [])));
  const nets = read.table.relations.filter(
    (one) => one.axis === 'row' && (one.kind === 'sum' || one.kind === 'net') && results.has(one.total),
  );
  for (const { total, parts, weights } of [...nets, ...nets]) {
    if (known.has(total) || !parts.every((part) => known.has(part))) continue;
    const asked = new Set(parts.map((part, i) => (signs.get(part) ?? 1) * Math.sign(weights[i] ?? 1)));
    const [own] = asked;
    if (asked.size !== 1 || (own !== 1 && own !== -1)) continue;
    signs.set(total, own);
    known.add(total);
  }
  return signs;
}

/** For each total the rows that add up to it once every line has the sign of the tab; no total is part of itself. */
function sumsOf(
  lines: readonly PlacedLine[],
  read: ReadTable,
  sign: (row: number) => 1 | -1 | null,
): Map<number, readonly number[]> {
  const sums = new Map<number, readonly number[]>();
  const order = new Map(lines.map((line, i) => [line.row, i]));
  const contains = (row: number, wanted: number): boolean =>
    row === wanted || (sums.get(row) ?? []).some((part) => contains(part, wanted));
  const usable = read.table.relations
    .filter((one) => one.axis === 'row' && (one.kind === 'sum' || one.kind === 'net'))
    .sort((a, b) => Number(b.named) - Number(a.named) || b.positions.length - a.positions.length);
  for (const { total, parts, weights } of usable) {
    const own = sign(total);
    const adds = parts.every((part, i) => {
      const theirs = sign(part);
      return theirs !== null && own !== null && (weights[i] ?? 1) * own * theirs === 1;
    });
    if (!adds || sums.has(total) || parts.some((part) => contains(part, total))) continue;
    sums.set(
      total,
      [...parts].sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1)),
    );
  }
  return sums;
}
