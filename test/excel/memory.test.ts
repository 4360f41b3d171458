import { createSession } from '../../src/app/session';
import type { Memo } from '../../src/engine/model/memory';
import { memosOf } from '../../src/engine/model/memory';
import { createExcelTabHost } from '../../src/excel/followUp';
import { createExcelActingHost } from '../../src/excel/acting';
import { createExcelMemoryHost } from '../../src/excel/memory';
import { createExcelHost } from '../../src/excel/officeHost';
import type { Book } from '../../src/workbench/host/model/book';
import { learn } from '../../src/i18n/pane/languages';
import { bookOf } from '../../src/workbench/host/model/fill';
import { startOffice } from '../support/office';

beforeAll(() => learn('sv'), 60_000);

const memo = (key: string, reason = ''): Memo => ({
  key,
  value: '=1+1',
  reason,
  kind: 'Lämnas',
  what: 'Summa: fel belopp',
  where: 'Drift B4',
});

async function start(sheets: Parameters<typeof bookOf>[0] = { Drift: { rows: [['A', 1]] } }) {
  const book = bookOf(sheets);
  const host = startOffice(book);
  const session = createSession(
    {
      ...createExcelHost(),
      ...createExcelMemoryHost(),
      ...createExcelActingHost(),
      ...createExcelTabHost(),
    },
    { language: 'sv', theme: 'light' },
  );
  await session.book.look();
  host.resetCounters();
  return { book, host, session: session.book };
}

const names = (book: Book) => book.sheets.map(({ name }) => name);
const cells = (book: Book, name: string) =>
  [...(book.sheet(name)?.filled() ?? [])].flatMap(({ row, column, cell }) =>
    cell.value === null ? [] : [[row, column, cell.value]],
  );
const kept = async () => memosOf(await createExcelHost().readWorkbook());

test('the sheet is made when it is first needed, last in the workbook, with the active sheet left in view', async () => {
  const { book, host, session } = await start();
  expect(await session.remember(memo('ignored a', 'Beslut'))).toBe(true);
  expect(names(book)).toEqual(['Drift', 'Tertialkoll']);
  expect(book.active.name).toBe('Drift');
  expect(host.roundTrips).toHaveLength(2);
  expect(host.unknownMembers).toEqual([]);
  expect(await kept()).toEqual([memo('ignored a', 'Beslut')]);
  expect(session.state()).toMatchObject({ memos: [memo('ignored a', 'Beslut')], memorySheet: 'Tertialkoll' });
});

test('what is said again takes the place of what was said; what is forgotten leaves no trace', async () => {
  const { book, session } = await start();
  await session.remember(memo('ignored a'));
  await session.remember(memo('ignored b'));
  await session.remember(memo('ignored a', 'nytt skäl'));
  expect(await kept()).toEqual([memo('ignored a', 'nytt skäl'), memo('ignored b')]);
  await session.forget('ignored a');
  await session.forget('ignored b');
  expect(await kept()).toEqual([]);
  expect(cells(book, 'Tertialkoll').filter(([row]) => Number(row) > 1)).toEqual([]);
});

test('what a person wrote on the sheet since it was read is kept', async () => {
  const { book, session } = await start();
  await session.remember(memo('ignored a', 'först'));
  Object.assign(book.sheet('Tertialkoll')?.ensureCell(2, 4) ?? {}, { value: 'ändrat för hand' });
  await session.remember(memo('ignored b'));
  expect(await kept()).toEqual([memo('ignored a', 'ändrat för hand'), memo('ignored b')]);
});

test('a sheet of that name which is not ours is left alone', async () => {
  const { book, session } = await start({ Tertialkoll: { rows: [['Min egen', 5]] } });
  await session.remember(memo('ignored a'));
  expect(names(book)).toEqual(['Tertialkoll', 'Tertialkoll 2']);
  expect(cells(book, 'Tertialkoll')).toEqual([
    [0, 0, 'Min egen'],
    [0, 1, 5],
  ]);
});

test('a sheet that was renamed is found again', async () => {
  const { book, session } = await start();
  await session.remember(memo('ignored a'));
  const sheet = book.sheet('Tertialkoll');
  if (sheet) sheet.name = 'Våra val';
  await session.look();
  await session.remember(memo('ignored b'));
  expect(names(book)).toEqual(['Drift', 'Våra val']);
});

test.each([false, true])(
  'whatever action fails, the workbook is as it was (sheet there: %s)',
  async (there) => {
    const { book, host, session } = await start();
    if (there) await session.remember(memo('ignored a'));
    const look = () => JSON.stringify([names(book), cells(book, 'Tertialkoll')]);
    const before = look();
    let failures = 0;
    for (let action = 1; ; action++) {
      host.switches.failure = { action, code: 'GeneralException' };
      if (await session.remember(memo('ignored b'))) break;
      failures++;
      expect([action, look()]).toEqual([action, before]);
      expect(session.state().trouble?.trouble).toBe('unexpected');
    }
    host.switches.failure = null;
    expect(failures).toBeGreaterThan(there ? 8 : 5);
  },
);

test('a workbook that takes no sheet says so in a sentence of its own', async () => {
  const { book, session } = await start();
  book.readOnly = true;
  expect(await session.remember(memo('ignored a'))).toBe(false);
  expect(session.state().trouble?.trouble).toBe('memory-refused');
  expect(names(book)).toEqual(['Drift']);
});
