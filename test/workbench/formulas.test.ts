import { outsideJest } from '../support/outsideJest';
import { createUniverFormulas } from '../../src/workbench/formulas/univerFormulas';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

jest.mock('@univerjs/presets', () => outsideJest('@univerjs/presets'));
jest.mock('@univerjs/presets/preset-sheets-node-core', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core'),
);
jest.mock('@univerjs/presets/preset-sheets-node-core/locales/en-US', () =>
  outsideJest('@univerjs/presets/preset-sheets-node-core/locales/en-US'),
);

const engine = createUniverFormulas();
afterAll(() => {
  engine.dispose();
});

test('a formula written in a request is calculated before the request loads it', async () => {
  const book = bookOf({ Blad1: { rows: [[2], [3]] }, 'Blad 2': { rows: [[10]] } });
  book.names.push({ name: 'sats', formula: "='Blad 2'!$A$1", visible: true, comment: '' });
  const host = startOffice(book, { engine });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const range = sheet.getRange('B1:H1');
    range.formulas = [
      ['=SUM(A1:A2)', "=B1*'Blad 2'!A1", '=1/0', '=A1>1', '="x"&A1', '=IFERROR(D1,"fel")', '=sats+1'],
    ];
    range.load('values,formulas,valueTypes');
    await context.sync();
    expect(range.values).toEqual([[5, 50, '#DIV/0!', true, 'x2', 'fel', 11]]);
    expect(range.valueTypes[0]).toEqual([
      'Double',
      'Double',
      'Error',
      'Boolean',
      'String',
      'String',
      'Double',
    ]);
    expect(range.formulas[0]?.[0]).toBe('=SUM(A1:A2)');

    sheet.getRange('A1').values = [[7]];
    range.load('values');
    await context.sync();
    expect(range.values[0]).toEqual([10, 100, '#DIV/0!', true, 'x7', 'fel', 11]);
  });
  expect(host.roundTrips.at(-1)?.error).toBeUndefined();
});

test('an error that stands in a cell goes on into what is calculated from it', async () => {
  const book = bookOf({ Blad1: { rows: [[{ error: '#REF!' }, { value: 0, formula: '=A1+1' }]] } });
  const host = startOffice(book, { engine });
  await host.edit(() => {
    book.stale.push({ sheet: book.active.id, row: 0, column: 0 });
  });
  expect(book.sheets[0]?.cell(0, 1)?.value).toEqual({ error: '#REF!' });
});

test('with manual calculation values wait until they are asked for', async () => {
  const book = bookOf({ Blad1: { rows: [[1, { value: 1, formula: '=A1' }]] } });
  startOffice(book, { engine });
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    const range = worksheets.getItem('Blad1').getRange('A1:B1');
    application.calculationMode = 'Manual';
    range.getCell(0, 0).values = [[2]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2, 1]]);
    application.calculate('Recalculate');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[2, 2]]);
  });
});
