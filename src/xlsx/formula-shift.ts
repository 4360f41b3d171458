import { columnIndex, columnName } from '../engine/model/cell';

/** A formula taken apart once, to be written for each cell that shares it. */
export type FormulaTemplate = readonly (string | Reference)[];

/** A row or column that may move; null where the reference has none, as in `A:A`. */
interface Reference {
  readonly column: Place | null;
  readonly row: Place | null;
}

interface Place {
  readonly index: number;
  readonly fixed: boolean;
}

const ROWS = 1048576;
const COLUMNS = 16384;

const NOT_IN_NAME = String.raw`(?![\w.(!\\?]|[^\x00-\x7f])`;
/**
 * Texts, quoted sheet names, bracketed column names, references (cell, whole columns, whole rows), and names
 * and numbers. References are the one group; the rest is matched so that no reference is seen inside it.
 */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}${NOT_IN_NAME}`,
    String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_IN_NAME}`,
    String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${NOT_IN_NAME})`,
    String.raw`(?:[\w\\?]|[^\x00-\x7f])(?:[\w.\\?]|[^\x00-\x7f])*`,
  ].join('|'),
  'g',
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const SPAN = /^(\$?)([A-Za-z]+|\d+):(\$?)([A-Za-z]+|\d+)$/;

export function formulaTemplate(formula: string): FormulaTemplate {
  const template: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECES)) {
    const references = match[1] === undefined ? null : parseReference(match[1]);
    if (!references) continue;
    const plain = formula.slice(done, match.index);
    done = match.index + match[0].length;
    references.forEach((reference, index) => template.push(index === 0 ? plain : ':', reference));
  }
  template.push(formula.slice(done));
  return template;
}

/** The formula as it reads so many rows down and columns to the right of where it was taken. */
export function shiftedFormula(template: FormulaTemplate, rows: number, columns: number): string {
  let formula = '';
  for (const piece of template) {
    formula += typeof piece === 'string' ? piece : written(piece, rows, columns);
  }
  return formula;
}

function written({ row, column }: Reference, rows: number, columns: number): string {
  const toRow = row && (row.fixed ? row.index : row.index + rows);
  const toColumn = column && (column.fixed ? column.index : column.index + columns);
  if (toRow !== null && (toRow < 0 || toRow >= ROWS)) return '#REF!';
  if (toColumn !== null && (toColumn < 0 || toColumn >= COLUMNS)) return '#REF!';
  const columnText = toColumn === null ? '' : (column?.fixed ? '$' : '') + columnName(toColumn);
  return columnText + (toRow === null ? '' : (row?.fixed ? '$' : '') + String(toRow + 1));
}

function parseReference(text: string): Reference[] | null {
  const cell = CELL.exec(text);
  if (cell) {
    const column = place(cell[1], cell[2]);
    const row = place(cell[3], cell[4]);
    return column.index < COLUMNS && row.index < ROWS ? [{ column, row }] : null;
  }
  const span = SPAN.exec(text);
  if (!span) return null;
  const ends = [place(span[1], span[2]), place(span[3], span[4])];
  return /\d/.test(text)
    ? ends.map((row) => ({ row, column: null }))
    : ends.map((column) => ({ column, row: null }));
}

function place(dollar: string | undefined, text = ''): Place {
  return { fixed: dollar === '$', index: /\d/.test(text) ? Number(text) - 1 : columnIndex(text) };
}
