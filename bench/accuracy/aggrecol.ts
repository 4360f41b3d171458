/**
 * Measures the inference on the AggreCol tables. The tables stay outside the repository.
 *
 *   node bench/run.cjs accuracy/aggrecol [folder] [--half dev|check] [--budget] [--errors]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  ANY_TABLE,
  BUDGET_TABLE,
  type InferenceSettings,
  type InferredRelation,
} from '../../src/engine/reading/relations/block';
import { inferRelations } from '../../src/engine/reading/relations/infer';
import { halfOf, type Table } from './halves';
import { readTable } from './read-table';

function sumsOf(relation: InferredRelation, numeric: (row: number, column: number) => boolean) {
  const byRow = relation.axis === 'row';
  const cell = (line: number, place: number): [number, number] => (byRow ? [line, place] : [place, line]);
  return relation.positions
    .filter((place) => numeric(...cell(relation.total, place)))
    .map((place) => ({
      total: cell(relation.total, place),
      parts: relation.parts.map((part) => cell(part, place)),
      signs: relation.weights.map((weight) => (weight < 0 ? -1 : 1)),
    }));
}

function main(): void {
  const words = process.argv.slice(2);
  const half = words.includes('--half') ? words[words.indexOf('--half') + 1] : 'all';
  const folder = words[0] && !words[0].startsWith('--') ? words[0] : '../shared/bench/aggrecol';
  const settings: InferenceSettings = words.includes('--budget') ? BUDGET_TABLE : ANY_TABLE;
  const out = join(tmpdir(), 'tertialkoll-aggrecol');
  mkdirSync(out, { recursive: true });
  const all = gunzipSync(readFileSync(join(folder, 'validation.jl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const gold: string[] = [];
  const predicted: string[] = [];
  const began = performance.now();
  let slowest = 0;
  for (const text of all) {
    const table = JSON.parse(text) as Table;
    if (half !== 'all' && halfOf(table) !== half) continue;
    gold.push(text);
    const start = performance.now();
    const block = readTable(table.table_array);
    const relations = inferRelations(block, settings);
    slowest = Math.max(slowest, performance.now() - start);
    const numeric = (row: number, column: number) => {
      const value = block.figures[row * block.columns + column] ?? NaN;
      return value === value;
    };
    const sums = relations.flatMap((relation) => sumsOf(relation, numeric));
    predicted.push(JSON.stringify({ file_name: table.file_name, table_id: table.table_id, sums }));
  }
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(join(out, 'gold.jl.gz'), gzipSync(gold.join('\n') + '\n', { level: 1 }));
  writeFileSync(join(out, 'pred.jl'), predicted.join('\n') + '\n');
  console.log(`${gold.length} tables, ${seconds.toFixed(1)} s, slowest ${(slowest / 1000).toFixed(2)} s`);
  const extra = words.includes('--errors')
    ? ['--errors', join(out, 'errors.txt'), '--per-file', join(out, 'files.tsv')]
    : [];
  const score = [join(folder, 'score.py'), join(out, 'gold.jl.gz'), join(out, 'pred.jl'), ...extra];
  console.log(execFileSync('python3', score, { encoding: 'utf8' }));
}

main();
