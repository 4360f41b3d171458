import { textOf } from '../model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { isOwnTab } from '../model/own-tab';
import { emptySheet, valueAt } from '../model/snapshot';
import type { CellRelation, DeviationConvention, LineRelation, Table, TableKind } from '../model/table';
import { finish } from '../model/steps';
import type { PlacedColumn } from './columns';
import type { Side } from './charts';
import { columnsOf } from './columns';
import { signConvention } from './conventions';
import type { TableFigures } from './figures';
import { tableFigures } from './figures';
import type { Block } from './layout';
import { findBlocks } from './layout';
import { linksOf } from './links';
import type { PlacedLine } from './lines';
import { linesOf } from './lines';
import { OTHER_LINES } from './other-charts';
import { relationsOf } from './relate';
import { Shapes } from './shapes';
import { unitOf } from './units';
import { FIGURE_KINDS, cellKinds } from './kinds';
import { plainField } from './plain';

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
  return finish(readInSteps(workbook));
}

/** The same sheet by sheet, for whoever must not be kept waiting. */
export function* readInSteps(workbook: WorkbookSnapshot): Generator<void, Reading> {
  const tables: ReadTable[] = [];
  const shapes = new Shapes();
  const doubtful: { readonly at: number; readonly shape: string; readonly again: () => ReadBlock | null }[] =
    [];
  for (const sheet of workbook.sheets) {
    yield;
    // A follow-up that we made is no source of the next one.
    if (isOwnTab(sheet)) continue;
    const blocks = findBlocks(sheet);
    const repeated = repeatedTitles(blocks);
    const read = blocks.flatMap((block) => readBlock(block, repeated, shapes) ?? []);
    const plain = read.some((one) => one.budget) ? null : plainTable(sheet, blocks);
    for (const { read: one, register, shape, block } of read) {
      if (plain && !register) continue;
      if (shape) doubtful.push({ at: tables.length, shape, again: () => readBlock(block, repeated, shapes) });
      tables.push(one);
    }
    if (plain) tables.push(plain);
  }
  for (const { at, shape, again } of doubtful) {
    const better = shapes.knows(shape) ? again() : null;
    if (better) tables[at] = better.read;
  }
  tables.forEach((one, i) => {
    tables[i] = { ...one, table: { ...one.table, id: `t${String(i + 1)}` } };
  });
  yield;
  return { tables, links: linksOf(tables) };
}

/** A sheet without any budget table is one field of figures; null where it has none, or only tables of words. */
function plainTable(sheet: SheetSnapshot, blocks: readonly Block[]): ReadTable | null {
  const first = blocks.find((block) => !block.register);
  const field =
    first || blocks.length === 0
      ? plainField(sheet, first?.kinds ?? cellKinds(sheet, ','), first?.mark ?? ',')
      : null;
  if (!field || field.lines.filter((line) => line.figures).length < 2) return null;
  const { top, left, bottom, right, lines, columns, figures, relations } = field;
  const table: Table = {
    id: '',
    range: { sheet: sheet.name, top, left, bottom, right },
    title: null,
    kind: 'other',
    unit: unitOf(columns.map((column) => column.header)),
    decimalMark: first?.mark ?? ',',
    signConvention: 'unknown',
    deviationConvention: 'none',
    columns: columns.map(({ column, role, year, header }) => ({ column, role, year, header })),
    lines: lines.map(({ row, label, standard, role }) => ({ row, label, standard, role })),
    relations,
  };
  return { table, sheet, figures, lines, columns };
}

/** A table of an earlier reading together with its figures again. */
export function openTable(workbook: WorkbookSnapshot, table: Table): OpenTable {
  const sheet =
    workbook.sheets.find((one) => one.name === table.range.sheet) ?? emptySheet(table.range.sheet);
  const rows = table.lines.map((line) => line.row);
  return { table, figures: tableFigures(sheet, table.decimalMark, rows) };
}

interface ReadBlock {
  readonly block: Block;
  readonly read: ReadTable;
  /** Where something fails: the shape under which a sibling may be known by now. */
  readonly shape: string | null;
  readonly register: boolean;
  /** Its lines or its headers are those of a budget table. */
  readonly budget: boolean;
}

function readBlock(block: Block, repeated: ReadonlySet<string>, shapes: Shapes): ReadBlock | null {
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
  const unit = unitOf([...plan.columns.map((column) => column.header), ...aboveTexts(block)]);
  const shell = {
    id: '',
    range: { sheet: sheet.name, top: first, left: block.left, bottom: last, right: block.right },
    title: titleOf(block, repeated),
    unit,
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
    const read = { table, sheet, figures, lines, columns: plan.columns };
    return { block, read, shape: null, register: true, budget: false };
  }
  const sign = signConvention(lines, plan.columns, figures);
  const { relations, deviations, shape } = relationsOf(lines, plan.columns, figures, sign, shapes);
  const conventions = new Set(deviations.map((one) => one.convention));
  for (const one of relations)
    if (one.kind === 'deviation' && one.parts.length === 4)
      conventions.add(conventionOfNets(one, plan.columns));
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
  return {
    block,
    read: { table, sheet, figures, lines, columns: plan.columns },
    shape,
    register: false,
    budget: isBudget(lines, plan.columns, unit),
  };
}

/** What the weights say of a deviation between the nets of two pairs of columns. */
function conventionOfNets(
  { parts, weights }: LineRelation,
  columns: readonly PlacedColumn[],
): DeviationConvention {
  const weight = (measure: Side) =>
    weights.find((_, i) =>
      columns.some(
        (one) =>
          one.column === parts[i] &&
          one.measure === measure &&
          (one.role === 'forecast' || one.role === 'outcome'),
      ),
    );
  if (weight('revenue') !== weight('cost')) return 'result-effect';
  return weight('revenue') === 1 ? 'outcome-budget' : 'budget-outcome';
}

const BUDGET_ROLES: ReadonlySet<string> = new Set([
  'budget',
  'amendment',
  'amended',
  'forecast',
  'deviation',
  'plan',
]);

const ACCOUNTS = /bokslut|utfall|redovisning|tilinp|toteu|^tp\b/i;
const AREA = /nämnd|styrelse|utskott|lautakun|hallitus|valtuusto|jaosto/i;

/**
 * At least two lines of a chart or areas of a municipality, a header that speaks of a budget or of accounts, money
 * with a sum, or revenue and costs side by side.
 */
function isBudget(
  lines: readonly PlacedLine[],
  columns: readonly PlacedColumn[],
  unit: Table['unit'],
): boolean {
  const standards = new Set(lines.flatMap((line) => line.standard ?? []));
  const measures = new Set(columns.filter((column) => column.figures).map((column) => column.measure));
  return (
    standards.size >= 2 ||
    (unit.currency !== null && lines.some((line) => line.figures && line.role === 'total')) ||
    lines.filter((line) => line.figures && AREA.test(line.label)).length >= 2 ||
    columns.some((column) => column.figures && ACCOUNTS.test(column.header)) ||
    columns.some((column) => column.figures && BUDGET_ROLES.has(column.role)) ||
    (measures.has('revenue') && measures.has('cost'))
  );
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
    .filter((text) => text.length < 160);
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

/**
 * The nearest short text above the table that names something: no sentence, no unit, and nothing that stands over
 * other tables of the sheet as well.
 */
function titleOf(block: Block, repeated: ReadonlySet<string>): string | null {
  const texts = block.above
    .map((row) => firstText(block, row))
    .filter((text) => text !== '' && text.length <= 120 && !/[.!?]$/.test(text) && !NO_TITLE.test(text));
  const own = texts.filter((text) => !repeated.has(text));
  return own.findLast((text) => !REMARK.test(text)) ?? own.at(-1) ?? texts.at(-1) ?? null;
}

/** A bracket at the end that is no unit makes a text a remark. */
const REMARK = /\((?![^)]*(?:kr\b|€|euro|1 ?000))[^)]*\)$/i;

/** Texts that stand over more than one table of a sheet. */
function repeatedTitles(blocks: readonly Block[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const block of blocks) {
    for (const text of new Set(block.above.map((row) => firstText(block, row)))) {
      if (seen.has(text)) twice.add(text);
      seen.add(text);
    }
  }
  return twice;
}

const OTHERS = new Set(OTHER_LINES.map((line) => line.id));

function kindOf(lines: readonly PlacedLine[], columns: readonly PlacedColumn[]): TableKind {
  const own = lines.filter((line) => line.figures && line.standard !== null);
  const known = own.filter((line) => !OTHERS.has(line.standard ?? '')).length;
  if (own.length - known > known) return 'other';
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
