import { textOf } from '../../model/cell';
import type { Day, DayAt } from '../../model/goals';
import type { SheetSnapshot } from '../../model/snapshot';
import { formatAt, valueAt } from '../../model/snapshot';
import { formatShape } from '../../numbers/format';
import { plainWords } from '../words/words';

/** A day as a date of the workbook or as text in any of the notations of the two countries; null for a blank cell. */
export function dayAt(sheet: SheetSnapshot, row: number, column: number): DayAt | null {
  const value = valueAt(sheet, row, column);
  const cell = { sheet: sheet.name, row, column };
  if (typeof value === 'number') {
    const isDate = formatShape(formatAt(sheet, row, column).numberFormat).kind === 'date';
    const text = String(value);
    return { cell, day: isDate ? dayOfSerial(value) : dayOf(text), text };
  }
  const text = textOf(value).trim();
  return text === '' ? null : { cell, day: dayOf(text), text };
}

export function dayOf(raw: string): Day | null {
  const text = plainWords(raw);
  const iso =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ t]\d.*)?$/.exec(text) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[./-](\d{1,2})[./ -]+(\d{4}|\d{2})$/.exec(text);
  if (short) return day(fullYear(short[3] ?? ''), Number(short[2]), Number(short[1]));
  const six = /^(\d\d)(\d\d)(\d\d)$/.exec(text);
  if (six) return day(fullYear(six[1] ?? ''), Number(six[2]), Number(six[3]));
  const named = /^(?:den )?(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text);
  const month = named ? monthOf(named[2] ?? '') : 0;
  return named && month > 0 ? day(Number(named[3]), month, Number(named[1])) : null;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function lastDayOf(year: number, month: number): Day {
  return day(year, month, daysIn(year, month)) ?? '';
}

/** Days since 1899-12-30, as workbooks count them, by the calendar's 400-year cycle. */
function dayOfSerial(serial: number): Day | null {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465) return null;
  const z = whole - 25_569 + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const shifted = Math.floor((5 * doy + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  return day(year, month, doy - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The number under which workbooks keep a day. */
export function serialOf(date: Day): number {
  const [y = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468 + 25_569;
}

const MONTHS = [
  'jan|tammi',
  'feb|helmi',
  'mar|maalis',
  'apr|huhti',
  'ma[jy]|touko',
  'jun|kesä',
  'jul|heinä',
  'aug|elo',
  'sep|syys',
  'o[ck]t|loka',
  'nov|marras',
  'de[cs]|joulu',
].map((names) => new RegExp(`^(?:${names})`));

/** 1 to 12; 0 for a word that is no month. */
export function monthOf(word: string): number {
  return word.length > 12 ? 0 : MONTHS.findIndex((names) => names.test(word)) + 1;
}
