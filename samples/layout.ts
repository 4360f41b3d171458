import type { Box } from '../src/engine/model/snapshot';
import { address } from '../src/engine/model/cell';
import type { NewCell, NewSheet, NewStyle, NewWorkbook } from '../src/xlsx/create';
import type { Block, Book, Page, Row, Table } from './data/model';
import { store } from './figures';
import { headerStyle, headingStyle, NOTE, PROSE, rowStyle } from './styles';

const POINTS_PER_LINE = 13.5;

export function layOut(book: Book): NewWorkbook {
  return { sheets: book.pages.map((page) => new SheetLayout(page).sheet()) };
}

/** Puts the blocks of a page under each other. */
class SheetLayout {
  private readonly rows: (NewCell | undefined)[][] = [];
  private readonly merges: Box[] = [];
  private readonly heights = new Map<number, number>();
  private readonly left: number;

  constructor(private readonly page: Page) {
    this.left = page.left ?? 0;
    page.blocks.forEach((block, index) => this.block(block, page.blocks[index - 1]));
  }

  sheet(): NewSheet {
    const { name, widths, landscape, frozen } = this.page;
    return {
      name,
      rows: this.rows,
      merges: this.merges,
      rowHeights: this.heights,
      columnWidths: [...Array.from({ length: this.left }, () => 3), ...widths],
      gridLines: false,
      fitToWidth: true,
      ...(landscape === undefined ? {} : { landscape }),
      ...(frozen === undefined ? {} : { frozen }),
      ...(this.page.protected === undefined ? {} : { protected: this.page.protected }),
    };
  }

  private block(block: Block, before: Block | undefined): void {
    const opensPart = block.kind === 'heading' || block.kind === 'table' || before?.kind === 'table';
    const follows = before?.kind === 'heading' && block.kind !== 'heading';
    if (before && opensPart && !follows) this.rows.push([]);
    if (block.kind === 'table') return this.table(block);
    const style =
      block.kind === 'heading' ? headingStyle(block.level) : block.kind === 'prose' ? PROSE : NOTE;
    this.wide(block.text, style, this.page.widths.length);
  }

  private table(table: Table): void {
    this.header(table);
    const first = this.rows.length;
    // A repeated header takes several rows, so the row of a line is looked up and not counted.
    const places: number[] = [];
    let top = first;
    for (const row of table.rows) {
      places.push(top);
      top += row.kind === 'header' ? depthOf(row.cells, table) : 1;
    }
    table.rows.forEach((row, index) => {
      if (row.kind === 'header') return this.headerLevel(row.cells, table);
      if (row.kind === 'section' || row.kind === 'note')
        return this.wide(row.cells[0] ?? '', rowStyle(row.kind, table.look), widthOf(table));
      if (row.kind === 'stray') return this.wide(row.cells[0] ?? '', NOTE, widthOf(table));
      this.line(table, row, index, (r, column) => {
        return address({ row: places[r] ?? first, column: this.left + column });
      });
    });
  }

  private header(table: Table): void {
    for (const level of table.header) this.headerLevel(level, table);
  }

  private headerLevel(cells: readonly string[], table: Table): void {
    const depth = depthOf(cells, table);
    for (let layer = 0; layer < depth; layer++) {
      const row: (NewCell | undefined)[] = [];
      cells.forEach((cell, column) => {
        if (cell === '<') return;
        const lines = table.look.header === 'stacked' ? cell.split('\n') : [cell];
        const text = lines[layer - (depth - lines.length)] ?? '';
        const group = cells[column + 1] === '<';
        const style = headerStyle(table.look, group ? 'group' : column === 0 ? 'label' : 'figure');
        this.put(row, column, text, style);
        let last = column;
        while (cells[last + 1] === '<') this.put(row, ++last, '', style);
        if (last > column) this.merge(this.rows.length, column, last);
      });
      this.push(row, cells.length);
    }
  }

  private line(
    table: Table,
    { kind, cells }: Row,
    index: number,
    at: (row: number, column: number) => string,
  ): void {
    const row: (NewCell | undefined)[] = [];
    for (let column = 0; column < widthOf(table); column++) {
      const stored = store(cells[column] ?? '', table.look, column);
      const style = rowStyle(kind, table.look, column === 0, stored);
      const formula = table.formula?.(index, column, at) ?? null;
      row[this.left + column] = { value: stored.value, style, ...(formula === null ? {} : { formula }) };
    }
    this.push(row, widthOf(table));
  }

  /** A text over the whole width, with the height that its lines need. */
  private wide(text: string, style: NewStyle, width: number): void {
    const row: (NewCell | undefined)[] = [];
    for (let column = 0; column < width; column++) this.put(row, column, column === 0 ? text : '', style);
    const characters = this.page.widths.slice(0, width).reduce((sum, one) => sum + one, 0);
    const scale = (style.size ?? 10) / 10;
    const lines = linesOf(text, characters / (style.bold ? scale * 1.1 : scale));
    const points = scale * POINTS_PER_LINE;
    if (lines > 1 || style.size !== undefined)
      this.heights.set(this.rows.length, Math.min(400, lines * points + 2));
    if (width > 1) this.merge(this.rows.length, 0, width - 1);
    this.rows.push(row);
  }

  private put(row: (NewCell | undefined)[], column: number, text: string, style: NewStyle): void {
    row[this.left + column] = { value: text === '' ? null : text, style };
  }

  private push(row: (NewCell | undefined)[], width: number): void {
    let lines = 1;
    for (let column = 0; column < width; column++) {
      const value = row[this.left + column]?.value;
      if (typeof value === 'string') lines = Math.max(lines, linesOf(value, this.page.widths[column] ?? 10));
    }
    if (lines > 1) this.heights.set(this.rows.length, Math.min(400, lines * POINTS_PER_LINE + 2));
    this.rows.push(row);
  }

  private merge(row: number, from: number, to: number): void {
    this.merges.push({ top: row, bottom: row, left: this.left + from, right: this.left + to });
  }
}

function widthOf(table: Table): number {
  return Math.max(...table.header.map((level) => level.length));
}

function depthOf(cells: readonly string[], table: Table): number {
  if (table.look.header !== 'stacked') return 1;
  return Math.max(...cells.map((cell) => cell.split('\n').length));
}

/** How many lines a text takes in a column of so many characters: words that do not fit go on below. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    lines += 1;
    let room = width;
    for (const word of part.split(' ')) {
      if (word.length > room && room < width) {
        lines += 1;
        room = width;
      }
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
      room -= (word.length % width) + 1;
    }
  }
  return lines;
}
