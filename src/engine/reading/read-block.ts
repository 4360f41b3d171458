import type { TableMark } from '../model/correction';
import { NO_EVIDENCE } from '../model/evidence';
import type { Column, LineRelation, Table } from '../model/table';
import type { DeviationConvention, Side } from '../model/kinds';
import type { PlacedColumn } from './columns/columns';
import { signConvention } from './conventions/sign-convention';
import type { Corrections, TableCorrections } from './corrections';
import { columnMarks } from './corrections';
import { columnEvidence } from './evidence';
import { tableFigures } from './figures/figures';
import { shownScale } from './figures/shown-scale';
import type { Block } from './cells/block';
import type { PlacedLine } from './lines/lines';
import { isRatioLabel } from './lines/lines';
import type { ReadTable } from './read-table';
import { relationsOf } from './relate/relate';
import { rolesByFigures } from './columns/roles-by-figures';
import type { ShapeUse, Shapes } from './relate/shapes';
import { isBudget, kindOf } from './lines/table-kind';
import { aboveTexts, titleOf } from './layout/titles';
import type { Understood } from './understood';
import { linesUnder } from './understood';
import { withoutExcerpts } from './columns/thin-columns';
import { storedUnit, unitOf } from './words/units';

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

export function draftOf(
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

/** What the figures of a table say of it. */
type Understanding = Pick<
  Table,
  'kind' | 'signConvention' | 'deviationConvention' | 'relations' | 'evidence'
>;

export function readBlock(draft: Draft, shapes: Shapes): ReadBlock {
  const { block, lines, said } = draft;
  const { sheet, mark } = block;
  const rows = lines.map((line) => line.row);
  const figures = tableFigures(sheet, mark, rows, amountRows(lines, rows));
  // What a person has said of a column stands, whatever the figures say.
  const columns = block.register
    ? draft.columns
    : said.columns(rolesByFigures(draft.columns, lines, figures));
  const first = block.headerRows[0] ?? block.bodyRows[0] ?? 0;
  const last = block.bodyRows.at(-1) ?? first;
  const shown = shownScale(sheet, rows, columns);
  const printed = unitOf([...columns.map((column) => column.header), ...aboveTexts(block)]);
  const unit = said.unit(storedUnit(printed, shown));
  const range = { sheet: sheet.name, top: first, left: block.left, bottom: last, right: block.right };
  const tableOf = ({
    kind,
    signConvention,
    deviationConvention,
    relations,
    evidence,
  }: Understanding): Table => ({
    // Written out: a table is made once for each block, and spreading one object into another is slow.
    id: '',
    range,
    title: draft.title,
    kind,
    unit,
    decimalMark: mark,
    signConvention,
    deviationConvention,
    columns: tableColumns(columns),
    lines,
    relations,
    mark: draft.mark,
    evidence,
    corrected: said.all,
  });
  if (block.register) {
    const table = tableOf({
      kind: block.register,
      signConvention: 'unknown',
      deviationConvention: 'none',
      relations: [],
      evidence: NO_EVIDENCE,
    });
    const read = { table, sheet, figures, lines, columns };
    return { draft, read, shape: null, register: true, budget: false, use: null };
  }
  const vote = signConvention(lines, columns, figures);
  const sign = said.signs ?? vote.signs;
  const related = relationsOf(lines, columns, figures, sign, said.deviations, shapes);
  const ofNets = (one: LineRelation) =>
    one.kind === 'deviation' && one.parts.length === 4 ? conventionOfNets(one, columns) : null;
  const meant = withoutExcerpts(related.relations, lines, columns, figures);
  const relations = meant.filter(
    (one) => said.deviations === null || (ofNets(one) ?? said.deviations) === said.deviations,
  );
  const conventions = new Set([
    ...related.deviations.map(({ convention }) => (convention === 'overrun' ? 'unknown' : convention)),
    ...relations.flatMap((one) => ofNets(one) ?? []),
  ]);
  const table = tableOf({
    kind: said.kind ?? kindOf(lines, columns),
    signConvention: sign,
    deviationConvention: said.deviations ?? inferredConvention(conventions, columns),
    relations,
    evidence: { shown, signs: vote.evidence, columns: columnEvidence(relations, figures) },
  });
  return {
    draft,
    read: { table, sheet, figures, lines, columns },
    shape: related.shape,
    use: related.use,
    register: false,
    budget: said.isBudget || isBudget(lines, columns, unit),
  };
}

/** Without the key figures that stand among amounts or below them. */
function amountRows(lines: readonly PlacedLine[], rows: readonly number[]): readonly number[] {
  let ratios = 0;
  for (const line of lines) if (isRatioLabel(line.label)) ratios++;
  if (ratios === 0 || ratios * 2 >= lines.length) return rows;
  return lines.flatMap((line) => (isRatioLabel(line.label) ? [] : [line.row]));
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

export function tableColumns(columns: readonly PlacedColumn[]): Column[] {
  const marks = columnMarks(columns);
  const all: Column[] = [];
  for (let i = 0; i < columns.length; i++) {
    const [one, mark] = [columns[i], marks[i]];
    if (!one || !mark) continue;
    const { column, role, year, header, measure, months } = one;
    all.push({ column, role, year, header, measure, months, mark });
  }
  return all;
}
