import { textOf } from '../model/cell';
import type { Box, SheetSnapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import type { TableKind } from '../model/table';
import type { DecimalMark } from '../numbers/figure';
import { secondTable } from './beside';
import { BLANK, CellKinds, isAmount, TEXT, YEAR } from './kinds';
import { standardLine } from './lines';
import { HEADINGS } from './other-charts';
import { registerOf } from './registers';
import {
  type Window,
  cellTexts,
  firstText,
  isLone,
  lastColumn,
  NOTES,
  repeats,
  rowKind,
  rowWords,
  windowOf,
} from './rows';
import { plainWords } from './words';

/** Where a table lies on its sheet, before anything is known of what it says. */
export interface Block {
  readonly sheet: SheetSnapshot;
  readonly kinds: CellKinds;
  readonly mark: DecimalMark;
  /** Set for tables of words: indicators, activities, goals. */
  readonly register: TableKind | null;
  /** Single texts above the table, nearest last: titles, units, notes. */
  readonly above: readonly number[];
  readonly headerRows: readonly number[];
  /** Rows of the body from top to bottom, without repeated headers and page furniture. */
  readonly bodyRows: readonly number[];
  readonly left: number;
  readonly right: number;
}

interface Draft {
  readonly register: TableKind | null;
  readonly above: number[];
  readonly header: number[];
  readonly body: number[];
  /** For each column whether the body has figures there. */
  readonly amounts: boolean[];
}

/** Tables that may stand side by side. */
const MOST_BESIDE = 12;
const LONGEST_LABEL = 110;
const HIGHEST_HEADER = 6;
const FURNITURE = /^\d{1,4}$|\d+\s*\(\d+\)\s*$|^sid(?:a|an)?\s*\d+|^sivu\s*\d+|^page\s*\d+/i;

export function findBlocks(sheet: SheetSnapshot): Block[] {
  if (sheet.values.length === 0) return [];
  const kinds = new CellKinds(sheet);
  let right = -1;
  for (let row = 0; row < kinds.rows; row++) right = Math.max(right, kinds.width(row) - 1);
  return scan(sheet, kinds, windowOf({ top: 0, bottom: kinds.rows - 1, left: 0, right }), 0);
}

function scan(sheet: SheetSnapshot, kinds: CellKinds, window: Window, depth: number): Block[] {
  const blocks: Block[] = [];
  let draft: Draft | null = null;
  let pending: number[] = [];
  let blanks = 0;
  const words = (row: number) => rowWords(sheet, kinds, window, row);
  const take = (open: Draft, row: number) => {
    open.body.push(row);
    const last = lastColumn(kinds, window, row);
    for (let column = window.left; column <= last; column++)
      if (isAmount(kinds.at(row, column))) open.amounts[column] = true;
  };
  const close = () => {
    if (draft && !draft.register) takeTrailingLabels(draft);
    if (draft && draft.body.length > 0) blocks.push(...finish(sheet, kinds, window, draft, depth));
    draft = null;
  };

  for (let row = window.top; row <= window.bottom; row++) {
    const kind = rowKind(kinds, window, row);
    if (kind === 'blank') {
      blanks++;
      continue;
    }
    const gap = blanks;
    blanks = 0;
    const register = kind === 'words' ? registerOf(cellTexts(sheet, kinds, window, row)) : null;
    if (register) {
      if (
        draft?.register &&
        draft.header.some((one) => words(one) === words(row)) &&
        pending.every(isFurniture)
      ) {
        pending = [];
        continue;
      }
      close();
      draft = {
        register,
        above: pending,
        header: [row],
        body: [],
        amounts: [],
      };
      pending = [];
      continue;
    }
    if (draft?.register) {
      if (gap > 0 && kind === 'single') {
        close();
        pending = [row];
      } else take(draft, row);
      continue;
    }
    if (kind === 'body' && draft && isStrayNumber(draft, row)) continue;
    if (kind !== 'body') {
      if (kind === 'single' && gap > 0 && draft && isProse(row)) close();
      pending.push(row);
      continue;
    }
    // Right below the last figures: nothing stands between that could begin another table.
    if (draft && pending.length === 0 && gap <= 1) {
      take(draft, row);
      continue;
    }
    if (draft && !opensTable(draft, row, gap)) {
      for (const one of pending)
        if (!isFurniture(one) && !isRepeat(draft, one) && !isTitleAgain(draft, one)) take(draft, one);
      take(draft, row);
    } else {
      close();
      const opened = openTable(row);
      draft = { register: null, above: opened.above, header: opened.header, body: [], amounts: [] };
      for (const one of opened.body) take(draft, one);
    }
    pending = [];
  }
  close();
  return blocks;

  function isFurniture(row: number): boolean {
    return rowKind(kinds, window, row) === 'single' && FURNITURE.test(firstText(sheet, kinds, window, row));
  }

  /** A lone number where the labels stand, or before them, is a page number and not a line. */
  function isStrayNumber(open: Draft, row: number): boolean {
    if (!isLone(kinds, window, row)) return false;
    const label = labelColumn(open.body);
    for (let column = window.left; column <= label; column++)
      if (kinds.at(row, column) !== BLANK) return true;
    return false;
  }

  function afterBreak(): boolean {
    return pending.some(isFurniture);
  }

  function isProse(row: number): boolean {
    const text = firstText(sheet, kinds, window, row);
    return text.length > LONGEST_LABEL || (text.length > 60 && /[.!?]$/.test(text));
  }

  /** The header again, as after a page break: what it says, it says over the same columns. */
  function isRepeat(open: Draft | null, row: number): boolean {
    return (
      open?.header.some(
        (one) =>
          words(one) === words(row) || repeats(sheet, kinds, window, one, row) > (afterBreak() ? 0 : 1),
      ) ?? false
    );
  }

  /** A title or a unit that stands above the open table too: the table goes over to the next page. */
  function isTitleAgain(open: Draft, row: number): boolean {
    return open.above.some((one) => words(one) === words(row));
  }

  function labelOf(open: Draft, row: number): string {
    return plainWords(textOf(valueAt(sheet, row, labelColumn(open.body))));
  }

  /** Does a body row after these pending rows begin a table of its own? */
  function opensTable(open: Draft, row: number, gap: number): boolean {
    if (pending.some(isProse) || (pending.length > 0 && standsElsewhere(open, row))) return true;
    if (gap > 1 && kinds.at(row, labelColumn(open.body)) !== TEXT) return true;
    const headers = pending.filter((one) => isHeaderOver(open, one));
    const first = headers[0];
    if (first === undefined) return false;
    if (!headers.every((one) => isRepeat(open, one))) return true;
    const goesOn = !open.body.some((one) => labelOf(open, one) === labelOf(open, row));
    const before = pending.filter(
      (one) => one < first && !isFurniture(one) && !(goesOn && isTitleAgain(open, one)),
    );
    return before.length > 0 && before.some((one) => blankAbove(one) || blankAbove(first));
  }

  /** A label and figures where the open table has its labels, and none where it has its figures. */
  function standsElsewhere(open: Draft, row: number): boolean {
    const label = labelColumn(open.body);
    let afterText = false;
    let left = false;
    for (let column = window.left; column <= lastColumn(kinds, window, row); column++) {
      const kind = kinds.at(row, column);
      if (kind === TEXT) afterText = true;
      if (!isAmount(kind)) continue;
      if (open.amounts[column]) return false;
      if (afterText && column <= label) left = true;
    }
    return left;
  }

  function blankAbove(row: number): boolean {
    return row > window.top && rowKind(kinds, window, row - 1) === 'blank';
  }

  /** Words that stand over the figures of the open table. */
  function isHeaderOver(open: Draft, row: number): boolean {
    const label = labelColumn(open.body);
    for (let column = label + 1; column <= lastColumn(kinds, window, row); column++) {
      const kind = kinds.at(row, column);
      if (kind !== TEXT && kind !== YEAR) continue;
      if (open.amounts[column] && !NOTES.test(textOf(valueAt(sheet, row, column)).trim())) return true;
    }
    return false;
  }

  /** Where the labels stand: a code such as `30–39` before them is none. */
  function labelColumn(body: readonly number[]): number {
    const row = body.find((one) => rowKind(kinds, window, one) === 'body');
    let code = window.left - 1;
    for (let column = window.left; row !== undefined && column <= window.right; column++) {
      if (kinds.at(row, column) !== TEXT) continue;
      if (/\p{L}/u.test(textOf(valueAt(sheet, row, column)))) return column;
      if (code < window.left) code = column;
    }
    return code;
  }

  function openTable(row: number): Pick<Draft, 'above' | 'header' | 'body'> {
    const label = labelColumn([row]);
    let last = -1;
    let first = pending.length;
    for (let i = pending.length - 1; i >= 0; i--) {
      const one = pending[i] ?? 0;
      const next = pending[i + 1] ?? row;
      if (first < pending.length && (next - one > 1 || row - one > HIGHEST_HEADER + 2)) break;
      if (!standsOver(one, label) || isKnownLine(one)) continue;
      if (isProse(one)) break;
      if (last < 0) last = i;
      first = i;
    }
    if (last < 0) {
      // Without a header, labels that stand right above the first figures belong to the table.
      const labels = pending.filter(
        (one) => row - one <= pending.filter((other) => other >= one).length && isWrapped(one),
      );
      return {
        above: pending.filter((one) => !labels.includes(one)),
        header: [],
        body: [...labels, row],
      };
    }
    return {
      above: pending.slice(0, first),
      header: pending.slice(first, last + 1),
      body: [...pending.slice(last + 1), row],
    };
  }

  function isWrapped(row: number): boolean {
    const below = firstText(sheet, kinds, window, row + 1);
    return /^\p{Ll}/u.test(below);
  }

  function standsOver(row: number, label: number): boolean {
    for (let column = Math.max(label + 1, window.left); column <= lastColumn(kinds, window, row); column++)
      if (kinds.at(row, column) !== BLANK) return true;
    return false;
  }

  /** A label that the charts know is a line, also where nothing was booked on it. */
  function isKnownLine(row: number): boolean {
    if (rowKind(kinds, window, row) !== 'single') return false;
    const standard = standardLine(firstText(sheet, kinds, window, row));
    return standard !== null && !HEADINGS.has(standard.id);
  }

  /**
   * Lines without figures that follow the last figures without a gap belong to the table, not to the next title; those
   * that the charts know do so after a blank row too.
   */
  function takeTrailingLabels(open: Draft): void {
    let next = (open.body.at(-1) ?? -2) + 1;
    let run = 0;
    const follows = (row: number | undefined) => row === next || (row === next + 1 && isKnownLine(row));
    while (follows(pending[run])) {
      const row = pending[run] ?? next;
      if (rowKind(kinds, window, row) !== 'single' || isProse(row) || isFurniture(row)) break;
      run++;
      next = row + 1;
    }
    const last = pending[run - 1];
    if (pending[run] === next && last !== undefined && !isKnownLine(last)) run--;
    for (const row of pending.splice(0, run)) take(open, row);
  }
}

/** The block of a draft, or two where a second table stands beside the first. */
function finish(
  sheet: SheetSnapshot,
  kinds: CellKinds,
  window: Window,
  draft: Draft,
  depth: number,
): Block[] {
  const box = extent(kinds, window, [...draft.header, ...draft.body]);
  if (!box) return [];
  const split = draft.register || depth > MOST_BESIDE ? null : secondTable(kinds, draft, box);
  if (split !== null) {
    const top = draft.above[0] ?? draft.header[0] ?? box.top;
    return [
      ...scan(
        sheet,
        kinds,
        windowOf({ top, bottom: box.bottom, left: window.left, right: split - 1 }),
        depth + 1,
      ),
      ...scan(
        sheet,
        kinds,
        windowOf({ top, bottom: box.bottom, left: split, right: window.right }),
        depth + 1,
      ),
    ];
  }
  return [
    {
      sheet,
      kinds,
      mark: kinds.mark,
      register: draft.register,
      above: draft.above.filter((row) => rowKind(kinds, window, row) === 'single'),
      headerRows: draft.header,
      bodyRows: draft.body,
      left: box.left,
      right: box.right,
    },
  ];
}

function extent(kinds: CellKinds, window: Window, rows: readonly number[]): Box | null {
  let left = Infinity;
  let right = -1;
  for (const row of rows) {
    const last = lastColumn(kinds, window, row);
    for (let column = window.left; column <= last; column++) {
      if (kinds.at(row, column) === BLANK) continue;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return right < 0 ? null : { top: Math.min(...rows.slice(0, 1)), bottom: rows.at(-1) ?? 0, left, right };
}

/** The column where labels begin again after figures, with a blank column before it and figures after. */
