/**
 * Measures the inference on generated statement and department tables, clean and with one planted error.
 *
 *   node bench/accuracy/run.cjs generated [tables] [--from seed] [--any] [--priors] [--missed]
 */
import {
  ANY_TABLE,
  BUDGET_TABLE,
  type FigureBlock,
  type InferredRelation,
} from '../../src/engine/reading/relations/block';
import { inferRelations } from '../../src/engine/reading/relations/infer';
import { Span } from '../../src/engine/reading/relations/span';
import { generate } from './generate';
import { dice, type Generated, type KnownRelation } from './print';

type Stated = Pick<InferredRelation, 'axis' | 'total' | 'parts' | 'weights'>;

/** The signed set of lines, without lines that print nothing but blanks and zeros. */
function keyOf(relation: Stated, block: FigureBlock): string {
  const terms: [number, number][] = relation.parts.map((part, i) => [part, relation.weights[i] ?? 1]);
  terms.push([relation.total, -1]);
  const kept = terms.filter(([line]) => !isEmpty(block, relation.axis, line)).sort((a, b) => a[0] - b[0]);
  const flip = (kept[0]?.[1] ?? 1) < 0 ? -1 : 1;
  return relation.axis + kept.map(([line, weight]) => `${line}:${weight * flip}`).join(',');
}

function isEmpty(block: FigureBlock, axis: string, line: number): boolean {
  const size = axis === 'row' ? block.columns : block.rows;
  for (let place = 0; place < size; place++) {
    if (block.columnHints?.[axis === 'row' ? place : line]?.excluded) continue;
    const at = axis === 'row' ? line * block.columns + place : place * block.columns + line;
    if ((block.figures[at] || 0) !== 0) return false;
  }
  return true;
}

/** Whether the relation is a combination of the others, lines without figures apart. */
function follows(relation: Stated, from: readonly Stated[], block: FigureBlock): boolean {
  const span = new Span();
  const add = ({ axis, total, parts, weights }: Stated): boolean => {
    const kept = parts.map((_, i) => i).filter((i) => !isEmpty(block, axis, parts[i] ?? 0));
    return span.add(
      total,
      kept.map((i) => parts[i] ?? 0),
      kept.map((i) => weights[i] ?? 1),
    );
  };
  for (const other of from) if (other.axis === relation.axis) add(other);
  return !add(relation);
}

interface Tally {
  known: number;
  found: number;
  /** With the very line as total that the makers of the table had in mind. */
  titled: number;
  implied: number;
  stated: number;
  spurious: number;
}

/** What a line dictionary would say: the sums of rows whose labels it knows. */
function withPriors(table: Generated): FigureBlock {
  const priors = table.relations.flatMap((relation) =>
    relation.axis === 'row' ? [{ ...relation, bits: 16 }] : [],
  );
  return { ...table.block, priors };
}

function judge(
  table: Generated,
  block: FigureBlock,
  any: boolean,
  tally: Tally,
  missed: string[],
): InferredRelation[] {
  const found = inferRelations(block, any ? ANY_TABLE : BUDGET_TABLE);
  const keys = new Set(found.map((relation) => keyOf(relation, table.block)));
  const alive = table.relations.filter((relation) => informative(relation, table.block));
  for (const relation of alive) {
    tally.known++;
    if (keys.has(keyOf(relation, table.block))) tally.found++;
    if (found.some((other) => other.axis === relation.axis && other.total === relation.total)) tally.titled++;
    if (follows(relation, found, table.block)) tally.implied++;
    else missed.push(`${table.name}: missed ${keyOf(relation, table.block)}`);
  }
  for (const relation of found) {
    tally.stated++;
    if (follows(relation, table.relations, table.block)) continue;
    tally.spurious++;
    missed.push(
      `${table.name}: spurious ${keyOf(relation, table.block)} score ${relation.score.toFixed(1)} held ${relation.held} failed ${relation.failed}`,
    );
  }
  return found;
}

/** Whether figures say anything: a total that copies its only part needs words, not arithmetic. */
function informative(relation: KnownRelation, block: FigureBlock): boolean {
  return relation.parts.filter((part) => !isEmpty(block, relation.axis, part)).length > 1;
}

type Slip = 'digit' | 'swap' | 'sign' | 'blank' | 'thousand' | 'offset';
const SLIPS: readonly Slip[] = ['digit', 'swap', 'sign', 'blank', 'thousand', 'offset'];

function slipped(value: number, slip: Slip, roll: () => number): number {
  const digits = String(Math.abs(value));
  const at = Math.floor(roll() * digits.length);
  const sign = value < 0 ? -1 : 1;
  if (slip === 'digit') {
    const digit = String((Number(digits[at]) + 1 + Math.floor(roll() * 8)) % 10);
    return sign * Number(digits.slice(0, at) + digit + digits.slice(at + 1));
  }
  if (slip === 'swap') {
    for (let i = 0; i + 1 < digits.length; i++) {
      if (digits[i] === digits[i + 1]) continue;
      return sign * Number(digits.slice(0, i) + digits[i + 1] + digits[i] + digits.slice(i + 2));
    }
    return value + 9;
  }
  if (slip === 'sign') return -value;
  if (slip === 'blank') return NaN;
  if (slip === 'thousand') return value * 1000;
  return value + Math.round((roll() - 0.5) * 0.2 * Math.abs(value)) + 7;
}

/** The block with one wrong cell in one of the known relations, or null when there is no fit cell. */
function planted(
  table: Generated,
  slip: Slip,
  roll: () => number,
): { block: FigureBlock; at: number } | null {
  const { block, relations } = table;
  for (let attempt = 0; attempt < 40; attempt++) {
    const relation = relations[Math.floor(roll() * relations.length)];
    if (!relation) return null;
    const lines = [relation.total, ...relation.parts];
    const line = lines[Math.floor(roll() * lines.length)] ?? 0;
    const size = relation.axis === 'row' ? block.columns : block.rows;
    const place = Math.floor(roll() * size);
    const at = relation.axis === 'row' ? line * block.columns + place : place * block.columns + line;
    const value = block.figures[at] ?? NaN;
    if (value !== value || Math.abs(value) < 100 || block.columnHints?.[at % block.columns]?.excluded)
      continue;
    const figures = block.figures.slice();
    figures[at] = slipped(value, slip, roll);
    return { block: { ...block, figures }, at };
  }
  return null;
}

function percent(a: number, b: number): string {
  return b === 0 ? '-' : `${((100 * a) / b).toFixed(1)} %`;
}

function main(): void {
  const words = process.argv.slice(2);
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 400);
  const any = words.includes('--any');
  const missed: string[] = [];
  const clean: Tally = { known: 0, found: 0, titled: 0, implied: 0, stated: 0, spurious: 0 };
  const wrong: Tally = { known: 0, found: 0, titled: 0, implied: 0, stated: 0, spurious: 0 };
  const noticed = new Map<string, [number, number]>(SLIPS.map((slip) => [slip, [0, 0]]));
  let alarms = 0;
  let milliseconds = 0;
  const from = words.includes('--from') ? Number(words[words.indexOf('--from') + 1]) : 1;
  for (let seed = from; seed < from + count; seed++) {
    const plain = generate(seed);
    const table = words.includes('--priors') ? { ...plain, block: withPriors(plain) } : plain;
    const start = performance.now();
    const found = judge(table, table.block, any, clean, missed);
    milliseconds += performance.now() - start;
    const failing = found.filter((relation) => relation.failing.length > 0);
    if (failing.length > 0) alarms++;
    for (const relation of failing) {
      missed.push(
        `${table.name}: fails ${keyOf(relation, table.block)} at ${relation.failing.join(' ')} of ${relation.positions.length}`,
      );
    }
    const roll = dice(seed);
    const slip = SLIPS[seed % SLIPS.length] ?? 'digit';
    const bad = planted(table, slip, roll);
    if (!bad) continue;
    const relations = judge(table, bad.block, any, wrong, []);
    const seen = noticed.get(slip);
    if (!seen) continue;
    seen[1]++;
    if (!relations.some((relation) => touches(relation, bad.at, table.block.columns))) {
      missed.push(
        `UNSEEN ${table.name}: ${slip} at row ${Math.floor(bad.at / table.block.columns)} column ${bad.at % table.block.columns} ${table.block.figures[bad.at]} -> ${bad.block.figures[bad.at]}`,
      );
    }
    if (relations.some((relation) => touches(relation, bad.at, table.block.columns))) seen[0]++;
  }
  const line = (name: string, tally: Tally) =>
    console.log(
      `${name}: ${tally.known} known, same ${percent(tally.found, tally.known)}, same total ${percent(tally.titled, tally.known)}, implied ${percent(tally.implied, tally.known)}; ${tally.stated} stated, spurious ${percent(tally.spurious, tally.stated)}`,
    );
  console.log(`${count} tables, ${(milliseconds / count).toFixed(2)} ms each`);
  line('clean', clean);
  console.log(`clean tables in which some relation fails somewhere: ${alarms}`);
  line('one error planted', wrong);
  for (const [slip, [seen, all]] of noticed)
    console.log(`  ${slip}: a relation fails at the cell in ${percent(seen, all)} of ${all}`);
  if (words.includes('--missed')) console.log(missed.join('\n'));
}

/** Whether the wrong cell stands in an equation that fails; a blank one may also be a total left out. */
function touches(relation: InferredRelation, at: number, columns: number): boolean {
  const row = Math.floor(at / columns);
  const column = at % columns;
  const [line, place] = relation.axis === 'row' ? [row, column] : [column, row];
  return relation.failing.includes(place) && (relation.total === line || relation.parts.includes(line));
}

main();
