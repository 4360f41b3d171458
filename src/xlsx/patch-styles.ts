import {
  borderXml,
  cellFormatXml,
  differentialXml,
  fillXml,
  fontXml,
  type CellStyle,
  type DifferentialStyle,
  type NormalFont,
} from './cell-styles';
import { builtInFormatId } from './number-formats';
import { eachChild } from './read-styles';
import { StyleSections } from './style-sections';
import type { XmlScanner } from './xml-scanner';
import { escapeXml } from './xml-text';

/** Where the styles of a patch ended up in the file. */
export interface PatchedStyles {
  readonly bytes: Uint8Array;
  readonly cellStyleIds: readonly number[];
  readonly differentialIds: readonly number[];
}

const FIRST_OWN_FORMAT = 164;
/** The built-in formats that every language of Excel shows alike. */
const SAME_EVERYWHERE = new Set([0, 1, 2, 3, 4, 9, 10, 49]);

/** Appends styles to a styles part. One that is there already, as after an earlier patch, is used again. */
export function patchStyles(
  bytes: Uint8Array,
  part: string,
  styles: readonly CellStyle[],
  differentials: readonly DifferentialStyle[],
): PatchedStyles {
  const formats = new Map<string, number>();
  const normal: { -readonly [K in keyof NormalFont]: NormalFont[K] } = { name: 'Calibri', size: 11 };
  const sections = new StyleSections(bytes, part, (section, scanner, index) => {
    if (section === 'numFmts') {
      formats.set(scanner.attribute('formatCode') ?? '', Number(scanner.attribute('numFmtId')));
    }
    if (section === 'fonts' && index === 0) readNormalFont(scanner, normal);
    else scanner.skip();
  });
  if (styles.length > 0) addDefaults(sections, normal);
  const cellStyleIds = styles.map((style) => {
    const { font, fill, border, numberFormat } = style;
    const ids = {
      numberFormat: numberFormat === undefined ? 0 : formatId(sections, formats, numberFormat),
      font: font ? sections.place('fonts', fontXml(font, normal)) : 0,
      fill: fill === undefined ? 0 : sections.place('fills', fillXml(fill)),
      border: border ? sections.place('borders', borderXml(border)) : 0,
    };
    return sections.place('cellXfs', cellFormatXml(style, ids));
  });
  const differentialIds = differentials.map((style) => sections.place('dxfs', differentialXml(style)));
  return { bytes: sections.toBytes(), cellStyleIds, differentialIds };
}

function formatId(sections: StyleSections, formats: Map<string, number>, format: string): number {
  const builtIn = builtInFormatId(format);
  if (builtIn !== undefined && SAME_EVERYWHERE.has(builtIn)) return builtIn;
  let id = formats.get(format);
  if (id === undefined) {
    id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.values()) + 1;
    formats.set(format, id);
    sections.place('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`);
  }
  return id;
}

/** The first entries have a fixed meaning, so a part that lacks them gets them before ours. */
function addDefaults(sections: StyleSections, normal: NormalFont): void {
  if (sections.count('fonts') === 0) sections.place('fonts', fontXml({}, normal));
  if (sections.count('fills') === 0) {
    sections.place('fills', '<fill><patternFill patternType="none"/></fill>');
    sections.place('fills', '<fill><patternFill patternType="gray125"/></fill>');
  }
  if (sections.count('borders') === 0) sections.place('borders', borderXml({}));
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  if (sections.count('cellStyleXfs') === 0) sections.place('cellStyleXfs', `${plain}/>`);
  if (sections.count('cellXfs') === 0) sections.place('cellXfs', `${plain} xfId="0"/>`);
}

function readNormalFont(scanner: XmlScanner, normal: { name: string; size: number }): void {
  eachChild(scanner, () => {
    const value = scanner.attribute('val');
    if (scanner.name === 'name' && value !== undefined) normal.name = value;
    if (scanner.name === 'sz' && value !== undefined) normal.size = Number(value);
    scanner.skip();
  });
}
