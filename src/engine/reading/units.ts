import type { Unit } from '../model/table';
import { plainWords } from './words';

const SCALES: readonly (readonly [Unit['currency'], Unit['scale'], RegExp])[] = [
  ['SEK', 1000000, /(?:^|[^a-zåäö])(?:mnkr|mkr|msek)(?![a-zåäö])|miljoner kronor|milj\.? ?kr/],
  ['SEK', 1000, /(?:^|[^a-zåäö])(?:tkr|tsek|kkr)(?![a-zåäö])|tusental kronor|tusen kronor|1 ?000 kr/],
  ['EUR', 1000000, /(?:milj\.?|mn) ?(?:€|euroa?)|miljoner euro|miljoonaa? euroa|m€|meur/],
  ['EUR', 1000, /1 ?000 ?(?:€|euroa?)|tusen euro|tusental euro|tuhansina euroina|tuhatta euroa|t€|teur/],
  ['SEK', 1, /(?:^|[^a-zåäö])(?:kr|kronor|sek)(?![a-zåäö])/],
  ['EUR', 1, /€|(?:^|[^a-zåäö])(?:euro[an]?|eur)(?![a-zåäö])/],
];

/** The unit of a table by the first text that names one. */
export function unitOf(texts: readonly string[]): Unit {
  for (const text of texts) {
    const words = plainWords(text);
    for (const [currency, scale, pattern] of SCALES) if (pattern.test(words)) return { currency, scale };
  }
  return { currency: null, scale: 1 };
}
