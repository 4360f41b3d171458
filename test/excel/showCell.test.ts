import { HostError } from '../../src/app/host';
import { createExcelHost } from '../../src/excel/officeHost';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

test('showing a cell activates its sheet and selects it', async () => {
  const book = bookOf({ Blad1: {}, Blad2: {} });
  const host = startOffice(book);
  await createExcelHost().showCell({ sheet: 'Blad2', row: 11, column: 4 });
  expect(book.active.name).toBe('Blad2');
  expect(book.selection).toEqual({ top: 11, left: 4, bottom: 11, right: 4 });
  expect(host.roundTrips).toHaveLength(1);
});

test('a sheet that is gone is a failure of the host, told with Office’s code and statement', async () => {
  startOffice(bookOf({ Blad1: {} }));
  const failed = createExcelHost().showCell({ sheet: 'Hemlig 1234', row: 0, column: 0 });
  await expect(failed).rejects.toBeInstanceOf(HostError);
  await expect(failed).rejects.toMatchObject({ failure: 'not-found' });
  const { detail } = (await failed.catch((error: unknown) => error)) as HostError;
  expect(detail).toBe('ItemNotFound at var worksheet = worksheets.getItem(...);');
});
