import { columnName } from '../engine/model/cell';
import type { ColumnEvidence } from '../engine/model/evidence';
import type { Table } from '../engine/model/table';
import type { ReadingWords } from '../i18n/reading/words';

/** Why the amounts are in another unit than the one that is printed. */
export function unitEvidence({ evidence: { shown } }: Table, words: ReadingWords): string[] {
  return shown === 1 ? [] : [words.evidence.shown[shown]];
}

/** What speaks for the sign rule, in a few words; null where there is nothing to say. */
export function signEvidence(table: Table, words: ReadingWords): string | null {
  const { signs } = table.evidence;
  return signs && words.evidence.signs(signs, table.signConvention);
}

/** In how many rows the calculated columns are what they are taken for. */
export function columnEvidence(table: Table, kind: ColumnEvidence['kind'], words: ReadingWords): string[] {
  return table.evidence.columns
    .filter((one) => one.kind === kind && one.of > 0)
    .map((one) => words.evidence.column(one.holds, one.of, ruleOf(one, table, words)));
}

function ruleOf({ column, kind, parts }: ColumnEvidence, table: Table, words: ReadingWords): string {
  const total = columnName(column);
  const [first = '', second = ''] = parts.map(columnName);
  if (kind === 'amended') return `${total} = ${first} + ${second}`;
  if (table.deviationConvention === 'result-effect') return words.evidence.effect(total, first, second);
  return table.deviationConvention === 'budget-outcome'
    ? `${total} = ${second} − ${first}`
    : `${total} = ${first} − ${second}`;
}
