import type { CellValue } from '../src/engine/model/cell';
import type { Look } from './data/model';

/** `-1 935 984`, `0,0`, `2023`; nothing with a unit or a word. */
const FIGURE = /^[-+]?\d{1,3}(?: \d{3})*(?:,\d+)?$|^[-+]?\d+(?:,\d+)?$/;
const PERCENT = /^([-+]?\d+(?:,\d+)?) %$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A)$/;
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const FIRST_DAY = Date.UTC(1899, 11, 30);

export interface Stored {
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly figure: boolean;
}

/** How a printed text is kept in a cell of this look. */
export function store(printed: string, look: Look, column: number): Stored {
  if (printed === '') return { value: null, figure: false };
  if (look.textColumns?.includes(column)) return { value: printed, figure: false };
  if (DATE.test(printed) && look.dates !== 'text') {
    return {
      value: (Date.parse(printed) - FIRST_DAY) / 86_400_000,
      numberFormat: 'yyyy\\-mm\\-dd',
      figure: true,
    };
  }
  if (FIGURE.test(printed)) {
    if (look.figures === 'printed') return { value: printed, figure: true };
    if (look.figures === 'text') return { value: asTyped(printed), figure: true };
    return { value: numberOf(printed), numberFormat: formatOf(printed), figure: true };
  }
  if (ERROR.test(printed)) return { value: { error: printed }, figure: true };
  const percent = PERCENT.exec(printed)?.[1];
  if (percent !== undefined && look.percent === 'number') {
    const value = Number((numberOf(percent) / 100).toPrecision(12));
    return { value, numberFormat: `0${decimalPart(percent)}\\ %`, figure: true };
  }
  return { value: printed, figure: percent !== undefined };
}

export function isFigure(printed: string): boolean {
  return FIGURE.test(printed);
}

function asTyped(printed: string): string {
  return printed.replaceAll(' ', NO_BREAK_SPACE).replace(/^-/, MINUS);
}

function numberOf(printed: string): number {
  return Number(printed.replaceAll(' ', '').replace(',', '.'));
}

function formatOf(printed: string): string {
  return `#,##0${decimalPart(printed)}`;
}

function decimalPart(printed: string): string {
  const decimals = printed.split(',')[1]?.length ?? 0;
  return decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
}
