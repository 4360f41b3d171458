import type { BorderLine, CellStyle as FileStyle, DifferentialStyle } from '../../xlsx/cell-styles';
import type { ConditionalLook } from '../host/model/parts';
import type { Border, BorderSide, CellStyle } from '../host/model/style';

/** The looks that a download needs, each once. */
export class StyleList {
  readonly styles: FileStyle[] = [];
  readonly differential: DifferentialStyle[] = [];
  private readonly places = new Map<string, number>();

  place(style: CellStyle): number {
    const key = JSON.stringify(style);
    const place = this.places.get(key) ?? this.styles.push(fileStyle(style)) - 1;
    this.places.set(key, place);
    return place;
  }

  conditionalPlace(look: ConditionalLook): number {
    return this.differential.push(differentialStyle(look)) - 1;
  }
}

const HORIZONTAL: Readonly<Record<string, NonNullable<FileStyle['horizontal']>>> = {
  Left: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

const VERTICAL: Readonly<Record<string, NonNullable<FileStyle['vertical']>>> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
};

function fileStyle(style: CellStyle): FileStyle {
  const horizontal = HORIZONTAL[style.horizontalAlignment];
  const vertical = VERTICAL[style.verticalAlignment];
  return {
    numberFormat: style.numberFormat,
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline !== 'None',
      color: digits(style.fontColor),
    },
    ...(style.fill ? { fill: digits(style.fill) } : {}),
    border: borders(style),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.wrapText ? { wrap: true } : {}),
    ...(style.indentLevel > 0 ? { indent: style.indentLevel } : {}),
    locked: style.locked,
  };
}

function differentialStyle({ bold, italic, underline, fontColor, fill }: ConditionalLook): DifferentialStyle {
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline: underline !== 'None' }),
    ...(fontColor === undefined ? {} : { color: digits(fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill === undefined ? {} : { fill: digits(fill) }),
  };
}

function digits(color: string): string {
  return color.replace('#', '').toUpperCase();
}

const SIDES = { EdgeLeft: 'left', EdgeRight: 'right', EdgeTop: 'top', EdgeBottom: 'bottom' } as const;

function borders({ borders: drawn }: CellStyle): NonNullable<FileStyle['border']> {
  return Object.fromEntries(
    (Object.keys(SIDES) as (BorderSide & keyof typeof SIDES)[]).flatMap((side) => {
      const border = drawn[side];
      return border && border.style !== 'None'
        ? [[SIDES[side], { style: lineOf(border), color: digits(border.color) }]]
        : [];
    }),
  );
}

function lineOf({ style, weight }: Border): BorderLine['style'] {
  if (style === 'Double') return 'double';
  if (style === 'Dot' || style === 'DashDotDot') return 'dotted';
  if (style.includes('Dash')) return 'dashed';
  return ({ Hairline: 'hair', Medium: 'medium', Thick: 'thick' } as const)[weight] ?? 'thin';
}
