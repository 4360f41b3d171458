import type { Unit } from '../../model/kinds';
import { remembered } from './remember';
import { plainWords } from './words';

const MILLIONS = '(?:m|mn|milj|miljoner|miljoona|miljoonaa)';
const THOUSANDS =
  '(?:t|k|tusen|tusentals?|tuhat|tuhatta|tuhansi(?:na|ssa|a)|(?<!\\d ?)1[ .]?000(?:-?tals?)?)';
const KRONOR = '(?:kr|kronor|sek)';
/** `1 000 e` is written, and `e` alone is no unit. */
const EUROS = '(?:€|euro(?:a|issa|ina)?|eur|(?<=(?:000|milj\\.?) ?)e)';

function scaled(scale: string, currency: string): RegExp {
  return new RegExp(`(?:^|[^a-zåäö\\d,])${scale}\\.? ?${currency}(?![a-zåäö])`);
}

const SCALES: readonly (readonly [Unit['currency'], Unit['scale'], RegExp])[] = [
  ['SEK', 1000000, scaled(MILLIONS, KRONOR)],
  ['SEK', 1000, scaled(THOUSANDS, KRONOR)],
  ['EUR', 1000000, scaled(MILLIONS, EUROS)],
  ['EUR', 1000, scaled(THOUSANDS, EUROS)],
  ['SEK', 1, /(?:^|[^a-zåäö])(?:kr|kronor|sek)(?![a-zåäö])/],
  ['EUR', 1, /€|(?:^|[^a-zåäö])(?:euro[an]?|eur)(?![a-zåäö])/],
];

/** `Ett överskott på 3,2 mnkr` tells of an amount, and nothing of the table. */
const AMOUNT = /[\d,] ?(?:mn|m|t)kr|[\d,] ?(?:miljon|milj|tusen)/;

interface Named extends Unit {
  readonly amount: boolean;
}

const named = remembered((text): Named | null => {
  const words = plainWords(text);
  const found = SCALES.find(([, , pattern]) => pattern.test(words));
  return found ? { currency: found[0], scale: found[1], amount: AMOUNT.test(words) } : null;
});

/**
 * The unit of a table by the first text that names one. Thousands go before a bare currency: `Muutos €` and `kr/inv` are
 * headers of one column in a table of thousands.
 */
export function unitOf(texts: readonly string[]): Unit {
  const all = texts.map(named).filter((one) => one !== null);
  const found = all.find(({ scale, amount }) => scale > 1 && !amount) ?? all[0];
  return found ? { currency: found.currency, scale: found.scale } : { currency: null, scale: 1 };
}

/** The unit of the amounts as they are stored, where their number format shows them as many times smaller. */
export function storedUnit({ currency, scale }: Unit, shown: Unit['scale']): Unit {
  if (shown === 1) return { currency, scale };
  return { currency, scale: scale > shown ? 1000 : 1 };
}
