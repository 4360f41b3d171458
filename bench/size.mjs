/**
 * What the pane asks of a slow line before it can show anything: its initial JavaScript, compressed, beside that of a
 * pane with what Microsoft's React template has (bench/template), both built here and now in the same way.
 * `npm run bench:size`; `--keep` writes the figures down. Ends with 1 when ours is more than 1.1 times as large.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import configure from '../webpack.config.js';

const LIMIT = 1.1;

process.env.TERTIALKOLL_URL ??= 'https://tertialkoll.example';
const [addin] = configure({}, { mode: 'production' });
const folder = mkdtempSync(join(tmpdir(), 'tertialkoll-size-'));

/** What makes ours smaller than the libraries it is made of belongs to ours alone. */
const own = addin.plugins.filter((plugin) => plugin instanceof webpack.NormalModuleReplacementPlugin);

const built = (entry, name, plugins) => ({
  ...addin,
  name,
  devtool: false,
  plugins,
  entry: { taskpane: entry },
  output: { ...addin.output, path: join(folder, name) },
});

try {
  const ours = await sizeOf(built('./src/taskpane/index.tsx', 'ours', own));
  const template = await sizeOf(built('./bench/template/index.tsx', 'template', []));
  const ratio = ours.initial / template.initial;
  const line = (what, bytes) => `${what.padEnd(44)}${(bytes / 1024).toFixed(1).padStart(8)} kB\n`;
  process.stdout.write(
    line('task pane, initial JavaScript compressed:', ours.initial) +
      line('the template, the same:', template.initial) +
      `${'ratio (at most 1.1):'.padEnd(44)}${ratio.toFixed(2).padStart(8)}\n` +
      line('task pane, loaded when it is needed:', ours.later),
  );
  if (process.argv.includes('--keep'))
    writeFileSync(
      'bench/size.json',
      `${JSON.stringify({ taskpaneInitialGzip: ours.initial, templateInitialGzip: template.initial }, null, 2)}\n`,
    );
  if (ratio > LIMIT) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function sizeOf(config) {
  const stats = await new Promise((resolve, reject) => {
    webpack(config, (error, result) => {
      if (error) reject(error);
      else if (result.hasErrors()) reject(new Error(result.toString('errors-only')));
      else resolve(result);
    });
  });
  const { entrypoints, assets } = stats.toJson({ all: false, assets: true, entrypoints: true });
  const initial = new Set(entrypoints.taskpane.assets.map(({ name }) => name));
  // One language has to be there before the first sentence, and so belongs to what is waited for.
  for (const { name } of assets) if (name === 'language-sv.js') initial.add(name);
  const bytes = (names) =>
    names
      .filter((name) => name.endsWith('.js'))
      .reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(config.output.path, name)), { level: 9 }).length,
        0,
      );
  const later = assets.map(({ name }) => name).filter((name) => !initial.has(name));
  return { initial: bytes([...initial]), later: bytes(later) };
}
