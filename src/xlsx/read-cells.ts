import type { CellValue } from '../engine/model/cell';
import type { CellFormulas } from './cell-formulas';
import { isoSerial } from './iso-dates';
import { readRichText } from './read-strings';
import { CLOSE, OPEN, type XmlScanner } from './xml-scanner';
import { unescapeExcel } from './xml-text';

/** What the cells of every sheet of one workbook refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** From a cell's style number to an index into the formats of the workbook. */
  readonly formatOfStyle: readonly number[];
  readonly date1904: boolean;
}

export interface CellGrids {
  readonly values: (CellValue | undefined)[][];
  readonly formulas: CellFormulas;
  readonly formatIds: (number | undefined)[][];
  readonly hiddenRows: number[];
  /** One past the last column that holds anything. */
  columnCount: number;
}

const LAST_COLUMN = 16383;
const WIDEST_GUESS = 256;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** Reads the cells of one row after the other into the grids of their sheet. */
export class CellReader {
  private row = 0;
  private column = -1;
  private style = 0;
  private type = '';
  private values: (CellValue | undefined)[] | null = null;
  /** As long as the row before: most rows of a table are, and an array that need not grow is quicker and smaller. */
  private width = 0;
  private rowWidth = 0;
  private formatIds: (number | undefined)[] = [];
  private formatIdsBefore: (number | undefined)[] = [];

  constructor(
    private readonly scanner: XmlScanner,
    private readonly shared: SharedParts,
    private readonly grids: CellGrids,
  ) {}

  readRow(row: number): void {
    const { scanner } = this;
    const outside = scanner.depth - 1;
    this.column = -1;
    this.row = row;
    this.values = null;
    this.rowWidth = 0;
    for (let kind = scanner.next(); scanner.depth > outside; kind = scanner.next()) {
      if (kind !== OPEN) continue;
      if (scanner.name === 'c') this.readCell();
      else scanner.skip();
    }
    if (this.values) this.keepRow(this.values);
  }

  private keepRow(values: (CellValue | undefined)[]): void {
    const { grids, row } = this;
    if (values.length > this.rowWidth) values.length = this.rowWidth;
    grids.values[row] = values;
    this.width = this.rowWidth <= WIDEST_GUESS ? this.rowWidth : 0;
    if (this.formatIds.length === 0) return;
    if (sameRow(this.formatIds, this.formatIdsBefore)) this.formatIds.length = 0;
    else {
      this.formatIdsBefore = this.formatIds;
      this.formatIds = [];
    }
    grids.formatIds[row] = this.formatIdsBefore;
  }

  private readCell(): void {
    const { scanner, grids } = this;
    this.readCellAttributes();
    const { column } = this;
    const outside = scanner.depth - 1;
    let value: CellValue = null;
    let formula = false;
    for (let kind = scanner.next(); kind !== CLOSE || scanner.depth > outside; kind = scanner.next()) {
      if (kind !== OPEN) continue;
      if (scanner.name === 'v') value = this.readValue();
      else if (scanner.name === 'is') value = readRichText(scanner);
      else if (scanner.name === 'f') {
        formula = true;
        this.readFormula();
      } else scanner.skip();
    }
    if (value === null && !formula) return;
    (this.values ??= new Array<CellValue | undefined>(this.width))[column] = value;
    const format = this.shared.formatOfStyle[this.style];
    if (format) this.formatIds[column] = format;
    if (column >= this.rowWidth) this.rowWidth = column + 1;
    if (column >= grids.columnCount) grids.columnCount = column + 1;
  }

  private readCellAttributes(): void {
    const { scanner } = this;
    const { bytes, spans } = scanner;
    this.type = 'n';
    this.style = 0;
    let column = this.column + 1;
    for (let span = 0; span < scanner.spanCount; span++) {
      const nameStart = spans[4 * span]!;
      if (spans[4 * span + 1]! - nameStart !== 1) continue;
      const name = bytes[nameStart];
      const start = spans[4 * span + 2]!;
      const end = spans[4 * span + 3]!;
      if (name === LETTER_R) column = this.readReference(start, end);
      else if (name === LETTER_S) {
        for (let at = start; at < end; at++) this.style = this.style * 10 + (bytes[at]! - 48);
      } else if (name === LETTER_T) {
        this.type = end - start === 1 ? String.fromCharCode(bytes[start]!) : (scanner.attribute('t') ?? 'n');
      }
    }
    if (!(column >= 0 && column <= LAST_COLUMN)) scanner.fail('cell reference');
    this.column = column;
  }

  /** `BC12`: the column is taken, the row must be the one we are in. */
  private readReference(start: number, end: number): number {
    const { bytes } = this.scanner;
    let at = start;
    let column = 0;
    for (; at < end && bytes[at]! > 57; at++) column = column * 26 + ((bytes[at]! & 0xdf) - 64);
    let row = 0;
    for (; at < end; at++) row = row * 10 + (bytes[at]! - 48);
    if (row !== this.row + 1) this.scanner.fail('cell reference');
    return column - 1;
  }

  private readValue(): CellValue {
    const { scanner, type } = this;
    if (type === 'n') {
      const plain = scanner.plainNumber();
      return Number.isNaN(plain) ? numberOrText(scanner.content()) : plain;
    }
    if (type === 's') {
      const plain = scanner.plainNumber();
      const index = Number.isNaN(plain) ? numberOrText(scanner.content()) : plain;
      if (index === null) return null;
      return this.shared.strings[Number(index)] ?? scanner.fail('shared string');
    }
    const text = scanner.content();
    if (type === 'str') return unescapeExcel(text);
    if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
    if (type === 'e') return { error: text };
    if (type === 'd') return isoSerial(text, this.shared.date1904) ?? text;
    return text;
  }

  private readFormula(): void {
    const { scanner } = this;
    if (scanner.spanCount === 0) {
      this.grids.formulas.add(this.row, this.column, scanner.content(), PLAIN);
      return;
    }
    const kind = scanner.attribute('t');
    const attributes = { kind, shared: scanner.attribute('si'), ref: scanner.attribute('ref') };
    const inputs = `${scanner.attribute('r1') ?? ''},${scanner.attribute('r2') ?? ''}`;
    const text = scanner.content();
    const shown = kind === 'dataTable' ? `TABLE(${inputs})` : text;
    this.grids.formulas.add(this.row, this.column, shown, attributes);
  }
}

/** Rows of a table tend to look alike, and then share one list of formats. */
function sameRow(a: readonly (number | undefined)[], b: readonly (number | undefined)[]): boolean {
  if (a.length !== b.length || a.length > WIDEST_GUESS) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

const PLAIN = { kind: undefined, shared: undefined, ref: undefined };

/** A number cell may be empty, and some writers put `NaN` there, which Excel cannot hold. */
function numberOrText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value + 0 : text;
}
