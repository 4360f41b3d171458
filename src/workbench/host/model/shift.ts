import type { Book } from './book';
import type { Box } from './boxes';
import { COLUMNS, height, ROWS, width } from './boxes';
import { movedFormula } from './references';
import type { Sheet } from './sheet';

/** Moving cells apart or together along one direction, inside the lane of rows or columns of the box. */
export interface Shift {
  readonly along: 'rows' | 'columns';
  /** First row (or column) that moves or goes. */
  readonly from: number;
  /** How many are put in; negative when taken out. */
  readonly by: number;
  readonly lane: { readonly first: number; readonly last: number };
}

export function shiftOf(box: Box, along: 'rows' | 'columns', sign: 1 | -1): Shift {
  return along === 'rows'
    ? { along, from: box.top, by: sign * height(box), lane: { first: box.left, last: box.right } }
    : { along, from: box.left, by: sign * width(box), lane: { first: box.top, last: box.bottom } };
}

/** Where one place along the direction goes; null when it is taken out. */
export function moved(shift: Shift, place: number): number | null {
  if (place < shift.from) return place;
  if (shift.by < 0 && place < shift.from - shift.by) return null;
  return place + shift.by;
}

export function movedBox(shift: Shift, box: Box): Box | null {
  const rows = shift.along === 'rows';
  const [start, end] = rows ? [box.top, box.bottom] : [box.left, box.right];
  const [first, last] = rows ? [box.left, box.right] : [box.top, box.bottom];
  const max = (rows ? ROWS : COLUMNS) - 1;
  if (first < shift.lane.first || last > shift.lane.last || (start === 0 && end === max)) return box;
  const newStart = moved(shift, start) ?? shift.from;
  const newEnd = moved(shift, end) ?? shift.from - 1;
  if (newEnd < newStart) return null;
  return rows ? { ...box, top: newStart, bottom: newEnd } : { ...box, left: newStart, right: newEnd };
}

export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  const cells = [...sheet.filled()];
  for (const { row, column } of cells) {
    if (moves(shift, row, column)) sheet.cells.get(row)?.delete(column);
  }
  for (const { row, column, cell } of cells) {
    if (!moves(shift, row, column)) continue;
    const place = moved(shift, shift.along === 'rows' ? row : column);
    if (place === null) continue;
    const target = sheet.ensureCell(
      shift.along === 'rows' ? place : row,
      shift.along === 'rows' ? column : place,
    );
    Object.assign(target, cell);
  }
  const whole = shift.lane.first === 0 && shift.lane.last === (shift.along === 'rows' ? COLUMNS : ROWS) - 1;
  if (whole) shiftLines(shift.along === 'rows' ? sheet.rows : sheet.columns, shift);
  sheet.merges = movedParts(sheet.merges, shift, (box) => box);
  for (const table of sheet.tables) table.box = movedBox(shift, table.box) ?? table.box;
  rewriteFormulas(book, sheet, shift);
  book.stale.push({ sheet: sheet.id, row: 0, column: 0 });
}

function moves({ along, from, lane }: Shift, row: number, column: number): boolean {
  const [place, side] = along === 'rows' ? [row, column] : [column, row];
  return place >= from && side >= lane.first && side <= lane.last;
}

function movedParts<Part>(parts: readonly Part[], shift: Shift, boxOf: (part: Part) => Box): Box[] {
  return parts.map((part) => movedBox(shift, boxOf(part))).filter((box): box is Box => box !== null);
}

function shiftLines<Line>(lines: Map<number, Line>, shift: Shift): void {
  const before = [...lines];
  lines.clear();
  for (const [index, line] of before) {
    const place = moved(shift, index);
    if (place !== null) lines.set(place, line);
  }
}

function rewriteFormulas(book: Book, target: Sheet, shift: Shift): void {
  for (const sheet of book.sheets) {
    for (const { cell } of sheet.filled()) {
      if (cell.formula !== null)
        cell.formula = movedFormula(cell.formula, sheet.name, target.name, (box) => movedBox(shift, box));
    }
  }
  const names = [...book.names, ...book.sheets.flatMap((sheet) => sheet.names)];
  for (const item of names)
    item.formula = movedFormula(item.formula, '', target.name, (box) => movedBox(shift, box));
}
