import type { Axis, FigureBlock, InferenceSettings, LineHint } from './block';
import { saysMemo, saysShare, saysTotal } from './words';

const LARGEST = 2 ** 50;

/** So many positions are enough to know a relation; more would only cost time. */
const MOST_POSITIONS = 256;

/**
 * The block seen along one axis: lines (the things added up) by positions (where the sums must hold).
 * The same code then serves sums down the columns and sums along the rows.
 */
export interface Lines {
  readonly axis: Axis;
  readonly count: number;
  readonly width: number;
  /** Line by line. */
  readonly values: Float64Array;
  /** Which column (or row) of the block each position is. */
  readonly places: Int32Array;
  /** Half of what a figure at a position can be off by its rounding is this over two. */
  readonly units: Float64Array;
  /** The common multiple of the figures: evidence counts in these steps. */
  readonly grains: Float64Array;
  /** How likely the position is additive, to begin with. */
  readonly additive: Float64Array;
  /** Lines that hold a figure, in order. */
  readonly numeric: readonly number[];
  /** 1 for lines that hold nothing but zeros and blanks. */
  readonly empty: Uint8Array;
  readonly totals: Uint8Array;
  readonly memos: Uint8Array;
  /** 1 where a heading, a blank line or the edge follows (or stands before) the line. */
  readonly openBefore: Uint8Array;
  readonly openAfter: Uint8Array;
  readonly indents: Int16Array;
  /** The number 1 on the scale of the figures. */
  readonly one: number;
}

export function linesOf(block: FigureBlock, axis: Axis, settings: InferenceSettings): Lines {
  const byRow = axis === 'row';
  const count = byRow ? block.rows : block.columns;
  const hints = byRow ? block.rowHints : block.columnHints;
  const words = byRow ? block.labels : block.headers;
  const crossHints = byRow ? block.columnHints : block.rowHints;
  const crossWords = byRow ? block.headers : block.labels;
  const places = chosenPlaces(byRow ? block.columns : block.rows, crossHints);
  const width = places.length;
  const values = new Float64Array(count * width).fill(NaN);
  const filled = new Uint8Array(count);
  const empty = new Uint8Array(count).fill(1);
  for (let line = 0; line < count; line++) {
    if (hints?.[line]?.excluded) continue;
    for (let p = 0; p < width; p++) {
      const place = places[p] ?? 0;
      const at = byRow ? line * block.columns + place : place * block.columns + line;
      const figure = block.figures[at] ?? NaN;
      // Beyond whole doubles a sum is no longer exact, and steps of one are lost.
      const value = Math.abs(figure) <= LARGEST ? figure : NaN;
      values[line * width + p] = value;
      if (value === value) filled[line] = 1;
      if (value === value && value !== 0) empty[line] = 0;
    }
  }
  const numeric: number[] = [];
  for (let line = 0; line < count; line++) if (filled[line]) numeric.push(line);
  const { units, grains } = stepsOf(
    values,
    count,
    places,
    byRow ? block.columnUnits : block.rowUnits,
    block.decimals,
    settings,
  );
  const additive = new Float64Array(width);
  for (let p = 0; p < width; p++) {
    const place = places[p] ?? 0;
    additive[p] = crossHints?.[place]?.additive ?? (saysShare(crossWords[place] ?? '') ? 0.12 : 0.6);
  }
  const marks = (test: (hint: LineHint | undefined, text: string) => boolean) =>
    Uint8Array.from({ length: count }, (_, line) => (test(hints?.[line], words[line] ?? '') ? 1 : 0));
  return {
    axis,
    count,
    width,
    values,
    places,
    units,
    grains,
    additive,
    numeric,
    empty,
    totals: marks((hint, text) => hint?.total ?? saysTotal(text)),
    memos: marks((hint, text) => hint?.memo ?? saysMemo(text)),
    openBefore: Uint8Array.from(filled, (_, line) => (filled[line - 1] ? 0 : 1)),
    openAfter: Uint8Array.from(filled, (_, line) => (filled[line + 1] ? 0 : 1)),
    one: 10 ** block.decimals,
    indents: Int16Array.from({ length: count }, (_, line) => hints?.[line]?.indent ?? 0),
  };
}

function chosenPlaces(size: number, hints: readonly (LineHint | undefined)[] | undefined): Int32Array {
  const usable: number[] = [];
  for (let place = 0; place < size; place++) if (!hints?.[place]?.excluded) usable.push(place);
  const wanted = Math.min(usable.length, MOST_POSITIONS);
  return Int32Array.from({ length: wanted }, (_, i) => usable[Math.floor((i * usable.length) / wanted)] ?? 0);
}

const COMMON_STEPS = [1000, 500, 100, 50, 10, 5];

function stepsOf(
  values: Float64Array,
  count: number,
  places: Int32Array,
  given: Float64Array | undefined,
  decimals: number,
  settings: InferenceSettings,
): { units: Float64Array; grains: Float64Array } {
  const width = places.length;
  const units = new Float64Array(width);
  const grains = new Float64Array(width);
  for (let p = 0; p < width; p++) {
    const unit = given?.[places[p] ?? 0] ?? finestPlace(values, count, width, p, 10 ** decimals);
    const grain = unit * commonStep(values, count, width, p, unit);
    grains[p] = grain;
    units[p] = settings.coarseSlack ? grain : unit;
  }
  return { units, grains };
}

/** The last decimal place in use at a position; a whole number is as fine as it is round. */
function finestPlace(
  values: Float64Array,
  count: number,
  width: number,
  position: number,
  one: number,
): number {
  let unit = one;
  for (let line = 0; line < count && unit > 1; line++) {
    const value = values[line * width + position] ?? NaN;
    if (value !== value || value === 0) continue;
    while (unit > 1 && value % unit !== 0) unit /= 10;
  }
  return unit;
}

function commonStep(
  values: Float64Array,
  count: number,
  width: number,
  position: number,
  unit: number,
): number {
  let known = 0;
  const fits = COMMON_STEPS.map(() => true);
  for (let line = 0; line < count; line++) {
    const value = values[line * width + position] ?? NaN;
    if (value !== value || value === 0) continue;
    known++;
    for (let k = 0; k < fits.length; k++) {
      if (fits[k] && value % ((COMMON_STEPS[k] ?? 1) * unit) !== 0) fits[k] = false;
    }
    if (!fits.includes(true)) return 1;
  }
  if (known < 6) return 1;
  return COMMON_STEPS[fits.indexOf(true)] ?? 1;
}
