import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the house to break walls in. */
const house = mkdtempSync(join(tmpdir(), 'house-'));
const source = resolve(__dirname, '../..');

beforeAll(() => {
  for (const file of ['tsconfig.json', 'package.json', 'eslint.config.js', '.dependency-cruiser.cjs'])
    cpSync(join(source, file), join(house, file));
  for (const folder of ['engine', 'i18n', 'app', 'excel'])
    cpSync(join(source, 'src', folder), join(house, 'src', folder), { recursive: true });
  mkdirSync(join(house, 'test'));
  symlinkSync(join(source, 'node_modules'), join(house, 'node_modules'));
});

afterAll(() => {
  rmSync(house, { recursive: true });
});

function node(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: house, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

const types = () => node('node_modules/@typescript/native/bin/tsc', '-p', 'src/engine');
const walls = () =>
  node(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
  );
const lint = () => node('node_modules/eslint/bin/eslint.js', 'src/engine/intruder.ts');
const intrude = (code: string) => {
  writeFileSync(join(house, 'src/engine/intruder.ts'), code);
};

test('the house as it stands passes', () => {
  intrude('export const harmless = 1;\n');
  expect(types().status).toBe(0);
  expect(walls().status).toBe(0);
  expect(lint().status).toBe(0);
}, 120_000);

test('a word of Excel in the engine is refused by the compiler and by the linter', () => {
  intrude('export const book = (): unknown => Excel.run;\n');
  expect(types()).toMatchObject({ said: expect.stringContaining("'Excel'") as string });
  expect(lint().said).toContain('Only src/excel talks to Office.js');
}, 120_000);

test('an import from the engine to src/excel is refused with advice', () => {
  intrude("import { createExcelHost } from '../excel/officeHost';\nexport const host = createExcelHost;\n");
  const { status, said } = walls();
  expect(status).not.toBe(0);
  expect(said).toContain('engine-imports-only-engine');
}, 120_000);

test('a clock in the engine is refused', () => {
  intrude('export const now = (): number => Date.now();\n');
  expect(lint().said).toContain('The engine knows no clock');
}, 120_000);
