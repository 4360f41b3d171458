import { createExcelHost } from '../../src/excel/officeHost';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const write = (values: unknown[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1).values = values;
    await context.sync();
  });

test('the host fails at the action it was told to, once, and keeps what came before', async () => {
  const book = bookOf({ Blad1: {} });
  const host = startOffice(book);
  await write([['först']]);
  host.switches.failure = { action: 2, code: 'GeneralException' };
  await expect(write([['sen']])).rejects.toMatchObject({ code: 'GeneralException' });
  expect(book.sheets[0]?.cell(0, 0)?.value).toBe('först');
  await write([['sen']]);
  expect(book.sheets[0]?.cell(0, 0)?.value).toBe('sen');
});

test('a request or an answer past the limit is refused with its own code', async () => {
  const host = startOffice(bookOf({ Blad1: {} }));
  host.switches.payloadLimit = 2000;
  await expect(write([['x'.repeat(3000)]])).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  host.switches.payloadLimit = 5 * 1024 * 1024;
  await write([['x'.repeat(3000)]]);
  host.switches.payloadLimit = 2000;
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('while the user types in a cell the pane is told that Excel is busy', async () => {
  const host = startOffice(bookOf({ Blad1: {} }));
  host.switches.cellEditing = true;
  await expect(createExcelHost().readWorkbook()).rejects.toMatchObject({ failure: 'busy' });
});

test('a slow host answers late, and all the same', async () => {
  const host = startOffice(bookOf({ Blad1: { rows: [['a']] } }), { switches: { latency: 30 } });
  const start = Date.now();
  expect((await createExcelHost().readWorkbook()).sheets[0]?.values).toEqual([['a']]);
  expect(Date.now() - start).toBeGreaterThanOrEqual(55);
  expect(host.roundTrips).toHaveLength(2);
});

test('every round trip is counted with its actions and bytes', async () => {
  const host = startOffice(bookOf({ Blad1: {} }));
  await write([[1]]);
  const [trip] = host.roundTrips;
  expect(trip?.actions.at(-1)).toBe('set GetRangeByIndexes.Values');
  expect(trip?.bytesIn).toBeGreaterThan(100);
  expect(trip?.bytesOut).toBeGreaterThan(100);
});
