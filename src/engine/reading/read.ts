import { textOf } from '../model/cell';
import type { Directions, Goals } from '../model/goals';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { isOwnTab } from '../model/own-tab';
import { emptySheet, valueAt } from '../model/snapshot';
import type { Correction, TableMark } from '../model/correction';
import { correctionsIn } from '../model/correction-memo';
import { NO_EVIDENCE } from '../model/evidence';
import type {
  CellRelation,
  Column,
  DeviationConvention,
  LineRelation,
  Side,
  Table,
  TableKind,
} from '../model/table';
import { finish } from '../model/steps';
import type { PlacedColumn } from './columns';
import { compact } from './compact';
import { signConvention } from './conventions';
import type { TableCorrections } from './corrections';
import { Corrections, columnMarks, fieldMark } from './corrections';
import { columnEvidence } from './evidence';
import type { TableFigures } from './figures';
import { tableFigures } from './figures';
import type { Block } from './layout';
import { findBlocks } from './layout';
import { indicatorKey } from './goals/indicator-key';
import { readGoals } from './goals/read';
import { linksOf } from './links';
import type { PlacedLine } from './lines';
import { OTHER_LINES } from './other-charts';
import { relationsOf } from './relate';
import { rolesByFigures } from './roles-by-figures';
import type { ReadingMemory } from './reading-memory';
import { ReadingRun } from './reading-memory';
import type { ShapeUse, Shapes } from './shapes';
import { aboveTexts, repeatedTitles, titleOf } from './titles';
import type { Understood } from './understood';
import { Layouts, linesUnder, understood } from './understood';
import { unitOf } from './units';
import { CellKinds, FIGURE_KINDS } from './kinds';
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
  /** Tables that a person has said are none of a budget. */
  readonly aside: readonly Table[];
  /** Corrections that fit no table any more. */
  readonly idle: readonly Correction[];
  /** Goals, and the indicators and activities under them. */
  readonly goals: Goals;
}

/** Understands a workbook; what a person has `said` of it stands in the workbook itself. */
export function readTables(workbook: WorkbookSnapshot, said?: readonly Correction[]): Reading {
  const reading = finish(readInSteps(workbook, said));
  return { ...reading, tables: reading.tables.map(compact) };
}

/** One sheet as it was read. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly Block[];
  readonly read: readonly ReadBlock[];
  readonly plain: PlainTable | null;
}

/**
 * The same sheet by sheet, for whoever must not be kept waiting. With a memory of an earlier reading only what has
 * changed since is read.
 */
export function* readInSteps(
  workbook: WorkbookSnapshot,
  said: readonly Correction[] = correctionsIn(workbook),
  memory: ReadingMemory | null = null,
): Generator<void, Reading> {
  const tables: ReadTable[] = [];
  const aside: Table[] = [];
  const corrections = new Corrections(said, new Set(workbook.sheets.map((sheet) => sheet.name)));
  const layouts = new Layouts();
  const run = memory?.begin(said) ?? new ReadingRun(null, null);
  const { shapes } = run;
  const doubtful: { readonly at: number; readonly first: ReadBlock; readonly shape: string }[] = [];
  for (const sheet of workbook.sheets) {
    yield;
    // What we made ourselves is no source.
    if (isOwnTab(sheet)) continue;
    const before = run.before(sheet);
    const blocks = before.blocks() ?? findBlocks(sheet);
    const repeated = repeatedTitles(blocks);
    const read = blocks.flatMap((block) => {
      const known = before.at(block);
      const draft = draftOf(
        block,
        known?.draft.words ?? (block.register ? register(block) : layouts.of(block)),
        repeated,
        corrections,
      );
      return draft ? (run.again(known, draft) ?? readBlock(draft, shapes)) : [];
    });
    const plain = read.some((one) => one.budget)
      ? null
      : (before.plain(corrections) ?? plainTable(sheet, blocks, corrections));
    run.keep({ sheet, blocks, read, plain });
    for (const one of read) {
      if (plain && !one.register) continue;
      if (one.draft.said.isAside) {
        aside.push(one.read.table);
        continue;
      }
      if (one.shape) doubtful.push({ at: tables.length, first: one, shape: one.shape });
      tables.push(one.read);
    }
    if (plain?.said.isAside) aside.push(plain.read.table);
    else if (plain) tables.push(plain.read);
  }
  for (const { at, first, shape } of doubtful)
    if (shapes.knows(shape)) tables[at] = run.better(first, () => readBlock(first.draft, shapes)).read;
  tables.forEach((one, i) => {
    tables[i] = { ...one, table: run.numbered(one.table, `t${String(i + 1)}`) };
  });
  run.end();
  yield;
  const read = tables.map((one) => one.table);
  const goals = readGoals(workbook, read, aside, directionsIn(said));
  return { tables, links: linksOf(tables), goals, aside, idle: corrections.idle() };
}

/** What was answered when asked whether more or less is better. */
function directionsIn(said: readonly Correction[]): Directions {
  return Object.fromEntries(
    said.flatMap((one) => (one.what === 'direction' ? [[indicatorKey(one.line), one.direction]] : [])),
  );
}

/** A sheet without any budget table is one field of figures; null where it has none, or only tables of words. */
function plainTable(
  sheet: SheetSnapshot,
  blocks: readonly Block[],
  corrections: Corrections,
): PlainTable | null {
  const first = blocks.find((block) => !block.register);
  if (!first && blocks.length > 0) return null;
  const kinds = first?.kinds ?? new CellKinds(sheet);
  const field = plainField(sheet, kinds, kinds.mark);
  if (!field || field.lines.filter((line) => line.figures).length < 2) return null;
  const { top, left, bottom, right, lines, figures, relations } = field;
  const mark = fieldMark(sheet.name);
  const said = corrections.of(mark, field.columns);
  const columns = said.columns(field.columns);
  const table: Table = {
    id: '',
    range: { sheet: sheet.name, top, left, bottom, right },
    title: null,
    kind: 'other',
    unit: said.unit(unitOf(columns.map((column) => column.header))),
    decimalMark: kinds.mark,
    signConvention: 'unknown',
    deviationConvention: 'none',
    columns: tableColumns(columns),
    lines,
    relations,
    mark,
    evidence: NO_EVIDENCE,
    corrected: said.all,
  };
  return { read: { table, sheet, figures, lines, columns }, inferred: field.columns, said };
}

/** A sheet that is one field of figures. */
export interface PlainTable {
  readonly read: ReadTable;
  /** Its columns before a person said anything of them. */
  readonly inferred: readonly PlacedColumn[];
  readonly said: TableCorrections;
}

function tableColumns(columns: readonly PlacedColumn[]): Column[] {
  const marks = columnMarks(columns);
  return columns.flatMap(({ column, role, year, header, measure, months }, i) => {
    const mark = marks[i];
    return mark ? [{ column, role, year, header, measure, months, mark }] : [];
  });
}

/** A table of an earlier reading together with its figures again. */
export function openTable(workbook: WorkbookSnapshot, table: Table): OpenTable {
  const sheet =
    workbook.sheets.find((one) => one.name === table.range.sheet) ?? emptySheet(table.range.sheet);
  const rows = table.lines.map((line) => line.row);
  return { table, figures: tableFigures(sheet, table.decimalMark, rows) };
}

/** A table before its figures are looked at: its columns, and what a person has said of it. */
export interface Draft {
  readonly block: Block;
  readonly words: Understood;
  readonly columns: readonly PlacedColumn[];
  readonly lines: readonly PlacedLine[];
  readonly title: string | null;
  readonly mark: TableMark;
  readonly said: TableCorrections;
}

function draftOf(
  block: Block,
  words: Understood | null,
  repeated: ReadonlySet<string>,
  corrections: Corrections,
): Draft | null {
  if (!words) return null;
  const title = titleOf(block, repeated);
  const mark = corrections.markOf(block.sheet.name, title, words.columns);
  const said = corrections.of(mark, words.columns);
  const columns = said.columns(words.columns);
  const lines = columns === words.columns ? words.lines : linesUnder(block, { ...words, columns });
  return { block, words, columns, lines, title, mark, said };
}

export interface ReadBlock {
  readonly draft: Draft;
  readonly read: ReadTable;
  /** Where something fails: the shape under which a sibling may be known by now. */
  readonly shape: string | null;
  readonly register: boolean;
  /** Its lines or its headers are those of a budget table. */
  readonly budget: boolean;
  readonly use: ShapeUse | null;
}

function readBlock(draft: Draft, shapes: Shapes): ReadBlock {
  const { block, lines, said } = draft;
  const { sheet, mark } = block;
  const figures = tableFigures(
    sheet,
    mark,
    lines.map((line) => line.row),
  );
  // What a person has said of a column stands, whatever the figures say.
  const columns = block.register
    ? draft.columns
    : said.columns(rolesByFigures(draft.columns, lines, figures));
  const first = block.headerRows[0] ?? block.bodyRows[0] ?? 0;
  const last = block.bodyRows.at(-1) ?? first;
  const unit = said.unit(unitOf([...columns.map((column) => column.header), ...aboveTexts(block)]));
  const shell = {
    id: '',
    range: { sheet: sheet.name, top: first, left: block.left, bottom: last, right: block.right },
    title: draft.title,
    unit,
    decimalMark: mark,
    columns: tableColumns(columns),
    lines,
    mark: draft.mark,
    evidence: NO_EVIDENCE,
    corrected: said.all,
  };
  if (block.register) {
    const table: Table = {
      ...shell,
      kind: block.register,
      signConvention: 'unknown',
      deviationConvention: 'none',
      relations: [],
    };
    const read = { table, sheet, figures, lines, columns };
    return { draft, read, shape: null, register: true, budget: false, use: null };
  }
  const vote = signConvention(lines, columns, figures);
  const sign = said.signs ?? vote.signs;
  const related = relationsOf(lines, columns, figures, sign, said.deviations, shapes);
  const ofNets = (one: LineRelation) =>
    one.kind === 'deviation' && one.parts.length === 4 ? conventionOfNets(one, columns) : null;
  const relations = related.relations.filter(
    (one) => said.deviations === null || (ofNets(one) ?? said.deviations) === said.deviations,
  );
  const conventions = new Set([
    ...related.deviations.map((one) => one.convention),
    ...relations.flatMap((one) => ofNets(one) ?? []),
  ]);
  const table: Table = {
    ...shell,
    kind: kindOf(lines, columns),
    signConvention: sign,
    deviationConvention: said.deviations ?? inferredConvention(conventions, columns),
    relations,
    evidence: { signs: vote.evidence, columns: columnEvidence(relations, figures) },
  };
  return {
    draft,
    read: { table, sheet, figures, lines, columns },
    shape: related.shape,
    use: related.use,
    register: false,
    budget: said.all.some((one) => one.what === 'role') || isBudget(lines, columns, unit),
  };
}

function inferredConvention(
  found: ReadonlySet<DeviationConvention>,
  columns: readonly PlacedColumn[],
): DeviationConvention {
  const [only] = found;
  if (found.size === 1 && only) return only;
  return columns.some((column) => column.role === 'deviation') ? 'unknown' : 'none';
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
function register(block: Block): Understood {
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
  return understood(block, { labels: [block.left], columns });
}

function registerRole(header: string): PlacedColumn['role'] {
  if (/prognos|ennuste/i.test(header)) return 'forecast';
  if (/vb|föregående|edellinen/i.test(header)) return 'prior';
  if (/utfall|toteuma/i.test(header)) return 'outcome';
  return 'other';
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
