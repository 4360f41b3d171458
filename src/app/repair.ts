import type { Amount } from '../engine/model/amount';
import { amountText, amountToNumber } from '../engine/model/amount';
import type { CellRef } from '../engine/model/cell';
import type { WorkbookSnapshot } from '../engine/model/snapshot';
import { formulaAt, valueAt } from '../engine/model/snapshot';
import type { CellContent } from './host';

/** A cell that was put right, and what can be put back. */
export interface Repaired {
  readonly cell: CellRef;
  readonly value: Amount;
  readonly former: CellContent;
  readonly next: CellContent;
}

export function contentAt(workbook: WorkbookSnapshot, { sheet: name, row, column }: CellRef): CellContent {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet
    ? { value: valueAt(sheet, row, column), formula: formulaAt(sheet, row, column) }
    : { value: null, formula: null };
}

/** The amount that a cell should show, and what it should calculate where its formula is wrong. */
export interface Written {
  readonly value: Amount;
  readonly formula?: string;
}

/** What to write for an amount: a number, or a text printed like the text that stood there. */
export function contentFor({ value, formula }: Written, former: CellContent): CellContent {
  if (formula !== undefined && former.formula !== null) return { value: amountToNumber(value), formula };
  const text = typeof former.value === 'string' && former.formula === null ? former.value : '';
  return { value: /\d/.test(text) ? printedLike(value, text) : amountToNumber(value), formula: null };
}

/** `-1773265` after `– 1 775 975` -> `– 1 773 265`. */
function printedLike(value: Amount, text: string): string {
  const [sign] = /[-\u2010-\u2015\u2212]\s*(?=\d)/.exec(text) ?? ['-'];
  const bracketed = /^\s*\(.*\)\s*$/.test(text);
  const [, group = ''] = /\d([\s\u00a0\u202f\u2009.,'])\d{3}(?!\d)/.exec(text) ?? [];
  const [, mark = group === ',' ? '.' : ','] = /\d([.,])\d{1,2}\D*$/.exec(text) ?? [];
  const [, printed = ''] = /\d[.,](\d{1,2})\D*$/.exec(text) ?? [];
  const [whole = '', fraction = ''] = amountText(value).replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const decimals = fraction.padEnd(printed.length, '0');
  const figure = decimals === '' ? digits : `${digits}${mark}${decimals}`;
  if (value.units >= 0n) return figure;
  return bracketed ? `(${figure})` : `${sign}${figure}`;
}
