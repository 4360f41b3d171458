import type { BorderLine, NewBorder, NewStyle } from './create-model';
import { escapeXml } from './create-text';

const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** A list that keeps each entry once and says where it stands. */
class Register {
  readonly entries: string[] = [];
  private readonly places = new Map<string, number>();

  place(entry: string): number {
    const known = this.places.get(entry);
    if (known !== undefined) return known;
    this.places.set(entry, this.entries.length);
    return this.entries.push(entry) - 1;
  }

  xml(element: string): string {
    return `<${element} count="${this.entries.length}">${this.entries.join('')}</${element}>`;
  }
}

/** Gathers the styles in use and gives each its number; number 0 is the plain cell. */
export class StyleSheet {
  private readonly formats = new Register();
  private readonly fonts = new Register();
  private readonly fills = new Register();
  private readonly borders = new Register();
  private readonly cells = new Register();
  private readonly known = new Map<NewStyle, number>();

  constructor(private readonly font: { readonly name: string; readonly size: number }) {
    // Excel reads the first two fills as "none" and "gray125", whatever they say.
    this.fills.place('<fill><patternFill patternType="none"/></fill>');
    this.fills.place('<fill><patternFill patternType="gray125"/></fill>');
    this.number({});
  }

  number(style: NewStyle | undefined): number {
    if (!style) return 0;
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const place = this.cells.place(this.cellXml(style));
    this.known.set(style, place);
    return place;
  }

  xml(): string {
    const formats = this.formats.entries.length > 0 ? this.formats.xml('numFmts') : '';
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      formats +
      this.fonts.xml('fonts') +
      this.fills.xml('fills') +
      this.borders.xml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.xml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }

  private cellXml(style: NewStyle): string {
    const format = this.formatNumber(style.numberFormat ?? 'General');
    const font = this.fonts.place(this.fontXml(style));
    const fill = style.fill ? this.fills.place(fillXml(style.fill)) : 0;
    const border = this.borders.place(borderXml(style.border));
    const applied = (what: string, number: number) => (number > 0 ? ` apply${what}="1"` : '');
    const alignment = alignmentXml(style);
    const attributes =
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      applied('NumberFormat', format) +
      applied('Font', font) +
      applied('Fill', fill) +
      applied('Border', border) +
      (alignment ? ' applyAlignment="1"' : '');
    return alignment ? `<xf ${attributes}>${alignment}</xf>` : `<xf ${attributes}/>`;
  }

  private formatNumber(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    const quoted = escapeXml(code);
    const next = 164 + this.formats.entries.length;
    const known = this.formats.entries.findIndex((entry) => entry.endsWith(` formatCode="${quoted}"/>`));
    if (known >= 0) return 164 + known;
    this.formats.place(`<numFmt numFmtId="${next}" formatCode="${quoted}"/>`);
    return next;
  }

  private fontXml(style: NewStyle): string {
    const color = style.color ? `<color rgb="FF${style.color}"/>` : '';
    return (
      `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}` +
      `<sz val="${style.size ?? this.font.size}"/>${color}<name val="${escapeXml(this.font.name)}"/></font>`
    );
  }
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: NewBorder = {}): string {
  const side = (name: string, line: BorderLine | undefined) =>
    line ? `<${name} style="${line}"><color auto="1"/></${name}>` : `<${name}/>`;
  const { left, right, top, bottom } = border;
  return `<border>${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`;
}

function alignmentXml({ align, vertical, indent, wrap }: NewStyle): string {
  // An indent without a side is ignored by Excel.
  const horizontal = align ?? (indent ? 'left' : undefined);
  const attributes =
    (horizontal ? ` horizontal="${horizontal}"` : '') +
    (vertical ? ` vertical="${vertical}"` : '') +
    (wrap ? ' wrapText="1"' : '') +
    (indent ? ` indent="${indent}"` : '');
  return attributes ? `<alignment${attributes}/>` : '';
}
