/**
 * One table of what a check costs beside what others need for the same file: 1 000 tables on 200 sheets, 150 000
 * cells. Processes take turns; medians are told. `npm run bench:speed [runs]`, after `npm run build:cli`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'tertialkoll-'));
const file = join(folder, 'tables.xlsx');
const measure = 'dist/cli/measure.cjs';
node([measure, 'make', file]);

const jobs = {
  bare: ['bench/speed/bare.mjs', file],
  read: [measure, 'read', file],
  // As in the task pane, which goes on running: what a process does the eighth time.
  warmBare: ['bench/speed/bare.mjs', file, '8'],
  warmRead: [measure, 'read', file, '8'],
  check: ['dist/cli/tertialkoll.cjs', 'check', file, '--lang', 'en', '--fail-on', 'never'],
  ...(existsSync('bench/peers/node_modules/exceljs') ? { exceljs: ['bench/speed/exceljs.mjs', file] } : {}),
};
const seen = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let i = 0; i <= runs; i++)
  for (const [name, args] of Object.entries(jobs)) {
    const one = node(args);
    if (i > 0) seen[name].push(one);
  }
const of = (name, what) => median(seen[name].map(what));
const seconds = (name) => of(name, (one) => one.seconds);
const peak = (name) => of(name, (one) => one.peak);
const parsing = (name) => of(name, ({ output }) => Number(output.split(' ')[2]));
const understanding = (name) => of(name, ({ output }) => JSON.parse(output.split('\n').at(-1)).work);

const understood = (what, read, bare) => [
  what,
  ms(understanding(read)),
  `bare reader's parsing, ${ms(parsing(bare))}`,
  understanding(read) / parsing(bare),
  0.5,
];
const rows = [
  understood('understanding the tables', 'read', 'bare'),
  understood('the same in a process that has done it before', 'warmRead', 'warmBare'),
];
if (seen.exceljs) {
  const exceljs = `exceljs' reading, ${s(seconds('exceljs'))}`;
  rows.push(['the bare reader', s(seconds('bare')), exceljs, seconds('bare') / seconds('exceljs'), null]);
  rows.push([
    'reading and every check',
    s(seconds('check')),
    exceljs,
    seconds('check') / seconds('exceljs'),
    0.4,
  ]);
  rows.push([
    'its peak memory',
    mb(peak('check')),
    `exceljs', ${mb(peak('exceljs'))}`,
    peak('check') / peak('exceljs'),
    0.6,
  ]);
}
const office = recalculation();
if (office)
  rows.push([
    'reading and every check',
    s(seconds('check')),
    `LibreOffice's recalculation, ${s(office)}`,
    seconds('check') / office,
    0.1,
  ]);
const { work, perCell } = JSON.parse(node([measure, 'long', '1000000'], ['--expose-gc']).output);
rows.push(['a million cells in one sheet', s(work / 1000), 'bytes live for each cell', perCell, 10]);
rmSync(folder, { recursive: true });

process.stdout.write(`| what | it takes | beside | ratio | aim |\n|---|---|---|---|---|\n`);
for (const [what, takes, beside, ratio, aim] of rows)
  process.stdout.write(
    `| ${what} | ${takes} | ${beside} | ${ratio.toFixed(2)} | ${aim === null ? '' : `at most ${aim}`} |\n`,
  );

function node(args, flags = []) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--require', './bench/speed/peak.cjs', ...args],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1] ?? NaN);
  return { seconds: (performance.now() - began) / 1000, peak, output: stdout.trim() };
}

/** LibreOffice opens the file, calculates every formula and writes it; null where it is not installed. */
function recalculation() {
  const began = performance.now();
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [
    profile,
    '--headless',
    '--norestore',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'out'),
    file,
  ];
  const { status, error } = spawnSync('soffice', args, { encoding: 'utf8' });
  return error || status !== 0 ? null : (performance.now() - began) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}

function ms(value) {
  return `${value.toFixed(0)} ms`;
}

function s(value) {
  return `${value.toFixed(2)} s`;
}

function mb(value) {
  return `${value} MB`;
}
