import type { CellFormat } from '../../../src/engine/model/snapshot';
import { GENERAL } from '../../../src/engine/model/snapshot';
import type { Roll } from '../dice';
import { chance, one, type DraftColumn, type DraftTable } from './draft';
import { anyStyle, formatOf, written, type FigureStyle } from './figure-style';
import type { Page } from './page';

/** Where a figure of a draft came to stand, and how to write another in its place. */
export interface Slot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** In the last shown place, or the stored number where it has more digits than it shows. */
  readonly units: number;
  readonly decimals: number;
  readonly stored: number | null;
  readonly style: FigureStyle;
  readonly blank: boolean;
}

/** The slots of a table by line and column. */
export type Placed = readonly (readonly (Slot | null)[])[];

export interface Look {
  readonly style: FigureStyle;
  readonly left: number;
  readonly note: boolean;
  readonly comments: boolean;
  readonly labels: 'plain' | 'spaces' | 'indent' | 'columns';
  readonly gapAfterHeader: boolean;
  readonly gaps: boolean;
  readonly merged: boolean;
  readonly bands: 1 | 2 | 3;
  readonly unitLine: boolean;
  readonly pageBreak: boolean;
  readonly hiddenRow: boolean;
  readonly bold: boolean;
}

export function anyLook(roll: Roll, table: DraftTable): Look {
  const deep = table.lines.some((line) => line.depth > 0);
  return {
    style: anyStyle(roll, table.print.stored),
    left: chance(roll, 0.2) ? 1 + Math.floor(roll() * 2) : 0,
    note: chance(roll, 0.2),
    comments: chance(roll, 0.12),
    labels: deep ? one(roll, ['plain', 'plain', 'spaces', 'indent', 'columns'] as const) : 'plain',
    gapAfterHeader: chance(roll, 0.25),
    gaps: chance(roll, 0.3),
    merged: chance(roll, 0.5),
    bands: one(roll, [1, 1, 1, 2, 2, 3] as const),
    unitLine: chance(roll, 0.7),
    pageBreak: table.lines.length > 8 && chance(roll, 0.12),
    hiddenRow: chance(roll, 0.1),
    bold: chance(roll, 0.4),
  };
}

const COMMENTS = [
  'Högre intäkter än väntat',
  'Vakanser',
  'Se sidan 12',
  'Kustannukset nousivat',
  'Ökade hyror',
];

/** Writes a table with its title at a row of a page; says where each figure stands. */
export function place(
  roll: Roll,
  page: Page,
  top: number,
  left: number,
  table: DraftTable,
  look: Look,
): Placed {
  let row = top;
  const first = left + (look.labels === 'columns' ? 2 : 1);
  const noteAt = look.note ? first : -1;
  const figures = first + (look.note ? 1 : 0);
  page.put(row++, left, table.title);
  if (look.unitLine) page.put(row++, left, table.print.unit[table.language] ?? '');
  if (chance(roll, 0.3)) row++;
  const band = bandOf(table.columns, look);
  const header = (at: number) => putHeader(page, at, figures, band, look, table.columns);
  header(row);
  if (noteAt >= 0) page.put(row + band.length - 1, noteAt, table.language === 1 ? 'Liite' : 'Not');
  if (look.comments)
    page.put(
      row + band.length - 1,
      figures + table.columns.length,
      table.language === 1 ? 'Huomautus' : 'Kommentar',
    );
  row += band.length + (look.gapAfterHeader ? 1 : 0);
  const hidden = look.hiddenRow ? Math.floor(roll() * table.lines.length) : -1;
  const breakAt = look.pageBreak ? 4 + Math.floor(roll() * (table.lines.length - 6)) : -1;
  return table.lines.map((line, i) => {
    if (i === breakAt) {
      page.put(row, left, one(roll, ['12', 'Sida 7', '3 (24)']));
      row += 1;
      header(row);
      row += band.length;
    } else if (look.gaps && line.opens && i > 0) row++;
    const strong = look.bold && line.kind === 'total';
    const indent = look.labels === 'indent' ? line.depth : 0;
    const spaces = look.labels === 'spaces' ? '\u00a0'.repeat(line.depth * 3) : '';
    const inner = look.labels === 'columns' && line.depth > 0 ? 1 : 0;
    if (line.label !== '')
      page.put(row, left + inner, spaces + line.label, { ...GENERAL, indent, bold: strong });
    if (noteAt >= 0 && chance(roll, 0.6)) page.put(row, noteAt, 1 + Math.floor(roll() * 24));
    const slots = table.columns.map((column, c) =>
      putFigure(page, row, figures + c, line.amounts[c] ?? null, column, table, look, strong),
    );
    if (look.comments && chance(roll, 0.3))
      page.put(row, figures + table.columns.length, one(roll, COMMENTS));
    if (i === hidden) page.hiddenRows.push(row);
    row++;
    return slots;
  });
}

function putFigure(
  page: Page,
  row: number,
  column: number,
  amount: number | null,
  { kind }: DraftColumn,
  table: DraftTable,
  look: Look,
  bold: boolean,
): Slot | null {
  if (amount === null) return null;
  const { print } = table;
  const decimals = kind === 'percent' ? 1 : kind === 'capita' ? 2 : print.decimals;
  const scale = 10 ** decimals;
  const exact = kind === 'amount' ? amount / print.step : amount * scale;
  const units = Math.round(exact) || 0;
  const stored = kind === 'amount' && print.stored && exact !== units ? exact / scale : null;
  const value = stored ?? written(look.style, units, decimals);
  const format: CellFormat = { ...formatOf(look.style, decimals), bold };
  if (value !== null) page.put(row, column, value, format);
  return { sheet: page.name, row, column, units, decimals, stored, style: look.style, blank: value === null };
}

/** The header of every column in as many rows as the look asks for, the group first. */
function bandOf(columns: readonly DraftColumn[], look: Look): string[][] {
  const pieces = columns.map((column) => {
    const words = column.header.split(' ').filter((word) => word !== '');
    while (words.length > look.bands) {
      const last = words.pop() ?? '';
      words.push(`${words.pop() ?? ''} ${last}`);
    }
    if (look.bands > 1 && words.length < look.bands) {
      const long = words.findIndex((word) => word.length > 11);
      const word = words[long] ?? '';
      const cut = word.indexOf('-') >= 3 ? word.indexOf('-') + 1 : Math.floor(word.length / 2);
      if (long >= 0)
        words.splice(long, 1, word.slice(0, cut) + (word[cut - 1] === '-' ? '' : '-'), word.slice(cut));
    }
    return words;
  });
  const height = Math.max(1, ...pieces.map((words) => words.length));
  const rows = Array.from({ length: height }, (_, r) =>
    pieces.map((words) => words[r - (height - words.length)] ?? ''),
  );
  const groups = columns.map((column) => column.group);
  return groups.some((group) => group !== '') ? [groups, ...rows] : rows;
}

function putHeader(
  page: Page,
  top: number,
  left: number,
  band: readonly (readonly string[])[],
  look: Look,
  columns: readonly DraftColumn[],
): void {
  const grouped = columns.some((column) => column.group !== '');
  band.forEach((texts, r) => {
    texts.forEach((text, c) => {
      if (text === '') return;
      const again = grouped && r === 0 && c > 0 && texts[c - 1] === text;
      const year = /^\d{4}$/.test(text) && look.merged;
      if (!again) page.put(top + r, left + c, year ? Number(text) : text);
      const end = texts.findIndex((other, i) => i > c && other !== text);
      const right = left + (end < 0 ? texts.length : end) - 1;
      if (grouped && r === 0 && !again && look.merged && right > left + c)
        page.merges.push({ top, bottom: top, left: left + c, right });
    });
  });
}
