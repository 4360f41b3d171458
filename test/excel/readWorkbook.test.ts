import { createExcelHost } from '../../src/excel/officeHost';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

test('a workbook is read in two round trips, however many sheets it has', async () => {
  const sheets = Object.fromEntries(
    Array.from({ length: 12 }, (_sheet, n) => [`Blad${String(n)}`, { rows: [['Nämnd', n]] }]),
  );
  const host = startOffice(bookOf(sheets));
  const snapshot = await createExcelHost().readWorkbook();
  expect(snapshot.sheets.map(({ name, values }) => [name, values[0]])).toEqual(
    Array.from({ length: 12 }, (_sheet, n) => [`Blad${String(n)}`, ['Nämnd', n]]),
  );
  expect(host.roundTrips).toHaveLength(2);
  expect(host.unknownMembers).toEqual([]);
});

test('with manual calculation it is told that formulas do not follow the latest changes yet', async () => {
  const host = startOffice(bookOf({ Blad1: { rows: [['Summa', { value: 5, formula: '=C1+2' }, 3]] } }));
  const pending = async () => (await createExcelHost().readWorkbook()).calculationPending;
  expect(await pending()).toBe(false);
  host.book.calculationMode = 'Manual';
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('C1').values = [[4]];
    await context.sync();
  });
  expect(await pending()).toBe(true);
  await Excel.run(async ({ workbook }) => {
    workbook.application.calculate('Recalculate');
    await workbook.context.sync();
  });
  expect(await pending()).toBe(false);
});

test('cells come with their kind: text that looks like a number, error, truth value, date, formula', async () => {
  startOffice(
    bookOf({
      Blad1: {
        at: 'B3',
        rows: [
          ['1 190', 1190, { error: '#REF!' }, true],
          [
            { value: 46000, format: 'yyyy-mm-dd' },
            { value: 12.5, formula: '=B3+1', format: '#,##0.0' },
            '=not a formula',
            { value: { error: '#DIV/0!' }, formula: '=1/0' },
          ],
          [null, '', '#REF!', { value: '', formula: '=""' }],
        ],
      },
    }),
  );
  const [sheet] = (await createExcelHost().readWorkbook()).sheets;
  expect(sheet?.values).toEqual([
    undefined,
    undefined,
    [undefined, '1 190', 1190, { error: '#REF!' }, true],
    [undefined, 46000, 12.5, '=not a formula', { error: '#DIV/0!' }],
    [undefined, undefined, '', '#REF!', ''],
  ]);
  expect(sheet?.formulas).toEqual([
    undefined,
    undefined,
    undefined,
    [undefined, undefined, '=B3+1', undefined, '=1/0'],
    [undefined, undefined, undefined, undefined, '=""'],
  ]);
  expect(sheet?.formats.map(({ numberFormat }) => numberFormat)).toEqual([
    'General',
    'yyyy-mm-dd',
    '#,##0.0',
  ]);
  expect(sheet?.formatIds).toEqual([undefined, undefined, undefined, [undefined, 1, 2]]);
});

test('the frame of a sheet: merged cells, hidden rows and columns, tables, visibility, protection', async () => {
  startOffice(
    bookOf({
      'Drift 2026': {
        rows: [
          ['Nämnd', 'Budget', 'Utfall'],
          ['KS', 1, 2],
          ['BUN', 3, 4],
        ],
        merges: ['A1:A2', 'B1:C1'],
        hiddenRows: [1],
        hiddenColumns: [2],
        tables: { Driftbudget: 'A1:C3' },
        protected: true,
      },
      Gömt: { rows: [['x']], hidden: true },
      Tomt: {},
    }),
  );
  const [drift, hidden, empty] = (await createExcelHost().readWorkbook()).sheets;
  expect(drift).toMatchObject({
    name: 'Drift 2026',
    hidden: false,
    protected: true,
    merges: [
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ],
    hiddenRows: [1],
    hiddenColumns: [2],
    listObjects: [{ name: 'Driftbudget', box: { top: 0, left: 0, bottom: 2, right: 2 } }],
  });
  expect(hidden).toMatchObject({ name: 'Gömt', hidden: true, protected: false });
  expect(empty).toMatchObject({
    name: 'Tomt',
    values: [],
    formulas: [],
    merges: [],
    hiddenRows: [],
    listObjects: [],
  });
});
