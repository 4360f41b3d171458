import type { WorkbookSnapshot } from '../engine/model/snapshot';

/** Several files as one workbook. A sheet is called as in a reference to another workbook: `[budget.xlsx]Blad1`. */
export function joinWorkbooks(
  files: readonly { readonly name: string; readonly workbook: WorkbookSnapshot }[],
): WorkbookSnapshot {
  return {
    sheets: files.flatMap(({ name, workbook }) =>
      workbook.sheets.map((sheet) => ({ ...sheet, name: `[${name}]${sheet.name}` })),
    ),
  };
}
