import type { TabChange, TabHost } from '../app/host';
import { HostError } from '../app/host';
import { address } from '../engine/model/cell';
import { inExcel } from './failure';
import { queueTab } from './writeTab';

/** Writes the follow-up into the workbook that is open in Excel, or leaves everything as it was. */
export function createExcelTabHost(): TabHost {
  return { writeTab: (change) => inExcel((context) => writeTab(context, change)) };
}

/** What is needed to put everything back. */
interface Before {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, string>;
  readonly active: string;
}

/** Three round trips: what is there, the new sheet, and the change of places. */
async function writeTab(context: Excel.RequestContext, change: TabChange): Promise<void> {
  const before = await look(context);
  try {
    const sheet = await queueNewSheet(context, change, before);
    await context.sync();
    queueChangeOfPlaces(context, change, before, sheet);
    await context.sync();
  } catch (error) {
    await putBack(before, change);
    throw error;
  }
}

async function look(context: Excel.RequestContext): Promise<Before> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  const active = worksheets.getActiveWorksheet().load('id');
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    active: active.id,
  };
}

/** The name must exist before a formula calls it; where there is an earlier tab, its names serve until the change. */
async function queueNewSheet(
  context: Excel.RequestContext,
  { plan, replaces }: TabChange,
  before: Before,
): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.add(replaces === null ? plan.name : temporary('+', before));
  const after = before.sheets.findIndex(({ name }) => name === (replaces ?? plan.after));
  if (after >= 0) sheet.position = after + 1;
  for (const { name, row, column } of plan.names) {
    if (!before.names.has(name.toLowerCase()))
      context.workbook.names.add(name, sheet.getRangeByIndexes(row, column, 1, 1).untrack());
  }
  await queueTab(context, sheet, plan);
  return sheet;
}

/** Taking the earlier tab out comes last: it is the only step that cannot be taken back. */
function queueChangeOfPlaces(
  context: Excel.RequestContext,
  { plan, replaces, repointed }: TabChange,
  before: Before,
  sheet: Excel.Worksheet,
): void {
  const { worksheets, names } = context.workbook;
  const old = before.sheets.find(({ name }) => name === replaces);
  const former = old ? worksheets.getItem(old.id) : null;
  if (former) {
    former.name = temporary('-', before);
    sheet.name = plan.name;
  }
  for (const { name, row, column } of plan.names) {
    if (!before.names.has(name.toLowerCase())) continue;
    names.getItem(name).formula = `=${quoted(plan.name)}!${fixed(row, column)}`;
  }
  for (const { cell, formula } of repointed) {
    worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).untrack().formulas = [[formula]];
  }
  sheet.activate();
  former?.delete();
}

/** In a request of its own, since the one that failed can go no further. */
async function putBack(before: Before, { repointed }: TabChange): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load('items/id,items/name');
      names.load('items/name');
      await context.sync();
      const there = new Set(worksheets.items.map(({ id }) => id));
      if (before.sheets.some(({ id }) => !there.has(id))) return;
      for (const { id, name } of before.sheets) {
        const now = worksheets.items.find((sheet) => sheet.id === id);
        if (now?.name === name) continue;
        for (const sheet of worksheets.items)
          if (sheet.name === name && sheet.id !== id) sheet.name = temporary('x', before);
        worksheets.getItem(id).name = name;
      }
      for (const { name } of names.items) {
        const formula = before.names.get(name.toLowerCase());
        if (formula === undefined) names.getItem(name).delete();
        else names.getItem(name).formula = formula;
      }
      for (const { cell, former } of repointed) {
        worksheets.getItem(cell.sheet).getCell(cell.row, cell.column).untrack().formulas = [[former]];
      }
      worksheets.getItem(before.active).activate();
      for (const { id } of worksheets.items)
        if (!before.sheets.some((sheet) => sheet.id === id)) worksheets.getItem(id).delete();
      await context.sync();
    });
  } catch (error) {
    throw new HostError('half-done', 'the workbook could not be put back as it was', { cause: error });
  }
}

const LONGEST_NAME = 31;

/** A name that no sheet has. */
function temporary(mark: string, { sheets }: Before): string {
  for (let nth = 1; ; nth++) {
    const name = `Tertialkoll ${mark}${String(nth)}`.slice(0, LONGEST_NAME);
    if (!sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function fixed(row: number, column: number): string {
  return address({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
