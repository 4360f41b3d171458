import { makeFollowUpTab } from '../../src/app/follow-up';
import { address } from '../../src/engine/model/cell';
import { createExcelTabHost } from '../../src/excel/followUp';
import { createExcelHost } from '../../src/excel/officeHost';
import { bookFromSnapshot } from '../../src/workbench/bookFromSnapshot';
import type { Book } from '../../src/workbench/host/model/book';
import { made, sample } from '../support/follow-up';
import { startOffice } from '../support/office';

const NAME = 'Uppföljning T2 2023';

/** Everything that a user could miss, as data that can be compared. */
function contents(book: Book): unknown {
  return {
    active: book.active.name,
    names: [...book.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: book.sheets.map(({ cells, rows, columns, ...sheet }) => ({
      ...sheet,
      cells: [...cells].map(([row, line]) => [row, [...line]]),
      rows: [...rows],
      columns: [...columns],
    })),
  };
}

const copy = (book: Book) => structuredClone(contents(book));

const SMALL = 'fel-i-cell.xlsx';

function start(file = 'servicenamnden-t2-2023.xlsx') {
  const book = bookFromSnapshot(sample(file));
  const host = startOffice(book);
  return { book, host };
}

test('the sheet is the planned one, cell for cell, in three round trips', async () => {
  const { book, host } = start();
  const change = made(sample('servicenamnden-t2-2023.xlsx'));
  await createExcelTabHost().writeTab(change);
  expect(host.roundTrips.length).toBe(3);
  expect(host.unknownMembers).toEqual([]);
  expect(Math.max(...host.roundTrips.map(({ bytesIn }) => bytesIn))).toBeLessThan(1_500_000);
  expect(book.sheets.map(({ name }) => name).slice(-3)).toEqual(['Per verksamhet', NAME, 'Balans']);
  const sheet = book.sheet(NAME);
  const wrong = change.plan.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value, formula }) => {
      const cell = sheet?.cell(row, column);
      const same =
        formula === undefined
          ? (cell?.value ?? null) === (value === '' ? null : value)
          : cell?.formula === formula;
      return same ? [] : [address({ row, column })];
    }),
  );
  expect(wrong).toEqual([]);
  expect(book.active.name).toBe(NAME);
  expect(sheet?.frozen).toEqual({ rows: 4, columns: 1 });
  expect(sheet?.rows.get(0)?.hidden).toBe(true);
  expect(sheet?.page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(sheet?.page.leftMargin).toBe(36);
  expect(sheet?.page.breaks).toEqual(change.plan.print.breaks);
  const levels = (rows: readonly (readonly [row: number, level: number | undefined])[]) =>
    rows.filter(([, level]) => level !== undefined && level > 0).sort(([a], [b]) => a - b);
  const grouped = levels([...(sheet?.rows ?? [])].map(([row, { level }]) => [row, level]));
  expect(grouped).toEqual(levels(change.plan.rows.map(({ row, level }) => [row, level])));
  expect([sheet?.page.breaks.length, grouped.length]).toEqual([5, 24]);
  expect(sheet?.conditionalFormats.length).toBe(change.plan.conditionals.length);
  expect(book.names.find(({ name }) => name === 'tk_amount_T2_2023')?.formula).toMatch(
    /'Uppföljning T2 2023'!\$B\$\d+$/,
  );
});

test('the use case writes the tab, or says why there is none and writes nothing', async () => {
  const { book } = start('bara-text.xlsx');
  const host = { ...createExcelHost(), ...createExcelTabHost() };
  const before = copy(book);
  expect(await makeFollowUpTab(host, {}, 'sv')).toEqual({ refusal: 'no-budget-table' });
  expect(JSON.stringify(contents(book))).toBe(JSON.stringify(before));
  const other = start(SMALL).book;
  expect((await makeFollowUpTab(host, {}, 'en')).refusal).toBeNull();
  expect(other.sheets.map(({ name }) => name)).toEqual(['Bildning', 'Follow-up T3 2024']);
});

test('a tab of any length stays below the limit of a request', async () => {
  const { book, host } = start(SMALL);
  const change = made(sample(SMALL));
  const lines = change.plan.rows.filter(({ cells }) =>
    cells.some(({ formula }) => formula?.includes("'Bildning'!")),
  );
  const rows = [...change.plan.rows];
  while (rows.length < 1500)
    rows.push({ ...(lines[rows.length % lines.length] ?? { cells: [] }), row: rows.length });
  await createExcelTabHost().writeTab({ ...change, plan: { ...change.plan, rows } });
  expect(host.roundTrips.length).toBe(3 + 4);
  expect(Math.max(...host.roundTrips.map(({ bytesIn }) => bytesIn))).toBeLessThan(2_500_000);
  expect(book.sheet('Uppföljning T3 2024')?.usedBox(true)?.bottom).toBe(1499);
});

test('texts that look like formulas stay texts', async () => {
  const { book } = start();
  const change = made(sample('servicenamnden-t2-2023.xlsx'));
  const rows = change.plan.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.column === 0 && row.row === 12 ? { ...cell, value: '=1+1' } : cell)),
  }));
  await createExcelTabHost().writeTab({ ...change, plan: { ...change.plan, rows } });
  expect(book.sheet(NAME)?.cell(12, 0)).toMatchObject({ value: '=1+1', formula: null });
});

test('made again it takes the place of the earlier one, and formulas that call it still do', async () => {
  const { book, host } = start();
  const first = made(sample('servicenamnden-t2-2023.xlsx'));
  await createExcelTabHost().writeTab(first);
  const mine = book.sheet('Balans')?.ensureCell(60, 0);
  if (mine) mine.formula = `='${NAME}'!B15+1`;
  const again = made(await createExcelHost().readWorkbook());
  expect(again.repointed.map(({ formula }) => formula)).toEqual([`='${NAME}'!B15+1`]);
  host.resetCounters();
  await createExcelTabHost().writeTab(again);
  expect(host.roundTrips.length).toBe(3);
  expect(book.sheets.filter(({ name }) => name === NAME).length).toBe(1);
  expect(book.sheets.map(({ name }) => name).slice(-3)).toEqual(['Per verksamhet', NAME, 'Balans']);
  expect(book.sheet('Balans')?.cell(60, 0)?.formula).toBe(`='${NAME}'!B15+1`);
  expect(book.names.filter(({ name }) => name === 'tk_amount_T2_2023').length).toBe(1);
});

async function failsEverywhere(
  book: Book,
  host: ReturnType<typeof startOffice>,
  change: ReturnType<typeof made>,
) {
  const before = copy(book);
  let failures = 0;
  for (let action = 1; ; action++) {
    host.switches.failure = { action, code: 'GeneralException' };
    try {
      await createExcelTabHost().writeTab(change);
    } catch {
      failures++;
      if (JSON.stringify(contents(book)) !== JSON.stringify(before))
        expect([action, contents(book)]).toEqual([action, before]);
      continue;
    }
    host.switches.failure = null;
    return failures;
  }
}

test('when any single action fails, the workbook is as it was before', async () => {
  const { book, host } = start(SMALL);
  expect(await failsEverywhere(book, host, made(sample(SMALL)))).toBeGreaterThan(100);
  expect(book.sheet('Uppföljning T3 2024')).toBeDefined();
}, 60_000);

test('the same where an earlier tab is replaced: no comment is lost', async () => {
  const { book, host } = start(SMALL);
  await createExcelTabHost().writeTab(made(sample(SMALL)));
  const mine = book.sheet('Bildning')?.ensureCell(60, 0);
  if (mine) Object.assign(mine, { formula: "='Uppföljning T3 2024'!B15+1", value: { error: '#BUSY!' } });
  const again = made(await createExcelHost().readWorkbook());
  expect(await failsEverywhere(book, host, again)).toBeGreaterThan(100);
}, 60_000);

test('a locked workbook says so and stays as it is', async () => {
  const { book } = start();
  book.readOnly = true;
  const before = copy(book);
  await expect(
    createExcelTabHost().writeTab(made(sample('servicenamnden-t2-2023.xlsx'))),
  ).rejects.toMatchObject({
    name: 'HostError',
  });
  expect(JSON.stringify(contents(book))).toBe(JSON.stringify(before));
});
