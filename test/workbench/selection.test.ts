import { bookOf } from '../../src/workbench/host/model/fill';
import { userActions } from '../../src/workbench/host/userActions';
import { startOffice } from '../support/office';

test('the selection is read and set, and each sheet remembers its own', async () => {
  const host = startOffice(bookOf({ Drift: {}, Noter: {} }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Drift').getRange('B2:C4').select();
    context.workbook.worksheets.getItem('Noter').activate();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Noter!A1');
  });
  await userActions(host).activate('Drift');
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, cell.address]).toEqual(['Drift!B2:C4', 'Drift!B2']);
  });
});

test('the workbook tells of every new selection', async () => {
  const host = startOffice(bookOf({ Drift: {} }));
  let told = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => Promise.resolve(told++));
    await context.sync();
  });
  await userActions(host).select({ sheet: 'Drift', top: 3, left: 0, bottom: 3, right: 0 });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(told).toBe(1);
});

test('a formula that nobody calculates is seen to be waiting', async () => {
  startOffice(bookOf({ Drift: {} }));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Drift').getRange('A1');
    range.formulas = [['=1+1']];
    range.load('values,formulas');
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[['#BUSY!']], [['=1+1']]]);
  });
});
