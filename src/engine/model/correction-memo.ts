import type { Corrected, Correction, TableMark } from './correction';
import { DIRECTIONS } from './correction';
import type { Memo } from './memory';
import { memosOf } from './memory';
import type { WorkbookSnapshot } from './snapshot';

/** How a correction stands in the workbook: what it is about as the key, the answer as the value. */
export function correctionMemo(correction: Correction): Pick<Memo, 'key' | 'value'> {
  const { table, what } = correction;
  const about = {
    ...table,
    ...('column' in correction ? { column: correction.column } : {}),
    ...('line' in correction ? { line: correction.line } : {}),
  };
  return { key: `${KIND} ${what} ${JSON.stringify(about)}`, value: answerOf(correction) };
}

/** What a person has said of the tables of a workbook. */
export function correctionsIn(workbook: WorkbookSnapshot): Correction[] {
  return memosOf(workbook).flatMap((memo) => correctionOf(memo) ?? []);
}

const KIND = 'reading';
const YES = 'yes';
const NONE = 'none';

function answerOf(one: Corrected): string {
  switch (one.what) {
    case 'not-budget':
      return YES;
    case 'kind':
      return one.kind;
    case 'unit':
      return [one.unit.currency ?? NONE, String(one.unit.scale)].join(' ');
    case 'signs':
      return one.signs;
    case 'deviations':
      return one.deviations;
    case 'role':
      return one.role;
    case 'measure':
      return one.measure ?? NONE;
    case 'year':
      return one.year === null ? NONE : String(one.year);
    case 'months':
      return one.months === null ? NONE : String(one.months);
    case 'direction':
      return one.direction;
  }
}

/** Null for what is no correction, or one that somebody has typed over so that it can no longer be understood. */
export function correctionOf({ key, value }: Pick<Memo, 'key' | 'value'>): Correction | null {
  const match = /^reading ([a-z-]+) (\{.*\})$/s.exec(key);
  const about = match ? parsed(match[2] ?? '') : null;
  if (!match || !about) return null;
  const { sheet, title, headers, nth, column, line } = about;
  if (typeof sheet !== 'string' || typeof headers !== 'string' || typeof nth !== 'number') return null;
  if (title !== null && typeof title !== 'string') return null;
  const answer = corrected(match[1] ?? '', value, columnIn(column), typeof line === 'string' ? line : null);
  const table: TableMark = { sheet, title, headers, nth };
  return answer && { table, ...answer };
}

function corrected(
  what: string,
  value: string,
  column: { header: string; nth: number } | null,
  line: string | null,
): Corrected | null {
  if (what === 'not-budget') return value === YES ? { what } : null;
  const kind = KINDS.find((one) => one === value);
  if (what === 'kind') return kind ? { what, kind } : null;
  if (what === 'unit') return unitIn(value);
  const signs = SIGNS.find((one) => one === value);
  if (what === 'signs') return signs ? { what, signs } : null;
  const deviations = DEVIATIONS.find((one) => one === value);
  if (what === 'deviations') return deviations ? { what, deviations } : null;
  const direction = DIRECTIONS.find((one) => one === value);
  if (what === 'direction') return line !== null && direction ? { what, line, direction } : null;
  if (!column) return null;
  const role = ROLES.find((one) => one === value);
  if (what === 'role') return role ? { what, column, role } : null;
  const measure = value === NONE ? null : MEASURES.find((one) => one === value);
  if (what === 'measure') return measure === undefined ? null : { what, column, measure };
  const year = value === NONE ? null : Number(value);
  if (what === 'year') return year === null || (year >= 1900 && year < 2100) ? { what, column, year } : null;
  const months = value === NONE ? null : MONTHS.find((one) => String(one) === value);
  return what === 'months' && months !== undefined ? { what, column, months } : null;
}

function unitIn(value: string): Corrected | null {
  const match = /^(EUR|SEK|none) (1|1000|1000000)$/.exec(value);
  const scale = SCALES.find((one) => String(one) === match?.[2]);
  if (!match || !scale) return null;
  const currency = CURRENCIES.find((one) => one === match[1]) ?? null;
  return { what: 'unit', unit: { currency, scale } };
}

export const KINDS = ['statement', 'departments', 'forecast', 'other'] as const;
export const MEASURES = ['revenue', 'cost', 'result', 'either'] as const;
export const SIGNS = ['costs-negative', 'costs-positive', 'net-cost', 'revenue-negative'] as const;
export const DEVIATIONS = ['outcome-budget', 'budget-outcome', 'result-effect', 'none'] as const;
export const ROLES = [
  'budget',
  'amendment',
  'amended',
  'outcome',
  'forecast',
  'deviation',
  'prior',
  'plan',
  'share',
  'note',
  'label',
  'text',
  'other',
] as const;
export const MONTHS = [4, 8, 12] as const;
export const SCALES = [1, 1000, 1000000] as const;
export const CURRENCIES = ['EUR', 'SEK'] as const;

function columnIn(value: unknown): { header: string; nth: number } | null {
  if (typeof value !== 'object' || value === null || !('header' in value) || !('nth' in value)) return null;
  const { header, nth } = value;
  return typeof header === 'string' && typeof nth === 'number' ? { header, nth } : null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
