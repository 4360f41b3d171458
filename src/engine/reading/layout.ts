import type { Box, SheetSnapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import { textOf } from '../model/cell';
import type { DecimalMark } from '../numbers/figure';
import { decimalMark, readCell } from '../numbers/figure';
import { plainWords } from './words';

/** Where a table lies on its sheet, before anything is known of what it says. */
export interface Block {
  readonly title: string | null;
  /** The rows of the header band, top down. */
  readonly headerRows: readonly number[];
  /** Rows inside the table that only say the header again, as after a page break. */
  readonly repeatedHeaderRows: readonly number[];
  readonly box: Box;
  readonly firstBodyRow: number;
  readonly labelColumns: readonly number[];
  readonly figureColumns: readonly number[];
  readonly mark: DecimalMark;
}

type RowKind = 'blank' | 'heading' | 'words' | 'body';

interface RowShape {
  readonly row: number;
  readonly kind: RowKind;
  readonly texts: readonly number[];
  readonly figures: readonly number[];
}

const LONGEST_LABEL = 120;

export function findBlocks(sheet: SheetSnapshot): Block[] {
  const mark = decimalMark(textsOf(sheet));
  const shapes = sheet.values.map((_, row) => rowShape(sheet, row, mark));
  const drafts: Draft[] = [];
  let draft: Draft | null = null;
  let above: RowShape[] = [];
  const close = () => {
    if (draft) drafts.push(draft);
    draft = null;
  };
  let blanks = 0;
  for (let row = 0; row < sheet.values.length; row++) {
    const shape = shapes[row];
    if (!shape || shape.kind === 'blank') {
      blanks++;
      if (shapes[row + 1]?.kind === 'blank' || row + 1 >= shapes.length) {
        if (above.some((one) => one.kind === 'heading')) close();
      }
      continue;
    }
    const far = blanks > 1;
    blanks = 0;
    if (shape.kind === 'body') {
      if (far && shape.texts.length === 0) close();
      if (draft && !isNewHeader(draft, above)) {
        draft.repeats.push(...above.filter((one) => repeatsHeader(sheet, draft, one)).map((one) => one.row));
        draft.body.push(...above.filter((one) => !draft?.repeats.includes(one.row)), shape);
      } else {
        close();
        draft = { above, body: [shape], repeats: [], header: [] };
        draft.header = headerOf(sheet, draft);
      }
      above = [];
    } else {
      above.push(shape);
      if (shape.kind === 'heading' && isProse(sheet, shape)) {
        close();
        above = [];
      }
    }
  }
  close();
  return drafts.flatMap((one) => toBlock(sheet, one, mark) ?? []);

  function isNewHeader(current: Draft, rows: readonly RowShape[]): boolean {
    return rows.some(
      (one) =>
        one.kind === 'words' &&
        !repeatsHeader(sheet, current, one) &&
        one.texts.some((column) => current.body.some((line) => line.figures.includes(column))),
    );
  }
}

interface Draft {
  readonly above: readonly RowShape[];
  readonly body: RowShape[];
  readonly repeats: number[];
  header: RowShape[];
}

function textsOf(sheet: SheetSnapshot): string[] {
  const texts: string[] = [];
  for (const row of sheet.values)
    for (const value of row ?? []) if (typeof value === 'string' && value.length < 30) texts.push(value);
  return texts;
}

function rowShape(sheet: SheetSnapshot, row: number, mark: DecimalMark): RowShape {
  const texts: number[] = [];
  const figures: number[] = [];
  let years = 0;
  const cells = sheet.values[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const reading = readCell(sheet, row, column, mark);
    if (reading.kind === 'text') texts.push(column);
    else if (reading.kind !== 'blank') figures.push(column);
    if (reading.kind === 'figure' && isYear(valueAt(sheet, row, column))) years++;
  }
  const onlyYears =
    figures.length > 0 &&
    years === figures.length &&
    (years > 1 || texts.length !== 1 || (texts[0] ?? 0) > (figures[0] ?? 0));
  if (figures.length > 0 && !onlyYears) return { row, kind: 'body', texts, figures };
  if (onlyYears || texts.length > 1)
    return { row, kind: 'words', texts: [...texts, ...figures].sort((a, b) => a - b), figures: [] };
  return { row, kind: texts.length === 1 ? 'heading' : 'blank', texts, figures };
}

function isYear(value: unknown): boolean {
  return /^(?:19|20)\d\d$/.test(String(value).trim());
}

function isProse(sheet: SheetSnapshot, shape: RowShape): boolean {
  return textOf(valueAt(sheet, shape.row, shape.texts[0] ?? 0)).length > LONGEST_LABEL;
}

function wordsOf(sheet: SheetSnapshot, shape: RowShape): string {
  return shape.texts
    .map((column) => `${String(column)}:${plainWords(textOf(valueAt(sheet, shape.row, column)))}`)
    .join('|');
}

function repeatsHeader(sheet: SheetSnapshot, draft: Draft | null, shape: RowShape): boolean {
  const words = wordsOf(sheet, shape);
  return draft?.header.some((one) => wordsOf(sheet, one) === words) ?? false;
}

/** The header band: the rows with words over the figures, nearest first, at most five. */
function headerOf(sheet: SheetSnapshot, draft: Draft): RowShape[] {
  const first = draft.body[0];
  if (!first) return [];
  const label = first.texts[0] ?? -1;
  const band: RowShape[] = [];
  for (let i = draft.above.length - 1; i >= 0 && band.length < 5; i--) {
    const shape = draft.above[i];
    if (!shape) break;
    const overFigures = shape.texts.some((column) => column > label);
    if (!overFigures) {
      if (band.length > 0) break;
      continue;
    }
    if (shape.kind === 'heading' && isProse(sheet, shape)) break;
    band.unshift(shape);
  }
  return band;
}

function toBlock(sheet: SheetSnapshot, draft: Draft, mark: DecimalMark): Block | null {
  const first = draft.body[0];
  const last = draft.body.at(-1);
  if (!first || !last) return null;
  const lines = draft.body.filter((shape) => shape.kind === 'body');
  const figureCounts = new Map<number, number>();
  const textCounts = new Map<number, number>();
  for (const line of lines) {
    for (const column of line.figures) figureCounts.set(column, (figureCounts.get(column) ?? 0) + 1);
    for (const column of line.texts) textCounts.set(column, (textCounts.get(column) ?? 0) + 1);
  }
  const labelColumns = [...textCounts.keys()]
    .filter((column) => (figureCounts.get(column) ?? 0) < (textCounts.get(column) ?? 0))
    .sort((a, b) => a - b);
  const label = labelColumns[0];
  const figureColumns = [...figureCounts.keys()]
    .filter((column) => !labelColumns.includes(column) && (label === undefined || column > label))
    .sort((a, b) => a - b);
  const firstFigure = figureColumns[0];
  if (firstFigure === undefined || label === undefined) return null;
  for (const header of draft.header) {
    for (const column of header.texts) {
      if (column > firstFigure && !figureColumns.includes(column) && !labelColumns.includes(column))
        figureColumns.push(column);
    }
  }
  figureColumns.sort((a, b) => a - b);
  const headerRows = draft.header.map((shape) => shape.row);
  return {
    title: titleOf(sheet, draft),
    headerRows,
    repeatedHeaderRows: draft.repeats,
    box: {
      top: headerRows[0] ?? first.row,
      bottom: last.row,
      left: Math.min(label, firstFigure),
      right: Math.max(figureColumns.at(-1) ?? firstFigure, labelColumns.at(-1) ?? label),
    },
    firstBodyRow: first.row,
    labelColumns: labelColumns.filter((column) => column < firstFigure),
    figureColumns,
    mark,
  };
}

/** The nearest single text above the header band that is no running prose. */
function titleOf(sheet: SheetSnapshot, draft: Draft): string | null {
  const top = draft.header[0]?.row ?? draft.body[0]?.row ?? 0;
  const titles = draft.above.filter(
    (shape) => shape.kind === 'heading' && shape.row < top && top - shape.row <= 4,
  );
  const nearest = titles.at(-1);
  return nearest ? textOf(valueAt(sheet, nearest.row, nearest.texts[0] ?? 0)).trim() : null;
}
