import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { emptySheet, valueAt } from '../model/snapshot';
import { textOf } from '../model/cell';
import type { Column, Line, Table, Unit } from '../model/table';
import { roleOfHeader } from './columns';
import type { TableFigures } from './figures';
import { tableFigures } from './figures';
import type { Block } from './layout';
import { findBlocks } from './layout';
import { isTotalLabel, relationsDown } from './relations';
import { joinPieces, plainWords, yearIn } from './words';

/** A table together with a way to its figures. */
export interface ReadTable {
  readonly table: Table;
  readonly sheet: SheetSnapshot;
  readonly figures: TableFigures;
}

export function readTables(workbook: WorkbookSnapshot): ReadTable[] {
  const read: ReadTable[] = [];
  for (const sheet of workbook.sheets) {
    for (const block of findBlocks(sheet)) read.push(readBlock(sheet, block, `t${String(read.length + 1)}`));
  }
  return read;
}

/** A table of an earlier reading together with its figures again. */
export function openTable(workbook: WorkbookSnapshot, table: Table): ReadTable {
  const sheet =
    workbook.sheets.find((one) => one.name === table.range.sheet) ?? emptySheet(table.range.sheet);
  const rows = table.lines.map((line) => line.row);
  return { table, sheet, figures: tableFigures(sheet, table.decimalMark, rows) };
}

function readBlock(sheet: SheetSnapshot, block: Block, id: string): ReadTable {
  const columns = columnsOf(sheet, block);
  const lines = linesOf(sheet, block);
  const figures = tableFigures(
    sheet,
    block.mark,
    lines.map((line) => line.row),
  );
  const amounts = columns.filter((column) => !['note', 'text', 'share', 'label'].includes(column.role));
  const table: Table = {
    id,
    range: { sheet: sheet.name, ...block.box },
    title: block.title,
    kind: 'statement',
    unit: unitOf([block.title ?? '', ...columns.map((column) => column.header)]),
    decimalMark: block.mark,
    signConvention: 'unknown',
    deviationConvention: 'unknown',
    columns,
    lines,
    relations: relationsDown(lines, amounts, figures),
  };
  return { table, sheet, figures };
}

function columnsOf(sheet: SheetSnapshot, block: Block): Column[] {
  const labels: Column[] = block.labelColumns.map((column) => ({
    column,
    role: 'label',
    year: null,
    header: headerAt(sheet, block, column),
  }));
  const figures = block.figureColumns.map((column): Column => {
    const header = headerAt(sheet, block, column);
    return { column, role: roleOfHeader(header), year: yearIn(header), header };
  });
  return [...labels, ...figures];
}

function headerAt(sheet: SheetSnapshot, block: Block, column: number): string {
  return joinPieces(block.headerRows.map((row) => textOf(valueAt(sheet, row, column))));
}

function linesOf(sheet: SheetSnapshot, block: Block): Line[] {
  const lines: Line[] = [];
  for (let row = block.firstBodyRow; row <= block.box.bottom; row++) {
    if (block.repeatedHeaderRows.includes(row)) continue;
    const label = joinPieces(block.labelColumns.map((column) => textOf(valueAt(sheet, row, column))));
    if (label === '') continue;
    lines.push({ row, label, standard: null, role: isTotalLabel(label) ? 'total' : 'detail' });
  }
  return lines;
}

const SCALES: readonly (readonly [Unit['currency'], Unit['scale'], RegExp])[] = [
  ['SEK', 1000000, /\b(?:mnkr|mkr|msek)\b|miljoner kronor/],
  ['SEK', 1000, /\b(?:tkr|tsek)\b|tusental kronor/],
  ['EUR', 1000000, /(?:milj\.?|mn)\s*(?:€|euro)|miljoner euro/],
  ['EUR', 1000, /\b1\s?000\s*(?:€|euro)|tuhansina euroina|\bt€|\bteur\b/],
  ['SEK', 1, /\bkr(?:onor)?\b/],
  ['EUR', 1, /€|\beuro/],
];

function unitOf(texts: readonly string[]): Unit {
  for (const text of texts) {
    const words = plainWords(text);
    for (const [currency, scale, pattern] of SCALES) if (pattern.test(words)) return { currency, scale };
  }
  return { currency: null, scale: 1 };
}
