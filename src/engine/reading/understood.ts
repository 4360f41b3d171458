import type { CellValue } from '../model/cell';
import { textOf } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import type { ColumnPlan } from './columns/columns';
import { columnsOf } from './columns/columns';
import { BLANK, TEXT } from './cells/kinds';
import type { Block } from './cells/block';
import type { PlacedLine } from './lines/lines';
import { blanksBefore, linesOf } from './lines/lines';
import { joinPieces } from './words/words';

/** What the words of a table say: its columns and its lines. */
export interface Understood extends ColumnPlan {
  readonly lines: readonly PlacedLine[];
}

export function understood(block: Block, plan: ColumnPlan): Understood {
  return { ...plan, lines: linesUnder(block, plan) };
}

/** The lines of a block with these columns: a row with figures is no heading; the number of its account is none. */
export function linesUnder(block: Block, { labels, columns }: ColumnPlan): PlacedLine[] {
  const figureColumns: number[] = [];
  for (const { role, column } of columns)
    if (role !== 'label' && role !== 'text' && role !== 'note') figureColumns.push(column);
  return linesOf(block, labels, figureColumns);
}

/** A table with more cells than this hardly has a sibling. */
const LARGEST = 4096;
/** So many different tables are remembered. */
const MOST = 2000;
/** Excel indents by 250 steps at most, and bold is one more bit. */
const LOOKS = 512;
/** Where in a print stands how many of its first columns have a name over them that says nothing. */
const FREE = 3;

interface Known {
  readonly print: Int32Array;
  readonly top: number;
  readonly understood: Understood | null;
}

/**
 * Areas print the same table again and again, with other figures. Where every word, blank and indent is that of a table
 * read before, so is all that the words say.
 */
export class Layouts {
  private readonly texts = new Map<string, number>();
  private readonly known = new Map<number, Known[]>();
  private readonly draft = new Int32Array(LARGEST);
  private kept = 0;

  of(block: Block): Understood | null {
    const print = this.printOf(block);
    if (!print) return read(block);
    const top = topOf(block);
    const mark = hash(print);
    const list = this.known.get(mark);
    const sibling = list?.find((one) => same(one.print, print));
    if (sibling)
      return sibling.understood && moved(sibling.understood, block, top - sibling.top, print[FREE] ?? 0);
    const own = read(block);
    if (this.kept++ < MOST) {
      const entry = { print: print.slice(), top, understood: own };
      if (list) list.push(entry);
      else this.known.set(mark, [entry]);
    }
    return own;
  }

  /** All that columns and lines are read from, as numbers, until the next table; null for one too large to remember. */
  private printOf(block: Block): Int32Array | null {
    const { sheet, kinds, headerRows, bodyRows, left, right } = block;
    const width = right - left + 1;
    const size = 4 + headerRows.length * (1 + 2 * width) + bodyRows.length * (1 + width);
    if (size > LARGEST) return null;
    const top = topOf(block);
    const print = this.draft.subarray(0, size);
    print.fill(0);
    print[0] = left;
    print[1] = right;
    print[2] = headerRows.length;
    const free = headerRows.length === 1 && sheet.merges.length === 0 ? labelColumns(block) : 0;
    print[FREE] = free;
    let at = FREE + 1;
    let above: number | undefined;
    for (const row of bodyRows) {
      const apart = row - top > 0 && blanksBefore(block, row, above) > 0;
      above = row;
      const begins = block.sections?.includes(row) ?? false;
      print[at++] = 4 * (row - top) + (begins ? 2 : 0) + (apart ? 1 : 0);
      const values = sheet.values[row];
      const formats = sheet.formatIds[row];
      for (let column = left; column <= right; column++) {
        const kind = kinds.at(row, column);
        const format = sheet.formats[formats?.[column] ?? 0];
        const looks = (format?.indent ?? 0) * 2 + (format?.bold ? 1 : 0);
        print[at++] = this.saidBy(kind, values?.[column]) * LOOKS + looks;
      }
    }
    for (const row of headerRows) {
      print[at++] = row - top;
      for (let column = left + free; column <= right; column++) {
        print[at++] = this.idOf(textOf(valueAt(sheet, row, column)));
        if (sheet.merges.length > 0) print[at++] = mergedTo(sheet, row, column);
      }
    }
    return print;
  }

  /** Of a figure only counts that there is one, and the spaces before it where it is a text. */
  private saidBy(kind: number, value: CellValue | undefined): number {
    if (kind === BLANK) return 0;
    if (kind === TEXT) return this.idOf(textOf(value ?? null));
    return typeof value === 'string' ? value.trimStart().length - value.length - 1 : -1;
  }

  private idOf(text: string): number {
    let id = this.texts.get(text);
    if (id === undefined) {
      id = this.texts.size + 1;
      this.texts.set(text, id);
    }
    return id;
  }
}

function read(block: Block): Understood | null {
  const plan = columnsOf(block);
  return plan && understood(block, plan);
}

function topOf(block: Block): number {
  return block.headerRows[0] ?? block.bodyRows[0] ?? 0;
}

function mergedTo(sheet: SheetSnapshot, row: number, column: number): number {
  const box = sheet.merges.find((one) => one.top === row && one.left === column && one.right > column);
  return box ? box.right : -1;
}

/** The first columns in which every line has a text or nothing: what stands over them is no more than their name. */
function labelColumns({ kinds, bodyRows, left, right }: Block): number {
  let columns = 0;
  for (let column = left; column <= right; column++, columns++) {
    let texts = 0;
    for (const row of bodyRows) {
      const kind = kinds.at(row, column);
      if (kind > TEXT) return columns;
      if (kind === TEXT) texts++;
    }
    if (texts === 0) return columns;
  }
  return columns;
}

/** What was understood of a sibling, as it stands here; the names over its labels are its own. */
function moved({ labels, columns, lines }: Understood, block: Block, rows: number, free: number): Understood {
  const [row = 0] = block.headerRows;
  const nameOver = (column: number) => joinPieces(textOf(valueAt(block.sheet, row, column)).split('\n'));
  return {
    labels,
    columns: columns.map((one) =>
      one.column < block.left + free ? { ...one, header: nameOver(one.column) } : one,
    ),
    lines: lines.map((line) => ({ ...line, row: line.row + rows })),
  };
}

function hash(print: Int32Array): number {
  let value = print.length;
  for (let i = 0; i < print.length; i++) value = (Math.imul(value, 31) + (print[i] ?? 0)) | 0;
  return value;
}

function same(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
