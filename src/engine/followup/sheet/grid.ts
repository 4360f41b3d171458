import { columnName } from '../../model/cell';
import type { AmountRole } from '../../model/follow-up';
import type { TabColumn } from '../../model/follow-up-words';

/** The columns of the tab, the same on every tab so that many can be laid beside each other. */
export const COLUMNS: readonly TabColumn[] = [
  'label',
  'budget',
  'amendment',
  'amended',
  'outcome',
  'used',
  'guide',
  'forecast',
  'deviation',
  'deviationShare',
  'former',
  'change',
  'flag',
  'judgement',
  'reason',
  'commentRequired',
  'comment',
];

export const LAST_COLUMN = COLUMNS.length - 1;
/** Hidden: what each row is, so that it is known again when rows were sorted, moved or renamed. */
export const KEY_COLUMN = COLUMNS.length;
/** Hidden: 1 where a comment is missing. */
export const NEED_COLUMN = COLUMNS.length + 1;
/**
 * Hidden, as values: the forecast and the deviation as they were when the tab was made, and the reason that was given in
 * the pane for a finding to be left, so that it is not taken for one that was typed here.
 */
export const SAID_COLUMNS = {
  saidForecast: COLUMNS.length + 2,
  saidDeviation: COLUMNS.length + 3,
  saidReason: COLUMNS.length + 4,
} as const;

const PLACES = new Map(COLUMNS.map((column, i) => [column, i]));
const NAMES = new Map(COLUMNS.map((column, i) => [column, columnName(i)]));

export function columnOf(column: TabColumn): number {
  return PLACES.get(column) ?? -1;
}

/** The row, counted from 0, of each row of the tab by its key. */
export type Places = ReadonlyMap<string, number>;

export function at(column: TabColumn | AmountRole, row: number): string {
  return `${NAMES.get(column) ?? ''}${String(row + 1)}`;
}

/** A function takes 255 arguments at most. */
const MOST_ARGUMENTS = 200;

/** `SUM(B4:B7,B9)`: rows that stand together become one range. */
export function sumOf(column: AmountRole, rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  let terms = runs.map(([first, last]) =>
    first === last ? at(column, first) : `${at(column, first)}:${at(column, last)}`,
  );
  while (terms.length > MOST_ARGUMENTS) {
    const sums: string[] = [];
    for (let from = 0; from < terms.length; from += MOST_ARGUMENTS)
      sums.push(`SUM(${terms.slice(from, from + MOST_ARGUMENTS).join(',')})`);
    terms = sums;
  }
  return `SUM(${terms.join(',')})`;
}
