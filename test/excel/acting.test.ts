import { createExcelActingHost } from '../../src/excel/acting';
import type { Mark } from '../../src/app/host';
import { boxAddress } from '../../src/workbench/host/model/boxes';
import type { Book } from '../../src/workbench/host/model/book';
import { bookOf } from '../../src/workbench/host/model/fill';
import { userActions } from '../../src/workbench/host/userActions';
import { startOffice } from '../support/office';

const B2 = { sheet: 'Drift', row: 1, column: 1 };
const number = (value: number) => ({ value, formula: null });

function start() {
  const book = bookOf({
    Drift: {
      rows: [
        ['Nämnd', 'Budget'],
        ['KS', 12],
        ['BUN', '1 190'],
        ['Summa', { value: 1202, formula: '=SUM(B2:B3)' }],
      ],
    },
    Låst: { rows: [['A', 1]], protected: true },
  });
  return { book, host: startOffice(book), acting: createExcelActingHost() };
}

const cell = (book: Book, row: number) => book.sheet('Drift')?.cell(row, 1);

test('one cell is written in two round trips, and nothing else', async () => {
  const { book, host, acting } = start();
  await acting.writeCell(B2, number(12), number(15));
  expect(cell(book, 1)?.value).toBe(15);
  expect(host.roundTrips).toHaveLength(2);
  const set = host.roundTrips.flatMap(({ actions }) => actions).filter((action) => action.startsWith('set'));
  expect(set).toEqual([expect.stringMatching(/\.Formulas$/)]);
  expect(host.unknownMembers).toEqual([]);
});

test.each([
  ['another figure', 1, number(13)],
  ['a formula where a number was', 3, number(1202)],
  ['another formula', 3, { value: 1202, formula: '=B2+B3' }],
])('a cell that holds %s by now is left alone', async (_, row, former) => {
  const { book, acting } = start();
  const before = { ...cell(book, row) };
  await expect(acting.writeCell({ ...B2, row }, former, number(1))).rejects.toMatchObject({
    failure: 'changed',
  });
  expect(cell(book, row)).toEqual(before);
});

test('a formula comes back as it was, and a text as a text', async () => {
  const { book, acting } = start();
  const formula = { value: 1202, formula: '=SUM(B2:B3)' };
  await acting.writeCell({ ...B2, row: 3 }, formula, number(5));
  await acting.writeCell({ ...B2, row: 3 }, number(5), formula);
  expect(cell(book, 3)?.formula).toBe('=SUM(B2:B3)');
  await acting.writeCell(
    { ...B2, row: 2 },
    { value: '1 190', formula: null },
    { value: '12', formula: null },
  );
  expect(cell(book, 2)).toMatchObject({ value: '12', formula: null });
});

test('a cell of a protected sheet cannot be written, and that is said', async () => {
  const { acting } = start();
  await expect(
    acting.writeCell({ sheet: 'Låst', row: 0, column: 1 }, number(1), number(2)),
  ).rejects.toMatchObject({ failure: 'protected' });
});

const mark = (row: number, severity: Mark['severity'] = 'error'): Mark => ({
  cell: { ...B2, row },
  severity,
});
const rules = (book: Book) =>
  book
    .sheet('Drift')
    ?.conditionalFormats.map(({ box, formula, look }) => [boxAddress(box), formula, look.fill]);

test('marks are rules of our own, one for cells under each other, and go without a trace', async () => {
  const { book, host, acting } = start();
  await Excel.run(async (context) => {
    const users = context.workbook.worksheets
      .getItem('Drift')
      .getRange('B2')
      .conditionalFormats.add('Custom');
    users.custom.rule.formula = '=B2>10';
    users.custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  const users = ['B2', '=B2>10', '#00FF00'];
  await acting.mark([mark(1), mark(2), mark(3, 'warning'), mark(1, 'warning')]);
  expect(rules(book)).toEqual([
    ['B4', '=LEN("tertialkoll")>0', '#FFE699'],
    ['B2:B3', '=LEN("tertialkoll")>0', '#FFC7CE'],
    users,
  ]);
  await acting.mark([mark(3)]);
  expect(rules(book)).toEqual([['B4', '=LEN("tertialkoll")>0', '#FFC7CE'], users]);
  await acting.mark([]);
  expect(rules(book)).toEqual([users]);
  expect(host.unknownMembers).toEqual([]);
});

test('marking takes as many round trips for many findings as for few', async () => {
  const { host, acting } = start();
  await acting.mark(Array.from({ length: 800 }, (_, row) => mark(2 * row)));
  expect(host.roundTrips).toHaveLength(3);
});

test('when marking fails half way, no mark is left', async () => {
  const { book, host, acting } = start();
  let failures = 0;
  for (let action = 1; ; action++) {
    host.switches.failure = { action, code: 'GeneralException' };
    try {
      await acting.mark([mark(1), mark(3)]);
      break;
    } catch {
      failures++;
      expect([action, rules(book)]).toEqual([action, []]);
    }
  }
  host.switches.failure = null;
  expect(failures).toBeGreaterThan(15);
});

test('edits of cells are told with the name of the sheet', async () => {
  const { host, acting } = start();
  const heard: string[] = [];
  await acting.onEdit((sheet) => heard.push(sheet));
  await userActions(host).typeInCell(B2, '99');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toEqual(['Drift']);
});
