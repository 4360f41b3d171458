import type { ConditionalLook } from '../host/model/parts';
import type { Border, BorderSide, CellStyle } from '../host/model/style';
import { PLAIN } from '../host/model/style';
import { builtInFormat } from '../../xlsx/number-formats';
import type { PackageParts, Relationship } from '../../xlsx/package-parts';
import { eachChild } from '../../xlsx/read-styles';
import { END, OPEN, XmlScanner } from '../../xlsx/xml-scanner';
import { readColor, readTheme } from './colors';

type Font = Pick<
  CellStyle,
  'fontName' | 'fontSize' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;
type Borders = CellStyle['borders'];

export interface BookStyles {
  /** By a cell's style number. */
  readonly cells: readonly CellStyle[];
  /** By a conditional format's style number. */
  readonly conditional: readonly ConditionalLook[];
}

export function readBookStyles(parts: PackageParts, relationships: readonly Relationship[]): BookStyles {
  const path = relationships.find(({ type }) => type === 'styles')?.target;
  const bytes = path === undefined ? undefined : parts.xml(path);
  if (!bytes || path === undefined) return { cells: [], conditional: [] };
  const theme = readTheme(parts, relationships);
  const scanner = new XmlScanner(bytes, path);
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: string[] = [];
  const borders: Borders[] = [];
  const cells: CellStyle[] = [];
  const conditional: ConditionalLook[] = [];
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN || scanner.depth === 1) continue;
    switch (scanner.name) {
      case 'numFmts':
        eachChild(scanner, () => {
          formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
          scanner.skip();
        });
        break;
      case 'fonts':
        eachChild(scanner, () => fonts.push({ ...PLAIN, ...readFont(scanner, theme) }));
        break;
      case 'fills':
        eachChild(scanner, () => fills.push(readFill(scanner, theme, 'fgColor')));
        break;
      case 'borders':
        eachChild(scanner, () => borders.push(readBorders(scanner, theme)));
        break;
      case 'cellXfs':
        eachChild(scanner, () => cells.push(readCellStyle(scanner, { formats, fonts, fills, borders })));
        break;
      case 'dxfs':
        eachChild(scanner, () => conditional.push(readConditional(scanner, theme)));
        break;
      default:
        scanner.skip();
    }
  }
  return { cells, conditional };
}

function readFont(scanner: XmlScanner, theme: readonly string[]): Partial<Font> {
  const font: { -readonly [Key in keyof Font]?: Font[Key] } = {};
  eachChild(scanner, () => {
    const value = scanner.attribute('val');
    if (scanner.name === 'name' || scanner.name === 'rFont') font.fontName = value ?? PLAIN.fontName;
    else if (scanner.name === 'sz') font.fontSize = Number(value) || PLAIN.fontSize;
    else if (scanner.name === 'b') font.bold = scanner.flag('val', true);
    else if (scanner.name === 'i') font.italic = scanner.flag('val', true);
    else if (scanner.name === 'strike') font.strikethrough = scanner.flag('val', true);
    else if (scanner.name === 'u') font.underline = UNDERLINES[value ?? 'single'] ?? 'Single';
    else if (scanner.name === 'color') font.fontColor = readColor(scanner, theme) ?? PLAIN.fontColor;
    scanner.skip();
  });
  return font;
}

const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

function readFill(scanner: XmlScanner, theme: readonly string[], shown: 'fgColor' | 'bgColor'): string {
  let color = '';
  eachChild(scanner, () => {
    const drawn = scanner.attribute('patternType') !== 'none';
    eachChild(scanner, () => {
      if (drawn && scanner.name === shown) color = readColor(scanner, theme) ?? '';
      scanner.skip();
    });
  });
  return color;
}

const SIDES: Readonly<Record<string, BorderSide>> = {
  left: 'EdgeLeft',
  start: 'EdgeLeft',
  right: 'EdgeRight',
  end: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

const LINES: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  double: { style: 'Double', weight: 'Thick' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};

function readBorders(scanner: XmlScanner, theme: readonly string[]): Borders {
  const borders: { -readonly [Side in keyof Borders]: Borders[Side] } = {};
  eachChild(scanner, () => {
    const side = SIDES[scanner.name];
    const line = LINES[scanner.attribute('style') ?? ''];
    let color = '#000000';
    eachChild(scanner, () => {
      color = readColor(scanner, theme) ?? color;
      scanner.skip();
    });
    if (side && line) borders[side] = { ...line, color };
  });
  return borders;
}

interface Tables {
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly string[];
  readonly borders: readonly Borders[];
}

function readCellStyle(scanner: XmlScanner, { formats, fonts, fills, borders }: Tables): CellStyle {
  const id = (name: string) => Number(scanner.attribute(name) ?? 0);
  const style: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {
    ...PLAIN,
    ...fonts[id('fontId')],
    numberFormat: formats.get(id('numFmtId')) ?? builtInFormat(id('numFmtId')) ?? 'General',
    fill: fills[id('fillId')] ?? '',
    borders: borders[id('borderId')] ?? {},
  };
  eachChild(scanner, () => {
    if (scanner.name === 'alignment') {
      style.horizontalAlignment = capital(scanner.attribute('horizontal') ?? 'general');
      style.verticalAlignment = capital(scanner.attribute('vertical') ?? 'bottom');
      style.indentLevel = Number(scanner.attribute('indent') ?? 0) || 0;
      style.wrapText = scanner.flag('wrapText');
    } else if (scanner.name === 'protection') style.locked = scanner.flag('locked', true);
    scanner.skip();
  });
  return style;
}

/** `centerContinuous` is the only word that office.js has another name for. */
function capital(word: string): string {
  if (word === 'centerContinuous') return 'CenterAcrossSelection';
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function readConditional(scanner: XmlScanner, theme: readonly string[]): ConditionalLook {
  const look: ConditionalLook = {};
  eachChild(scanner, () => {
    if (scanner.name === 'font') Object.assign(look, readFont(scanner, theme));
    else if (scanner.name === 'fill') look.fill = readFill(scanner, theme, 'bgColor');
    else {
      if (scanner.name === 'numFmt') look.numberFormat = scanner.attribute('formatCode') ?? 'General';
      scanner.skip();
    }
  });
  return look;
}
