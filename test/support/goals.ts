import { readTables } from '../../src/engine';
import { amountText } from '../../src/engine/model/amount';
import { address } from '../../src/engine/model/cell';
import type { Goals, Value } from '../../src/engine/model/goals';
import type { WorkbookSnapshot } from '../../src/engine/model/snapshot';

export function goalsOf(workbook: WorkbookSnapshot): Goals {
  return readTables(workbook).goals;
}

/** `35 %`, `-1..1 %`, `higher`, `"Tas fram av nämnd"`. */
export function valueText(value: Value): string {
  const unit = value.unit === '' ? '' : ` ${value.unit}`;
  switch (value.kind) {
    case 'figure':
      return `${value.bound ? `at ${value.bound} ` : ''}${amountText(value.amount)}${unit}`;
    case 'band':
      return `${amountText(value.low)}..${amountText(value.high)}${unit}`;
    case 'direction':
      return value.direction;
    case 'words':
      return `"${value.text}"`;
  }
}

/** An indicator a line: `A2 Sjukfrånvaro: outcome 5.5 %, target 6.5 %`. */
export function indicatorLines({ indicators }: Goals): string[] {
  return indicators.map(({ cell, name, values }) => {
    const told = Object.entries(values).map(([role, value]) => `${role} ${valueText(value)}`);
    return `${address(cell)} ${name}: ${told.join(', ')}`;
  });
}

/** An activity a line: `A2 Krisövning: 2023-01-01 to 2023-12-31, "Avvikelse"`. */
export function activityLines({ activities }: Goals): string[] {
  return activities.map(({ cell, name, start, end, deviation }) => {
    const said = deviation ? `, "${deviation.text}"` : '';
    return `${address(cell)} ${name}: ${start?.day ?? '?'} to ${end?.day ?? '?'}${said}`;
  });
}

/** A goal a line, deeper ones further in: `  board Målet: partly`. */
export function goalLines({ goals }: Goals): string[] {
  const depth = (at: number | null): number => (at === null ? 0 : 1 + depth(goals[at]?.parent ?? null));
  return goals.map(
    ({ level, name, parent, status }) =>
      `${'  '.repeat(depth(parent))}${level} ${name === '' ? '(no name)' : name}: ${status ?? '-'}`,
  );
}
