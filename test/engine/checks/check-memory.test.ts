import { plans } from '../../../samples/make';
import { CheckMemory, checkInSteps, checkWorkbook } from '../../../src/engine';
import type { CellValue } from '../../../src/engine/model/cell';
import type { Report } from '../../../src/engine/model/report';
import { finish } from '../../../src/engine/model/steps';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { createXlsx } from '../../../src/xlsx/create';
import { readXlsx } from '../../../src/xlsx/read';
import { lines } from '../../support/told';
import { sheet, workbook } from '../../support/text-table';

const area = (name: string, base: number) => `${name}
| Budget 2023 | Bokslut 2023
Löner | ${String(base)} | ${String(base + 3)}
Hyror | ${String(base + 400)} | ${String(base + 417)}
Material | ${String(base + 7)} | ${String(base + 31)}
Summa | ${String(3 * base + 407)} | ${String(3 * base + 451)}`;

const city = workbook(
  ...Array.from({ length: 12 }, (_, i) =>
    sheet(
      `Blad${String(i + 1)}`,
      [0, 1].map((k) => area(`Enhet ${String(i)}${String(k)}`, 1117 * (2 * i + k + 1))).join('\n\n\n'),
    ),
  ),
);

function edited(book: WorkbookSnapshot, name: string, row: number, column: number, value: CellValue) {
  const change = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    values: one.values.map((cells, r) =>
      r === row
        ? Array.from({ length: Math.max(cells?.length ?? 0, column + 1) }, (_, c) =>
            c === column ? value : (cells?.[c] ?? null),
          )
        : cells,
    ),
  });
  return { sheets: book.sheets.map((one) => (one.name === name ? change(one) : one)) };
}

function check(book: WorkbookSnapshot, memory: CheckMemory): Report {
  return finish(checkInSteps(book, undefined, undefined, memory));
}

test('an edited cell reads and judges its own table, and no other', () => {
  const memory = new CheckMemory();
  expect(check(city, memory).findings).toEqual([]);
  expect(memory.work).toEqual({ tables: 24, read: 24, judged: 24 });

  const wrong = edited(city, 'Blad7', 3, 1, 99999);
  expect(lines(check(wrong, memory))).toEqual(lines(checkWorkbook(wrong)));
  expect(memory.work).toEqual({ tables: 24, read: 1, judged: 1 });

  expect(check(city, memory).findings).toEqual([]);
  expect(memory.work).toEqual({ tables: 24, read: 1, judged: 1 });

  check(city, memory);
  expect(memory.work).toEqual({ tables: 24, read: 0, judged: 0 });
});

test('a whole is judged again with the area that was edited', () => {
  const parts = [1117, 2861, 907];
  const sum = (at: (base: number) => number) => String(parts.reduce((all, base) => all + at(base), 0));
  const whole = `Hela staden
| Budget 2023 | Bokslut 2023
Löner | ${sum((base) => base)} | ${sum((base) => base + 3)}
Hyror | ${sum((base) => base + 400)} | ${sum((base) => base + 417)}
Material | ${sum((base) => base + 7)} | ${sum((base) => base + 31)}
Summa | ${sum((base) => 3 * base + 407)} | ${sum((base) => 3 * base + 451)}`;
  const book = workbook(
    whole,
    ...parts.map((base) => area(`Enhet ${String(base)}`, base)),
    'Annat | Budget 2023\nSkatter | 5017\nAvgifter | 811\nSumma | 5828',
  );
  const memory = new CheckMemory();
  check(book, memory);
  const wrong = edited(book, 'Blad3', 2, 1, 5);
  const report = check(wrong, memory);
  expect(report.findings).toEqual(checkWorkbook(wrong).findings);
  expect(memory.work).toEqual({ tables: 5, read: 1, judged: 4 });
});

test('an inserted row moves what is below it, and only that is read again', () => {
  const memory = new CheckMemory();
  check(city, memory);
  const [first, ...rest] = city.sheets;
  if (!first) throw new Error('no sheet');
  const values = [...first.values.slice(0, 7), [], ...first.values.slice(7)];
  const moved = { sheets: [{ ...first, values }, ...rest] };
  expect(check(moved, memory)).toEqual(checkWorkbook(moved));
  expect(memory.work).toEqual({ tables: 24, read: 1, judged: 1 });
});

/** A linear congruence is random enough. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const VALUES: readonly CellValue[] = [null, 0, 7, -1234.5, '1 234', 'Summa', '-', { error: '#REF!' }, 2023];

test.each([
  'lovisa-bokslut-2023',
  'korrekt',
  'stockholm-ekonomi-evp-2024',
  'servicenamnden-t2-2023',
  'hagersten-liljeholmen-vp-2012',
])('%s, edited again and again: what is remembered says what a first check says', (name) => {
  const plan = plans().find((one) => one.name === `${name}.xlsx`);
  if (!plan) throw new Error(`no sample ${name}`);
  const book = readXlsx(createXlsx(plan.plan()));
  const memory = new CheckMemory();
  const roll = dice(name.length);
  let now = book;
  for (let turn = 0; turn < 12; turn++) {
    const one = now.sheets[roll(now.sheets.length)];
    const row = roll(one?.values.length ?? 1);
    const column = roll((one?.values[row]?.length ?? 1) || 1);
    if (one)
      now = roll(4) === 0 ? book : edited(now, one.name, row, column, VALUES[roll(VALUES.length)] ?? null);
    expect(check(now, memory)).toEqual(checkWorkbook(now));
  }
  expect(memory.work.read).toBeLessThanOrEqual(memory.work.tables);
});
