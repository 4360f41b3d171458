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

/** About 100 bytes a cell: a quarter of the 5 MB that Excel on the web lets through. */
const CELLS_PER_REQUEST = 12_000;

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

export async function readInBlocks(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  box: Box,
): Promise<Block[]> {
  const rows = box.bottom - box.top + 1;
  const columns = box.right - box.left + 1;
  if (rows * columns > CELLS_PER_REQUEST) return readHalves(context, worksheet, box);
  const range = worksheet.getRangeByIndexes(box.top, box.left, rows, columns).untrack();
  const cells = queueCells(range);
  try {
    await context.sync();
    const block = cells();
    return block ? [block] : [];
  } catch (error) {
    const tooLarge = isTooLarge(error) || (error instanceof HostError && error.failure === 'too-large');
    if (!tooLarge || rows * columns === 1) throw error;
    return readHalves(context, worksheet, box);
  }
}

async function readHalves(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  box: Box,
): Promise<Block[]> {
  const [first, second] = halves(box);
  return [
    ...(await readInBlocks(context, worksheet, first)),
    ...(await readInBlocks(context, worksheet, second)),
  ];
}

function halves(box: Box): [Box, Box] {
  if (box.bottom > box.top) {
    const middle = Math.floor((box.top + box.bottom) / 2);
    return [
      { ...box, bottom: middle },
      { ...box, top: middle + 1 },
    ];
  }
  const middle = Math.floor((box.left + box.right) / 2);
  return [
    { ...box, right: middle },
    { ...box, left: middle + 1 },
  ];
}
