export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks. Shared between cells and never changed in place. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Empty where the cell has no fill. */
  readonly fill: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly wrapText: boolean;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

export const PLAIN: CellStyle = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fill: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  wrapText: false,
  locked: true,
  borders: {},
};

export const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };
