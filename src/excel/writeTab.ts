import { address } from '../engine/model/cell';
import type { Box } from '../engine/model/snapshot';
import type { PlanCell, PlanChart, PlanRow, SheetPlan } from '../engine/model/sheet-plan';
import { CHART_COLORS } from '../engine/model/sheet-plan';
import { cellProperties, lineRuns, pointsOf } from './tabFormats';

/**
 * Queues all that is on the planned sheet. One request takes an ordinary tab; a very long one is sent in pieces, since
 * Excel on the web refuses requests of more than 5 MB.
 */
export async function queueTab(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const width = plan.columns.length;
  const range = (box: Box) =>
    worksheet
      .getRangeByIndexes(box.top, box.left, box.bottom - box.top + 1, box.right - box.left + 1)
      .untrack();
  for (const [index, rows] of chunks(plan.rows).entries()) {
    if (index > 0) await context.sync();
    queueCells(range, rows, plan, width);
  }
  const first = { top: 0, bottom: 0, left: 0, right: width - 1 };
  range(first).setColumnProperties(
    plan.columns.map(({ width: characters }) => ({ format: { columnWidth: pointsOf(characters) } })),
  );
  for (const box of plan.merges) range(box).merge(false);
  for (const { row, column, target, tip } of plan.links) {
    const place = `'${target.sheet.replace(/'/g, "''")}'!${address(target)}`;
    range({ top: row, bottom: row, left: column, right: column }).hyperlink = {
      documentReference: place,
      screenTip: tip,
    };
  }
  for (const { row, first: left, last: right, edge, weight } of lineRuns(plan)) {
    const border = range({ top: row, bottom: row, left, right }).format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = weight;
    border.color = '#AEB6C2';
  }
  queueRules(range, plan);
  for (const chart of plan.charts) queueChart(worksheet, range, chart);
  queuePage(worksheet, range, plan);
  queueGroups(worksheet, plan);
  queueHidden(range, plan);
}

/** Rows that can be folded, each level around those within it. */
function queueGroups(worksheet: Excel.Worksheet, { rows }: SheetPlan): void {
  const deepest = Math.max(0, ...rows.map(({ level = 0 }) => level));
  for (let depth = 1; depth <= deepest; depth++)
    for (const [top, bottom] of runs(rows.flatMap(({ row, level = 0 }) => (level >= depth ? [row] : []))))
      worksheet
        .getRange(`${String(top + 1)}:${String(bottom + 1)}`)
        .untrack()
        .group('ByRows');
}

/** Last, since a chart finds its figures while they can be seen. */
function queueHidden(range: RangeOf, { rows, columns }: SheetPlan): void {
  for (const [top, bottom] of runs(rows.flatMap(({ row, hidden }) => (hidden ? [row] : []))))
    range({ top, bottom, left: 0, right: 0 }).rowHidden = true;
  for (const [left, right] of runs(columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))))
    range({ top: 0, bottom: 0, left, right }).columnHidden = true;
}

/** First and last of numbers that follow one another. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const one of numbers) {
    const last = found.at(-1);
    if (last?.[1] === one - 1) last[1] = one;
    else found.push([one, one]);
  }
  return found;
}

/** At some 6 kB a row well below the limit. */
const ROWS_PER_REQUEST = 300;

function chunks(rows: readonly PlanRow[]): PlanRow[][] {
  const pieces: PlanRow[][] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_REQUEST)
    pieces.push(rows.slice(from, from + ROWS_PER_REQUEST));
  return pieces;
}

type RangeOf = (box: Box) => Excel.Range;

function queueCells(range: RangeOf, rows: readonly PlanRow[], { looks }: SheetPlan, width: number): void {
  const top = rows[0]?.row ?? 0;
  const cells = range({ top, bottom: top + rows.length - 1, left: 0, right: width - 1 });
  const grid = rows.map((row) => {
    const line: (PlanCell | undefined)[] = Array.from({ length: width });
    for (const cell of row.cells) line[cell.column] = cell;
    return line;
  });
  const lookOf = (cell: PlanCell | undefined) => looks[cell?.look ?? 'none'] ?? {};
  cells.numberFormat = grid.map((line) => line.map((cell) => lookOf(cell).numberFormat ?? 'General'));
  cells.formulas = grid.map((line) => line.map(entryOf));
  cells.setCellProperties(grid.map((line) => line.map((cell) => cellProperties(lookOf(cell)))));
  cells.setRowProperties(
    rows.map(({ height }) => (height === undefined ? {} : { format: { rowHeight: height } })),
  );
}

/** Excel reads a text as if it were typed: with an apostrophe before it, it stays the text it is. */
function entryOf(cell: PlanCell | undefined): string | number {
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function queueRules(range: RangeOf, { conditionals, lists }: SheetPlan): void {
  for (const { boxes, formula, color, fill, bold } of conditionals) {
    for (const box of boxes) {
      const { custom } = range(box).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      if (color !== undefined) custom.format.font.color = `#${color}`;
      if (fill !== undefined) custom.format.fill.color = `#${fill}`;
      if (bold !== undefined) custom.format.font.bold = bold;
    }
  }
  for (const { boxes, words, title, text } of lists) {
    for (const box of together(boxes)) {
      const validation = range(box).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
      validation.prompt = { showPrompt: true, title, message: text };
    }
  }
}

/** Cells under each other are one range, which saves a request's length. */
function together(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    if (last && last.left === box.left && last.right === box.right && last.bottom === box.top - 1)
      joined[joined.length - 1] = { ...last, bottom: box.bottom };
    else joined.push(box);
  }
  return joined;
}

function queueChart(worksheet: Excel.Worksheet, range: RangeOf, { kind, title, box, data }: PlanChart): void {
  const chart = worksheet.charts.add(
    kind === 'deviation' ? 'BarClustered' : 'ColumnClustered',
    range(data),
    'Columns',
  );
  chart.title.text = title;
  chart.name = title;
  chart.plotVisibleOnly = false;
  for (let nth = 0; nth < data.right - data.left; nth++) {
    const series = chart.series.getItemAt(nth);
    series.format.fill.setSolidColor(`#${CHART_COLORS[nth % CHART_COLORS.length] ?? ''}`);
    if (kind === 'deviation') series.hasDataLabels = true;
  }
  if (kind === 'deviation') {
    chart.axes.valueAxis.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
  }
  chart.legend.visible = kind === 'comparison';
  if (kind === 'comparison') chart.legend.position = 'Bottom';
  chart.setPosition(
    range({ ...box, bottom: box.top, right: box.left }),
    range({ ...box, top: box.bottom, left: box.right }),
  );
}

/** In points: half an inch, as in files. */
const SIDE_MARGIN = 36;

function queuePage(worksheet: Excel.Worksheet, range: RangeOf, { freeze, print, charts }: SheetPlan): void {
  worksheet.showGridlines = false;
  worksheet.tabColor = '#1F2A44';
  worksheet.freezePanes.freezeAt(
    range({ top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }),
  );
  const page = worksheet.pageLayout;
  page.orientation = 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.leftMargin = page.rightMargin = SIDE_MARGIN;
  page.setPrintArea(
    range({
      top: 0,
      left: 0,
      bottom: Math.max(print.lastRow, ...charts.map(({ box }) => box.bottom)),
      right: print.lastColumn,
    }),
  );
  const [first, last] = print.titleRows;
  page.setPrintTitleRows(range({ top: first, bottom: last, left: 0, right: print.lastColumn }));
  for (const row of print.breaks)
    worksheet.horizontalPageBreaks.add(range({ top: row, bottom: row, left: 0, right: 0 }));
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = `&8${print.footerLeft.replaceAll('&', '&&')}`;
  footer.centerFooter = '&8&A';
  footer.rightFooter = '&8&P/&N';
}
