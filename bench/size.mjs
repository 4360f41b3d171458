/**
 * What the pane asks of a slow line before it can show anything: the initial JavaScript of the production build,
 * compressed. `npm run bench:size` after a build; `--keep` writes the figure down.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const page = readFileSync('dist/addin/taskpane.html', 'utf8');
const scripts = [...page.matchAll(/<script[^>]* src="?([^":\s>]+\.js)/g)].map((match) => match[1]);
const bytes = scripts.reduce(
  (sum, file) => sum + gzipSync(readFileSync(`dist/addin/${file}`), { level: 9 }).length,
  0,
);

process.stdout.write(
  `task pane, initial JavaScript compressed: ${(bytes / 1024).toFixed(1)} kB (${scripts.join(', ')})\n`,
);
if (process.argv.includes('--keep'))
  writeFileSync('bench/size.json', `${JSON.stringify({ taskpaneInitialGzip: bytes }, null, 2)}\n`);
