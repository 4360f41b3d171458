import type { Host } from '../app/host';
import { inExcel } from './failure';
import { readWorkbook } from './readWorkbook';

/** The workbook that is open in Excel. Office must be ready before the first call. */
export function createExcelHost(): Host {
  return {
    readWorkbook: () => inExcel(readWorkbook),
    showCell: ({ sheet, row, column }) =>
      inExcel(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet.getCell(row, column).untrack().select();
        await context.sync();
      }),
    showRange: ({ sheet, top, left, bottom, right }) =>
      inExcel(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        worksheet
          .getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
          .untrack()
          .select();
        await context.sync();
      }),
  };
}
