import type { Box, ListObject, SheetSnapshot, WorkbookSnapshot } from '../engine/model/snapshot';
import { boxOfAddress } from './addresses';
import { isTooLarge } from './failure';
import type { Block } from './readCells';
import { queueCells, readInBlocks } from './readCells';
import { sheetGrids } from './sheetGrids';

/**
 * Two round trips, whatever the number of sheets: the names, then all that is on the sheets. Only a workbook
 * whose answer Excel refuses as too large is read in blocks of rows.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name,items/visibility,items/protection/protected,items/tables/items/name');
  const application = context.workbook.application.load('calculationState');
  await context.sync();
  const calculationPending = application.calculationState === 'Pending';
  try {
    const sheets = worksheets.items.map((sheet) => ({
      frame: queueFrame(sheet),
      cells: queueCells(usedRange(sheet)),
    }));
    await context.sync();
    return {
      sheets: sheets.map(({ frame, cells }) => withCells(frame, compact([cells()]))),
      calculationPending,
    };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const frames = worksheets.items.map(queueFrame);
  await context.sync();
  const pieces = frames.flatMap(({ worksheet, usedBox }) => {
    const box = usedBox();
    return box ? [{ worksheet, box }] : [];
  });
  const read = await readInBlocks(context, pieces);
  const blocksOf = (frame: Frame) => read.filter(({ worksheet }) => worksheet === frame.worksheet);
  return {
    sheets: frames.map((frame) =>
      withCells(
        frame,
        blocksOf(frame).map(({ block }) => block),
      ),
    ),
    calculationPending,
  };
}

/** All of a sheet but its cells: small even where the cells are many. Its parts can be read after the sync. */
interface Frame {
  readonly worksheet: Excel.Worksheet;
  readonly usedBox: () => Box | null;
  readonly merges: () => Box[];
  readonly hiddenRows: () => number[];
  readonly hiddenColumns: () => number[];
  readonly listObjects: () => ListObject[];
}

function usedRange(worksheet: Excel.Worksheet): Excel.Range {
  return worksheet.getUsedRangeOrNullObject(true).untrack();
}

function queueFrame(worksheet: Excel.Worksheet): Frame {
  const used = usedRange(worksheet).load('rowIndex,columnIndex,rowCount,columnCount');
  // The areas and not their common address: Excel writes that from their first cells only.
  const merged = used.getMergedAreasOrNullObject().untrack().areas.load('items/address');
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const tables = worksheet.tables.items.map(({ name }) => ({
    name,
    range: worksheet.tables.getItem(name).getRange().untrack().load('address'),
  }));
  const ifUsed = <Part>(read: () => Part[]) => (used.isNullObject ? [] : read());
  return {
    worksheet,
    usedBox: () => (used.isNullObject ? null : boxOf(used)),
    merges: () => (merged.isNullObject ? [] : merged.items.map(({ address }) => boxOfAddress(address))),
    hiddenRows: () => ifUsed(() => hidden(rows.value, used.rowIndex, ({ rowHidden }) => rowHidden)),
    hiddenColumns: () =>
      ifUsed(() => hidden(columns.value, used.columnIndex, ({ columnHidden }) => columnHidden)),
    listObjects: () => tables.map(({ name, range }) => ({ name, box: boxOfAddress(range.address) })),
  };
}

function withCells(frame: Frame, blocks: readonly Block[]): SheetSnapshot {
  return {
    name: frame.worksheet.name,
    hidden: frame.worksheet.visibility !== 'Visible',
    protected: frame.worksheet.protection.protected,
    ...sheetGrids(blocks),
    merges: frame.merges(),
    hiddenRows: frame.hiddenRows(),
    hiddenColumns: frame.hiddenColumns(),
    listObjects: frame.listObjects(),
  };
}

function boxOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function hidden<Line>(
  lines: readonly Line[],
  first: number,
  isHidden: (line: Line) => boolean | undefined,
): number[] {
  return lines.flatMap((line, index) => (isHidden(line) === true ? [first + index] : []));
}

function compact<Item>(items: readonly (Item | null)[]): Item[] {
  return items.filter((item): item is Item => item !== null);
}
