import type { NewStyle } from '../src/xlsx/create';
import type { Look, Row } from './data/model';
import type { Stored } from './figures';

export const PROSE: NewStyle = { wrap: true, vertical: 'top' };
export const NOTE: NewStyle = { italic: true, color: '7F7F7F' };

const DEFAULT_FILL = 'DDEBF7';
const known = new Map<string, NewStyle>();

/** The same style is the same object, so that the workbook holds it once. */
function kept(style: NewStyle): NewStyle {
  const key = JSON.stringify(style);
  const before = known.get(key);
  if (before) return before;
  known.set(key, style);
  return style;
}

export function headingStyle(level: 1 | 2 | 3): NewStyle {
  const size = level === 1 ? 16 : level === 2 ? 12 : 11;
  return kept({
    bold: true,
    size,
    wrap: true,
    vertical: 'center',
    ...(level === 3 ? {} : { color: '1F3864' }),
  });
}

export function headerStyle(look: Look, place: 'label' | 'figure' | 'group'): NewStyle {
  return kept({
    bold: true,
    fill: look.fill ?? DEFAULT_FILL,
    vertical: 'bottom',
    align: place === 'group' ? 'center' : place === 'label' || look.grid ? 'left' : 'right',
    wrap: look.header !== 'stacked',
    ...(look.grid ? { border: { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' } } : {}),
  });
}

export function rowStyle(kind: Row['kind'], look: Look, label = true, stored?: Stored): NewStyle {
  const bold = kind === 'total' || kind === 'section';
  const figure = stored?.figure === true;
  return kept({
    ...(bold ? { bold } : {}),
    ...(stored?.numberFormat === undefined ? {} : { numberFormat: stored.numberFormat }),
    ...(figure ? { align: 'right' as const } : { wrap: true }),
    ...(kind === 'sub' && label ? { indent: 1 } : {}),
    ...(look.grid ? { vertical: 'top' as const } : {}),
    border: borderOf(kind, look),
  });
}

function borderOf(kind: Row['kind'], look: Look): NonNullable<NewStyle['border']> {
  if (look.grid) return { left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' };
  return kind === 'total' ? { top: 'thin', bottom: 'thin' } : { bottom: 'hair' };
}
