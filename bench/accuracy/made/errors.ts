import type { WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import type { CellValue } from '../../../src/engine/model/cell';
import type { Roll } from '../dice';
import type { MadeBook, MadeEquation } from './book';
import { one } from './draft';
import { written } from './figure-style';
import type { Slot } from './place';

export const SLIPS = ['digit', 'swap', 'sign', 'blank', 'thousand', 'offset'] as const;
export type PlantedSlip = (typeof SLIPS)[number];

export interface PlantedError {
  readonly slot: Slot;
  readonly slip: PlantedSlip;
  readonly value: CellValue;
  /** In how many meant equations that say something the cell takes part. */
  readonly meets: number;
}

export function keyOf(cell: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${cell.sheet}!${String(cell.row)}:${String(cell.column)}`;
}

/** At least two of its figures are neither blank nor zero. */
export function isTelling({ slots }: MadeEquation): boolean {
  return slots.filter((slot) => !slot.blank && slot.units !== 0).length > 1;
}

/** The telling equations of each cell. */
export function meetings(book: MadeBook): Map<string, MadeEquation[]> {
  const byCell = new Map<string, MadeEquation[]>();
  for (const { equations } of book.relations)
    for (const equation of equations) {
      if (!isTelling(equation)) continue;
      for (const slot of equation.slots) {
        if (slot.blank) continue;
        const known = byCell.get(keyOf(slot));
        if (known) known.push(equation);
        else byCell.set(keyOf(slot), [equation]);
      }
    }
  return byCell;
}

/** A wrong figure in a cell of a meant equation, beyond what rounding can explain; null when none fits. */
export function plant(
  book: MadeBook,
  byCell: ReadonlyMap<string, readonly MadeEquation[]>,
  slip: PlantedSlip,
  roll: Roll,
  besides?: Slot,
): PlantedError | null {
  const cells = [...byCell.keys()];
  for (let attempt = 0; attempt < 60 && cells.length > 0; attempt++) {
    const key = one(roll, cells);
    const equations = byCell.get(key) ?? [];
    const slot = equations[0]?.slots.find((other) => keyOf(other) === key);
    if (!slot || (besides && keyOf(besides) === key)) continue;
    const units = slipped(slot.units, slip, roll);
    const change = Math.abs((units ?? 0) - slot.units);
    const slack = Math.max(...equations.map((equation) => equation.slots.length)) + 1;
    if (units === slot.units || change <= slack) continue;
    return {
      slot,
      slip,
      value: units === null ? null : written(slot.style, units, slot.decimals),
      meets: equations.length,
    };
  }
  return null;
}

/** The units of a figure after a slip; null for a blank cell. */
export function slipped(value: number, slip: PlantedSlip, roll: Roll): number | null {
  const digits = String(Math.abs(value));
  const at = Math.floor(roll() * digits.length);
  const sign = value < 0 ? -1 : 1;
  if (slip === 'digit') {
    const digit = String((Number(digits[at]) + 1 + Math.floor(roll() * 8)) % 10);
    return sign * Number(digits.slice(0, at) + digit + digits.slice(at + 1));
  }
  if (slip === 'swap') {
    const pairs = [...digits].flatMap((digit, i) => (i > 0 && digits[i - 1] !== digit ? [i - 1] : []));
    if (pairs.length === 0) return value;
    const i = one(roll, pairs);
    return (
      sign * Number(digits.slice(0, i) + (digits[i + 1] ?? '') + (digits[i] ?? '') + digits.slice(i + 2))
    );
  }
  if (slip === 'sign') return -value;
  if (slip === 'blank') return null;
  if (slip === 'thousand') return value * 1000;
  return value + Math.round((roll() - 0.5) * 0.2 * Math.abs(value)) + 7;
}

/** The workbook with these cells changed. */
export function changed(workbook: WorkbookSnapshot, errors: readonly PlantedError[]): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => {
      const own = errors.filter((error) => error.slot.sheet === sheet.name);
      if (own.length === 0) return sheet;
      const values = sheet.values.map((row) => (row ? [...row] : row));
      for (const { slot, value } of own) {
        const row = values[slot.row];
        if (row) row[slot.column] = value;
      }
      return { ...sheet, values };
    }),
  };
}
