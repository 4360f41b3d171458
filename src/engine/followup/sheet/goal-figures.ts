import { amountText, amountToNumber } from '../../model/amount';
import type { TabColumn } from '../../model/follow-up-words';
import type { Goals, Value } from '../../model/goals';
import { VALUE_ROLES } from '../../model/goals';
import type { CellLook, PlanCell } from '../../model/sheet-plan';
import { cellReference, HARD_SPACES, replacing } from '../formulas';
import { columnOf } from './grid';
import { INPUT } from './looks';
import { cell } from './tab';

/** A short unit stands behind its figure; a long one behind the name of its row. */
const LONGEST_UNIT = 6;

export function isShort(unit: string): boolean {
  return unit.length <= LONGEST_UNIT;
}

function measureLook({ decimals, unit }: { readonly decimals: number; readonly unit: string }): string {
  return `measure:${String(Math.min(decimals, MOST_DECIMALS))}:${isShort(unit) ? unit : ''}`;
}

const MOST_DECIMALS = 3;

/** The looks of figures in every unit that the indicators have. */
export function measureLooks({ indicators }: Goals): Record<string, CellLook> {
  const looks: Record<string, CellLook> = {};
  for (const { values } of indicators) {
    const figures = VALUE_ROLES.flatMap((role) => (values[role]?.kind === 'figure' ? [values[role]] : []));
    const unit = figures.find((one) => one.unit !== '')?.unit ?? '';
    for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++)
      looks[measureLook({ decimals, unit })] = lookOf(decimals, unit);
    looks[measureLook({ decimals: 0, unit: '' })] = lookOf(0, '');
  }
  return looks;
}

function lookOf(decimals: number, unit: string): CellLook {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const after = isShort(unit) && unit !== '' ? `" ${unit.replace(/"/g, '')}"` : '';
  const numberFormat = `${digits}${after};\u2212${digits}${after};${digits}${after}`;
  return { numberFormat, align: 'right', vertical: 'center', bottom: 'hair' };
}

/** A figure of the source, live, in the scale in which it is printed there; words as they stand. */
export function valueCell(column: TabColumn, value: Value | undefined, unit: string, mark: string): PlanCell {
  if (!value) return cell(columnOf(column), 'goal.empty');
  const reference = cellReference(value.cell);
  if (value.kind !== 'figure')
    return cell(columnOf(column), 'goal.words', value.text, `=IF(${reference}="","",${reference}&"")`);
  const look = measureLook({ decimals: value.decimals, unit });
  return cell(columnOf(column), look, amountToNumber(value.amount), figureOf(value, reference, mark));
}

type Figure = Extract<Value, { kind: 'figure' }>;

function figureOf({ stored }: Figure, reference: string, mark: string): string {
  const given = (read: string) => `=IFERROR(IF(${reference}="","",${read}),"?")`;
  if (stored === 'number') return given(`${reference}*1`);
  if (stored === 'percent') return given(`ROUND(${reference}*100,8)`);
  const replaced: (readonly [string, string])[] = [
    ...HARD_SPACES.map((space) => [space, ' '] as const),
    ...[stored.after, stored.before].filter((text) => text.trim() !== '').map((text) => [text, ''] as const),
    [' ', ''],
    ...['\u2212', '\u2013'].map((minus) => [minus, '-'] as const),
  ];
  const plain = replacing(reference, replaced);
  return given(
    `IF(ISNUMBER(${reference}),${reference},VALUE(SUBSTITUTE(SUBSTITUTE(${plain},",","."),".",${mark})))`,
  );
}

/** A number as a formula writes it. */
export function literal(value: Parameters<typeof amountText>[0]): string {
  return amountText(value);
}

/** The figure with as many decimals as the finest of the row. */
export function calculated(
  column: TabColumn,
  value: number | '',
  decimals: number,
  unit: string,
  formula: string,
): PlanCell {
  return cell(columnOf(column), measureLook({ decimals, unit }), value, formula);
}

/** The looks of the texts of these blocks; those of figures come with their units. */
export function goalLooks(dateFormat: string): Record<string, CellLook> {
  const row: CellLook = { vertical: 'center', wrap: true, bottom: 'hair' };
  const quiet: CellLook = { ...row, size: 8, color: '5F6672' };
  return {
    'goal.level0': { ...row, bold: true },
    'goal.level1': { ...row, indent: 1 },
    'goal.level2': { ...row, indent: 2 },
    'goal.level3': { ...row, indent: 3 },
    'goal.label': { ...row, indent: 1 },
    'goal.date': { ...row, align: 'right', numberFormat: dateFormat },
    'goal.words': { ...quiet, align: 'right' },
    'goal.text': { ...row, size: 9, indent: 1 },
    'goal.trend': { ...row, align: 'center', size: 8 },
    'goal.count': { ...row, align: 'right', numberFormat: '0;;' },
    'goal.report': { ...row, align: 'center', color: '1F4E9E', underline: true, size: 9 },
    'goal.flag': { ...row, align: 'center' },
    'goal.choice': { ...row, align: 'center', fill: INPUT },
    'goal.reason': { ...quiet, indent: 1 },
    'goal.need': { ...row, align: 'center' },
    'goal.comment': { ...row, fill: INPUT, indent: 1 },
    'goal.empty': row,
  };
}
