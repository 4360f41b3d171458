import { placeText } from '../engine/model/cell';
import type { Amount } from '../engine/model/amount';
import { absolute, amount, compare, isZero, multiply } from '../engine/model/amount';
import type { Finding, OtherRelation } from '../engine/model/finding';
import { decimalsOf, writeAmount } from './numbers';
import type { Texts } from './texts';

/** Of a longer sum the first, the second and the last say enough. */
const MOST_TERMS = 6;

/** What else the figures of a finding say, under a heading; null where it is about one relation only. */
export function otherRelations(
  { cell, message }: Finding,
  texts: Texts,
): { readonly heading: string; readonly lines: readonly string[] } | null {
  if (!('others' in message) || message.others.length === 0) return null;
  return {
    heading: message.key === 'relation-broken' ? texts.app.othersFail : texts.app.othersHold,
    lines: message.others.map((other) => relationLine(other, cell.sheet, texts)),
  };
}

/** A relation in one line: `E9 Avvikelse: 77 000 − 76 500 = 500`; where it fails with what is stated instead. */
function relationLine({ label, arithmetic }: OtherRelation, sheet: string, texts: Texts): string {
  const { total, terms, sum, stated, blank, difference, slack } = arithmetic;
  const decimals = decimalsOf(arithmetic);
  const write = (value: Amount) => writeAmount(value, texts.numbers, decimals);
  const { minus } = texts.numbers;
  // What is taken away is written after what it is taken from.
  const inOrder = [...terms].sort((a, b) => Number(a.weight < 0) - Number(b.weight < 0));
  const all = inOrder.flatMap((term) =>
    term.amount ? [multiply(term.amount, amount(BigInt(term.weight), 0))] : [],
  );
  const shown = all.length > MOST_TERMS ? [...all.slice(0, 2), null, ...all.slice(-1)] : all;
  const parts = shown.map((value, i) => {
    if (!value) return ' + …';
    if (i === 0) return write(value);
    return ` ${value.units < 0n ? minus : '+'} ${write(absolute(value))}`;
  });
  const name = `${placeText(total, sheet)} ${label}`;
  const left = `${name}: ${parts.join('')}`;
  if (isZero(difference)) return `${left} = ${write(stated)}`;
  const isRounding = compare(absolute(difference), slack) <= 0;
  if (!blank && isRounding) return `${left} ≈ ${write(stated)}`;
  return texts.app.insteadOf(`${left} = ${write(sum)}`, blank ? null : write(stated));
}
