import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/presets';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/presets';
import type { Cell, Sheet } from '../host/model/sheet';
import type { Border, BorderSide, CellStyle } from '../host/model/style';
import { PLAIN } from '../host/model/style';

/** Narrow ones, where the machine lacks the file's font: figures are to fit their columns. */
const FALLBACK = 'Carlito, Segoe UI, Arial, Liberation Sans, DejaVu Sans Condensed, sans-serif';
const INDENT = 9;
const PADDING = 2;

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const SIDES: readonly (readonly [BorderSide, keyof IBorderData])[] = [
  ['EdgeTop', 't'],
  ['EdgeRight', 'r'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['DiagonalDown', 'tl_br'],
  ['DiagonalUp', 'bl_tr'],
];

/** How the grid writes a cell's look. The font is always named: the grid's own default is not Excel's. */
export function gridStyle(style: CellStyle): IStyleData {
  const horizontal = HORIZONTAL[style.horizontalAlignment];
  const right = horizontal === HorizontalAlign.RIGHT;
  const pad = PADDING + style.indentLevel * INDENT;
  return {
    ff: `${style.fontName}, ${FALLBACK}`,
    fs: style.fontSize,
    vt: VERTICAL[style.verticalAlignment] ?? VerticalAlign.BOTTOM,
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline !== 'None' ? { ul: underline(style.underline) } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fontColor !== PLAIN.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.fill ? { bg: { rgb: style.fill } } : {}),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(style.indentLevel > 0 ? { pd: right ? { r: pad } : { l: pad } } : {}),
    ...(style.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.numberFormat === PLAIN.numberFormat ? {} : { n: { pattern: style.numberFormat } }),
    ...borders(style),
  };
}

const LINK = '#0563C1';
const linkStyles = new WeakMap<CellStyle, CellStyle>();

/** The look of a cell, its own or its row's or column's. A link that was given no look of its own gets the usual. */
export function lookOf(sheet: Sheet, row: number, column: number, cell: Cell): CellStyle {
  const style = cell.style ?? sheet.style(row, column);
  if (!cell.link || style.fontColor !== PLAIN.fontColor) return style;
  const known = linkStyles.get(style);
  if (known) return known;
  const link = { ...style, fontColor: LINK, underline: 'Single' };
  linkStyles.set(style, link);
  return link;
}

/** The same, for a cell that had another look: the grid keeps whatever it is not told to drop. */
export function changedStyle(style: CellStyle): IStyleData {
  const dropped: Partial<Record<keyof IStyleData, null>> = {};
  for (const key of ['ul', 'st', 'cl', 'bg', 'bd', 'ht', 'pd', 'tb', 'n', 'bl', 'it'] as const)
    dropped[key] = null;
  return { ...(dropped as object), ...gridStyle(style) };
}

function underline(kind: string) {
  return { s: BooleanNumber.TRUE, t: kind === 'Double' ? TextDecoration.DOUBLE : TextDecoration.SINGLE };
}

function borders({ borders: drawn }: CellStyle): { bd: IBorderData } | object {
  const bd: Partial<Record<keyof IBorderData, IBorderStyleData>> = {};
  for (const [side, key] of SIDES) {
    const border = drawn[side];
    if (border && border.style !== 'None') bd[key] = { s: lineType(border), cl: { rgb: border.color } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function lineType({ style, weight }: Border): BorderStyleTypes {
  switch (style) {
    case 'Dash':
      return BorderStyleTypes.DASHED;
    case 'DashDot':
      return BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return BorderStyleTypes.DASH_DOT_DOT;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
    case 'SlantDashDot':
      return BorderStyleTypes.SLANT_DASH_DOT;
    default:
      return WEIGHTS[weight] ?? BorderStyleTypes.THIN;
  }
}

const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

/** What the user can change of a look in the grid: with the keyboard, or by typing `12 %`. */
export function bookStyle(style: IStyleData, before: CellStyle): CellStyle {
  const on = (flag: BooleanNumber | undefined) => flag === BooleanNumber.TRUE;
  return {
    ...before,
    bold: on(style.bl),
    italic: on(style.it),
    underline: on(style.ul?.s) ? (style.ul?.t === TextDecoration.DOUBLE ? 'Double' : 'Single') : 'None',
    strikethrough: on(style.st?.s),
    numberFormat: style.n?.pattern ?? PLAIN.numberFormat,
  };
}
