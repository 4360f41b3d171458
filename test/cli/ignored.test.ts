import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { MEMORY_MARK } from '../../src/engine/model/memory';
import { createXlsx } from '../../src/xlsx/create';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertialkoll-ignored-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const TABLE = [
  ['', 'Budget 2023', 'Bokslut 2023'],
  ['Försäljningsintäkter', 27400, 30291],
  ['Avgiftsintäkter', 10000, 12000],
  ['Verksamhetens intäkter', 37400, 42921],
];

const grid = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
  name,
  rows: rows.map((row) => row.map((value) => ({ value }))),
});

async function check(sheets: ReturnType<typeof grid>[], ...words: string[]) {
  const file = join(folder, 'bok.xlsx');
  writeFileSync(file, createXlsx({ sheets }));
  const out: string[] = [];
  const streams = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
  return { code: await run(['check', file, ...words], 'sv', streams), out: out.join('\n') };
}

interface Checked {
  readonly findings: readonly { readonly id: string }[];
  readonly ignored?: readonly { readonly id: string; readonly cell: string; readonly reason: string }[];
  readonly summary: { readonly errors: number };
}
const json = ({ out }: { out: string }) => JSON.parse(out) as Checked;

const memory = (id: string, value: string) =>
  grid('Tertialkoll', [
    ['Det här bladet minns.'],
    ['Slag', 'Vad', 'Var', 'Värde', 'Skäl', MEMORY_MARK],
    ['Iakttagelse som lämnas som det är', 'Summan', 'Blad1 C4', value, 'Enligt beslut', `ignored ${id}`],
  ]);

test('what was set aside is no reason to fail, and is told in a list of its own', async () => {
  const table = grid('Blad1', TABLE);
  const before = await check([table], '--json');
  const id = json(before).findings[0]?.id ?? '';
  expect([before.code, json(before).summary.errors, json(before).ignored]).toEqual([1, 1, undefined]);
  const sheets = [table, memory(id, '42921 / 42291')];
  const after = await check(sheets, '--json');
  expect([after.code, json(after).findings, json(after).summary.errors]).toEqual([0, [], 0]);
  expect(json(after).ignored).toEqual([
    expect.objectContaining({ id, cell: 'C4', reason: 'Enligt beslut' }) as object,
  ]);
  const text = await check(sheets);
  expect(text.code).toBe(0);
  expect(text.out).toContain('1 iakttagelse lämnas som det är:\n  Blad1!C4');
  expect(text.out).toContain(': Enligt beslut');
});

test('with other figures than those that were set aside it counts again', async () => {
  const table = grid('Blad1', TABLE);
  const id = json(await check([table], '--json')).findings[0]?.id ?? '';
  const { code } = await check([table, memory(id, '41921 / 42291')]);
  expect(code).toBe(1);
});
