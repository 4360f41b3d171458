/**
 * Measures the whole reading on the AggreCol tables: each table as a .csv file through everything that `inspect`
 * does. The tables stay outside the repository.
 *
 *   node bench/run.cjs accuracy/whole [folder] [--half dev|check] [--errors]
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readTables } from '../../src/engine/reading/read';
import { cellRelations } from '../../src/engine/reading/equations';
import { readCsv } from '../../src/xlsx/read-csv';
import { halfOf, type Table } from './halves';

const quoted = (field: string) => (/[";\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

function sumsOf(cells: readonly (readonly string[])[]) {
  const csv = cells.map((row) => row.map(quoted).join(';')).join('\r\n');
  const workbook = readCsv(new TextEncoder().encode(csv), 'table.csv');
  return readTables(workbook).tables.flatMap((read) =>
    read.table.relations.flatMap((relation) =>
      [...cellRelations('table', relation)]
        .filter(({ total }) => read.figures.at(total.row, total.column))
        .map(({ total, parts, weights }) => ({
          total: [total.row, total.column],
          parts: parts.map((part) => [part.row, part.column]),
          signs: weights.map((weight) => (weight < 0 ? -1 : 1)),
        })),
    ),
  );
}

function main(): void {
  const words = process.argv.slice(2);
  const half = words.includes('--half') ? words[words.indexOf('--half') + 1] : 'all';
  const folder = words[0] && !words[0].startsWith('--') ? words[0] : '../shared/bench/aggrecol';
  const out = join(tmpdir(), 'tertialkoll-aggrecol-whole');
  mkdirSync(out, { recursive: true });
  const gold: string[] = [];
  const predicted: string[] = [];
  const began = performance.now();
  for (const text of gunzipSync(readFileSync(join(folder, 'validation.jl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')) {
    const table = JSON.parse(text) as Table;
    if (half !== 'all' && halfOf(table) !== half) continue;
    gold.push(text);
    const sums = sumsOf(table.table_array);
    predicted.push(JSON.stringify({ file_name: table.file_name, table_id: table.table_id, sums }));
  }
  console.log(`${String(gold.length)} tables, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  writeFileSync(join(out, 'gold.jl.gz'), gzipSync(`${gold.join('\n')}\n`, { level: 1 }));
  writeFileSync(join(out, 'pred.jl'), `${predicted.join('\n')}\n`);
  const extra = words.includes('--errors')
    ? ['--errors', join(out, 'errors.txt'), '--per-file', join(out, 'files.tsv')]
    : [];
  console.log(
    execFileSync(
      'python3',
      [join(folder, 'score.py'), join(out, 'gold.jl.gz'), join(out, 'pred.jl'), ...extra],
      { encoding: 'utf8' },
    ),
  );
}

main();
