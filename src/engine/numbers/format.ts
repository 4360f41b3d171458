import type { CellFormat } from '../model/snapshot';

/** What a number format shows of a stored number. */
export type FormatShape =
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date' }
  /** `scale` is how many times ten the shown figure is divided by; `-2` for a percentage. */
  | { readonly kind: 'number'; readonly decimals: number; readonly scale: number; readonly percent: boolean };

const shapes = new Map<string, FormatShape>();

export function formatShape(code: string): FormatShape {
  const known = shapes.get(code);
  if (known) return known;
  const shape = readShape(code);
  if (shapes.size < 1000) shapes.set(code, shape);
  return shape;
}

const byFormats = new WeakMap<readonly CellFormat[], readonly FormatShape[]>();

/** What each format of a workbook shows, in the order of its formats. */
export function shapesOf(formats: readonly CellFormat[]): readonly FormatShape[] {
  let shapesInOrder = byFormats.get(formats);
  if (!shapesInOrder || shapesInOrder.length !== formats.length) {
    shapesInOrder = formats.map((format) => formatShape(format.numberFormat));
    byFormats.set(formats, shapesInOrder);
  }
  return shapesInOrder;
}

function readShape(code: string): FormatShape {
  if (code === '' || /^general$/i.test(code)) return { kind: 'general' };
  if (code === '@') return { kind: 'text' };
  const first = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/[ymdhs]/i.test(first)) return { kind: 'date' };
  const digits = /[0#?][0#?, ]*(?:\.([0#?]*))?(,*)/.exec(first);
  if (!digits) return { kind: 'general' };
  const percent = first.includes('%');
  const groups = /,*$/.exec((digits[0].split('.')[0] ?? '') + (digits[2] ?? ''))?.[0].length ?? 0;
  return { kind: 'number', decimals: digits[1]?.length ?? 0, scale: 3 * groups - (percent ? 2 : 0), percent };
}
