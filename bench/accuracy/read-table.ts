import type { FigureBlock, LineHint } from '../../src/engine/reading/relations/block';
import { saysShare } from '../../src/engine/reading/relations/words';
import { parseFigure, voteStyle } from './figure-text';

const MOST_DECIMALS = 6;
/** Sums of many figures must stay exact. */
const LARGEST = 2 ** 48;

/** Any table of strings as a block of figures: all its rows and columns, those without amounts left out. */
export function readTable(cells: readonly (readonly string[])[]): FigureBlock {
  const rows = cells.length;
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const style = voteStyle(cells.flat());
  const raw = new Float64Array(rows * columns).fill(NaN);
  const places = new Int8Array(rows * columns);
  const percent = new Uint8Array(rows * columns);
  let largest = 0;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const figure = parseFigure(cells[r]?.[c] ?? '', style);
      if (!figure) continue;
      const value = Number(figure.plain);
      raw[r * columns + c] = value;
      places[r * columns + c] = decimalsOf(figure.plain);
      percent[r * columns + c] = figure.percent ? 1 : 0;
      largest = Math.max(largest, Math.abs(value));
    }
  }
  const years = yearRows(raw, rows, columns);
  const rowHints: LineHint[] = [];
  const columnHints: LineHint[] = [];
  const labels: string[] = [];
  for (let r = 0; r < rows; r++) {
    const label = labelOf(cells[r] ?? [], raw, r, columns);
    labels.push(label.trim());
    rowHints.push({ indent: depthOf(label), excluded: years.has(r) });
  }
  const headers: string[] = [];
  for (let c = 0; c < columns; c++) {
    const header = headerOf(cells, raw, c, rows, columns, years);
    headers.push(header);
    const hint = { excluded: isCounter(raw, c, rows, columns, years) || isNote(header) };
    const share =
      saysShare(header) ||
      saysShare(groupHeader(cells, raw, c, columns)) ||
      mostly(percent, raw, c, rows, columns);
    columnHints.push(share ? { ...hint, additive: 0.12 } : hint);
  }
  let decimals = 0;
  for (let i = 0; i < raw.length; i++) if (raw[i] === raw[i]) decimals = Math.max(decimals, places[i] ?? 0);
  decimals = Math.min(decimals, MOST_DECIMALS);
  while (decimals > 0 && largest * 10 ** decimals > LARGEST) decimals--;
  const figures = raw.map((value) => (value === value ? Math.round(value * 10 ** decimals) : value));
  return { rows, columns, figures, decimals, labels, headers, rowHints, columnHints };
}

/** Trailing zeros of an export (`252.00000`) say nothing of the precision. */
function decimalsOf(plain: string): number {
  const point = plain.indexOf('.');
  return point < 0 ? 0 : plain.slice(point + 1).replace(/0+$/, '').length;
}

/** How deep a label stands: by spaces in front, then by a dash or dots as a bullet. */
function depthOf(label: string): number {
  const match = /^(\s*)([-\u2013\u2014\u2022\u2026]|\.{2,3})?/.exec(label);
  return 2 * (match?.[1]?.length ?? 0) + (match?.[2] ? 1 : 0);
}

function labelOf(row: readonly string[], raw: Float64Array, r: number, columns: number): string {
  const words: string[] = [];
  for (let c = 0; c < columns; c++) {
    const text = row[c] ?? '';
    if (text.trim() === '') continue;
    if (raw[r * columns + c] === raw[r * columns + c]) {
      if (words.length > 0) break;
      continue;
    }
    if (/\p{L}/u.test(text)) words.push(text);
  }
  return words.join(' ');
}

function headerOf(
  cells: readonly (readonly string[])[],
  raw: Float64Array,
  c: number,
  rows: number,
  columns: number,
  years: ReadonlySet<number>,
): string {
  const words: string[] = [];
  for (let r = 0; r < rows; r++) {
    const at = r * columns + c;
    if (raw[at] === raw[at] && !years.has(r)) break;
    const text = (cells[r]?.[c] ?? '').trim();
    if (text !== '' && text.length < 80) words.push(text);
  }
  return words.join(' ');
}

/** The words of merged header cells that span this column: text to the left with blanks in between. */
function groupHeader(
  cells: readonly (readonly string[])[],
  raw: Float64Array,
  c: number,
  columns: number,
): string {
  const words: string[] = [];
  for (let r = 0; r < Math.min(cells.length, 12); r++) {
    if (rowHasFigures(raw, r, columns)) break;
    const row = cells[r] ?? [];
    if ((row[c] ?? '').trim() !== '' || (cells[r + 1]?.[c] ?? '').trim() === '') continue;
    let left = c;
    while (left > 0 && (row[left] ?? '').trim() === '') left--;
    if (left > 0) words.push((row[left] ?? '').trim());
  }
  return words.join(' ');
}

function rowHasFigures(raw: Float64Array, r: number, columns: number): boolean {
  for (let c = 0; c < columns; c++) {
    const value = raw[r * columns + c] ?? NaN;
    if (value === value && !isYear(value)) return true;
  }
  return false;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** A row of years is a header when it stands near the top or has at least two of them, and nothing else. */
function yearRows(raw: Float64Array, rows: number, columns: number): Set<number> {
  const found = new Set<number>();
  let numeric = 0;
  for (let r = 0; r < rows; r++) {
    const values: number[] = [];
    for (let c = 0; c < columns; c++) {
      const value = raw[r * columns + c] ?? NaN;
      if (value === value) values.push(value);
    }
    if (values.length === 0) continue;
    numeric++;
    if (values.every(isYear) && (values.length >= 2 || numeric <= 2)) found.add(r);
  }
  return found;
}

/** Years down a column, or 1, 2, 3 ...: not amounts. */
function isCounter(
  raw: Float64Array,
  c: number,
  rows: number,
  columns: number,
  years: ReadonlySet<number>,
): boolean {
  let count = 0;
  let yearly = 0;
  let steps = 0;
  let before = NaN;
  for (let r = 0; r < rows; r++) {
    const value = raw[r * columns + c] ?? NaN;
    if (value !== value || years.has(r)) continue;
    count++;
    if (isYear(value)) yearly++;
    if (value === before + 1) steps++;
    before = value;
  }
  if (count < 3) return false;
  return yearly >= 0.9 * count || steps >= 0.9 * (count - 1);
}

function isNote(header: string): boolean {
  return /^(not|note|notes|nr|no|no\.|liite|viite)$/i.test(header.trim());
}

function mostly(marked: Uint8Array, raw: Float64Array, c: number, rows: number, columns: number): boolean {
  let count = 0;
  let yes = 0;
  for (let r = 0; r < rows; r++) {
    const at = r * columns + c;
    if (raw[at] !== raw[at]) continue;
    count++;
    yes += marked[at] ?? 0;
  }
  return count > 0 && yes > count / 2;
}
