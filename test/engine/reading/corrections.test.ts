import { checkWorkbook, readTables } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import type { Corrected, Correction } from '../../../src/engine/model/correction';
import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import { sheet, workbook } from '../../support/text-table';

/** The same said of the first table of a workbook. */
function said(book: WorkbookSnapshot, ...those: Corrected[]): Correction[] {
  const [first] = readTables(book).tables;
  if (!first) throw new Error('no table');
  return those.map((one) => ({ table: first.table.mark, ...one }));
}

const columnsIn = (book: WorkbookSnapshot, corrections: readonly Correction[] = []) =>
  readTables(book, corrections).tables.map(({ table }) =>
    table.columns.map(({ role, year }) => [role, ...(year ? [year] : [])].join(' ')).join(', '),
  );

const STATEMENT = `
  Socialnämnden
                          | Anslag 2024 | Läge 2024 | Avvikelse
  Försäljningsintäkter    | 120         | 132       | 12
  Personalkostnader       | -900        | -930      | -30
  Köp av tjänster         | -310        | -300      | 10
  Nettokostnad            | -1 090      | -1 098    | -8
`;

const LÄGE = { header: 'läge 2024', nth: 0 };

test('the role of a column is what a person says it is, and the deviation is then measured from it', () => {
  const book = workbook(STATEMENT);
  expect(columnsIn(book)).toEqual(['label, budget 2024, outcome 2024, deviation']);
  const corrections = said(book, { what: 'role', column: LÄGE, role: 'forecast' });
  expect(columnsIn(book, corrections)).toEqual(['label, budget 2024, forecast 2024, deviation']);
  const [read] = readTables(book, corrections).tables;
  expect(read?.table.deviationConvention).toBe('outcome-budget');
  expect(read?.table.evidence.columns).toEqual([
    { column: 3, kind: 'deviation', parts: [2, 1], holds: 4, of: 4 },
  ]);
  expect(read?.table.corrected).toEqual(corrections);
});

test('a correction follows its table through inserted rows, a moved column and a renamed sheet', () => {
  const corrections = said(workbook(STATEMENT), { what: 'role', column: LÄGE, role: 'forecast' });
  const moved = `
    Bilaga 4


    ${STATEMENT.replace(/^/gm, ' | ')}
  `;
  const book = { sheets: [{ ...sheet('Bokslut', moved) }] };
  expect(columnsIn(book, corrections)).toEqual(['label, budget 2024, forecast 2024, deviation']);
});

test('year and period of a column', () => {
  const book = workbook(STATEMENT);
  const corrections = said(
    book,
    { what: 'year', column: LÄGE, year: 2023 },
    { what: 'months', column: LÄGE, months: 8 },
  );
  const column = readTables(book, corrections).tables[0]?.table.columns[2];
  expect([column?.year, column?.months]).toEqual([2023, 8]);
});

test('what a column measures: then its net must hold, and a sign that stands out is told', () => {
  const book = workbook(`
              | Budget 2024 in | Budget 2024 ut | Budget 2024 totalt
    Skolor    | 120            | 900            | -780
    Daghem    | 90             | 400            | -310
    Bibliotek | 40             | 240            | -210
  `);
  const told = (corrections: Correction[]) =>
    checkWorkbook(book, corrections).findings.map(({ cell, severity }) => `${severity} ${address(cell)}`);
  const corrections = said(
    book,
    { what: 'measure', column: { header: 'budget 2024 in', nth: 0 }, measure: 'revenue' },
    { what: 'measure', column: { header: 'budget 2024 ut', nth: 0 }, measure: 'cost' },
    { what: 'measure', column: { header: 'budget 2024 totalt', nth: 0 }, measure: 'result' },
  );
  expect(told([])).toEqual(['warning D4']);
  expect(told(corrections)).toEqual(['error D4']);
  const [table] = readTables(book, corrections).tables;
  expect(table?.table.columns.map(({ measure }) => measure)).toEqual([null, 'revenue', 'cost', 'result']);
  expect(table?.table.signConvention).toBe('costs-positive');
});

test('the kind of a table', () => {
  const book = workbook(STATEMENT);
  const kinds = (...those: Corrected[]) =>
    readTables(book, said(book, ...those)).tables.map(({ table }) => table.kind);
  expect(kinds()).toEqual(['statement']);
  expect(kinds({ what: 'kind', kind: 'departments' })).toEqual(['departments']);
  expect(kinds({ what: 'kind', kind: 'other' })).toEqual(['other']);
});

test('a sheet that is no budget to us becomes one when a person says what kind its tables are', () => {
  const book = workbook(`
             | Ram | Läge | Skillnad
    Skolor   | 120 | 132  | 12
    Daghem   | 90  | 85   | -5
    Summa    | 210 | 217  | 7
  `);
  const heads = (corrections: readonly Correction[]) =>
    readTables(book, corrections).tables.map(({ table }) => [table.kind, table.mark.headers]);
  expect(heads([])).toEqual([['other', '']]);
  expect(heads(said(book, { what: 'kind', kind: 'other' }))).toEqual([['other', '']]);
  expect(heads(said(book, { what: 'kind', kind: 'statement' }))).toEqual([
    ['statement', '|ram|läge|skillnad'],
  ]);
});

test('the unit', () => {
  const book = workbook(STATEMENT);
  const unit = { currency: 'EUR', scale: 1000 } as const;
  expect(readTables(book).tables[0]?.table.unit).toEqual({ currency: null, scale: 1 });
  expect(readTables(book, said(book, { what: 'unit', unit })).tables[0]?.table.unit).toEqual(unit);
});

test('the sign rule, and the votes for it', () => {
  const book = workbook(`
                         | Budget 2024 | Bokslut 2024
    Verksamhetens intäkter  | 400      | 410
    Verksamhetens kostnader | 900      | 950
    Verksamhetsbidrag       | -500     | -540
  `);
  const found = (corrections: Correction[]) =>
    checkWorkbook(book, corrections).tables.flatMap(({ signConvention, relations }) => [
      signConvention,
      ...relations.map(({ total, parts, weights }) => [total, ...parts, ...weights].join(' ')),
    ]);
  expect(found([])).toEqual(['costs-positive', '3 1 2 1 -1']);
  expect(found(said(book, { what: 'signs', signs: 'net-cost' }))[0]).toBe('net-cost');
  expect(readTables(book).tables[0]?.table.evidence.signs).toEqual({
    costs: 2,
    negativeCosts: 0,
    revenues: 2,
    negativeRevenues: 0,
    revenueLessCosts: 2,
    costsLessRevenue: 0,
  });
});

test('the deviation is judged by the rule that a person gives', () => {
  const book = workbook(`
               | Budget 2024 | Utfall 2024 | Avvikelse
    Skolor     | 5 120       | 5 132       | 12
    Daghem     | 3 090       | 3 085       | -5
    Bibliotek  | 1 240       | 1 253       | -13
    Idrott     | 2 250       | 2 241       | 9
  `);
  const wrong = (corrections: Correction[]) =>
    checkWorkbook(book, corrections).findings.map((finding) => address(finding.cell));
  expect(wrong(said(book, { what: 'deviations', deviations: 'outcome-budget' }))).toEqual(['D4', 'D5']);
  expect(wrong(said(book, { what: 'deviations', deviations: 'budget-outcome' }))).toEqual(['D2', 'D3']);
  expect(wrong(said(book, { what: 'deviations', deviations: 'none' }))).toEqual([]);
});

test('where no row follows the rule that a person gives, the evidence says so', () => {
  const book = workbook(STATEMENT.replace('Läge', 'Utfall'));
  const [read] = readTables(book, said(book, { what: 'deviations', deviations: 'budget-outcome' })).tables;
  expect(read?.table.deviationConvention).toBe('budget-outcome');
  expect(read?.table.evidence.columns).toMatchObject([{ holds: 0, of: 4 }]);
});

test('no budget table: it is left out, and known by name so that it can come back', () => {
  const book = workbook(`${STATEMENT}\n\n${STATEMENT.replace('Socialnämnden', 'Bildningsnämnden')}`);
  const corrections = said(book, { what: 'not-budget' });
  const reading = readTables(book, corrections);
  expect(reading.tables.map(({ table }) => [table.id, table.title])).toEqual([['t1', 'Bildningsnämnden']]);
  expect(reading.aside.map((table) => table.title)).toEqual(['Socialnämnden']);
  expect(checkWorkbook(book, corrections).notices).toEqual([{ key: 'tables-aside', count: 1 }]);
});

test('the rows of a table of indicators that is left out are judged no more', () => {
  const book = workbook(`
    Mål: god service
    Indikator          | Periodens utfall | Årsmål
    Nöjda kunder       | 70 %             | 80 %
    Svarstid, dagar    | 3                | 2
  `);
  const names = (corrections: Correction[]) =>
    readTables(book, corrections).goals.indicators.map(({ name }) => name);
  expect(names([])).toEqual(['Nöjda kunder', 'Svarstid, dagar']);
  expect(names(said(book, { what: 'not-budget' }))).toEqual([]);
});

test('among twins of one sheet the second is meant', () => {
  const book = workbook(`${STATEMENT}\n\n${STATEMENT}`);
  const [first, second] = readTables(book).tables.map(({ table }) => table.mark);
  expect([first?.nth, second?.nth]).toEqual([0, 1]);
  if (!second) throw new Error('no second table');
  const corrections: Correction[] = [{ table: second, what: 'role', column: LÄGE, role: 'forecast' }];
  expect(columnsIn(book, corrections)).toEqual([
    'label, budget 2024, outcome 2024, deviation',
    'label, budget 2024, forecast 2024, deviation',
  ]);
});

test('what fits no table any more is told and changes nothing', () => {
  const gone = said(workbook(STATEMENT), { what: 'role', column: LÄGE, role: 'outcome' });
  const other = workbook(STATEMENT.replace('Läge 2024', 'Läge 2025'));
  const report = checkWorkbook(other, gone);
  expect(report.idle).toEqual(gone);
  expect(report.notices).toEqual([{ key: 'corrections-idle', count: 1 }]);
  expect(columnsIn(other, gone)).toEqual(columnsIn(other));
});

test('the last word on a question counts', () => {
  const book = workbook(STATEMENT);
  const corrections = said(
    book,
    { what: 'role', column: LÄGE, role: 'outcome' },
    { what: 'role', column: LÄGE, role: 'forecast' },
  );
  expect(columnsIn(book, corrections)).toEqual(['label, budget 2024, forecast 2024, deviation']);
});

test('a sheet that is no budget to us becomes one when a person says what its columns are', () => {
  const book = workbook(`
             | Ram | Läge | Skillnad
    Skolor   | 120 | 132  | 12
    Daghem   | 90  | 85   | -5
    Bibliotek| 40  | 43   | 3
    Summa    | 250 | 260  | 10
  `);
  expect(readTables(book).tables.map(({ table }) => [table.kind, table.mark.headers])).toEqual([
    ['other', ''],
  ]);
  const corrections = said(
    book,
    { what: 'role', column: { header: 'ram', nth: 0 }, role: 'budget' },
    { what: 'role', column: { header: 'läge', nth: 0 }, role: 'outcome' },
    { what: 'role', column: { header: 'skillnad', nth: 0 }, role: 'deviation' },
  );
  const { tables, idle } = readTables(book, corrections);
  expect(idle).toEqual([]);
  expect(tables.map(({ table }) => [table.kind, table.deviationConvention])).toEqual([
    ['departments', 'outcome-budget'],
  ]);
});

test('whether more is better goes with the table, for whoever judges its indicators', () => {
  const book = workbook(STATEMENT);
  const corrections = said(book, { what: 'direction', line: 'nettokostnad', direction: 'lower' });
  expect(readTables(book, corrections).tables[0]?.table.corrected).toEqual(corrections);
});
