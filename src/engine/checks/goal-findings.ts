import type { CellRef } from '../model/cell';
import { isIn } from '../model/cell';
import type { Severity } from '../model/finding';
import type { GoalRemark, Stated } from '../model/goal-remark';
import type { Indicator, Value, ValueRole } from '../model/goals';
import type { Figure } from '../goals/judge';
import type { ReadTable } from '../reading/read-table';
import type { Reading } from '../reading/read';
import type { CheckFinding } from './contract';

/** A finding about a row of a register: nothing is proved, so there is no repair. */
export function goalFinding(
  reading: Reading,
  severity: Severity,
  cell: CellRef,
  message: GoalRemark,
  related: readonly CellRef[] = [],
): CheckFinding {
  return {
    severity,
    table: tableAt(reading, cell)?.table.id ?? null,
    cell,
    related,
    stated: null,
    expected: null,
    difference: null,
    repair: null,
    candidates: [],
    message,
  };
}

export function tableAt({ tables }: Reading, cell: CellRef): ReadTable | undefined {
  return tables.find(({ table: { range } }) => isIn(range, cell));
}

/** The row's name and the header of the column that a finding stands in. */
export function indicatorPlace(
  { name, columns }: Indicator,
  role: ValueRole,
): { readonly label: string; readonly column: string } {
  return { label: name, column: columns[role]?.header ?? '' };
}

/** Where a value stands, or would. */
export function valueCell({ cell, columns, values }: Indicator, role: ValueRole): CellRef {
  return values[role]?.cell ?? { ...cell, column: columns[role]?.column ?? cell.column };
}

/** A bare number has the unit that the others of its row have. */
export function stated({ amount, unit }: Figure, indicator: Indicator): Stated {
  return { amount, unit: unit === '' ? unitOf(indicator) : unit };
}

/** A target is a figure, or whatever is written in its place. */
export function aim(value: Value | undefined, indicator: Indicator): Stated | string {
  return value?.kind === 'figure' && value.bound === null ? stated(value, indicator) : (value?.text ?? '');
}

function unitOf({ values }: Indicator): string {
  return Object.values(values).find((value) => value.unit !== '')?.unit ?? '';
}
