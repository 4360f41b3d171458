import type { Roll } from '../dice';
import { DEPARTMENT_TAIL, FINNISH, SWEDISH, type ChartEntry } from './chart';
import { SO_FAR, anyColumns, type ColumnPlan } from './columns';
import {
  anyPrint,
  chance,
  one,
  usualSize,
  type DraftBook,
  type DraftLine,
  type DraftRelation,
  type DraftTable,
  type DraftTerm,
  type Print,
} from './draft';

export interface StatementPlan {
  readonly title: string;
  readonly language: 0 | 1;
  readonly chart: readonly ChartEntry[];
  readonly labels: ReadonlyMap<string, string>;
  readonly depths: ReadonlyMap<string, number>;
  readonly positive: boolean;
  /** Net = costs less revenue. */
  readonly netCost: boolean;
  readonly columns: ColumnPlan;
  readonly print: Print;
}

/** An income statement of a municipality, whole or cut down, or of one of its departments. */
export function statement(roll: Roll): DraftBook {
  const swedish = chance(roll, 0.35);
  const language = !swedish && chance(roll, 0.5) ? 1 : 0;
  const department = !swedish && chance(roll, 0.45);
  const positive = chance(roll, 0.25);
  const netCost = positive && department && chance(roll, 0.3);
  const plan: StatementPlan = {
    title:
      one(roll, [
        ['Resultaträkning', 'Tuloslaskelma'],
        ['Resultaträkning 2023', 'Tuloslaskelma 2023'],
        ['Bilaga 1 Driftsekonomi', 'Käyttötalous'],
      ])[language] ?? '',
    language,
    ...chartOf(roll, swedish, department, language),
    positive,
    netCost,
    columns: anyColumns(roll, language, positive),
    print: anyPrint(roll),
  };
  const drawn = draw(roll, plan, usualSize(roll, plan.print));
  return {
    name: `statement ${swedish ? 'se' : 'fi'}${department ? ' department' : ''}`,
    ...bookOf([plan], [drawn]),
  };
}

function chartOf(roll: Roll, swedish: boolean, department: boolean, language: 0 | 1) {
  const memo = chance(roll, 0.35);
  const detail = roll();
  const dropped = new Set<string>();
  const full = swedish
    ? SWEDISH
    : department
      ? FINNISH.slice(
          0,
          FINNISH.findIndex((line) => line.key === 'SK'),
        )
      : FINNISH;
  for (const line of full) {
    if (line.memo && !memo) dropped.add(line.key);
    if (/^TK1[cd]$/.test(line.key) && detail > 0.4) dropped.add(line.key);
    if (/^TK1[ab]$/.test(line.key) && detail > 0.7) dropped.add(line.key);
    if (['TI3', 'TE', 'TK6', 'TK4', 'JI', 'JK', 'AU', 'EX', 'BD'].includes(line.key) && chance(roll, 0.4))
      dropped.add(line.key);
  }
  if (!swedish && chance(roll, 0.12))
    for (const line of full) if (/^T[IK]\d/.test(line.key)) dropped.add(line.key);
  const financial = roll();
  if (financial < 0.35) dropped.add('FN');
  else if (financial < 0.6) for (const key of ['FI1', 'FI2', 'FI3', 'FI4']) if (!swedish) dropped.add(key);
  const cut =
    !swedish && !department && chance(roll, 0.3) ? full.findIndex((line) => line.key === 'RR') : full.length;
  let kept = full.slice(0, cut).filter((line) => !dropped.has(line.key));
  if (kept.some((line) => line.key === 'RR') && !kept.some((line) => line.key === 'BD'))
    kept = kept.filter((line) => line.key !== 'OU');
  if (kept.some((line) => line.key === 'AR') && !kept.some((line) => line.key === 'EX'))
    kept = kept
      .filter((line) => line.key !== 'RF')
      .map((line) => (line.key === 'AR' ? { ...line, of: ['VR', 'FI', 'FK'] } : line));
  // Without its own line for the financial net, the four lines belong to the annual margin.
  if (!kept.some((line) => line.key === 'FN'))
    kept = kept.map((line) =>
      line.key === 'AB' ? { ...line, of: ['VB', 'SK', 'SA', 'FI1', 'FI2', 'FI3', 'FI4'] } : line,
    );
  const below = !swedish && chance(roll, 0.3);
  const tail = department && chance(roll, 0.4) ? DEPARTMENT_TAIL : [];
  const chart = [...(below ? totalsLast(kept) : kept), ...tail];
  const labels = new Map(chart.map((line) => [line.key, one(roll, language === 1 ? line.fi : line.sv)]));
  const depths = new Map(chart.map((line) => [line.key, depthOf(line, chart)]));
  return { chart, labels, depths };
}

function depthOf(line: ChartEntry, chart: readonly ChartEntry[]): number {
  const parent = chart.find((other) => /^T[IK]|^FN/.test(other.key) && other.of?.includes(line.key));
  return (parent ? 1 + depthOf(parent, chart) : 0) + (line.memo ? 2 : 0);
}

function totalsLast(chart: readonly ChartEntry[]): ChartEntry[] {
  const out: ChartEntry[] = [];
  const put = (line: ChartEntry) => {
    if (out.includes(line)) return;
    for (const key of line.of ?? []) chart.filter((other) => other.key === key).forEach(put);
    out.push(line);
    chart.filter((other) => other.memo && other.key === `${line.key}m`).forEach(put);
  };
  chart.forEach(put);
  return out;
}

export type Amounts = ReadonlyMap<string, readonly number[]>;

const isCost = (line: ChartEntry) => line.sign === -1 || /^TK/.test(line.key);
const isResult = (line: ChartEntry) =>
  line.of !== undefined && !isCost(line) && line.key !== 'TI' && line.key !== 'FN';

/** Signed amounts of every line in every drawn column: revenue plus, costs minus. */
export function draw(roll: Roll, plan: StatementPlan, size: number): Map<string, number[]> {
  const amounts = new Map<string, number[]>();
  const count = plan.columns.columns.length;
  for (const line of plan.chart) {
    if (line.of && plan.chart.some((other) => line.of?.includes(other.key))) continue;
    const sign = line.of
      ? isCost(line)
        ? -1
        : 1
      : line.sign === 0
        ? chance(roll, 0.5)
          ? 1
          : -1
        : (line.sign ?? 1);
    const none = (line.sign === 0 && chance(roll, 0.4)) || ((line.size ?? 9) < 2 && chance(roll, 0.15));
    const level = size * (line.size ?? 12) * (0.3 + 1.4 * roll());
    const row = new Array<number>(count).fill(0);
    for (const column of plan.columns.drawn) {
      const amendment = plan.columns.derived.some((one) => one.kind === 'amended' && one.parts[1] === column);
      if (none || ((line.size ?? 9) < 2 && chance(roll, 0.1))) continue;
      row[column] = amendment
        ? chance(roll, 0.5)
          ? Math.round(level * (roll() - 0.5) * 0.1)
          : 0
        : sign * Math.round(level * (0.85 + 0.3 * roll()) * (plan.columns.soFar === column ? SO_FAR : 1));
    }
    amounts.set(line.key, row);
  }
  const sumUp = (line: ChartEntry): number[] => {
    const known = amounts.get(line.key);
    if (known) return known;
    const parts = plan.chart.filter((other) => line.of?.includes(other.key)).map(sumUp);
    const sums = Array.from({ length: count }, (_, c) =>
      parts.reduce((sum, part) => sum + (part[c] ?? 0), 0),
    );
    amounts.set(line.key, sums);
    return sums;
  };
  plan.chart.forEach(sumUp);
  return amounts;
}

/** The tables with these amounts, and what is meant to hold in each. */
export function bookOf(
  plans: readonly StatementPlan[],
  drawn: readonly Amounts[],
): { tables: DraftTable[]; relations: DraftRelation[] } {
  const relations: DraftRelation[] = [];
  const tables = plans.map((plan, table): DraftTable => {
    relations.push(...relationsOf(plan, table));
    const printed = (line: ChartEntry) => printedAmounts(plan, line, drawn[table]?.get(line.key) ?? []);
    return {
      title: plan.title,
      language: plan.language,
      print: plan.print,
      columns: plan.columns.columns,
      lines: plan.chart.map((line): DraftLine => ({
        label: plan.labels.get(line.key) ?? '',
        depth: plan.depths.get(line.key) ?? 0,
        kind: line.memo ? 'memo' : line.of ? 'total' : 'detail',
        amounts: printed(line),
        opens: /^(?:TK|VB|SK|FN|AB|RR|VN|T1)$/.test(line.key),
      })),
    };
  });
  return { tables, relations };
}

function flipOf(plan: StatementPlan, line: ChartEntry): 1 | -1 {
  if (!plan.positive) return 1;
  if (isCost(line)) return -1;
  return plan.netCost && isResult(line) ? -1 : 1;
}

function printedAmounts(plan: StatementPlan, line: ChartEntry, signed: readonly number[]): (number | null)[] {
  const flip = flipOf(plan, line);
  const { columns, derived, ratios } = plan.columns;
  const amounts: (number | null)[] = signed.map((value) => (value === 0 ? 0 : value * flip));
  for (const { column, kind, parts } of derived) {
    const [first, second] = [amounts[parts[0]] ?? 0, amounts[parts[1]] ?? 0];
    amounts[column] = kind === 'amended' ? first + second : directionOf(plan, line) * (first - second);
  }
  for (const { column, of } of ratios) {
    if (typeof of === 'number') amounts[column] = Math.round(((amounts[of] ?? 0) / 15311) * 100) / 100;
    else {
      const [first, second] = [amounts[of[0]] ?? 0, amounts[of[1]] ?? 0];
      amounts[column] = second === 0 ? null : (100 * first) / second;
    }
  }
  return columns.map((_, i) => amounts[i] ?? null);
}

function directionOf(plan: StatementPlan, line: ChartEntry): 1 | -1 {
  const { convention } = plan.columns;
  if (convention !== 'result-effect') return convention === 'budget-outcome' ? -1 : 1;
  return flipOf(plan, line);
}

function relationsOf(plan: StatementPlan, table: number): DraftRelation[] {
  const { chart } = plan;
  const relations: DraftRelation[] = [];
  const amounts = plan.columns.columns.flatMap((column, i) => (column.kind === 'amount' ? [i] : []));
  const deviations = new Set(
    plan.columns.derived.flatMap((one) => (one.kind === 'deviation' ? [one.column] : [])),
  );
  chart.forEach((line, total) => {
    const parts = chart.flatMap((other, i) => (line.of?.includes(other.key) ? [i] : []));
    if (parts.length === 0) return;
    const own = flipOf(plan, line);
    relations.push({
      name: `line ${line.key}`,
      equations: amounts.map((column): DraftTerm[] => [
        { table, line: total, column, weight: -1 },
        ...parts.map((part) => {
          const plain = plan.columns.convention === 'result-effect' && deviations.has(column);
          const weight = plain ? 1 : own * flipOf(plan, chart[part] ?? line);
          return { table, line: part, column, weight };
        }),
      ]),
    });
  });
  for (const { column, kind, parts } of plan.columns.derived) {
    relations.push({
      name: kind,
      equations: chart.map((line, at): DraftTerm[] => {
        const way = kind === 'amended' ? 1 : directionOf(plan, line);
        return [
          { table, line: at, column, weight: -1 },
          { table, line: at, column: parts[0], weight: way },
          { table, line: at, column: parts[1], weight: kind === 'amended' ? 1 : -way },
        ];
      }),
    });
  }
  return relations;
}
