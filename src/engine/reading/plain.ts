import { least } from '../model/lists';
import { textOf } from '../model/cell';
import type { SheetSnapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import type { LineRelation } from '../model/table';
import type { PlacedColumn } from './columns/columns';
import { measureOf, monthsOf } from './columns/columns';
import { roleOfHeader } from './columns/roles';
import type { TableFigures } from './figures/figures';
import { tableFigures } from './figures/figures';
import type { CellKinds } from './cells/kinds';
import { BLANK, DATE, TEXT, YEAR } from './cells/kinds';
import type { PlacedLine } from './lines/lines';
import { isMemoLabel, isTotalLabel, labelWords, sideSaid } from './lines/lines';
import type { FigureBlock, LineHint } from './relations/block';
import { ANY_TABLE } from './relations/block';
import { inferRelations } from './relations/infer';
import { saysShare } from './relations/words';
import { withSlippedPlaces } from './relate/slips';
import { joinPieces, yearIn } from './words/words';
import type { DecimalMark } from '../numbers/figure';

/**
 * A sheet of figures that is no budget table: one field of figures, whatever stands around it. Nothing is assumed of
 * its headers and labels; only figures that agree too often to be chance make a relation.
 */
export interface PlainField {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly lines: readonly PlacedLine[];
  readonly columns: readonly PlacedColumn[];
  readonly figures: TableFigures;
  readonly relations: readonly LineRelation[];
}

const MOST_DECIMALS = 6;
const LARGEST = 2 ** 48;

export function plainField(sheet: SheetSnapshot, kinds: CellKinds, mark: DecimalMark): PlainField | null {
  const rows: number[] = [];
  let right = -1;
  let left = Infinity;
  for (let row = 0; row < kinds.rows; row++) {
    for (let column = 0; column < kinds.width(row); column++) {
      if (kinds.at(row, column) === BLANK) continue;
      if (rows.at(-1) !== row) rows.push(row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const top = rows[0];
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const height = bottom - top + 1;
  const width = right - left + 1;
  const figures = tableFigures(sheet, mark, rows);
  const years = yearRows(kinds, top, bottom, left, right);
  const field = amounts(figures, kinds, { top, left, height, width }, years);
  const labels = Array.from({ length: height }, (_, i) => labelOf(sheet, kinds, top + i, left, right));
  const headers = Array.from({ length: width }, (_, j) =>
    headerOf(sheet, kinds, left + j, top, bottom, years),
  );
  const block: FigureBlock = {
    rows: height,
    columns: width,
    figures: field.values,
    decimals: field.decimals,
    labels: labels.map((label) => label.text.trim()),
    headers: headers.map((header) => header.own),
    rowHints: labels.map((label, i): LineHint => ({ indent: label.depth, excluded: years.has(top + i) })),
    columnHints: headers.map((header, j) => columnHint(header, field.counters.has(j), field.percent.has(j))),
  };
  const relations = withSlippedPlaces(inferRelations(block, ANY_TABLE), block).map((found): LineRelation => ({
    kind: found.weights.some((weight) => weight < 0) ? 'net' : 'sum',
    axis: found.axis,
    total: found.total + (found.axis === 'row' ? top : left),
    parts: found.parts.map((part) => part + (found.axis === 'row' ? top : left)),
    weights: found.weights,
    positions: found.positions.map((position) => position + (found.axis === 'row' ? left : top)),
    named: false,
  }));
  return {
    top,
    left,
    bottom,
    right,
    figures,
    relations,
    lines: linesOf(labels, field, top),
    columns: columnsOf(headers, field, left),
  };
}

interface Field {
  readonly values: Float64Array;
  readonly decimals: number;
  readonly counters: ReadonlySet<number>;
  readonly percent: ReadonlySet<number>;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

function amounts(
  figures: TableFigures,
  kinds: CellKinds,
  {
    top,
    left,
    height,
    width,
  }: { readonly top: number; readonly left: number; readonly height: number; readonly width: number },
  years: ReadonlySet<number>,
): Field {
  const plain = new Float64Array(height * width).fill(Number.NaN);
  const counters = new Set<number>();
  const percent = new Set<number>();
  const rows = new Set<number>();
  const columns = new Set<number>();
  let decimals = 0;
  let largest = 0;
  for (let j = 0; j < width; j++) {
    let count = 0;
    let yearly = 0;
    let steps = 0;
    let shares = 0;
    let before = Number.NaN;
    for (let i = 0; i < height; i++) {
      const kind = kinds.at(top + i, left + j);
      if (kind <= TEXT || kind === DATE) continue;
      const figure = figures.at(top + i, left + j);
      if (!figure) continue;
      const value = Number(figure.amount.units) / 10 ** figure.amount.decimals;
      plain[i * width + j] = value;
      rows.add(i);
      columns.add(j);
      decimals = Math.max(decimals, figure.amount.decimals);
      largest = Math.max(largest, Math.abs(value));
      if (years.has(top + i)) continue;
      count++;
      if (kind === YEAR) yearly++;
      if (figure.percent) shares++;
      if (value === before + 1) steps++;
      before = value;
    }
    // Years down a column, or 1, 2, 3 …: not amounts.
    if (count >= 3 && (yearly >= 0.9 * count || steps >= 0.9 * (count - 1))) counters.add(j);
    if (shares * 2 > count) percent.add(j);
  }
  decimals = Math.min(decimals, MOST_DECIMALS);
  while (decimals > 0 && largest * 10 ** decimals > LARGEST) decimals--;
  const values = plain.map((value) => (value === value ? Math.round(value * 10 ** decimals) : value));
  return { values, decimals, counters, percent, rows, columns };
}

/** A row of years is a header when it stands near the top or has at least two of them, and nothing else. */
function yearRows(kinds: CellKinds, top: number, bottom: number, left: number, right: number): Set<number> {
  const found = new Set<number>();
  let numeric = 0;
  for (let row = top; row <= bottom; row++) {
    let years = 0;
    let others = 0;
    for (let column = left; column <= Math.min(right, kinds.width(row) - 1); column++) {
      const kind = kinds.at(row, column);
      if (kind === YEAR) years++;
      else if (kind > TEXT && kind !== DATE) others++;
    }
    if (years + others === 0) continue;
    numeric++;
    if (others === 0 && (years >= 2 || numeric <= 2)) found.add(row);
  }
  return found;
}

interface Label {
  readonly text: string;
  readonly depth: number;
}

/** The texts before the first figure of a row. */
function labelOf(sheet: SheetSnapshot, kinds: CellKinds, row: number, left: number, right: number): Label {
  const words: string[] = [];
  for (let column = left; column <= Math.min(right, kinds.width(row) - 1); column++) {
    const kind = kinds.at(row, column);
    if (kind === BLANK) continue;
    if (kind !== TEXT) {
      if (words.length > 0) break;
      continue;
    }
    const text = textOf(valueAt(sheet, row, column));
    if (/\p{L}/u.test(text)) words.push(text);
  }
  const text = words.join(' ');
  const match = /^(\s*)([-\u2013\u2014\u2022\u2026]|\.{2,3})?/.exec(text);
  return { text, depth: 2 * (match?.[1]?.length ?? 0) + (match?.[2] ? 1 : 0) };
}

interface Header {
  readonly own: string;
  readonly group: string;
}

function headerOf(
  sheet: SheetSnapshot,
  kinds: CellKinds,
  column: number,
  top: number,
  bottom: number,
  years: ReadonlySet<number>,
): Header {
  const own: string[] = [];
  const group: string[] = [];
  for (let row = top; row <= bottom && own.length < 12; row++) {
    const kind = kinds.at(row, column);
    if (kind > TEXT && kind !== DATE && kind !== YEAR && !years.has(row)) break;
    if (kind === YEAR && !years.has(row)) break;
    const text = textOf(valueAt(sheet, row, column)).trim();
    if (text !== '') {
      if (text.length < 80) own.push(text);
    } else if (row < top + 12 && kinds.at(row + 1, column) !== BLANK) {
      // Without text of its own a column stands under the merged header to its left.
      let from = column;
      while (from > 0 && kinds.at(row, from) === BLANK) from--;
      if (from > 0 && kinds.at(row, from) === TEXT) group.push(textOf(valueAt(sheet, row, from)).trim());
    }
  }
  return { own: own.join(' '), group: group.join(' ') };
}

function columnHint(header: Header, counter: boolean, percent: boolean): LineHint {
  const excluded = counter || /^(?:not|note|notes|nr|no|no\.|liite|viite)$/i.test(header.own.trim());
  return percent || saysShare(header.own) || saysShare(header.group)
    ? { excluded, additive: 0.12 }
    : { excluded };
}

function linesOf(labels: readonly Label[], field: Field, top: number): PlacedLine[] {
  return labels.flatMap(({ text, depth }, i): PlacedLine[] => {
    const figures = field.rows.has(i);
    if (!figures && text === '') return [];
    const label = joinPieces([text]);
    const role = !figures
      ? 'heading'
      : isMemoLabel(label)
        ? 'memo'
        : isTotalLabel(label)
          ? 'total'
          : 'detail';
    return [
      {
        row: top + i,
        label,
        words: labelWords(label),
        standard: null,
        side: sideSaid(null, label),
        role,
        indent: depth,
        bold: false,
        figures,
      },
    ];
  });
}

function columnsOf(headers: readonly Header[], field: Field, left: number): PlacedColumn[] {
  const first = least(
    [...field.columns].filter((j) => !field.counters.has(j)),
    headers.length,
  );
  return headers.map(({ own }, j) => {
    const figures = field.columns.has(j);
    const role = figures
      ? field.counters.has(j)
        ? 'note'
        : roleOfHeader(own)
      : j < first
        ? 'label'
        : 'text';
    // Of a column of labels the field knows no header: all of its texts are lines.
    const header = figures ? joinPieces([own]) : '';
    return {
      column: left + j,
      role,
      year: yearIn(header),
      header,
      measure: measureOf(header),
      months: monthsOf(header),
      figures,
    };
  });
}
