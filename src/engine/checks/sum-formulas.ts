import type { Box, SheetSnapshot } from '../model/snapshot';
import { formulaAt } from '../model/snapshot';
import { sumTerms } from '../reading/figures/formulas';

/** Which cells of a sheet a SUM passes over. */
export interface SummedCells {
  has(row: number, column: number): boolean;
}

/** Beyond this many columns a range is no sum of a budget table. */
const WIDEST = 60;

export function summedCells(sheet: SheetSnapshot): SummedCells {
  const byColumn = new Map<number, Box[]>();
  for (const row of sheet.formulas) {
    for (const formula of row ?? []) {
      if (formula === undefined) continue;
      for (const { box, summed } of sumTerms(formula) ?? []) {
        if (!summed || box.right - box.left > WIDEST) continue;
        for (let column = box.left; column <= box.right; column++) {
          const boxes = byColumn.get(column);
          if (boxes) boxes.push(box);
          else byColumn.set(column, [box]);
        }
      }
    }
  }
  return {
    has: (row, column) => byColumn.get(column)?.some((box) => box.top <= row && row <= box.bottom) ?? false,
  };
}

/** `=SUM(C4:C9)` that stands in column C below row 9; null for every other formula. */
export function columnSum(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { readonly top: number; readonly bottom: number } | null {
  const formula = formulaAt(sheet, row, column);
  if (formula === null || !/^=\s*SUM\(/i.test(formula)) return null;
  const terms = sumTerms(formula);
  const only = terms?.length === 1 ? terms[0] : undefined;
  if (!only?.summed || only.weight !== 1) return null;
  const { box } = only;
  return box.left === column && box.right === column && box.bottom < row
    ? { top: box.top, bottom: box.bottom }
    : null;
}
