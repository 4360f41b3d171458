import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { ownTab } from '../../src/engine/model/own-tab';
import type { SheetSnapshot } from '../../src/engine/model/snapshot';
import { patchXlsx } from '../../src/xlsx/patch';
import { readXlsx } from '../../src/xlsx/read';
import { sampleBytes } from '../support/follow-up';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertialkoll-followup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

async function followup(...words: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { code: await run(['followup', ...words], 'sv', streams), out, err };
}

const sheets = (file: string): readonly SheetSnapshot[] =>
  readXlsx(new Uint8Array(readFileSync(file))).sheets;
const names = (file: string) => sheets(file).map((sheet) => sheet.name);

test('a copy gets the tab after its sources, and the file itself stays as it is', async () => {
  const bytes = sampleBytes('servicenamnden-t2-2023.xlsx');
  const file = put('t2.xlsx', bytes);
  const { code, out, err } = await followup(file);
  const copy = join(folder, 't2-uppfoljning.xlsx');
  expect([code, err]).toEqual([0, []]);
  expect(out).toEqual([`Fliken Uppföljning T2 2023 finns i ${copy}`]);
  expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true);
  expect(names(copy)).toEqual([
    'Sammanfattning',
    'Mål 1',
    'Mål 2',
    'Mål 3',
    'Periodens utfall',
    'Årsprognos',
    'Per verksamhet',
    'Uppföljning T2 2023',
    'Balans',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['t2-uppfoljning.xlsx', 't2.xlsx']);
});

test('in place, and again with nothing changed, gives the same file content', async () => {
  const file = put('bokslut.xlsx', sampleBytes('lovisa-bokslut-2023.xlsx'));
  await followup(file, '--in-place');
  const first = sheets(file);
  expect((await followup(file, '--in-place')).code).toBe(0);
  expect(sheets(file)).toEqual(first);
  expect(readdirSync(folder)).toEqual(['bokslut.xlsx']);
});

test('a comment in the file is kept when the tab is made again in another language', async () => {
  const file = put('bokslut.xlsx', sampleBytes('lovisa-bokslut-2023.xlsx'));
  await followup(file, '--in-place');
  const row =
    sheets(file)
      .find(ownTab)
      ?.values.findIndex((cells) => cells?.includes('line:services')) ?? -1;
  const edit = { sheet: 'Uppföljning T3 2023', row, column: 16, value: '-5 tjänster' };
  writeFileSync(file, patchXlsx(new Uint8Array(readFileSync(file)), { cells: [edit] }));
  await followup(file, '--in-place', '--lang', 'fi');
  const tab = sheets(file).find(ownTab);
  expect(tab?.name).toBe('Seuranta T3 2023');
  expect(names(file).filter((name) => name.startsWith('Uppföljning'))).toEqual([]);
  expect(tab?.values.flatMap((cells) => cells ?? [])).toContain('-5 tjänster');
});

test('a sheet of the user’s with the same name is left alone', async () => {
  const bytes = patchXlsx(sampleBytes('korrekt.xlsx'), {
    addSheets: [{ name: 'uppföljning t3 2024', rows: [{ row: 0, cells: [{ column: 0, value: 'min' }] }] }],
  });
  const { code, err } = await followup(put('eget.xlsx', bytes));
  expect(code).toBe(0);
  expect(err.join()).toContain('Uppföljningen heter Uppföljning T3 2024 (2).');
  expect(names(join(folder, 'eget-uppfoljning.xlsx'))).toContain('uppföljning t3 2024');
});

test('period, year, language and output are chosen', async () => {
  const output = join(folder, 'ut.xlsx');
  const file = put('budget.xlsx', sampleBytes('lovisa-budget-2023.xlsx'));
  const { code } = await followup(file, '-o', output, '--period', 't3', '--year=2022', '--lang', 'en');
  expect(code).toBe(0);
  expect(names(output)).toContain('Follow-up T3 2022');
});

test('unit, limits and guide are chosen; the language of an earlier tab stays', async () => {
  const file = put('t2.xlsx', sampleBytes('servicenamnden-t2-2023.xlsx'));
  const chosen = ['--unit', 'tkr', '--amount', '5 000', '--share=3 %', '--tolerance', '0,05'];
  await followup(file, '--in-place', '--lang', 'fi', ...chosen, '--guide', '7/12', '--rule', 'either');
  const first = sheets(file).find(ownTab);
  expect(first?.name).toBe('Seuranta T2 2023');
  const shown = (key: string, column: number) =>
    first?.values.find((cells) => cells?.includes(key))?.[column];
  expect(shown('line:operating-costs', 1)).toBe(-312200);
  expect(['amount', 'share', 'rule', 'tolerance', 'guide'].map((name) => shown(`set:${name}`, 1))).toEqual([
    5000,
    0.03,
    'jompikumpi',
    0.05,
    7 / 12,
  ]);
  // Nothing said: all of it is as on the tab.
  await followup(file, '--in-place');
  expect(sheets(file).find(ownTab)).toEqual(first);
});

test.each([
  ['bara-text.xlsx', [], /Varken budgettabell, mål eller indikatorer/],
  ['lovisa-bokslut-2023.xlsx', ['--year', '1999'], /Ingen kolumn med budget/],
  ['lovisa-bokslut-2023.xlsx', ['--period', 'T4'], /Okänt val: --period T4/],
  ['lovisa-bokslut-2023.xlsx', ['--json'], /Okänt val: --json/],
  ['servicenamnden-t2-2023.xlsx', ['--unit', 'euro'], /annan valuta/],
  ['servicenamnden-t2-2023.xlsx', ['--unit', 'dollar'], /Okänt val: --unit dollar/],
  ['servicenamnden-t2-2023.xlsx', ['--guide', 'hälften'], /Okänt val: --guide hälften/],
])('%s %j: one clear sentence and exit code 2', async (name, words, sentence) => {
  const { code, err, out } = await followup(put(name, sampleBytes(name)), ...words);
  expect([code, out]).toEqual([2, []]);
  expect(err[0]).toMatch(sentence);
  expect(readdirSync(folder)).toEqual([name]);
});

test('never over its input, never into a csv file, never several into one', async () => {
  const file = put('a.xlsx', sampleBytes('korrekt.xlsx'));
  const other = put('b.csv', new TextEncoder().encode(';Budget 2024\nRad;1\n'));
  expect((await followup(file, '-o', file)).err[0]).toMatch(/samma som infilen/);
  expect((await followup(other)).err[0]).toMatch(/csv-fil har inga flikar/);
  expect((await followup(file, other, '-o', join(folder, 'c.xlsx'))).err[0]).toMatch(/bara en fil/);
  expect((await followup(file, '-o', join(folder, 'saknas', 'c.xlsx'))).err[0]).toMatch(/kunde inte skrivas/);
});
