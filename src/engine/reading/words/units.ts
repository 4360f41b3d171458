import type { Unit } from '../../model/kinds';
import { plainWords } from './words';

const SCALES: readonly (readonly [Unit['currency'], Unit['scale'], RegExp])[] = [
  ['SEK', 1000000, /(?:^|[^a-zåäö])(?:mnkr|mkr|msek)(?![a-zåäö])|miljoner kronor|milj\.? ?kr/],
  ['SEK', 1000, /(?:^|[^a-zåäö])(?:tkr|tsek|kkr)(?![a-zåäö])|tusental kronor|tusen kronor|1 ?000 kr/],
  ['EUR', 1000000, /(?:milj\.?|mn) ?(?:€|euroa?)|miljoner euro|miljoonaa? euroa|m€|meur/],
  ['EUR', 1000, /1 ?000 ?(?:€|euroa?)|tusen euro|tusental euro|tuhansina euroina|tuhatta euroa|t€|teur/],
  ['SEK', 1, /(?:^|[^a-zåäö])(?:kr|kronor|sek)(?![a-zåäö])/],
  ['EUR', 1, /€|(?:^|[^a-zåäö])(?:euro[an]?|eur)(?![a-zåäö])/],
];

/** `Ett överskott på 3,2 mnkr` tells of an amount, and nothing of the table. */
const AMOUNT = /[\d,] ?(?:mn|m|t)kr|[\d,] ?(?:miljon|milj|tusen)/;

/**
 * The unit of a table by the first text that names one. Thousands go before a bare currency: `Muutos €` and `kr/inv` are
 * headers of one column in a table of thousands.
 */
export function unitOf(texts: readonly string[]): Unit {
  const named = texts.flatMap((text) => {
    const words = plainWords(text);
    const found = SCALES.find(([, , pattern]) => pattern.test(words));
    return found ? [{ currency: found[0], scale: found[1], amount: AMOUNT.test(words) }] : [];
  });
  const found = named.find(({ scale, amount }) => scale > 1 && !amount) ?? named[0];
  return found ? { currency: found.currency, scale: found.scale } : { currency: null, scale: 1 };
}

/** The unit of the amounts as they are stored, where their number format shows them as many times smaller. */
export function storedUnit({ currency, scale }: Unit, shown: Unit['scale']): Unit {
  if (shown === 1) return { currency, scale };
  return { currency, scale: scale > shown ? 1000 : 1 };
}
