import type { PackageParts, Relationship } from '../../xlsx/package-parts';
import { END, OPEN, XmlScanner } from '../../xlsx/xml-scanner';

/** The colours of a theme in the order a file counts them, which is not the order they stand in. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

const FIRST_EIGHT = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** The palette that older programs refer to by number. */
const INDEXED = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(
    ' ',
  ),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(
    ' ',
  ),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  ),
];

export function readTheme(parts: PackageParts, relationships: readonly Relationship[]): readonly string[] {
  const path = relationships.find(({ type }) => type === 'theme')?.target;
  const bytes = path === undefined ? undefined : parts.xml(path);
  if (!bytes || path === undefined) return OFFICE_THEME;
  const scanner = new XmlScanner(bytes, path);
  const found = new Map<string, string>();
  let slot = '';
  for (let kind = scanner.next(); kind !== END; kind = scanner.next()) {
    if (kind !== OPEN) continue;
    if (THEME_ORDER.includes(scanner.name)) slot = scanner.name;
    else if (slot && !found.has(slot)) {
      const color = scanner.name === 'srgbClr' ? scanner.attribute('val') : scanner.attribute('lastClr');
      if (color) found.set(slot, color);
    }
  }
  return THEME_ORDER.map((name, index) => found.get(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** The colour that the element just opened names, as `#RRGGBB`; null where it leaves it to the program. */
export function readColor(scanner: XmlScanner, theme: readonly string[]): string | null {
  const rgb = scanner.attribute('rgb');
  const themed = scanner.attribute('theme');
  const indexed = scanner.attribute('indexed');
  const named =
    rgb?.slice(-6) ??
    (themed === undefined ? undefined : theme[Number(themed)]) ??
    (indexed === undefined ? undefined : INDEXED[Number(indexed)]);
  if (named === undefined || !/^[\dA-F]{6}$/i.test(named)) return null;
  const tint = Number(scanner.attribute('tint') ?? 0);
  return `#${tint ? tinted(named, tint) : named.toUpperCase()}`;
}

/** Lighter for a positive tint, darker for a negative one. Near enough for a screen: by channel, not by luminance. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint))
    .map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
