/**
 * A workbook as a controller would type it: blocks from top to bottom, every figure as printed, blank where the
 * document is blank. How the figures are stored is told by the look of each table.
 */
export interface Book {
  readonly file: string;
  readonly pages: readonly Page[];
}

export interface Page {
  readonly name: string;
  /** One for each column, in characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  /** Empty columns to the left of everything. */
  readonly left?: number;
  readonly landscape?: boolean;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly protected?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 | 3 }
  | { readonly kind: 'prose'; readonly text: string }
  /** What a page break left behind: a page number, a running title. */
  | { readonly kind: 'stray'; readonly text: string }
  | Table;

export interface Table {
  readonly kind: 'table';
  /** From top to bottom; `<` belongs to the cell on its left. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly Row[];
  readonly look: Look;
  /** The live formula of a cell; `at` gives the address of another cell of the table. */
  readonly formula?: (
    row: number,
    column: number,
    at: (row: number, column: number) => string,
  ) => string | null;
}

export interface Row {
  readonly kind: 'line' | 'sub' | 'total' | 'section' | 'note' | 'stray' | 'header';
  readonly cells: readonly string[];
}

export interface Look {
  /** Numbers with a format, text with non-breaking spaces and a real minus, or text exactly as printed. */
  readonly figures: 'numbers' | 'text' | 'printed';
  /** A line break in a header stays in its cell, or moves the rest to the row below. */
  readonly header?: 'stacked' | 'wrapped';
  readonly dates?: 'serial' | 'text';
  /** `35 %` as 0.35 with a format, or as the text it is. */
  readonly percent?: 'number' | 'text';
  /** Columns that hold text even where it looks like a figure. */
  readonly textColumns?: readonly number[];
  readonly grid?: boolean;
  readonly fill?: string;
}

const row =
  (kind: Row['kind']) =>
  (...cells: string[]): Row => ({ kind, cells });

export const line = row('line');
/** A line that is part of the one above, such as "varav interna". */
export const sub = row('sub');
export const total = row('total');
/** A row that runs over the whole width. */
export const section = row('section');
/** Running text over the whole width, such as an analysis below its indicator. */
export const note = row('note');
/** A running title or page number that a page break left inside the table. */
export const strayRow = row('stray');
/** The header once more, where the table goes over to a new page. */
export const headerAgain = row('header');
export const emptyRow = line('');

export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', text, level });
export const prose = (text: string): Block => ({ kind: 'prose', text });
export const stray = (text: string): Block => ({ kind: 'stray', text });
export const table = (parts: Omit<Table, 'kind'>): Table => ({ kind: 'table', ...parts });
