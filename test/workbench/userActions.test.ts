import { bookOf } from '../../src/workbench/host/model/fill';
import { userActions } from '../../src/workbench/host/userActions';
import { startOffice } from '../support/office';

test('what the user types, selects and opens reaches the pane as events', async () => {
  const host = startOffice(bookOf({ Drift: { rows: [[1]] }, Noter: {} }));
  const user = userActions(host);
  const heard: string[] = [];
  const hear = (text: string) => {
    heard.push(text);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, details }) =>
      hear(`${address}: ${String(details.valueBefore)} -> ${String(details.valueAfter)}`),
    );
    worksheets.onSelectionChanged.add(({ address }) => hear(`selected ${address}`));
    worksheets.onActivated.add(({ worksheetId }) =>
      hear(`opened ${host.book.sheet(worksheetId)?.name ?? ''}`),
    );
    await context.sync();
  });
  await user.typeInCell({ sheet: 'Drift', row: 0, column: 0 }, '1190');
  await user.select({ sheet: 'Noter', top: 1, left: 1, bottom: 2, right: 2 });
  await user.activate('Drift');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(['A1: 1 -> 1190', 'opened Noter', 'selected B2:C3', 'opened Drift']);
  await expect(user.activate('Finns inte')).rejects.toThrow('Finns inte');
});
