import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('the pane has not grown beyond the size that is written down in bench', () => {
  const kept = JSON.parse(readFileSync('bench/size.json', 'utf8')) as { taskpaneInitialGzip: number };
  const { stdout } = spawnSync(process.execPath, ['bench/size.mjs'], { encoding: 'utf8' });
  const kilobytes = Number(/([\d.]+) kB/.exec(stdout)?.[1]);
  expect(kilobytes).toBeGreaterThan(50);
  expect(kilobytes * 1024).toBeLessThanOrEqual(kept.taskpaneInitialGzip * 1.05);
});
