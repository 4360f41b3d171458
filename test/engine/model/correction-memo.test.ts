import { checkWorkbook, readTables } from '../../../src/engine';
import type { Corrected, Correction, TableMark } from '../../../src/engine/model/correction';
import { correctionMemo, correctionOf, correctionsIn } from '../../../src/engine/model/correction-memo';
import { sheet, workbook } from '../../support/text-table';

const TABLE: TableMark = { sheet: 'Blad1', title: 'socialnämnden', headers: '|ram|läge|skillnad', nth: 0 };
const LÄGE = { header: 'läge', nth: 0 };

const OF_A_COLUMN = (what: string, column: string) =>
  `reading ${what} {"sheet":"Blad1","title":null,"headers":"","nth":0,"column":${column}}`;

const ANSWERS: [Corrected, string][] = [
  [{ what: 'not-budget' }, 'yes'],
  [{ what: 'kind', kind: 'departments' }, 'departments'],
  [{ what: 'unit', unit: { currency: 'SEK', scale: 1000 } }, 'SEK 1000'],
  [{ what: 'unit', unit: { currency: null, scale: 1 } }, 'none 1'],
  [{ what: 'signs', signs: 'net-cost' }, 'net-cost'],
  [{ what: 'deviations', deviations: 'none' }, 'none'],
  [{ what: 'role', column: LÄGE, role: 'outcome' }, 'outcome'],
  [{ what: 'measure', column: LÄGE, measure: 'cost' }, 'cost'],
  [{ what: 'measure', column: LÄGE, measure: null }, 'none'],
  [{ what: 'year', column: LÄGE, year: 2024 }, '2024'],
  [{ what: 'year', column: LÄGE, year: 1900 }, '1900'],
  [{ what: 'year', column: LÄGE, year: null }, 'none'],
  [{ what: 'months', column: LÄGE, months: 8 }, '8'],
  [{ what: 'months', column: LÄGE, months: null }, 'none'],
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
  ['reading kind {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'goals'],
  [
    'reading measure {"sheet":"Blad1","title":null,"headers":"","nth":0,"column":{"header":"läge","nth":0}}',
    'profit',
  ],
  ['reading colour {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'red'],
  ['my reading unit {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'SEK 1'],
  ['reading unit {"sheet":"Blad1","title":null,"headers":"","nth":0} too', 'SEK 1'],
  ['reading unit {"sheet":1,"title":null,"headers":"","nth":0}', 'SEK 1'],
  ['reading unit {"sheet":"Blad1","title":null,"headers":1,"nth":0}', 'SEK 1'],
  ['reading unit {"sheet":"Blad1","title":null,"headers":"","nth":"0"}', 'SEK 1'],
  ['reading unit {"sheet":"Blad1","title":1,"headers":"","nth":0}', 'SEK 1'],
  ['reading unit {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'SEK 10'],
  ['reading not-budget {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'no'],
  ['reading signs {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'yes'],
  ['reading deviations {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'yes'],
  ['reading direction {"sheet":"Blad1","title":null,"headers":"","nth":0}', 'lower'],
  ['reading direction {"sheet":"Blad1","title":null,"headers":"","nth":0,"line":1}', 'lower'],
  ['reading direction {"sheet":"Blad1","title":null,"headers":"","nth":0,"line":"sjukfrånvaro"}', 'up'],
  [OF_A_COLUMN('role', '"läge"'), 'outcome'],
  [OF_A_COLUMN('role', '{"nth":0}'), 'outcome'],
  [OF_A_COLUMN('role', '{"header":"läge"}'), 'outcome'],
  [OF_A_COLUMN('role', '{"header":1,"nth":0}'), 'outcome'],
  [OF_A_COLUMN('role', '{"header":"läge","nth":"0"}'), 'outcome'],
  [OF_A_COLUMN('role', 'null'), 'outcome'],
  [OF_A_COLUMN('role', '{"header":"läge","nth":0}'), 'utfall'],
  [OF_A_COLUMN('year', '{"header":"läge","nth":0}'), '1899'],
  [OF_A_COLUMN('year', '{"header":"läge","nth":0}'), '2100'],
  [OF_A_COLUMN('year', '{"header":"läge","nth":0}'), 'i fjol'],
  [OF_A_COLUMN('months', '{"header":"läge","nth":0}'), '7'],
  [OF_A_COLUMN('weeks', '{"header":"läge","nth":0}'), '8'],
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
