import { textOf } from '../model/cell';
import type { Finding } from '../model/finding';
import { valueAt } from '../model/snapshot';
import { lineAt } from '../model/table';
import type { ReadTable } from '../reading/read-table';
import type { Check, CheckFinding, CheckInput } from './contract';

/**
 * Gives findings the ids under which a controller's decisions are kept. An id is built from names, never from
 * addresses, so that it outlives inserted rows and columns and whatever is written below; what bears the same
 * names is told apart by its place among its namesakes.
 */
export function withIds(check: Check, findings: readonly CheckFinding[], input: CheckInput): Finding[] {
  const given = new Map<string, number>();
  const twins = new Map<ReadTable, ReadonlyMap<number, number>>();
  const twinsAbove = (read: ReadTable, row: number) => {
    const known = twins.get(read) ?? twinsOf(read);
    twins.set(read, known);
    return known.get(row) ?? 0;
  };
  return findings.map((finding) => {
    const id = `${check.id}-${hash(namesOf(check, finding, input, twinsAbove).join('\u0000'))}`;
    const before = given.get(id) ?? 0;
    given.set(id, before + 1);
    return { ...finding, id: before === 0 ? id : `${id}-${String(before + 1)}`, check: check.id };
  });
}

/** For each row how many lines of the same label stand above it. */
function twinsOf({ table }: ReadTable): Map<number, number> {
  const seen = new Map<string, number>();
  const byRow = new Map<number, number>();
  for (const { label, row } of table.lines) {
    const above = seen.get(label) ?? 0;
    byRow.set(row, above);
    seen.set(label, above + 1);
  }
  return byRow;
}

function namesOf(
  check: Check,
  finding: CheckFinding,
  input: CheckInput,
  twinsAbove: (read: ReadTable, row: number) => number,
): string[] {
  const { tables } = input.reading;
  const { cell } = finding;
  const read = tables.find((one) => one.table.id === finding.table);
  const line = lineAt(read?.table.lines ?? [], cell.row);
  const column = read?.table.columns.find((one) => one.column === cell.column);
  // A rounding that was put aside must not hide an error that the cell has later.
  const names = [check.id, cell.sheet, ...(finding.message.key === 'rounded' ? ['rounded'] : [])];
  if (!read || (!line && !column) || read.table.range.sheet !== cell.sheet) {
    const sheet = input.workbook.sheets.find((one) => one.name === cell.sheet);
    return [...names, sheet ? textOf(valueAt(sheet, cell.row, cell.column)) : ''];
  }
  return [
    ...names,
    ...numbered(read.table.title ?? '', namesakes(read, tables)),
    ...numbered(line?.label ?? '', line ? twinsAbove(read, line.row) : 0),
    ...numbered(
      column?.header ?? '',
      read.table.columns.filter((one) => one.header === column?.header && one.column < cell.column).length,
    ),
  ];
}

/** Tables of the same title above this one on its sheet. */
function namesakes(read: ReadTable, tables: readonly ReadTable[]): number {
  return tables
    .slice(0, tables.indexOf(read))
    .filter((one) => one.table.range.sheet === read.table.range.sheet && one.table.title === read.table.title)
    .length;
}

function numbered(name: string, before: number): string[] {
  return [name, String(before)];
}

/** FNV-1a over the text, in eight characters. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
