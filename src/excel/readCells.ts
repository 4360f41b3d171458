import { HostError } from '../app/host';
import type { Box } from '../engine/model/snapshot';
import { isTooLarge } from './failure';

/** A rectangle of cells as Excel answered it, with its place on the sheet. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
}

/** At some 100 bytes a cell about half of the 5 MB that Excel on the web lets through. */
const CELLS_PER_REQUEST = 25_000;

/** Asks for the cells of a range; the answer, or null for an empty sheet, can be taken after the sync. */
export function queueCells(range: Excel.Range): () => Block | null {
  range.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
  const looks = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
  return () => {
    if (range.isNullObject) return null;
    // Past its size limits Excel may leave the values out instead of reporting an error (office-js issue 5821).
    if ((range.values as unknown) === null) throw new HostError('too-large', 'no values in the answer');
    return {
      top: range.rowIndex,
      left: range.columnIndex,
      values: range.values as unknown[][],
      valueTypes: range.valueTypes,
      formulas: range.formulas as unknown[][],
      numberFormats: range.numberFormat as string[][],
      looks: looks.value,
    };
  };
}

/** A rectangle still to be read. */
export interface Piece {
  readonly worksheet: Excel.Worksheet;
  readonly box: Box;
}

export interface ReadPiece extends Piece {
  readonly block: Block;
}

/** Reads rectangles of any size in as few requests as their sizes allow. */
export async function readInBlocks(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<ReadPiece[]> {
  const read: ReadPiece[] = [];
  for (const group of requests(pieces.flatMap(smallEnough))) read.push(...(await readGroup(context, group)));
  return read;
}

async function readGroup(context: Excel.RequestContext, group: readonly Piece[]): Promise<ReadPiece[]> {
  const queued = group.map((piece) => ({ piece, cells: queueCells(rangeOf(piece)) }));
  try {
    await context.sync();
    return queued.flatMap(({ piece, cells }) => {
      const block = cells();
      return block ? [{ ...piece, block }] : [];
    });
  } catch (error) {
    const [first, second] = halvesOfGroup(group);
    if (!isTooLarge(error) || !first || !second) throw error;
    return [...(await readGroup(context, first)), ...(await readGroup(context, second))];
  }
}

function rangeOf({ worksheet, box }: Piece): Excel.Range {
  const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
  return worksheet.getRangeByIndexes(box.top, box.left, rows, columns).untrack();
}

function cellCount({ box }: Piece): number {
  return (box.bottom - box.top + 1) * (box.right - box.left + 1);
}

function smallEnough(piece: Piece): Piece[] {
  return cellCount(piece) <= CELLS_PER_REQUEST ? [piece] : halves(piece).flatMap(smallEnough);
}

function requests(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    cells += cellCount(piece);
    const last = groups.at(-1);
    if (last && cells <= CELLS_PER_REQUEST) last.push(piece);
    else {
      groups.push([piece]);
      cells = cellCount(piece);
    }
  }
  return groups;
}

/** Two requests of about as many cells each; none where the group is a single cell. */
function halvesOfGroup(group: readonly Piece[]): Piece[][] {
  const [only, ...others] = group;
  if (!only) return [];
  if (others.length === 0) return halves(only).map((piece) => [piece]);
  const half = group.reduce((sum, piece) => sum + cellCount(piece), 0) / 2;
  let cells = 0;
  const reached = group.findIndex((piece) => (cells += cellCount(piece)) >= half);
  const middle = Math.min(reached + 1, group.length - 1);
  return [group.slice(0, middle), group.slice(middle)];
}

function halves(piece: Piece): Piece[] {
  const { box } = piece;
  if (box.bottom > box.top) {
    const middle = Math.floor((box.top + box.bottom) / 2);
    return [
      { ...piece, box: { ...box, bottom: middle } },
      { ...piece, box: { ...box, top: middle + 1 } },
    ];
  }
  if (box.right === box.left) return [];
  const middle = Math.floor((box.left + box.right) / 2);
  return [
    { ...piece, box: { ...box, right: middle } },
    { ...piece, box: { ...box, left: middle + 1 } },
  ];
}
