import { escapeXml } from './xml-text';

export interface CellStyle {
  /** In the invariant form of the file: `#,##0.0`. */
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  /** Colours are six hexadecimal digits: `FFC7CE`. */
  readonly fill?: string;
  readonly border?: BorderStyle;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Whether the cell is locked when its sheet is protected; it is when missing. */
  readonly locked?: boolean;
}

/** What is missing is taken from the workbook's normal font. */
export interface FontStyle {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

export interface BorderLine {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick' | 'double' | 'dotted' | 'dashed';
  readonly color?: string;
}

export interface BorderStyle {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

/** The change that a conditional format makes. */
export interface DifferentialStyle {
  readonly font?: Pick<FontStyle, 'bold' | 'italic' | 'underline' | 'color'>;
  readonly fill?: string;
  readonly border?: BorderStyle;
}

export interface NormalFont {
  readonly name: string;
  readonly size: number;
}

export function fontXml(font: FontStyle, normal: NormalFont | null): string {
  const { bold, italic, underline, color } = font;
  const size = font.size ?? normal?.size;
  const name = font.name ?? normal?.name;
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}` +
    (size === undefined ? '' : `<sz val="${size}"/>`) +
    (color === undefined ? '' : colorXml(color)) +
    (name === undefined ? '' : `<name val="${escapeXml(name)}"/>`) +
    '</font>'
  );
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml({ left, right, top, bottom }: BorderStyle): string {
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

export interface StyleIds {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function cellFormatXml(style: CellStyle, ids: StyleIds): string {
  const alignment =
    attribute('horizontal', style.horizontal ?? (style.indent ? 'left' : undefined)) +
    attribute('vertical', style.vertical) +
    attribute('wrapText', style.wrap ? 1 : undefined) +
    attribute('indent', style.indent);
  const inside =
    (alignment === '' ? '' : `<alignment${alignment}/>`) +
    (style.locked === undefined ? '' : `<protection locked="${Number(style.locked)}"/>`);
  const apply =
    attribute('applyNumberFormat', ids.numberFormat === 0 ? undefined : 1) +
    attribute('applyFont', style.font && 1) +
    attribute('applyFill', style.fill && 1) +
    attribute('applyBorder', style.border && 1) +
    attribute('applyAlignment', alignment === '' ? undefined : 1) +
    attribute('applyProtection', style.locked === undefined ? undefined : 1);
  const start = `<xf numFmtId="${ids.numberFormat}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"${apply}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</xf>`;
}

export function differentialXml({ font, fill, border }: DifferentialStyle): string {
  // Here, unlike in a cell's own fill, it is the background colour that shows.
  const fillPart =
    fill === undefined ? '' : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf>${font ? fontXml(font, null) : ''}${fillPart}${border ? borderXml(border).replace('<diagonal/>', '') : ''}</dxf>`;
}

function side(name: string, line: BorderLine | undefined): string {
  if (!line) return `<${name}/>`;
  return `<${name} style="${line.style}">${line.color === undefined ? '<color auto="1"/>' : colorXml(line.color)}</${name}>`;
}

function colorXml(color: string): string {
  return `<color rgb="FF${color}"/>`;
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` ${name}="${value}"`;
}
