import { checkWorkbook } from '../../src/engine';
import { valueAt } from '../../src/engine/model/snapshot';
import { sv } from '../../src/i18n/sv';
import { formulaValue } from '../../src/xlsx/formula-value';
import { readXlsx } from '../../src/xlsx/read';
import { workbookBytes } from './make-package';

/** A1: 12, B1: 30, C1: blank, D1: a text, E1: an error; on the sheet "Vårt blad" A1: 7. */
const CELLS = [12, 30, null, 'mars', { error: '#REF!' }];
const reckoned = (formula: string) =>
  formulaValue(formula, (sheet, row, column) => {
    if (sheet !== null) return sheet === 'Vårt blad' ? 7 : undefined;
    return row === 0 && column < CELLS.length ? CELLS[column] : undefined;
  });

test.each([
  ['=A1+B1*2', 72],
  ['=(A1+B1)*2', 84],
  ['=B1-A1-A1', 6],
  ['=-A1^2', 144],
  ['=2^3^2', 64],
  ['=A1/B1', 0.4],
  ['=+A1%', 0.12],
  ['=1.5E2', 150],
  ['=C1', 0],
  ['=A1+C1', 12],
  ['=$A$1', 12],
  ["='Vårt blad'!A1+A1", 19],
  ['=SUM(A1:D1)', 42],
  ['=SUM(A1,B1,8)', 50],
  ['=sum(A1:B1)/2', 21],
  ['=MIN(A1:D1)', 12],
  ['=MAX(A1:D1,31)', 31],
  ['=AVERAGE(A1:C1)', 21],
  ['=0.1+0.2', 0.3],
  ['=ABS(A1-B1)', 18],
  ['=ROUND(A1/7,2)', 1.71],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(1234,-2)', 1200],
  ['=IF(A1<B1,"lägre","högre")', 'lägre'],
  ['=IF(C1=0,"",A1/C1)', ''],
  ['=IF(D1="MARS",1,2)', 1],
  ['=IF(A1>B1,1)', false],
  ['=IFERROR(A1/C1,0)', 0],
  ['=D1&" "&A1', 'mars 12'],
  ['=A1<>B1', true],
  ['=A1>=12', true],
])('%s gives %s', (formula, value) => {
  expect(reckoned(formula)).toEqual(value);
});

test.each([
  ['=A1/C1', '#DIV/0!'],
  ['=AVERAGE(C1:D1)', '#DIV/0!'],
  ['=A1+E1', '#REF!'],
  ['=SUM(A1:E1)', '#REF!'],
  ['=IF("x",1,2)', '#VALUE!'],
  ['=10^400', '#NUM!'],
])('%s gives the error %s', (formula, error) => {
  expect(reckoned(formula)).toEqual({ error });
});

test.each([
  '=VLOOKUP(A1,A1:B1,2)',
  '=A1:B1*2',
  '=SUM(A:A)',
  '=Budget+A1',
  '=[1]Blad!A1',
  "='Annat blad'!A1",
  '=SUM(A1:Z1)',
  '=A1+D1',
  '=D1<"maj"',
  '=A1/B1&" %"',
  '=ROUND(A1)+',
  '=(A1',
  '=TODAY()',
  '=A1 B1',
])('%s is left to Excel', (formula) => {
  expect(reckoned(formula)).toBeUndefined();
});

const ROWS =
  '<row r="1"><c r="B1" t="str"><v>Budget</v></c><c r="C1" t="str"><v>Utfall</v></c><c r="D1" t="str"><v>Avvikelse</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>Intäkter</v></c><c r="B2"><v>70</v></c><c r="C2"><v>90</v></c><c r="D2"><f>C2-B2</f></c></row>' +
  '<row r="3"><c r="A3" t="str"><v>Kostnader</v></c><c r="B3"><v>-50</v></c><c r="C3"><v>-60</v></c><c r="D3"><f>C3-B3</f></c></row>' +
  '<row r="4"><c r="A4" t="str"><v>Netto</v></c><c r="B4"><f>SUM(B2:B3)</f></c><c r="C4"><f>SUM(C2:C3)</f></c><c r="D4"><f>C4-B4</f></c></row>';

const read = (rows: string, after = '') =>
  readXlsx(workbookBytes({ sheets: [{ name: 'Blad1', rows }], after }));
const row = (book: ReturnType<typeof read>, number: number) =>
  [0, 1, 2, 3].map((column) => book.sheets[0] && valueAt(book.sheets[0], number - 1, column));

test('formulas without results get them, one after those that it calls', () => {
  const book = read(ROWS);
  expect([row(book, 2), row(book, 3), row(book, 4)]).toEqual([
    ['Intäkter', 70, 90, 20],
    ['Kostnader', -50, -60, -10],
    ['Netto', 20, 30, 10],
  ]);
});

test('results that are stored stand, unless the file asks for new ones', () => {
  const stale = ROWS.replace('<f>C4-B4</f>', '<f>C4-B4</f><v>99</v>');
  expect(row(read(stale), 4)).toEqual(['Netto', 20, 30, 99]);
  expect(row(read(stale, '<calcPr fullCalcOnLoad="1"/>'), 4)).toEqual(['Netto', 20, 30, 10]);
});

test('what only Excel can calculate keeps a result that is more than a place holder', () => {
  const looked = (value: number) =>
    ROWS.replace('<f>C3-B3</f>', `<f>VLOOKUP(A3,A2:C3,3)</f><v>${String(value)}</v>`);
  const asks = '<calcPr fullCalcOnLoad="1"/>';
  expect(row(read(looked(-10), asks), 3)).toEqual(['Kostnader', -50, -60, -10]);
  expect(row(read(looked(0), asks), 3)).toEqual(['Kostnader', -50, -60, { error: '#BUSY!' }]);
});

test('cells that call one another in a circle have no result, and those beside them do', () => {
  const circle = ROWS.replace('<f>C2-B2</f>', '<f>D3+1</f>').replace('<f>C3-B3</f>', '<f>D2+1</f>');
  const busy = { error: '#BUSY!' };
  const book = read(circle);
  expect([2, 3, 4].map((number) => row(book, number)[3])).toEqual([busy, busy, 10]);
});

test('a column of ten thousand that each call the next is calculated', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => {
    const number = String(index + 1);
    const cell = index === 9999 ? '<v>1</v>' : `<f>A${String(index + 2)}+1</f>`;
    return `<row r="${number}"><c r="A${number}">${cell}</c></row>`;
  });
  expect(row(read(rows.join('')), 1)[0]).toBe(10_000);
});

test('formulas that are not calculated are told once, and no figure is missed for their sake', () => {
  const book = read(ROWS.replace('<f>C4-B4</f>', '<f>INDIRECT("C4")-B4</f>'));
  const { notices, findings } = checkWorkbook(book);
  expect(notices).toEqual([{ key: 'not-calculated', count: 1 }]);
  expect(notices.map(sv.notice)).toEqual([
    'En formel är inte beräknad, så dess cell kontrolleras inte. Låt Excel räkna om arbetsboken, spara den och kontrollera igen.',
  ]);
  expect(findings).toEqual([]);
});
