import { CheckMemory, checkWorkbook } from '../../../src/engine';
import { sheet, workbook } from '../../support/text-table';
import { check, edited } from '../../support/edited';
import { lines } from '../../support/told';

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

test('what was found elsewhere is told again without being judged again', () => {
  const memory = new CheckMemory();
  const first = edited(city, 'Blad3', 3, 1, 99999);
  expect(lines(check(first, memory))).toEqual(lines(checkWorkbook(first)));
  const both = edited(first, 'Blad7', 4, 2, 88888);
  const report = check(both, memory);
  expect(report.findings).toEqual(checkWorkbook(both).findings);
  expect(report.findings.map(({ cell }) => cell.sheet).sort()).toEqual(['Blad3', 'Blad7']);
  expect(memory.work).toEqual({ tables: 24, read: 1, judged: 1 });

  const blank = edited(both, 'Blad3', 2, 2, null);
  expect(check(blank, memory).findings).toEqual(checkWorkbook(blank).findings);
  expect(memory.work).toEqual({ tables: 24, read: 1, judged: 1 });
});
