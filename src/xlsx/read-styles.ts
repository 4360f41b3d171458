import { GENERAL, type CellFormat } from '../engine/model/snapshot';
import { builtInFormat } from './number-formats';
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner';

export interface Styles {
  /** Every different format once; the first is that of a cell without style. */
  readonly formats: readonly CellFormat[];
  /** From a cell's style number to an index into `formats`. */
  readonly formatOfStyle: readonly number[];
}

interface CellStyle {
  readonly numberFormat: number;
  readonly font: number;
  readonly indent: number;
}

export const NO_STYLES: Styles = { formats: [GENERAL], formatOfStyle: [] };

export function readStyles(bytes: Uint8Array, part: string): Styles {
  const scanner = new XmlScanner(bytes, part);
  const custom = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN || scanner.depth === 1) continue;
    if (scanner.name === 'numFmts') {
      eachChild(scanner, () => {
        custom.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? 'General');
        scanner.skip();
      });
    } else if (scanner.name === 'fonts') eachChild(scanner, () => boldFonts.push(readBold(scanner)));
    else if (scanner.name === 'cellXfs') eachChild(scanner, () => styles.push(readCellStyle(scanner)));
    else scanner.skip();
  }
  return intern(
    styles.map((style) => ({
      numberFormat: custom.get(style.numberFormat) ?? builtInFormat(style.numberFormat) ?? 'General',
      indent: style.indent,
      bold: boldFonts[style.font] ?? false,
    })),
  );
}

function intern(all: readonly CellFormat[]): Styles {
  const formats: CellFormat[] = [];
  const known = new Map<string, number>();
  const formatOfStyle = all.map((format) => {
    const key = `${format.indent}/${format.bold}/${format.numberFormat}`;
    let index = known.get(key);
    if (index === undefined) {
      index = formats.push(format) - 1;
      known.set(key, index);
    }
    return index;
  });
  return formats.length === 0 ? NO_STYLES : { formats, formatOfStyle };
}

/** `visit` must leave the scanner at the end of the child. */
export function eachChild(scanner: XmlScanner, visit: () => void): void {
  const outside = scanner.depth - 1;
  for (let kind = scanner.next(); kind !== CLOSE || scanner.depth > outside; kind = scanner.next()) {
    if (kind === OPEN) visit();
  }
}

function readBold(scanner: XmlScanner): boolean {
  let bold = false;
  eachChild(scanner, () => {
    if (scanner.name === 'b') bold = scanner.flag('val', true);
    scanner.skip();
  });
  return bold;
}

function readCellStyle(scanner: XmlScanner): CellStyle {
  const numberFormat = Number(scanner.attribute('numFmtId') ?? 0);
  const font = Number(scanner.attribute('fontId') ?? 0);
  let indent = 0;
  eachChild(scanner, () => {
    if (scanner.name === 'alignment') indent = Number(scanner.attribute('indent') ?? 0) || 0;
    scanner.skip();
  });
  return { numberFormat, font, indent };
}
