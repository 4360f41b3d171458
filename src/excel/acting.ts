import type { ActingHost, CellContent, Mark } from '../app/host';
import { HostError } from '../app/host';
import type { CellRef } from '../engine/model/cell';
import { address, isCellError } from '../engine/model/cell';
import { inExcel } from './failure';
import { queueCells } from './readCells';
import { sheetGrids } from './sheetGrids';

/** Acts upon findings in the workbook that is open in Excel. */
export function createExcelActingHost(): ActingHost {
  return {
    writeCell: (cell, former, next) => inExcel((context) => writeCell(context, cell, former, next)),
    mark: (marks) => inExcel((context) => mark(context, marks)),
    onEdit: (listener) => inExcel((context) => onEdit(context, listener)),
  };
}

/** Two round trips: what stands there now, and the one cell. */
async function writeCell(
  context: Excel.RequestContext,
  { sheet, row, column }: CellRef,
  former: CellContent,
  next: CellContent,
): Promise<void> {
  const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
  const read = queueCells(cell);
  await context.sync();
  const block = read();
  const { values, formulas } = sheetGrids(block ? [block] : []);
  const now: CellContent = {
    value: values[row]?.[column] ?? null,
    formula: formulas[row]?.[column] ?? null,
  };
  if (!same(now, former)) throw new HostError('changed', 'the cell no longer holds what was read');
  cell.formulas = [[entryOf(next)]];
  await context.sync();
}

/** The result of a formula may have been calculated anew. */
function same(a: CellContent, b: CellContent): boolean {
  if (a.formula !== null || b.formula !== null) return a.formula === b.formula;
  const [one, other] = [a.value, b.value].map((value) => (isCellError(value) ? value.error : (value ?? '')));
  return one === other;
}

function entryOf({ value, formula }: CellContent): string | number | boolean {
  if (formula !== null) return formula;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && value !== '' ? `'${value}` : (value ?? '');
}

/** Always true, and nobody else's: by this rule our marks are told from the user's own formats. */
const RULE = '=LEN("tertialkoll")>0';
/** One without a formula was cut off while it was being made. */
const OURS: readonly string[] = [RULE, ''];
const FILLS: Readonly<Record<Mark['severity'], string>> = {
  error: '#FFC7CE',
  warning: '#FFE699',
  info: '#DDEBF7',
};

/** Each rule is a handful of actions; Excel on the web refuses requests of more than 5 MB. */
const RULES_PER_REQUEST = 1_000;

async function mark(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  await unmark(context);
  try {
    for (const [index, run] of runsOf(marks).entries()) {
      if (index > 0 && index % RULES_PER_REQUEST === 0) await context.sync();
      queueRule(context, run);
    }
    await context.sync();
  } catch (error) {
    await inExcel(unmark).catch(() => undefined);
    throw error;
  }
}

function queueRule(context: Excel.RequestContext, { sheet, severity, top, left, height }: Run): void {
  const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, height, 1).untrack();
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = RULE;
  custom.format.fill.color = FILLS[severity];
  custom.format.font.color = '#000000';
}

/** Ours are known by their rule, so that they are found also after the workbook was saved and opened again. */
async function unmark(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const formats = worksheets.items
    .filter(({ protection }) => !protection.protected)
    .map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const custom = formats.flatMap(({ items }) => items.filter(({ type }) => type === 'Custom'));
  for (const format of custom) format.custom.rule.load('formula');
  await context.sync();
  for (const format of custom) if (OURS.includes(format.custom.rule.formula)) format.delete();
}

/** Cells under each other that share a rule. */
interface Run extends Pick<Mark, 'severity'> {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  height: number;
}

function runsOf(marks: readonly Mark[]): Run[] {
  const byCell = new Map<string, Mark>();
  for (const one of marks) {
    const name = `${address(one.cell)} ${one.cell.sheet}`;
    if (!byCell.has(name)) byCell.set(name, one);
  }
  const inOrder = [...byCell.values()].sort(
    (a, b) =>
      compareText(a.cell.sheet, b.cell.sheet) || a.cell.column - b.cell.column || a.cell.row - b.cell.row,
  );
  const runs: Run[] = [];
  for (const { cell, severity } of inOrder) {
    const { sheet, row, column: left } = cell;
    const last = runs.at(-1);
    const follows = last?.sheet === sheet && last.left === left && last.top + last.height === row;
    if (follows && last.severity === severity) last.height++;
    else runs.push({ sheet, severity, top: row, left, height: 1 });
  }
  return runs;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

async function onEdit(context: Excel.RequestContext, listener: (sheet: string) => void): Promise<void> {
  context.workbook.worksheets.onChanged.add(({ worksheetId }) =>
    inExcel(async (now) => {
      const sheet = now.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      await now.sync();
      listener(sheet.isNullObject ? '' : sheet.name);
    }),
  );
  await context.sync();
}
