import type { SignConvention } from '../model/table';
import { CHART_RULES } from './chart-rules';
import { isAmountColumn } from './conventions';
import type { PlacedColumn } from './columns';
import type { PlacedLine } from './lines';
import { labelWords } from './lines';
import { sideOf } from './sides';
import type { PriorRelation } from './relations/block';

const KNOWN = 18;
const LIKELY = 12;
/** Where the figures leave both open, the lines of the chart go before those with strangers among them. */
const LIKELIER = 13;

/** What the words of the lines say must add up, before any figure is looked at. */
export function linePriors(lines: readonly PlacedLine[], sign: SignConvention): PriorRelation[] {
  const priors: PriorRelation[] = [];
  const seen = new Set<string>();
  const push = (total: number, parts: readonly number[], weights: readonly number[], bits: number) => {
    const key = `${String(total)}=${parts.map((part, i) => `${String(part)}*${String(weights[i])}`).join('+')}`;
    if (parts.length === 0 || parts.includes(total) || seen.has(key)) return;
    seen.add(key);
    priors.push({ axis: 'row', total, parts, weights, bits });
  };
  /** Where a result stands between, the whole is made of that result and not of what is behind it. */
  const nearer = new Map<number, string[]>();
  const wider = new Map<number, (readonly number[])[]>();
  const resultsOf = (parts: readonly number[]) =>
    parts.flatMap((part) => {
      const line = lines[part];
      return line?.standard && sideOf(line) === 'result' ? [line.standard] : [];
    });
  for (const rule of CHART_RULES) {
    lines.forEach((total, at) => {
      if (total.standard !== rule.total || !total.figures) return;
      if (rule.net) {
        const parts = netParts(lines, at, rule.parts);
        if (parts.length === 0 || nearer.get(at)?.some((id) => !rule.parts.flat().includes(id))) return;
        // What a longer rule has found is not asked for again without some of its parts.
        if (wider.get(at)?.some((known) => parts.every((part) => known.includes(part)))) return;
        const between = strangers(lines, at, parts);
        wider.set(at, [...(wider.get(at) ?? []), parts]);
        nearer.set(at, [...(nearer.get(at) ?? []), ...resultsOf(parts)]);
        for (const way of waysOf(sign)) {
          const weighed = (all: readonly number[], bits: number) =>
            push(
              at,
              all,
              all.map((part) => weightOf(lines[part], way)),
              bits,
            );
          if (parts.length > 1 || between.length === 0) weighed(parts, between.length > 0 ? LIKELIER : KNOWN);
          if (between.length > 0)
            weighed(
              [...parts, ...between].sort((a, b) => a - b),
              LIKELY,
            );
        }
        return;
      }
      const ids = rule.parts.flat();
      for (const block of [above(lines, at), below(lines, at)]) {
        const known = block.filter((i) => ids.includes(lines[i]?.standard ?? ''));
        if (known.length < 1 || block.length < 2) continue;
        const outer = withoutInner(lines, block);
        if (outer.length > 1 && outer.length < block.length)
          push(
            at,
            outer,
            outer.map(() => 1),
            KNOWN,
          );
        push(
          at,
          block,
          block.map(() => 1),
          known.length * 2 >= block.length && outer.length === block.length ? KNOWN : LIKELY,
        );
        // Pensions are inside the social costs that stand beside them, and are no second part of the whole.
        const own = withoutInner(lines, known);
        if (own.length > 1 && own.length < block.length)
          push(
            at,
            own,
            own.map(() => 1),
            LIKELY,
          );
      }
    });
  }
  for (const [total, parts] of repeatedLines(lines))
    push(
      total,
      parts,
      parts.map(() => 1),
      KNOWN,
    );
  return priors;
}

const LEAST_REPEATED = 3;

/** The same lines for area after area: those of the last area, or of the first, are the sums of the others. */
function* repeatedLines(lines: readonly PlacedLine[]): Generator<readonly [number, readonly number[]]> {
  const byLabel = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (!line.figures || line.role === 'heading' || line.role === 'memo') return;
    const label = labelWords(line.label);
    if (label === '') return;
    const known = byLabel.get(label);
    if (known) known.push(i);
    else byLabel.set(label, [i]);
  });
  for (const same of byLabel.values()) {
    const [first, last] = [same[0], same.at(-1)];
    if (same.length < LEAST_REPEATED || first === undefined || last === undefined) continue;
    yield [last, same.slice(0, -1)];
    yield [first, same.slice(1)];
  }
}

/** Costs count against revenue where they are printed without a minus. */
type Way = 'signed' | 'left' | 'cost';

function waysOf(sign: SignConvention): readonly Way[] {
  if (sign === 'costs-negative') return ['signed'];
  if (sign === 'costs-positive') return ['left'];
  if (sign === 'net-cost') return ['cost'];
  return sign === 'revenue-negative' ? ['signed'] : ['signed', 'left', 'cost'];
}

function weightOf(line: PlacedLine | undefined, way: Way): number {
  const side = line ? sideOf(line) : null;
  if (way === 'signed') return 1;
  // Net costs above the budget leave less than nothing of it.
  if (line?.standard === 'own-deviation') return way === 'cost' ? -1 : 1;
  if (side === 'cost') return way === 'left' ? -1 : 1;
  if (side === 'revenue') return way === 'left' ? 1 : -1;
  return 1;
}

/** Lines that no chart knows, after the last sum above a result: they may belong to it. */
function strangers(lines: readonly PlacedLine[], at: number, parts: readonly number[]): number[] {
  const found: number[] = [];
  const first = Math.min(...parts);
  for (let i = at - 1; i > first; i--) {
    const line = lines[i];
    if (!line || line.role === 'total') break;
    if (!parts.includes(i) && line.figures && line.standard === null && line.role === 'detail')
      found.unshift(i);
  }
  return found;
}

/** The parts of a result stand above it, each the nearest of its kind; in a table turned over, all below. */
function netParts(lines: readonly PlacedLine[], at: number, kinds: readonly (readonly string[])[]): number[] {
  const is = (line: PlacedLine | undefined, ids: readonly string[]) => ids.includes(line?.standard ?? '');
  const before = kinds.flatMap((ids) => {
    const found = lines.findLastIndex((line, i) => i < at && is(line, ids));
    return found < 0 ? [] : [found];
  });
  const after = kinds.flatMap((ids) => {
    const found = lines.findIndex((line, i) => i > at && is(line, ids));
    return found < 0 ? [] : [found];
  });
  if (before.length >= 2 || after.length === 0) return before;
  // What is brought forward and what was left may stand on either side of the change.
  return after.length >= 2 || before.length === 0
    ? after
    : kinds.flatMap((ids) => {
        const found = [...before, ...after].find((i) => is(lines[i], ids));
        return found === undefined ? [] : [found];
      });
}

/** Of a block the lines that are not parts of another line in it, as pensions are of social costs. */
function withoutInner(lines: readonly PlacedLine[], block: readonly number[]): number[] {
  const ids = new Set(block.map((i) => lines[i]?.standard ?? ''));
  const inner = new Set(
    CHART_RULES.filter((rule) => !rule.net && ids.has(rule.total)).flatMap((rule) => rule.parts.flat()),
  );
  return block.filter((i) => !inner.has(lines[i]?.standard ?? ''));
}

function above(lines: readonly PlacedLine[], at: number): number[] {
  const block: number[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || endsBlock(line)) break;
    if (line.role === 'detail') block.unshift(i);
  }
  return block;
}

function below(lines: readonly PlacedLine[], at: number): number[] {
  const block: number[] = [];
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line || endsBlock(line)) break;
    if (line.role === 'detail') block.push(i);
  }
  return block;
}

function endsBlock(line: PlacedLine): boolean {
  return (
    line.role === 'total' ||
    line.role === 'heading' ||
    line.standard === 'own-production' ||
    line.standard === 'stock-change'
  );
}

/** What the headers say must add up along a row: nets, where columns split an amount, and what lies between nets. */
export function columnPriors(columns: readonly PlacedColumn[], sign: SignConvention): PriorRelation[] {
  return columns.flatMap((column, at) => [
    ...(column.measure === 'result' ? netsAlong(columns, at, column, sign) : []),
    ...(column.role === 'deviation' && (column.measure === null || column.measure === 'result')
      ? splitDeviations(columns, at, sign)
      : []),
  ]);
}

function netsAlong(
  columns: readonly PlacedColumn[],
  at: number,
  net: PlacedColumn,
  sign: SignConvention,
): PriorRelation[] {
  const group = (measure: string) =>
    indexOf(columns, (one) => one.measure === measure && one.role === net.role && one.year === net.year);
  const revenue = group('revenue');
  const cost = group('cost');
  const either = group('either');
  if (revenue === null || cost === null) return [];
  return waysOf(sign).map((way) => {
    const signs = way === 'signed' ? [1, 1] : way === 'left' ? [1, -1] : [-1, 1];
    const parts = either === null ? [revenue, cost] : [revenue, cost, either];
    const weights = either === null ? signs : [...signs, way === 'cost' ? -1 : 1];
    return { axis: 'column', total: at, parts, weights, bits: KNOWN };
  });
}

/** The net of the forecast less the net of the budget, or the other way, where no column states the nets. */
function splitDeviations(
  columns: readonly PlacedColumn[],
  at: number,
  sign: SignConvention,
): PriorRelation[] {
  const pick = (roles: readonly string[], measure: string) =>
    indexOf(columns, (one) => roles.includes(one.role) && one.measure === measure);
  for (const from of [['forecast'], ['outcome']]) {
    const parts = [
      pick(from, 'revenue'),
      pick(from, 'cost'),
      pick(['amended', 'budget'], 'revenue'),
      pick(['amended', 'budget'], 'cost'),
    ].flatMap((part) => part ?? []);
    if (parts.length < 4) continue;
    if (columns.some((one) => one.measure === 'result' && from.includes(one.role))) continue;
    const signed = sign !== 'costs-positive' && sign !== 'net-cost';
    const ways = [
      ...(signed ? [[1, 1, -1, -1]] : []),
      ...(sign === 'costs-negative' ? [] : [[1, -1, -1, 1]]),
    ];
    return ways
      .flatMap((way) => [way, way.map((weight) => -weight)])
      .map((weights) => ({ axis: 'column', total: at, parts, weights, bits: KNOWN }));
  }
  return [];
}

function indexOf(columns: readonly PlacedColumn[], fits: (column: PlacedColumn) => boolean): number | null {
  const at = columns.findIndex(
    (column) => fits(column) && (isAmountColumn(column) || column.role === 'amendment'),
  );
  return at < 0 ? null : at;
}
