import { amountToNumber } from '../../model/amount';
import type { Box } from '../../model/snapshot';
import type { FollowUp, FollowUpLine, KeptRole } from '../../model/follow-up';
import type { FollowUpWords } from '../../model/follow-up-words';
import type { PlanCell, PlanLink, PlanList, PlanName, PlanRow, SheetPlan } from '../../model/sheet-plan';
import type { LineValues } from '../values';
import { KEY_COLUMN, LAST_COLUMN, type Places } from './grid';

/** A row of the tab that knows what it is and, once all rows have their places, what stands in it. */
export interface TabRow {
  readonly key: string;
  readonly height?: number;
  readonly level?: number;
  readonly hidden?: boolean;
  /** As high as its texts need in the columns that are seen; `height` is then the least. */
  readonly fits?: boolean;
  /** So many rows below it stay on its page. */
  readonly keep?: number;
  /** First and last columns of cells that are one. */
  readonly merges?: readonly (readonly [number, number])[];
  readonly link?: Omit<PlanLink, 'row'>;
  readonly name?: { readonly name: string; readonly column: number };
  readonly list?: {
    readonly column: number;
    readonly words: readonly string[];
    readonly prompt: readonly [string, string];
  };
  /** What a person wrote on an earlier tab and what this row takes up again. */
  readonly takes?: readonly KeptRole[];
  /** A comment is asked for and not there. */
  readonly needsComment?: boolean;
  readonly cells: (row: number, places: Places) => readonly PlanCell[];
}

/** What every block of the tab is made from. */
export interface TabInput {
  readonly followUp: FollowUp;
  readonly words: FollowUpWords;
  readonly values: LineValues;
  readonly lines: ReadonlyMap<string, FollowUpLine>;
  readonly names: TabNames;
}

/** The cells of the settings, which formulas call by name. */
export interface TabNames {
  readonly amount: string;
  readonly share: string;
  readonly rule: string;
  readonly tolerance: string;
  readonly guide: string;
  readonly accuracy: string;
  readonly goalTolerance: string;
  readonly goalPoints: string;
  readonly rollUp: string;
  readonly mark: string;
}

/** A name must hold in the whole workbook, which may have a tab for every period. */
export function tabNames({ period, year }: Pick<FollowUp, 'period' | 'year'>): TabNames {
  const name = (word: string) => `tk_${word}_${period}_${String(year)}`;
  return {
    amount: name('amount'),
    share: name('share'),
    rule: name('rule'),
    tolerance: name('tolerance'),
    guide: name('guide'),
    accuracy: name('accuracy'),
    goalTolerance: name('goalTolerance'),
    goalPoints: name('goalPoints'),
    rollUp: name('rollUp'),
    mark: name('mark'),
  };
}

export function cell(
  column: number,
  look: string,
  value: PlanCell['value'] = null,
  formula?: string,
): PlanCell {
  return formula === undefined ? { column, look, value } : { column, look, value, formula };
}

export function amountCell(
  column: number,
  look: string,
  value: Parameters<typeof amountToNumber>[0] | null,
  formula?: string,
): PlanCell {
  return cell(column, look, value ? amountToNumber(value) : formula === undefined ? null : '', formula);
}

/** A row of words: a label and a text over the rest of the width. */
export function textRow(
  key: string,
  label: string,
  text: string,
  options: { readonly look?: string; readonly formula?: string; readonly height?: number } & Partial<
    Pick<TabRow, 'link'>
  > = {},
): TabRow {
  const { look = 'text', formula, height, link } = options;
  return {
    key,
    ...(height === undefined ? { fits: true } : { height }),
    merges: [[1, LAST_COLUMN]],
    ...(link ? { link } : {}),
    cells: () => [cell(0, 'text', label), cell(1, look, text, formula)],
  };
}

/** Text is narrower than the digits that widths are counted in; a little is left for breaks between words. */
const TEXT_PER_DIGIT = 1.05;

/** Gives rows of words the height that Excel does not find by itself, because their cells are merged. */
export function fitted(rows: readonly TabRow[], columns: SheetPlan['columns']): TabRow[] {
  const nowhere: Places = new Map();
  return rows.map((row, index): TabRow => {
    if (!row.fits) return row;
    const heights = row.cells(index, nowhere).map(({ column, value }) => {
      const last = row.merges?.find(([first]) => first === column)?.[1] ?? column;
      const width = columns
        .slice(column, last + 1)
        .reduce((sum, one) => sum + (one.hidden ? 0 : one.width), 0);
      return typeof value === 'string' && column <= LAST_COLUMN
        ? heightFor(value, width * TEXT_PER_DIGIT)
        : 0;
    });
    return { ...row, height: Math.max(row.height ?? 0, heightFor('', 1), ...heights) };
  });
}

const LINE_HEIGHT = 14;

/** The height of a text in cells so many characters wide. */
export function heightFor(text: string, width: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + linesFor(line, width), 0);
  return lines * LINE_HEIGHT + 3;
}

/** Lines break between words, and a word that is longer than a line breaks within. */
function linesFor(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(length / width) - 1);
    lines += broken;
    used += (used > 0 ? 1 : 0) + length - broken * width;
  }
  return lines;
}

const COMMENT_WIDTH = 36;

/** A comment is read whole. */
export function commentHeight(comment: string | number | null | undefined): number {
  return heightFor(String(comment ?? ''), COMMENT_WIDTH);
}

/** A row of figures is as high as its longest words need. */
export function lineHeight(label: string, twoRows: boolean): number {
  return label.length > LABEL_CHARACTERS ? heightFor(label, LABEL_LINE) : twoRows ? 27 : 18;
}

/** Bold letters are wider than digits, and a line that breaks between words is not full. */
const LABEL_CHARACTERS = 36;
const LABEL_LINE = 32;

export function sectionRow(key: string, title: string): TabRow {
  return {
    key: `section:${key}`,
    height: 26,
    keep: 3,
    cells: () =>
      Array.from({ length: LAST_COLUMN + 1 }, (_, column) =>
        cell(column, 'section', column === 0 ? title : null),
      ),
  };
}

export function spaceRow(key: string): TabRow {
  return { key: `space:${key}`, height: 8, cells: () => [] };
}

export interface PlacedRows {
  readonly rows: readonly PlanRow[];
  readonly places: Places;
  readonly merges: readonly Box[];
  readonly links: readonly PlanLink[];
  readonly names: readonly PlanName[];
  readonly lists: readonly PlanList[];
}

/** Gives every row its place, and then its cells. */
export function placeRows(rows: readonly TabRow[]): PlacedRows {
  const places = new Map(rows.map((row, index) => [row.key, index]));
  const lists = new Map<string, { boxes: Box[]; list: NonNullable<TabRow['list']> }>();
  rows.forEach(({ list }, index) => {
    if (!list) return;
    const box = { top: index, bottom: index, left: list.column, right: list.column };
    const same = lists.get(list.words.join('|'));
    if (same) same.boxes.push(box);
    else lists.set(list.words.join('|'), { boxes: [box], list });
  });
  return {
    places,
    rows: rows.map(({ key, height, level, hidden, cells }, index) => ({
      row: index,
      cells: [...cells(index, places), ...(index === 0 ? [] : [cell(KEY_COLUMN, 'key', key)])].sort(
        (a, b) => a.column - b.column,
      ),
      ...(height === undefined ? {} : { height }),
      ...(level === undefined ? {} : { level }),
      ...(hidden === undefined ? {} : { hidden }),
    })),
    merges: rows.flatMap(({ merges = [] }, index) =>
      merges.map(([left, right]) => ({ top: index, bottom: index, left, right })),
    ),
    links: rows.flatMap(({ link }, index) => (link ? [{ ...link, row: index }] : [])),
    names: rows.flatMap(({ name }, index) => (name ? [{ ...name, row: index }] : [])),
    lists: [...lists.values()].map(({ boxes, list }) => ({
      boxes,
      words: list.words,
      title: list.prompt[0],
      text: list.prompt[1],
    })),
  };
}
