/**
 * Times whole processes on one file, in turns, and tells the medians and their ratios: the bare reader, the command
 * line's `inspect` and `check`, and exceljs where it was installed by hand. `npm run bench:speed [runs]`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const FILE = 'dist/samples/stort.xlsx';
const runs = Number(process.argv[2] ?? 5);
const jobs = {
  'bare reader (fflate + saxes)': ['bench/speed/bare.mjs', FILE],
  'tertialkoll check': ['dist/cli/tertialkoll.cjs', 'check', FILE, '--lang', 'en'],
  ...(existsSync('bench/peers/node_modules/exceljs')
    ? { 'exceljs read': ['bench/speed/exceljs.mjs', FILE] }
    : {}),
};

const seen = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let i = 0; i <= runs; i++) {
  for (const [name, args] of Object.entries(jobs)) {
    const began = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, ['--require', './bench/speed/peak.cjs', ...args], {
      encoding: 'utf8',
    });
    const seconds = Number(process.hrtime.bigint() - began) / 1e9;
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN);
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    if (i > 0) seen[name].push({ seconds, peak });
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
const reference = seen['exceljs read'] ?? seen['bare reader (fflate + saxes)'];
const base = {
  seconds: median(reference.map((one) => one.seconds)),
  peak: median(reference.map((one) => one.peak)),
};
process.stdout.write(
  `${FILE}, ${runs} runs, medians; ratios to ${seen['exceljs read'] ? 'exceljs' : 'the bare reader'}\n`,
);
for (const [name, list] of Object.entries(seen)) {
  const seconds = median(list.map((one) => one.seconds));
  const peak = median(list.map((one) => one.peak));
  process.stdout.write(
    `${name.padEnd(32)} ${seconds.toFixed(2)} s  ×${(seconds / base.seconds).toFixed(2)}   ${String(peak).padStart(4)} MB  ×${(peak / base.peak).toFixed(2)}\n`,
  );
}
