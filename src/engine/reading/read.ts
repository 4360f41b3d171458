import { textOf } from '../model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { isOwnTab } from '../model/own-tab';
import { emptySheet, valueAt } from '../model/snapshot';
import type { CellRelation, Table, TableKind } from '../model/table';
import type { PlacedColumn } from './columns';
import { columnsOf } from './columns';
import { deviationPlan, signConvention } from './conventions';
import type { TableFigures } from './figures';
import { tableFigures } from './figures';
import type { Block } from './layout';
import { findBlocks } from './layout';
import { linksOf } from './links';
import type { PlacedLine } from './lines';
import { linesOf } from './lines';
import { relationsOf } from './relate';
import { unitOf } from './units';
import { FIGURE_KINDS } from './kinds';

/** A table together with a way to its figures. */
export interface OpenTable {
  readonly table: Table;
  readonly figures: TableFigures;
}

/** A table with all that reading found out about it. */
export interface ReadTable extends OpenTable {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly PlacedLine[];
  readonly columns: readonly PlacedColumn[];
}

/** Everything that was understood of a workbook. */
export interface Reading {
  readonly tables: readonly ReadTable[];
  /** Relations between tables: areas that add up to the whole, the same figure in two places. */
  readonly links: readonly CellRelation[];
}

export function readTables(workbook: WorkbookSnapshot): Reading {
  const tables: ReadTable[] = [];
  for (const sheet of workbook.sheets) {
    // A follow-up that we made is no source of the next one.
    if (isOwnTab(sheet)) continue;
    for (const block of findBlocks(sheet)) {
      const read = readBlock(block, `t${String(tables.length + 1)}`);
      if (read) tables.push(read);
    }
  }
  return { tables, links: linksOf(tables) };
}

/** A table of an earlier reading together with its figures again. */
export function openTable(workbook: WorkbookSnapshot, table: Table): OpenTable {
  const sheet =
    workbook.sheets.find((one) => one.name === table.range.sheet) ?? emptySheet(table.range.sheet);
  const rows = table.lines.map((line) => line.row);
  return { table, figures: tableFigures(sheet, table.decimalMark, rows) };
}

function readBlock(block: Block, id: string): ReadTable | null {
  const plan = block.register ? registerColumns(block) : columnsOf(block);
  if (!plan) return null;
  const { sheet, mark } = block;
  const figureColumns = plan.columns
    .filter((column) => column.role !== 'label' && column.role !== 'text')
    .map((column) => column.column);
  const lines = linesOf(block, plan.labels, figureColumns);
  const figures = tableFigures(
    sheet,
    mark,
    lines.map((line) => line.row),
  );
  const first = block.headerRows[0] ?? block.bodyRows[0] ?? 0;
  const last = block.bodyRows.at(-1) ?? first;
  const shell = {
    id,
    range: { sheet: sheet.name, top: first, left: block.left, bottom: last, right: block.right },
    title: titleOf(block),
    unit: unitOf([...plan.columns.map((column) => column.header), ...aboveTexts(block)]),
    decimalMark: mark,
    columns: plan.columns.map(({ column, role, year, header }) => ({ column, role, year, header })),
    lines: lines.map(({ row, label, standard, role }) => ({ row, label, standard, role })),
  };
  if (block.register) {
    const table: Table = {
      ...shell,
      kind: block.register,
      signConvention: 'unknown',
      deviationConvention: 'none',
      relations: [],
    };
    return { table, sheet, figures, lines, columns: plan.columns };
  }
  const sign = signConvention(lines, plan.columns, figures);
  const deviations = plan.columns
    .filter((column) => column.role === 'deviation')
    .flatMap((column) => deviationPlan(column, lines, plan.columns, figures, sign) ?? []);
  const relations = relationsOf(lines, plan.columns, figures, sign, deviations);
  const conventions = new Set(deviations.map((one) => one.convention));
  if (relations.some((one) => one.kind === 'deviation' && one.parts.length === 4))
    conventions.add('result-effect');
  const table: Table = {
    ...shell,
    kind: kindOf(lines, plan.columns),
    signConvention: sign,
    deviationConvention:
      conventions.size === 1
        ? ([...conventions][0] ?? 'none')
        : plan.columns.some((column) => column.role === 'deviation')
          ? 'unknown'
          : 'none',
    relations,
  };
  return { table, sheet, figures, lines, columns: plan.columns };
}

/** In a table of words the first column names, whatever the others hold. */
function registerColumns(block: Block): { labels: readonly number[]; columns: readonly PlacedColumn[] } {
  const header = block.headerRows[0] ?? 0;
  const columns: PlacedColumn[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const text = textOf(valueAt(block.sheet, header, column))
      .replace(/\s+/g, ' ')
      .trim();
    const figures = block.bodyRows.some((row) => FIGURE_KINDS.has(block.kinds.at(row, column)));
    const role = columns.length === 0 ? 'label' : figures ? registerRole(text) : 'text';
    columns.push({ column, role, year: null, header: text, measure: null, months: null, figures });
  }
  return { labels: [block.left], columns };
}

function registerRole(header: string): PlacedColumn['role'] {
  if (/prognos|ennuste/i.test(header)) return 'forecast';
  if (/vb|föregående|edellinen/i.test(header)) return 'prior';
  if (/utfall|toteuma/i.test(header)) return 'outcome';
  return 'other';
}

function aboveTexts(block: Block): string[] {
  return block.above
    .slice(-4)
    .reverse()
    .map((row) => firstText(block, row))
    .filter((text) => text.length < 60);
}

function firstText(block: Block, row: number): string {
  for (let column = block.left; column < block.kinds.width(row); column++) {
    const text = textOf(valueAt(block.sheet, row, column))
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '') return text;
  }
  return '';
}

const NO_TITLE =
  /^(?:belopp|\(?(?:i )?(?:mnkr|tkr|mkr|kr|euro|€|1 ?000)|ansvarsperson|vastuuhenkilö|tuhansina|uppfylls|not\b|källa)/i;

/** The nearest short text above the table that names something: no sentence, no unit. */
function titleOf(block: Block): string | null {
  const texts = block.above
    .map((row) => firstText(block, row))
    .filter((text) => text !== '' && text.length <= 120 && !/[.!?)]$/.test(text) && !NO_TITLE.test(text));
  return texts.at(-1) ?? null;
}

function kindOf(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): TableKind {
  const known = lines.filter((line) => line.figures && line.standard !== null).length;
  const all = lines.filter((line) => line.figures).length;
  const split = columns.filter((column) => column.measure === 'revenue' || column.measure === 'cost').length;
  if (split >= 2) return 'departments';
  if (known >= 2 && known * 3 >= all)
    return columns.some((column) => column.role === 'forecast') ? 'forecast' : 'statement';
  return columns.some(
    (column) => column.role !== 'other' && column.role !== 'label' && column.role !== 'text',
  ) && all > 2
    ? 'departments'
    : 'other';
}
