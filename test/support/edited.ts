import type { CheckMemory } from '../../src/engine';
import { checkInSteps } from '../../src/engine';
import type { CellValue } from '../../src/engine/model/cell';
import type { Report } from '../../src/engine/model/report';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { finish } from '../../src/engine/model/steps';

/** A workbook in which one cell holds something else. */
export function edited(book: WorkbookSnapshot, name: string, row: number, column: number, value: CellValue) {
  const change = (one: SheetSnapshot): SheetSnapshot => ({
    ...one,
    values: one.values.map((cells, r) =>
      r === row
        ? Array.from({ length: Math.max(cells?.length ?? 0, column + 1) }, (_, c) =>
            c === column ? value : (cells?.[c] ?? null),
          )
        : cells,
    ),
  });
  return { sheets: book.sheets.map((one) => (one.name === name ? change(one) : one)) };
}

/** Checks a workbook with what an earlier check left in the memory. */
export function check(book: WorkbookSnapshot, memory: CheckMemory): Report {
  return finish(checkInSteps(book, undefined, undefined, memory));
}
