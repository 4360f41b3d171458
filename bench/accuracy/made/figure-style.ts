import type { CellValue } from '../../../src/engine/model/cell';
import type { CellFormat } from '../../../src/engine/model/snapshot';
import { GENERAL } from '../../../src/engine/model/snapshot';
import type { Roll } from '../dice';
import { chance, one } from './draft';

/** How the figures of one table are written into cells. */
export interface FigureStyle {
  readonly text: boolean;
  readonly group: string;
  readonly minus: string;
  readonly brackets: boolean;
  /** The number format is left as it is, or says how many places are shown. */
  readonly general: boolean;
  readonly zero: CellValue;
}

export function anyStyle(roll: Roll, stored: boolean): FigureStyle {
  const text = !stored && chance(roll, 0.3);
  return {
    text,
    group: one(roll, [' ', '\u00a0', '\u2009', '\u202f', '']),
    minus: one(roll, ['-', '-', '\u2212', '\u2013', '- ', '\u2212 ']),
    brackets: text && chance(roll, 0.08),
    general: !text && !stored && chance(roll, 0.3),
    zero: one<CellValue>(roll, [0, 0, null, null, '-', '\u2013', text ? '0' : 0]),
  };
}

/** A figure of `units` in its last shown place, as the cell value of such a table. */
export function written(style: FigureStyle, units: number, decimals: number): CellValue {
  if (units === 0) return style.zero;
  if (!style.text) return units / 10 ** decimals;
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, style.group);
  const figure = decimals > 0 ? `${whole},${digits.slice(-decimals)}` : whole;
  if (units > 0) return figure;
  return style.brackets ? `(${figure})` : style.minus + figure;
}

export function formatOf(style: FigureStyle, decimals: number): CellFormat {
  if (style.text || style.general) return GENERAL;
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return { numberFormat: `#,##0${places}`, indent: 0, bold: false };
}
