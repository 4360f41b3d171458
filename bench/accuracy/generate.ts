import { FINNISH, SWEDISH, type ChartLine } from './charts';
import { departments } from './departments';
import { dice, pick, printed, rounding, type Generated, type KnownRelation, type Roll } from './print';

type Columns = 'years' | 'comparison' | 'follow-up';
type Deviation = 'outcome-budget' | 'budget-outcome' | 'result-effect';

/** A clean table number `seed`: an income statement two times in three, otherwise departments. */
export function generate(seed: number): Generated {
  const roll = dice(seed * 7919 + 13);
  return roll() < 0.67 ? statement(roll, seed) : departments(roll, seed);
}

function statement(roll: Roll, seed: number): Generated {
  const chart = pick(roll, [FINNISH, FINNISH, SWEDISH]);
  const language = chart === FINNISH && roll() < 0.5 ? 'fi' : 'sv';
  const above = roll() < 0.5;
  const positive = roll() < 0.35;
  const memo = roll() < 0.4;
  const kind: Columns = pick(roll, ['years', 'comparison', 'follow-up']);
  const deviation: Deviation = positive
    ? pick(roll, ['budget-outcome', 'result-effect'])
    : pick(roll, ['outcome-budget', 'outcome-budget', 'budget-outcome']);
  const detailed = roll() < 0.7;
  const lines = ordered(chart, above).filter(
    (line) => (memo || !line.memo) && (detailed || !/^TK1[ab]$/.test(line.key)),
  );
  const { headers, base, derived } = columnsOf(roll, kind, deviation);
  const note = roll() < 0.25;
  const print = rounding(roll);
  const size = print.unit === 1000000 ? 10 ** (6.5 + roll() * 2) : 10 ** (5 + roll() * 3.5);
  const exact = new Map<string, number[]>();
  for (const line of lines) {
    if (line.of && lines.some((other) => line.of?.includes(other.key))) continue;
    const sign = line.of ? -1 : line.sign === 0 ? (roll() < 0.5 ? 1 : -1) : (line.sign ?? 1);
    const missing = line.sign === 0 && roll() < 0.5;
    const level = size * (line.size ?? 30) * (0.4 + roll());
    exact.set(
      line.key,
      Array.from({ length: base }, () =>
        missing || ((line.size ?? 1) < 2 && roll() < 0.15)
          ? 0
          : sign * Math.round(level * (0.85 + 0.3 * roll())),
      ),
    );
  }
  const sumUp = (line: ChartLine): number[] => {
    const known = exact.get(line.key);
    if (known) return known;
    const parts = (line.of ?? []).flatMap((key) => lines.filter((other) => other.key === key)).map(sumUp);
    const sums = Array.from({ length: base }, (_, c) => parts.reduce((sum, part) => sum + (part[c] ?? 0), 0));
    exact.set(line.key, sums);
    return sums;
  };
  lines.forEach(sumUp);
  const isCost = (line: ChartLine) => line.sign === -1 || /^TK/.test(line.key);
  const flip = (line: ChartLine) => (positive && isCost(line) ? -1 : 1);
  const rows = lines.map((line) => {
    const own = (exact.get(line.key) ?? []).map((value) => value * flip(line));
    return derived(own, deviation === 'result-effect' && isCost(line));
  });
  const relations: KnownRelation[] = [];
  lines.forEach((line, total) => {
    const parts = lines.flatMap((other, i) => (line.of?.includes(other.key) ? [i] : []));
    if (parts.length === 0) return;
    const weights = parts.map((i) => flip(line) * flip(lines[i] ?? line));
    relations.push({ axis: 'row', total, parts, weights });
    // Where plus is good on every line, the deviations of revenue and cost add up to that of the net.
    if (kind !== 'years' && deviation === 'result-effect' && weights.includes(-1)) {
      relations.push({ axis: 'row', total, parts, weights: parts.map(() => 1) });
    }
  });
  relations.push(...columnRelations(kind, deviation, lines.some(isCost)));
  const labels = lines.map((line) => (language === 'fi' ? line.fi : line.sv));
  const deep = roll() < 0.4 && above;
  const hints = lines.map((line) => (deep ? { indent: depth(line, chart) } : {}));
  const blanks = (value: number) => value === 0 && roll() < 0.6;
  const name = `${seed} ${chart === FINNISH ? 'fi' : 'sv'} ${kind} ${above ? 'above' : 'below'} ${positive ? 'positive' : 'signed'} ${deviation} ${print.name}`;
  return printed(name, rows, labels, headers, hints, relations, print, note, blanks);
}

function depth(line: ChartLine, chart: readonly ChartLine[]): number {
  const parent = chart.find((other) => /^T[IK]/.test(other.key) && other.of?.includes(line.key));
  return (parent ? 1 + depth(parent, chart) : 0) + (line.memo ? 2 : 0);
}

/** Totals above their parts, as in the chart, or below them. Results always follow what they are made of. */
function ordered(chart: readonly ChartLine[], above: boolean): ChartLine[] {
  if (above) return [...chart];
  const out: ChartLine[] = [];
  const put = (line: ChartLine) => {
    if (out.includes(line)) return;
    for (const key of line.of ?? []) chart.filter((other) => other.key === key).forEach(put);
    out.push(line);
    chart.filter((other) => other.memo && other.key === `${line.key}m`).forEach(put);
  };
  chart.forEach(put);
  return out;
}

interface ColumnPlan {
  readonly headers: readonly string[];
  /** Columns with figures of their own. */
  readonly base: number;
  readonly derived: (own: readonly number[], turned: boolean) => number[];
}

function columnsOf(roll: Roll, kind: Columns, deviation: Deviation): ColumnPlan {
  if (kind === 'years') {
    const base = 1 + Math.floor(roll() * 6);
    const names = ['Bokslut 2021', 'Budget 2022', 'Budget 2023', 'Plan 2024', 'Plan 2025', 'Plan 2026'];
    return { headers: names.slice(0, base), base, derived: (own) => [...own] };
  }
  const off = (budget: number, outcome: number, turned: boolean) =>
    (deviation === 'budget-outcome') !== turned ? budget - outcome : outcome - budget;
  if (kind === 'comparison') {
    return {
      headers: ['Budget', 'Ändringar', 'Budget efter ändringar', 'Utfall', 'Avvikelse'],
      base: 3,
      derived: ([budget = 0, drift = 0, outcome = 0], turned) => {
        const change = Math.round((drift - budget) * 0.1);
        return [budget, change, budget + change, outcome, off(budget + change, outcome, turned)];
      },
    };
  }
  return {
    headers: ['Utfall', 'Budget', 'Avvikelse', 'Utfall föregående år'],
    base: 3,
    derived: ([outcome = 0, budget = 0, before = 0], turned) => [
      outcome,
      budget,
      off(budget, outcome, turned),
      before,
    ],
  };
}

function columnRelations(kind: Columns, deviation: Deviation, costs: boolean): KnownRelation[] {
  if (kind === 'years') return [];
  const [budget, outcome, result] = kind === 'comparison' ? [2, 3, 4] : [1, 0, 2];
  const way = (sign: 1 | -1): KnownRelation => ({
    axis: 'column',
    total: result,
    parts: [outcome, budget],
    weights: [sign, -sign],
  });
  const found: KnownRelation[] = [];
  if (kind === 'comparison') found.push({ axis: 'column', total: 2, parts: [0, 1], weights: [1, 1] });
  if (deviation !== 'budget-outcome') found.push(way(1));
  if (deviation === 'budget-outcome' || (deviation === 'result-effect' && costs)) found.push(way(-1));
  return found;
}
