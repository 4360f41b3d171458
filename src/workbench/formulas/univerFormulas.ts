import type { ICellData, IWorkbookData } from '@univerjs/presets';
import {
  CellValueType,
  createUniver,
  LifecycleService,
  LifecycleStages,
  LocaleType,
} from '@univerjs/presets';
import { UniverSheetsNodeCorePreset } from '@univerjs/presets/preset-sheets-node-core';
import english from '@univerjs/presets/preset-sheets-node-core/locales/en-US';
import type { CellValue } from '../../engine/model/cell';
import { isCellError } from '../../engine/model/cell';
import type { FormulaEngine } from '../host/formulaEngine';
import type { Book } from '../host/model/book';
import type { Cell, Sheet } from '../host/model/sheet';

const UNIT = 'book';
const ERROR = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * Calculates with Univer's engine. Each time it is handed the whole workbook: sheets that were renamed and
 * rows that were put in need no bookkeeping then, and the workbooks shown here are small.
 * Results that spill into neighbouring cells stay in the first cell.
 * For a browser the bundler must leave out `@univerjs/rpc-node`, which only serves worker processes of Node.
 */
export function createUniverFormulas(): FormulaEngine & { dispose(): void } {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: english },
    presets: [UniverSheetsNodeCorePreset()],
  });
  return {
    async recalculate(book) {
      if (!hasFormulas(book)) return;
      const workbook = univerAPI.createWorkbook(workbookData(book));
      // In a browser the engine waits for a first drawing, which without a screen never comes.
      const lifecycle = univer.__getInjector().get(LifecycleService);
      if (lifecycle.stage < LifecycleStages.Rendered) lifecycle.stage = LifecycleStages.Rendered;
      try {
        for (const { name, formula } of book.names) workbook.insertDefinedName(name, formula.slice(1));
        const formulas = univerAPI.getFormula();
        formulas.executeCalculation();
        await formulas.onCalculationEnd();
        for (const sheet of book.sheets) takeResults(sheet, workbook.save().sheets[sheet.id]?.cellData);
      } finally {
        univerAPI.disposeUnit(UNIT);
      }
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

type Grid = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

function hasFormulas(book: Book): boolean {
  return book.sheets.some((sheet) => [...sheet.filled()].some(({ cell }) => cell.formula !== null));
}

function workbookData(book: Book): Partial<IWorkbookData> {
  const sheets = book.sheets.map((sheet) => {
    const cellData: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, cell } of sheet.filled()) (cellData[row] ??= {})[column] = dataOf(cell);
    const used = sheet.usedBox(false);
    return {
      id: sheet.id,
      name: sheet.name,
      rowCount: (used?.bottom ?? 0) + 100,
      columnCount: (used?.right ?? 0) + 20,
      cellData,
    };
  });
  return {
    id: UNIT,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function dataOf({ value, formula }: Cell): ICellData {
  if (formula !== null) return { f: formula };
  if (value === null) return {};
  if (isCellError(value)) return { f: `=${value.error}` };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function takeResults(sheet: Sheet, results: Grid | undefined): void {
  for (const { row, column, cell } of sheet.filled()) {
    if (cell.formula !== null) cell.value = resultOf(results?.[row]?.[column]);
  }
}

function resultOf(result: ICellData | null | undefined): CellValue {
  const value = result?.v ?? 0;
  if (result?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}
