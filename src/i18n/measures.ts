import type { Stated } from '../engine/model/goal-remark';
import type { NumberWriting } from './numbers';
import { writeAmount } from './numbers';

/** A figure with its unit, or the words that stand in its place. */
export function writeStated(value: Stated | string, numbers: NumberWriting): string {
  if (typeof value === 'string') return `"${value}"`;
  return `${writeAmount(value.amount, numbers)}${value.unit === '' ? '' : `\u00a0${value.unit}`}`;
}

const LONGEST_NAME = 70;

/** Indicators and activities have names as long as sentences; a title shows how they begin. */
export function shortName(name: string): string {
  const plain = name.replace(/[\s.:]+$/, '');
  if (plain.length <= LONGEST_NAME) return plain;
  const cut = plain.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))} …`;
}

/** `2023-08-31` as Finnish writes it; Swedish and English keep the form of the calendar. */
export function finnishDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))}.${String(Number(month))}.${year}`;
}
