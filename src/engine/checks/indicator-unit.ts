import type { Indicator, Value, ValueRole } from '../model/goals';
import { VALUE_ROLES } from '../model/goals';
import { differ } from '../goals/judge';
import type { Check, CheckFinding } from './contract';
import { goalFinding, indicatorPlace } from './goal-findings';
import type { Reading } from '../reading/read';

/** All figures of an indicator are in one unit, and the unit says what it measures. */
export const indicatorUnit: Check = {
  id: 'indicator-unit',
  needs: 'indicators',
  *run({ reading }) {
    const bare = new Map<string, Indicator[]>();
    for (const indicator of reading.goals.indicators) {
      const figures = VALUE_ROLES.flatMap((role) => {
        const value = indicator.values[role];
        return value && (value.kind === 'figure' || value.kind === 'band') ? [{ role, value }] : [];
      });
      const [first] = figures.filter(({ value }) => value.unit !== '');
      if (!first) continue;
      const other = figures.find(({ value }) => differ(first.value.unit, value.unit));
      if (other) yield twoUnits(reading, indicator, first.value, other);
      else if (WEIGHED.test(first.value.unit)) yield weightMissing(reading, indicator, first);
      // The council's target counts for the whole municipality and may be written another way.
      else if (figures.some(({ role, value }) => role !== 'councilTarget' && value.unit === '')) {
        const { sheet } = indicator.cell;
        bare.set(sheet, [...(bare.get(sheet) ?? []), indicator]);
      }
    }
    for (const rows of bare.values()) {
      const [first] = rows;
      if (!first) continue;
      const role = VALUE_ROLES.find((one) => first.values[one]?.unit === '') ?? 'outcome';
      yield goalFinding(
        reading,
        'info',
        first.values[role]?.cell ?? first.cell,
        { key: 'unit-on-some', ...indicatorPlace(first, role), lines: rows.map((one) => one.name) },
        rows.slice(1).map((one) => one.cell),
      );
    }
  },
};

/** Carbon dioxide is weighed in kilograms or tonnes. */
const WEIGHED = /^co2e?$|^koldioxid(?:ekvivalenter)?$|^hiilidioksidi/i;

interface Held {
  readonly role: ValueRole;
  readonly value: Value;
}

function twoUnits(reading: Reading, indicator: Indicator, first: Value, { role, value }: Held): CheckFinding {
  return goalFinding(
    reading,
    'warning',
    value.cell,
    { key: 'indicator-unit', ...indicatorPlace(indicator, role), unit: value.unit, other: first.unit },
    [first.cell],
  );
}

function weightMissing(reading: Reading, indicator: Indicator, { role, value }: Held): CheckFinding {
  return goalFinding(reading, 'info', value.cell, {
    key: 'unit-without-measure',
    ...indicatorPlace(indicator, role),
    unit: value.unit,
  });
}
