import { least } from '../../model/lists';
import type { SignConvention } from '../../model/kinds';
import { CHART_RULES } from '../lines/chart-rules';
import type { PlacedLine } from '../lines/lines';
import { lineKey } from '../lines/lines';
import type { PriorRelation } from '../relations/block';
import { type Way, waysOf } from '../conventions/sign-convention';

const KNOWN = 18;
const LIKELY = 12;
/** Where the figures leave both open, the lines of the chart go before those with strangers among them. */
const LIKELIER = 13;

/** What the words of the lines say must add up, before any figure is looked at. */
export function linePriors(lines: readonly PlacedLine[], sign: SignConvention): PriorRelation[] {
  const priors = new LinePriors(lines, sign);
  for (const rule of CHART_RULES) {
    lines.forEach((total, at) => {
      if (total.standard !== rule.total || !total.figures) return;
      if (rule.kind === 'net') priors.net(at, rule.parts);
      else if (rule.kind === 'same') priors.same(at, rule.parts.flat());
      else priors.sum(at, rule.parts.flat());
    });
  }
  for (const [total, parts] of repeatedLines(lines)) priors.add(total, parts, KNOWN);
  return priors.all;
}

class LinePriors {
  readonly all: PriorRelation[] = [];
  private readonly seen = new Set<string>();
  /** The results that a net has been made of: where one stands between, the whole is not made of what is behind it. */
  private readonly nearer = new Map<number, string[]>();
  private readonly wider = new Map<number, (readonly number[])[]>();

  constructor(
    private readonly lines: readonly PlacedLine[],
    private readonly sign: SignConvention,
  ) {}

  add(total: number, parts: readonly number[], bits: number, weights = parts.map(() => 1)): void {
    const key = `${String(total)}=${parts.map((part, i) => `${String(part)}*${String(weights[i])}`).join('+')}`;
    if (parts.length === 0 || parts.includes(total) || this.seen.has(key)) return;
    this.seen.add(key);
    this.all.push({ axis: 'row', total, parts, weights, bits });
  }

  net(at: number, kinds: readonly (readonly string[])[]): void {
    const { lines } = this;
    const parts = netParts(lines, at, kinds);
    const nearer = this.nearer.get(at) ?? [];
    const wider = this.wider.get(at) ?? [];
    if (parts.length === 0 || nearer.some((id) => !kinds.flat().includes(id))) return;
    // What a longer rule has found is not asked for again without some of its parts.
    if (wider.some((known) => parts.every((part) => known.includes(part)))) return;
    this.wider.set(at, [...wider, parts]);
    this.nearer.set(at, [...nearer, ...parts.flatMap((part) => this.resultAt(part) ?? [])]);
    const between = strangers(lines, at, parts);
    // Net costs may be printed without a minus, and what is left after them as a surplus all the same.
    const turns =
      this.sign === 'net-cost' && parts.some((part) => lines[part]?.side === 'result') ? [1, -1] : [1];
    for (const way of waysOf(this.sign)) {
      const weighed = (all: readonly number[], bits: number) => {
        const weights = all.map((part) => weightOf(lines[part], way));
        for (const turn of turns)
          this.add(
            at,
            all,
            bits,
            weights.map((weight) => turn * weight),
          );
      };
      if (parts.length > 1 || between.length === 0) weighed(parts, between.length > 0 ? LIKELIER : KNOWN);
      const all = [...parts, ...between].sort((a, b) => a - b);
      if (between.length > 0) weighed(all, LIKELY);
    }
  }

  /** Whatever stands between, both sides of a balance sheet come to the same. */
  same(at: number, ids: readonly string[]): void {
    const other = this.lines.findLastIndex((line, i) => i < at && ids.includes(line.standard ?? ''));
    if (other >= 0) this.add(at, [other], KNOWN);
  }

  private resultAt(part: number): string | null {
    const line = this.lines[part];
    return line && line.side === 'result' ? line.standard : null;
  }

  sum(at: number, ids: readonly string[]): void {
    const { lines } = this;
    for (const block of [above(lines, at), below(lines, at)]) {
      const known = block.filter((i) => ids.includes(lines[i]?.standard ?? ''));
      if (known.length < 1 || block.length < 2) continue;
      const outer = withoutInner(lines, block);
      if (outer.length > 1 && outer.length < block.length) this.add(at, outer, KNOWN);
      const isSure = known.length * 2 >= block.length && outer.length === block.length;
      this.add(at, block, isSure ? KNOWN : LIKELY);
      // Pensions are inside the social costs that stand beside them, and are no second part of the whole.
      const own = withoutInner(lines, known);
      if (own.length > 1 && own.length < block.length) this.add(at, own, LIKELY);
    }
  }
}

const LEAST_REPEATED = 3;

/** The same lines for area after area: those of the last area, or of the first, are the sums of the others. */
function* repeatedLines(lines: readonly PlacedLine[]): Generator<readonly [number, readonly number[]]> {
  const byLabel = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (!line.figures || line.role === 'memo') return;
    const label = lineKey(line);
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

function weightOf(line: PlacedLine | undefined, way: Way): number {
  const side = line ? line.side : null;
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
  const first = least(parts);
  for (let i = at - 1; i > first; i--) {
    const line = lines[i];
    if (!line || line.role === 'total') break;
    if (!parts.includes(i) && line.figures && line.standard === null && line.role === 'detail') found.push(i);
  }
  return found.reverse();
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
    CHART_RULES.filter((rule) => rule.kind === 'sum' && ids.has(rule.total)).flatMap((rule) =>
      rule.parts.flat(),
    ),
  );
  return block.filter((i) => !inner.has(lines[i]?.standard ?? ''));
}

function above(lines: readonly PlacedLine[], at: number): number[] {
  const block: number[] = [];
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || endsBlock(line)) break;
    if (line.role === 'detail') block.push(i);
  }
  return block.reverse();
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
