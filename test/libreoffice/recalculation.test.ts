import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { plans } from '../../samples/make';
import { makeFollowUp } from '../../src/engine';
import { address } from '../../src/engine/model/cell';
import type { SheetPlan } from '../../src/engine/model/sheet-plan';
import { formulaAt, valueAt } from '../../src/engine/model/snapshot';
import { followUpWords } from '../../src/i18n/follow-up/languages';
import { followUpPatch } from '../../src/xlsx/follow-up';
import { patchXlsx } from '../../src/xlsx/patch';
import { readXlsx } from '../../src/xlsx/read';
import { made, sample, sampleBytes, withTab } from '../support/follow-up';
import type { Made } from '../support/follow-up';

/** How LibreOffice is set: every formula of a file is calculated when it is opened, and numbers as a place writes them. */
function settings(locale: string): string {
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return (
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
    `${item('/org.openoffice.Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}` +
    `${item('/org.openoffice.Setup/L10N', 'ooSetupSystemLocale', locale)}</oor:items>`
  );
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertialkoll-libreoffice-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the files in LibreOffice and saves what it calculated. */
async function calculated(files: ReadonlyMap<string, Uint8Array>, locale: string) {
  const [profile, input, output] = ['profile', 'in', 'out'].map((name) => join(folder, locale, name));
  if (!profile || !input || !output) throw new Error('no folders');
  for (const one of [join(profile, 'user'), input, output]) mkdirSync(one, { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  for (const [name, bytes] of files) writeFileSync(join(input, name), bytes);
  await promisify(execFile)(process.env['TERTIALKOLL_LIBREOFFICE'] ?? 'soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    ...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', output],
    ...[...files.keys()].map((name) => join(input, name)),
  ]);
  return new Map([...files.keys()].map((name) => [name, new Uint8Array(readFileSync(join(output, name)))]));
}

const WRONG = -987654321;

/** The tab in its file, with a wrong result stored for every formula, so that nothing can pass by being handed back. */
function wrongFile(bytes: Uint8Array, change: Made): Uint8Array {
  const rows: SheetPlan['rows'] = change.plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: WRONG })),
  }));
  return unasked(patchXlsx(bytes, followUpPatch({ ...change, plan: { ...change.plan, rows } })));
}

/** The file without the wish to be calculated on opening: our own reader would heed it, and never see what is stored. */
function unasked(bytes: Uint8Array): Uint8Array {
  const { 'xl/workbook.xml': part, ...parts } = unzipSync(bytes);
  if (!part) throw new Error('no workbook in the file');
  const text = strFromU8(part).replace(' fullCalcOnLoad="1"', '');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(text) });
}

/** The formulas that came to another result than ours; the one that tells the decimal mark of the place may. */
function otherwise(bytes: Uint8Array, { plan }: Made): string[] {
  const sheet = readXlsx(bytes).sheets.find(({ name }) => name === plan.name);
  if (!sheet) return [`no sheet ${plan.name}`];
  return plan.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }) => {
      if (formula === undefined || isMark(formula)) return [];
      if (formulaAt(sheet, row, column) === null) return [`${address({ row, column })}: no formula any more`];
      const result = valueAt(sheet, row, column) ?? '';
      const same =
        typeof result === 'number' && typeof value === 'number'
          ? Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value))
          : result === (value ?? '');
      return same
        ? []
        : [`${address({ row, column })} ${formula}: ${String(value)} / ${JSON.stringify(result)}`];
    }),
  );
}

const isMark = (formula: string) => formula.includes('"0,5"');

function tabs(): Map<string, { bytes: Uint8Array; change: Made }> {
  const found = new Map<string, { bytes: Uint8Array; change: Made }>();
  for (const { name } of plans()) {
    const workbook = sample(name);
    if (name === 'stort.xlsx' || makeFollowUp(workbook, followUpWords('sv')).refusal !== null) continue;
    for (const language of ['sv', 'fi', 'en'] as const) {
      const change = made(workbook, {}, language);
      found.set(`${language}-${name}`, { bytes: wrongFile(sampleBytes(name), change), change });
    }
    const inThousands = made(workbook, { scale: 1000, period: 'T3' });
    found.set(`tkr-${name}`, { bytes: wrongFile(sampleBytes(name), inThousands), change: inThousands });
  }
  // A follow-up with one before it in the same file.
  const file = 'servicenamnden-t2-2023.xlsx';
  const first = made(sample(file), { period: 'T1' });
  const withFirst = patchXlsx(sampleBytes(file), followUpPatch(first));
  const second = made(withTab(sample(file), first), { period: 'T2', year: 2023 });
  found.set('after-the-first.xlsx', { bytes: wrongFile(withFirst, second), change: second });
  return found;
}

test.each(['en-US', 'sv-SE'])(
  'LibreOffice with numbers as in %s comes to the same result in every formula',
  async (locale) => {
    const all = tabs();
    expect(all.size).toBe(33);
    const results = await calculated(new Map([...all].map(([name, { bytes }]) => [name, bytes])), locale);
    const wrong = [...all].flatMap(([name, { change }]) =>
      otherwise(results.get(name) ?? new Uint8Array(), change).map((one) => `${name} ${one}`),
    );
    expect(wrong).toEqual([]);
  },
  600_000,
);

test('what goes in is wrong in every formula, and the charts are there when it comes out', async () => {
  const change = made(sample('servicenamnden-t2-2023.xlsx'));
  const bytes = wrongFile(sampleBytes('servicenamnden-t2-2023.xlsx'), change);
  const formulas = change.plan.rows.flatMap(({ cells }) =>
    cells.filter(({ formula }) => formula !== undefined && !isMark(formula)),
  );
  expect(otherwise(bytes, change).length).toBe(formulas.length);
  const result = await calculated(new Map([['charts.xlsx', bytes]]), 'fi-FI');
  const text = Buffer.from(result.get('charts.xlsx') ?? []).toString('latin1');
  expect(new Set(text.match(/xl\/charts\/chart\d+\.xml/g)).size).toBe(change.plan.charts.length);
}, 300_000);
