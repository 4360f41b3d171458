import { checkWorkbook, readTables } from '../../../src/engine';
import type { Corrected, Correction, TableMark } from '../../../src/engine/model/correction';
import { correctionMemo, correctionOf, correctionsIn } from '../../../src/engine/model/correction-memo';
import { sheet, workbook } from '../../support/text-table';

const TABLE: TableMark = { sheet: 'Blad1', title: 'socialnämnden', headers: '|ram|läge|skillnad', nth: 0 };
const LÄGE = { header: 'läge', nth: 0 };

const ANSWERS: [Corrected, string][] = [
  [{ what: 'not-budget' }, 'yes'],
  [{ what: 'unit', unit: { currency: 'SEK', scale: 1000 } }, 'SEK 1000'],
  [{ what: 'unit', unit: { currency: null, scale: 1 } }, 'none 1'],
  [{ what: 'signs', signs: 'net-cost' }, 'net-cost'],
  [{ what: 'deviations', deviations: 'none' }, 'none'],
  [{ what: 'role', column: LÄGE, role: 'outcome' }, 'outcome'],
  [{ what: 'year', column: LÄGE, year: 2024 }, '2024'],
  [{ what: 'year', column: LÄGE, year: null }, 'none'],
  [{ what: 'months', column: LÄGE, months: 8 }, '8'],
  [{ what: 'direction', line: 'sjukfrånvaro', direction: 'lower' }, 'lower'],
];

test.each(ANSWERS)('%j is kept as %s and understood again', (answer, value) => {
  const correction: Correction = { table: TABLE, ...answer };
  const memo = correctionMemo(correction);
  expect(memo.value).toBe(value);
  expect(correctionOf(memo)).toEqual(correction);
});

test.each([
  ['ignored sum-1', 'yes'],
  ['reading role {"sheet":"Blad1"', 'outcome'],
  ['reading role {"sheet":Blad1}', 'outcome'],
  ['reading role {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'outcome'],
  ['reading unit {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'dollar'],
  ['reading colour {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'red'],
])('%s with the value %s is no correction', (key, value) => {
  expect(correctionOf({ key, value })).toBeNull();
});

test('what stands on the memory of a workbook is followed by whoever reads the workbook', () => {
  const source = `
    Socialnämnden
               | Ram | Läge | Skillnad
    Skolor     | 120 | 132  | 12
    Daghem     | 90  | 85   | -5
    Bibliotek  | 40  | 43   | 3
  `;
  const [read] = readTables(workbook(source)).tables;
  if (!read) throw new Error('no table');
  const { key, value } = correctionMemo({
    table: read.table.mark,
    what: 'role',
    column: LÄGE,
    role: 'forecast',
  });
  const memory = sheet(
    'Tertialkoll',
    `Slag|Vad|Var|Värde|Skäl|tertialkoll/memory@1\nLäsning|Läge|Blad1|${value}|`,
    {},
  );
  const rows = [memory.values[0], [...(memory.values[1]?.slice(0, 5) ?? []), key]];
  const book = { sheets: [...workbook(source).sheets, { ...memory, values: rows }] };
  expect(correctionsIn(book)).toHaveLength(1);
  for (const table of [readTables(book).tables[0]?.table, checkWorkbook(book).tables[0]])
    expect(table?.columns.map(({ role }) => role)).toContain('forecast');
});
