import type { MemoryHost, MemorySheet } from '../app/host';
import type { SheetSnapshot } from '../engine/model/snapshot';
import { emptySheet } from '../engine/model/snapshot';
import { inExcel } from './failure';
import { queueCells } from './readCells';
import { sheetGrids } from './sheetGrids';

/** Keeps what the workbook remembers on a sheet of the workbook that is open in Excel. */
export function createExcelMemoryHost(): MemoryHost {
  return { changeMemory: (known, change) => inExcel((context) => changeMemory(context, known, change)) };
}

/** Two round trips: what is there, and all of the change. */
async function changeMemory(
  context: Excel.RequestContext,
  known: string | null,
  change: (sheet: SheetSnapshot | null) => MemorySheet,
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const former = known === null ? null : worksheets.getItemOrNullObject(known);
  const cells = former ? queueCells(former.getUsedRangeOrNullObject(true).untrack()) : null;
  await context.sync();
  if (former && !former.isNullObject) {
    const block = cells?.() ?? null;
    const sheet = { ...emptySheet(known ?? ''), ...sheetGrids(block ? [block] : []) };
    const planned = change(sheet);
    queueEntries(former, planned, sheet.values.length);
    await context.sync();
    return planned.name;
  }
  const planned = change(null);
  const name = freeName(
    planned.name,
    worksheets.items.map((one) => one.name),
  );
  const added = worksheets.add(name);
  try {
    queueEntries(added, planned, 0);
    queueLooks(added, planned);
    await context.sync();
  } catch (error) {
    await takeAway(name);
    throw error;
  }
  return name;
}

/** One single write, so that a failure leaves the former entries as they were. */
function queueEntries(worksheet: Excel.Worksheet, { rows, widths }: MemorySheet, formerRows: number): void {
  const grid = Array.from({ length: Math.max(rows.length, formerRows) }, (_, row) =>
    widths.map((_width, column) => {
      const text = rows[row]?.[column] ?? '';
      // With an apostrophe before it a text stays the text it is.
      return text === '' ? '' : `'${text}`;
    }),
  );
  worksheet.getRangeByIndexes(0, 0, grid.length, widths.length).untrack().formulas = grid;
}

/** Points to a character of the standard font, about. */
const POINTS = 5.6;

function queueLooks(worksheet: Excel.Worksheet, { widths, head }: MemorySheet): void {
  const titles = worksheet.getRangeByIndexes(head - 1, 0, 1, widths.length).untrack();
  titles.setCellProperties([widths.map(() => ({ format: { font: { bold: true } } }))]);
  titles.setColumnProperties(widths.map((width) => ({ format: { columnWidth: width * POINTS } })));
  worksheet.freezePanes.freezeRows(head);
}

async function takeAway(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!added.isNullObject) added.delete();
    await context.sync();
  }).catch(() => undefined);
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let nth = 1; ; nth++) {
    const name = nth === 1 ? wanted : `${wanted} ${String(nth)}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
