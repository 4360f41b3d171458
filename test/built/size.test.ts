import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

test('the pane has not grown beyond the size that is written down in bench', () => {
  const kept = JSON.parse(readFileSync('bench/size.json', 'utf8')) as { taskpaneInitialGzip: number };
  const page = readFileSync('dist/addin/taskpane.html', 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map((match) => match[1] ?? '');
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(`dist/addin/${file}`), { level: 9 }).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(kept.taskpaneInitialGzip * 1.05);
});
