import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { createExcelHost } from '../../src/excel/officeHost';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

const budget = () =>
  bookOf({
    Drift: {
      at: 'B2',
      rows: Array.from({ length: 60 }, (_row, n) => [
        `Nämnd ${String(n)}`,
        n,
        { value: n * 2, formula: `=C${String(n + 2)}*2`, format: '#,##0' },
        n % 7 === 0 ? null : -n,
      ]),
      merges: ['B2:C2'],
      hiddenRows: [3, 4],
    },
    Tomt: {},
    Investering: { rows: [['Projekt', 1]] },
  });

const read = async (
  payloadLimit: number,
): Promise<{ snapshot: WorkbookSnapshot; trips: number; errors: string[] }> => {
  const host = startOffice(budget(), { switches: { payloadLimit } });
  const snapshot = await createExcelHost().readWorkbook();
  const errors = host.roundTrips.flatMap(({ error }) => error ?? []);
  return { snapshot, trips: host.roundTrips.length, errors };
};

test('a workbook that is too large for one answer is read in blocks, to the same snapshot', async () => {
  const whole = await read(5 * 1024 * 1024);
  const blocks = await read(9_000);
  expect(whole.trips).toBe(2);
  expect(blocks.trips).toBeGreaterThan(5);
  expect(new Set(blocks.errors)).toEqual(new Set(['ResponsePayloadSizeLimitExceeded']));
  expect(blocks.snapshot).toEqual(whole.snapshot);
});

test('reading in blocks packs small sheets together', async () => {
  const sheets = Object.fromEntries(
    Array.from({ length: 30 }, (_sheet, n) => [`Blad${String(n)}`, { rows: [[n]] }]),
  );
  const host = startOffice(
    bookOf({ ...sheets, Stor: { rows: Array.from({ length: 300 }, (_row, n) => ['x'.repeat(90), n]) } }),
    {
      switches: { payloadLimit: 60_000 },
    },
  );
  const snapshot = await createExcelHost().readWorkbook();
  expect(snapshot.sheets.map(({ values }) => values.length)).toEqual([
    ...Array.from({ length: 30 }, () => 1),
    300,
  ]);
  expect(host.roundTrips.length).toBeLessThanOrEqual(8);
});

test('values that Excel leaves out instead of refusing are noticed', async () => {
  const host = startOffice(budget());
  const range = Object.getOwnPropertyDescriptor(Excel.Range.prototype, 'values');
  let left = 1;
  Object.defineProperty(Excel.Range.prototype, 'values', {
    get(this: Excel.Range): unknown {
      return left-- > 0 ? null : (range?.get?.call(this) as unknown);
    },
  });
  const snapshot = await createExcelHost().readWorkbook();
  expect(snapshot.sheets.map(({ values }) => values.length)).toEqual([61, 0, 1]);
  expect(host.roundTrips.length).toBeGreaterThan(2);
});

test('a single cell that is too large for Excel is told as such', async () => {
  startOffice(bookOf({ Blad1: { rows: [['x'.repeat(4000)]] } }), { switches: { payloadLimit: 3_000 } });
  await expect(createExcelHost().readWorkbook()).rejects.toMatchObject({
    failure: 'too-large',
    detail: expect.stringContaining('ResponsePayloadSizeLimitExceeded') as string,
  });
});
