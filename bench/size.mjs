/**
 * What the pane asks of a slow line before it can show anything: its initial JavaScript, compressed, beside that of a
 * pane with what Microsoft's React template has (bench/template), both built here and now in the same way.
 * `npm run bench:size`; `--keep` writes the figures down. Ends with 1 when ours is more than 1.1 times as large.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withPanes } from './panes.mjs';

const LIMIT = 1.1;

await withPanes('', (panes) => {
  // One language has to be there before the first sentence, and so belongs to what is waited for.
  const ours = sizeOf(panes.ours, 'language-sv');
  const template = sizeOf(panes.template);
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
});

function sizeOf({ folder, namedChunkGroups, assets }, ...awaited) {
  const groups = ['taskpane', ...awaited].map((name) => namedChunkGroups[name].assets);
  const initial = new Set(groups.flat().map(({ name }) => name));
  const bytes = (names) =>
    names
      .filter((name) => name.endsWith('.js'))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0);
  const later = assets.map(({ name }) => name).filter((name) => !initial.has(name));
  return { initial: bytes([...initial]), later: bytes(later) };
}
