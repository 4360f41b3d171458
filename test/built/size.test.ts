import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

test('the pane is at most 1.1 times as large as Microsoft’s template, and has not grown since it was written down', () => {
  const kept = JSON.parse(readFileSync('bench/size.json', 'utf8')) as { taskpaneInitialGzip: number };
  const { status, stdout } = spawnSync(process.execPath, ['bench/size.mjs'], { encoding: 'utf8' });
  const kilobytes = Number(/initial JavaScript compressed:\s+([\d.]+) kB/.exec(stdout)?.[1]);
  expect(kilobytes).toBeGreaterThan(50);
  expect(kilobytes * 1024).toBeLessThanOrEqual(kept.taskpaneInitialGzip * 1.05);
  expect([status, stdout]).toEqual([0, expect.stringContaining('ratio') as string]);
});
