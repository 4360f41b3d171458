import type { ICellData } from '@univerjs/presets';
import { CellValueType } from '@univerjs/presets';
import type { CellValue } from '../../engine/model/cell';
import { isCellError } from '../../engine/model/cell';
import type { Cell } from '../host/model/sheet';
import { isPending } from '../host/model/typing';

type Content = Pick<Cell, 'value' | 'formula'>;

const ERROR = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const LOOKS_LIKE_MORE = /^\s*[-+]?[\d.,]+\s*%?\s*$|^(true|false)$/i;
const SWEDISH_NUMBER = /^[-+]?(\d{1,3}([ \u00a0\u202f]\d{3})+|\d+)(,\d+)?$/;

/** A cell as the grid takes it, without its look. */
export function gridContent({ value, formula }: Content): ICellData {
  const empty = { p: null, f: null, si: null, v: null, t: null };
  // A formula that waits for its result must not be read as a text by those that call it.
  const known = formula !== null && isPending(value) ? {} : gridValue(value);
  return { ...empty, ...known, ...(formula === null ? {} : { f: formula }) };
}

export function gridValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: LOOKS_LIKE_MORE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What stands in a cell of the grid, after calculation. */
export function bookValue(cell: ICellData | null | undefined): CellValue {
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  const value = text ?? cell?.v ?? null;
  if (value === null || value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

/** What the user entered, in the words of the host: a text with an apostrophe stays a text. */
export function entered(cell: ICellData | null | undefined): string | number | boolean {
  const value = bookValue(cell);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  if (cell?.t === CellValueType.FORCE_STRING) return `'${value}`;
  const number = swedishNumber(value);
  return number ?? (value.startsWith('=') ? `'${value}` : value);
}

/** `-1 773 265,5`: the grid itself reads numbers the English way only. */
function swedishNumber(text: string): number | null {
  const bare = text.trim();
  return SWEDISH_NUMBER.test(bare) ? Number(bare.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : null;
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);
}
