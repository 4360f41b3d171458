import type { CellValue } from '../engine/model/cell';
import type { CellFormat, SheetSnapshot } from '../engine/model/snapshot';
import { GENERAL } from '../engine/model/snapshot';
import type { Block } from './readCells';

type Grids = Pick<SheetSnapshot, 'values' | 'formulas' | 'formatIds' | 'formats'>;

/** Excel's rectangles become the engine's ragged grids from A1, with empty cells left out. */
export function sheetGrids(blocks: readonly Block[]): Grids {
  const values: CellValue[][] = [];
  const formulas: string[][] = [];
  const formatIds: number[][] = [];
  const formats = createFormats();
  for (const block of blocks) {
    block.values.forEach((line, down) => {
      const row = block.top + down;
      line.forEach((raw, along) => {
        const column = block.left + along;
        const value = cellValue(raw, block.valueTypes[down]?.[along]);
        if (value !== null) put(values, row, column, value);
        const formula = formulaText(block.formulas[down]?.[along], value);
        if (formula !== null) put(formulas, row, column, formula);
        const look = block.looks[down]?.[along]?.format;
        const format = {
          numberFormat: block.numberFormats[down]?.[along] ?? GENERAL.numberFormat,
          indent: look?.indentLevel ?? 0,
          bold: look?.font?.bold ?? false,
        };
        const id = formats.idOf(format);
        if (id !== 0) put(formatIds, row, column, id);
      });
    });
  }
  return { values, formulas, formatIds, formats: formats.all };
}

function put<Value>(grid: Value[][], row: number, column: number, value: Value): void {
  const line = (grid[row] ??= []);
  line[column] = value;
}

function cellValue(raw: unknown, type: string | undefined): CellValue {
  if (type === 'Empty') return null;
  if (type === 'Error') return { error: String(raw) };
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : String(raw);
}

/** A text that begins with `=` comes back the same as value and as formula; a formula does not. */
function formulaText(formula: unknown, value: CellValue): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

function createFormats() {
  const all: CellFormat[] = [GENERAL];
  const ids = new Map([[key(GENERAL), 0]]);
  return {
    all,
    idOf(format: CellFormat): number {
      const known = ids.get(key(format));
      if (known !== undefined) return known;
      ids.set(key(format), all.length);
      return all.push(format) - 1;
    },
  };
}

function key({ numberFormat, indent, bold }: CellFormat): string {
  return `${String(indent)}|${String(bold)}|${numberFormat}`;
}
