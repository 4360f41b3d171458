import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tertialkoll-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The installed command, as a user types it. */
function tertialkoll(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/tertialkoll.cjs', ...words], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'sv_SE.UTF-8' },
  });
  return { code: status, out: stdout, err: stderr };
}

const sample = (name: string) => join('dist/samples', name);

interface Checked {
  readonly schema: string;
  readonly file: string;
  readonly tables: readonly {
    readonly sheet: string;
    readonly relations: readonly { readonly total: string; readonly verdict: string }[];
  }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly check: string;
    readonly sheet: string;
    readonly cell: string;
    readonly stated: string | null;
    readonly expected: string | null;
    readonly difference: string | null;
    readonly message: string;
  }[];
  readonly summary: { readonly errors: number };
}

const json = (text: string) => JSON.parse(text) as Checked;

test('the command can be run by its name', () => {
  const { status, stdout } = spawnSync(resolve('dist/cli/tertialkoll.cjs'), ['--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('tertialkoll check');
});

test('the wrong Verksamhetsbidrag of the Lovisa accounts is found at its cell, exit code 1', () => {
  const { code, out, err } = tertialkoll('check', sample('lovisa-bokslut-2023.xlsx'), '--json');
  expect([code, err]).toEqual([1, '']);
  const result = json(out);
  expect(result).toMatchObject({ schema: 'tertialkoll/check@1', file: 'lovisa-bokslut-2023.xlsx' });
  const wrong = result.findings.find((finding) => finding.stated === '-1775975');
  expect(wrong).toMatchObject({
    check: 'sum-equals-parts',
    severity: 'error',
    expected: '-1773265',
    difference: '-2710',
  });
  expect(wrong?.cell).toMatch(/^[A-Z]+\d+$/);
});

test('the adopted budget in one file and the accounts in another are compared when asked for', () => {
  const files = [sample('lovisa-budget-2023.xlsx'), sample('lovisa-bokslut-2023.xlsx')];
  const apart = tertialkoll('check', '--json', ...files)
    .out.trim()
    .split('\n')
    .map(json);
  expect(apart.map(({ file }) => file)).toEqual(['lovisa-budget-2023.xlsx', 'lovisa-bokslut-2023.xlsx']);
  expect(apart.flatMap(({ findings }) => findings).map(({ check }) => check)).not.toContain('budget-differs');

  const { code, out, err } = tertialkoll('check', '--json', '--together', ...files, sample('saknas.xlsx'));
  expect(err).toContain('saknas.xlsx: Filen finns inte');
  expect(code).toBe(2);
  const together = json(out);
  expect(together.file).toBe('lovisa-budget-2023.xlsx + lovisa-bokslut-2023.xlsx');
  expect(together.findings.filter(({ check }) => check === 'budget-differs')).toMatchObject([
    {
      severity: 'error',
      sheet: '[lovisa-bokslut-2023.xlsx]Stadskanslicentralen',
      cell: 'B17',
      stated: '-2027993',
    },
  ]);
});

test('the same as text, in the language of the machine and in another', () => {
  const swedish = tertialkoll('check', sample('lovisa-bokslut-2023.xlsx'));
  expect(swedish.out).toContain('\u22121\u00a0773\u00a0265');
  expect(swedish.out).toContain('Delarna ger');
  expect(tertialkoll('check', sample('lovisa-bokslut-2023.xlsx'), '--lang', 'fi').out).toContain(
    'Osien summa',
  );
});

test('a correct workbook ends with 0', () => {
  const { code, out } = tertialkoll('check', sample('korrekt.xlsx'));
  expect([code, out]).toEqual([0, expect.stringContaining('Allt stämmer') as string]);
});

test.each([
  ['tom-arbetsbok.xlsx', 0, 'Arbetsboken är tom.'],
  ['bara-text.xlsx', 0, 'Ingen tabell med belopp hittades.'],
  ['skyddat-blad.xlsx', 0, 'är skyddat.'],
  ['fel-i-cell.xlsx', 1, '#REF!'],
])('%s gets one clear sentence and ends with %i', (name, expected, sentence) => {
  const { code, out, err } = tertialkoll('check', sample(name));
  expect(out).toContain(sentence);
  expect([code, err]).toEqual([expected, '']);
});

test('a file that cannot be read is said on stderr, the others are still done, and the end is 2', () => {
  const broken = join(folder, 'trasig.xlsx');
  writeFileSync(broken, 'no zip at all');
  const { code, out, err } = tertialkoll(
    'check',
    broken,
    join(folder, 'saknas.xlsx'),
    sample('korrekt.xlsx'),
  );
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toEqual([
    `${broken}: Filen är ingen arbetsbok. Välj en fil av typen .xlsx eller .csv.`,
    `${join(folder, 'saknas.xlsx')}: Filen finns inte eller får inte läsas.`,
  ]);
  expect(out).toContain('korrekt.xlsx');
});

test('--fail-on decides what ends with 1', () => {
  expect(tertialkoll('check', sample('fel-i-cell.xlsx'), '--fail-on', 'never').code).toBe(0);
});

test('words it does not know are answered with how to use it', () => {
  expect(tertialkoll()).toMatchObject({ code: 2, err: expect.stringContaining('Användning:') as string });
  expect(tertialkoll('check', '--fast', 'x.xlsx')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--fast') as string,
  });
});

test('inspect shows how the tables were read', () => {
  const { code, out } = tertialkoll('inspect', sample('lovisa-bokslut-2023.xlsx'), '--json');
  expect(code).toBe(0);
  expect(json(out)).not.toHaveProperty('findings');
  expect(json(out).tables.length).toBeGreaterThan(0);
});

test('csv files and folders are accepted', () => {
  const csv = join(folder, 'utfall.csv');
  writeFileSync(csv, ';Budget;Utfall\r\nA;10;11\r\nB;20;21\r\nSumma;30;39\r\n');
  const { code, out } = tertialkoll('check', folder, '--json');
  const found = out
    .trim()
    .split('\n')
    .map(json)
    .flatMap((one) => one.findings);
  expect(found.map((finding) => [finding.cell, finding.difference])).toEqual([['C4', '7']]);
  expect(code).toBe(2);
});

test('a table of more lines than a call takes arguments is read and judged', () => {
  // A call takes as many arguments as the stack holds: in a fifth of the stack 30 000 lines do for 150 000.
  const LINES = 30_000;
  const stack = '--stack-size=180';
  const tooMany = `try { Math.max(...new Array(${String(LINES)}).fill(1)) } catch { process.exit(7) }`;
  expect(spawnSync(process.execPath, [stack, '-e', tooMany]).status).toBe(7);

  const rows = Array.from({ length: LINES }, (_, i) => {
    const [budget, outcome, off] = [100 + (i % 89), 100 + (i % 97), i % 2 === 0 ? 1 : -1];
    return [budget, outcome, outcome - budget + off];
  });
  const sums = [0, 1, 2].map((j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const lines = [...rows, sums].map(
    (row, i) => `${i < LINES ? `Rad ${String(i)}` : 'Summa'};${row.join(';')}`,
  );
  const csv = join(folder, 'lang.csv');
  writeFileSync(csv, [';Budget 2024;Utfall 2024;Avvikelse', ...lines].join('\n'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [stack, 'dist/cli/tertialkoll.cjs', 'check', csv, '--json'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  expect([status, stderr]).toEqual([0, '']);
  const [table] = json(stdout).tables;
  expect(table?.relations.filter(({ verdict }) => verdict === 'rounding')).toHaveLength(LINES);
  expect(table?.relations).toHaveLength(LINES + 4);
});
