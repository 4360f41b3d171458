import type { CellValue } from '../../src/engine/model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { emptySheet, GENERAL } from '../../src/engine/model/snapshot';

/**
 * A sheet as one would draw it: a row a line, cells apart by `|`. `1 234,5` and `-12` become numbers, `#REF!` an
 * error, `'12` the text 12, everything else text; nothing is a blank cell. `15 =SUM(B2:B4)` is a formula that
 * gives 15, and `10,4 ~0` shows 10 by its number format.
 */
export function sheet(name: string, drawing: string, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const rows = drawing.replace(/^\n|\n\s*$/g, '').split('\n');
  const shown = rows.map((row) => row.split('|').map((drawn) => FORMAT.exec(drawn) ?? [drawn, drawn]));
  const cells = shown.map((row) => row.map(([, drawn = '']) => FORMULA.exec(drawn) ?? [drawn, drawn]));
  const codes = [...new Set(shown.flat().map(([, , code = 'General']) => code))];
  const formats = ['General', ...codes.filter((code) => code !== 'General')];
  return {
    ...emptySheet(name),
    formats: formats.map((numberFormat) => ({ ...GENERAL, numberFormat })),
    formatIds: shown.map((row) => row.map(([, , code = 'General']) => formats.indexOf(code))),
    values: cells.map((row) => row.map(([, value = '']) => cell(value))),
    formulas: cells.map((row) => row.map(([, , formula]) => formula)),
    ...more,
  };
}

const FORMAT = /^(.*\S)\s+~(\S+)\s*$/;
const FORMULA = /^(.*\S)\s+(=[-+(]?[A-Z].*?)\s*$/;

export function workbook(...sheets: (string | SheetSnapshot)[]): WorkbookSnapshot {
  return {
    sheets: sheets.map((one, i) => (typeof one === 'string' ? sheet(`Blad${String(i + 1)}`, one) : one)),
  };
}

function cell(drawn: string): CellValue {
  const text = drawn.trim();
  if (text === '') return null;
  if (/^#[A-Z/0]+[!?A]$/.test(text)) return { error: text };
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d{1,3}(?: \d{3})*(?:,\d+)?$|^-?\d+(?:,\d+)?$/.test(text))
    return Number(text.replace(/ /g, '').replace(',', '.'));
  return text;
}
