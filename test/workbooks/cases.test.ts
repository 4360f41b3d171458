import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plans } from '../../samples/make';
import { checkJson } from '../../src/app/contract';
import { checkWorkbook } from '../../src/engine';
import { sv } from '../../src/i18n/sv';
import { createXlsx } from '../../src/xlsx/create';
import { readXlsx } from '../../src/xlsx/read';

const folders = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/**
 * Whole runs: a sample workbook in, everything the command line would say of it out. After a change that is meant,
 * UPDATE_EXPECTED=1 writes the files anew; read the difference line by line before you commit it.
 */
test.each(folders)('%s is read and judged as expected', (name) => {
  const plan = plans()
    .find((one) => one.name === `${name}.xlsx`)
    ?.plan();
  if (!plan) throw new Error(`no sample ${name}`);
  const workbook = readXlsx(createXlsx(plan));
  const result = `${JSON.stringify(checkJson(`${name}.xlsx`, workbook, { report: checkWorkbook(workbook), ignored: [] }, sv), null, 1)}\n`;
  const file = join(__dirname, name, 'expected.json');
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(file, result);
  expect(result).toBe(readFileSync(file, 'utf8'));
});

test.each(folders)('%s says why', (name) => {
  expect(existsSync(join(__dirname, name, 'why.md'))).toBe(true);
});
