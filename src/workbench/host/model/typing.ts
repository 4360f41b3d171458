import type { CellError, CellValue } from '../../../engine/model/cell';
import { isCellError } from '../../../engine/model/cell';

/** What Excel makes of something written into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Set where the way of writing brings a number format along. */
  readonly numberFormat?: string;
}

const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'];
const TEXT_FORMAT = '@';
/** What Excel shows in a cell whose formula is not calculated yet. */
const PENDING: CellError = { error: '#BUSY!' };

/** The result of a formula that has not been calculated yet. */
export function isPending(value: CellValue): boolean {
  return isCellError(value) && value.error === PENDING.error;
}
const DAY = 86_400_000;

/** A text is read as if the user had typed it: `12` is a number, `=A1` a formula, `'12` the text 12. */
export function entryOf(written: string | number | boolean, numberFormat: string): Entry {
  if (typeof written !== 'string') return { value: written, formula: null };
  if (written === '') return { value: null, formula: null };
  if (written.startsWith("'")) return { value: written.slice(1), formula: null };
  if (numberFormat === TEXT_FORMAT) return { value: written, formula: null };
  if (written.startsWith('=') && written.length > 1) return { value: PENDING, formula: written };
  if (ERRORS.includes(written)) return { value: { error: written }, formula: null };
  if (/^(true|false)$/i.test(written)) return { value: written.toLowerCase() === 'true', formula: null };
  const text = written.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text), formula: null };
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text)) {
    return {
      value: Number(text.slice(0, -1)) / 100,
      formula: null,
      numberFormat: text.includes('.') ? '0.00%' : '0%',
    };
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (day) {
    const serial = serialOfDay(Number(day[1]), Number(day[2]), Number(day[3]));
    if (serial !== null) return { value: serial, formula: null, numberFormat: 'yyyy-mm-dd' };
  }
  return { value: written, formula: null };
}

function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901) return null;
  return Math.round((time - Date.UTC(1899, 11, 30)) / DAY);
}
