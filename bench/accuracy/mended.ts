/** Documents without their own errors, and one wrong figure planted in them. */
import { checkWorkbook, readTables } from '../../src/engine';
import type { Amount } from '../../src/engine/model/amount';
import { amountToNumber } from '../../src/engine/model/amount';
import type { CellRef, CellValue } from '../../src/engine/model/cell';
import { address } from '../../src/engine/model/cell';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';
import { valueAt } from '../../src/engine/model/snapshot';
import type { Figure } from '../../src/engine/numbers/figure';
import type { Equation } from '../../src/engine/repair/equation';
import { systemOf } from '../../src/engine/repair/system';
import type { SLIPS } from './made/errors';
import { slipped } from './made/errors';

/** A figure of a mended document, with the equations that say something of it. */
export interface Target {
  readonly cell: CellRef;
  readonly figure: Figure;
  readonly equations: readonly Equation[];
}

/** The document with what is proved wrong put right, and of several candidates the first, until nothing is broken. */
export function withoutErrors(workbook: WorkbookSnapshot): WorkbookSnapshot {
  let current = workbook;
  for (let turn = 0; turn < 20; turn++) {
    const broken = checkWorkbook(current).findings.find(
      (one) => one.message.key !== 'rounded' && (one.repair ?? one.candidates[0]),
    );
    const mend = broken?.repair ?? broken?.candidates[0];
    if (!mend) break;
    const like = valueAtCell(current, mend.cell);
    current = changed(current, mend.cell, written(mend.value, Math.max(0, mend.value.decimals), like));
  }
  return current;
}

/** Every figure that is no formula's and takes part in an equation with another amount in it. */
export function targetsOf(workbook: WorkbookSnapshot): Target[] {
  const reading = readTables(workbook);
  const system = systemOf(reading);
  const targets = new Map<string, Target>();
  for (const { table } of reading.tables)
    for (const { cells } of system.within(table))
      for (const unknown of cells) {
        const { cell, figure } = unknown;
        const key = `${cell.sheet}!${address(cell)}`;
        if (!figure || targets.has(key)) continue;
        const equations = system
          .of(unknown)
          .filter((one) => one.cells.filter((other) => other.figure?.amount.units).length > 1);
        if (equations.length > 0) targets.set(key, { cell, figure, equations });
      }
  return [...targets.values()];
}

/** The cell's new value; undefined where the slip changes nothing or rounding could explain it. */
export function planted(
  { figure, equations }: Target,
  slip: (typeof SLIPS)[number],
  roll: () => number,
  like: CellValue,
): CellValue | undefined {
  const places = Math.max(0, figure.decimals);
  const units = Math.round(amountToNumber(figure.amount) * 10 ** places);
  const wrong = slipped(units, slip, roll);
  const slack = Math.max(...equations.map((one) => one.cells.length)) + 1;
  if (wrong === units || Math.abs((wrong ?? 0) - units) <= slack) return undefined;
  return wrong === null ? null : written({ units: BigInt(wrong), decimals: places }, places, like);
}

/** As the cell has it: a number, or a text with spaces between thousands and a comma. */
export function written(value: Amount, decimals: number, like: CellValue): CellValue {
  const number = amountToNumber(value);
  if (typeof like !== 'string') return number;
  const [whole = '', fraction] = Math.abs(number).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return `${number < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

export function valueAtCell(workbook: WorkbookSnapshot, { sheet, row, column }: CellRef): CellValue {
  const found = workbook.sheets.find((one) => one.name === sheet);
  return found ? valueAt(found, row, column) : null;
}

export function changed(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: CellRef,
  value: CellValue,
): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const values = [...one.values];
      const cells = [...(values[row] ?? [])];
      cells[column] = value;
      values[row] = cells;
      return { ...one, values };
    }),
  };
}
