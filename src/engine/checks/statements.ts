import type { Amount } from '../model/amount';
import { amount } from '../model/amount';
import type { Unit } from '../model/kinds';
import { readText } from '../numbers/figure';

/** An amount that a sentence states of a whole budget or of its result. */
export interface Statement {
  readonly about: 'net-budget' | 'result' | 'line';
  /** Of a sentence on one line: which. */
  readonly line: string | null;
  /** Whose it is, in small letters, such as `avdelningens`; empty where the sentence names nobody. */
  readonly subject: string;
  readonly said: Amount;
  readonly decimals: number;
  readonly currency: Unit['currency'];
  readonly scale: 1 | 1000 | 1000000;
  /** As printed: `mnkr`. */
  readonly unit: string;
  /** Years named before the amount. */
  readonly years: readonly number[];
}

const AMOUNT =
  '(?<amount>[-\u2212\u2013]?\\d{1,3}(?:[ \u00a0]\\d{3})*(?:,\\d+)?|[-\u2212\u2013]?\\d+(?:,\\d+)?)\\s*(?<unit>mnkr|mkr|tkr|miljoner kronor|miljoner euro|miljoonaa euroa|milj\\. ?€|tuhatta euroa|tusen euro|kronor|kr|euroa?|€)(?![\\p{L}])';

/**
 * Only sentences that open with their subject and state one measure plainly. `Avdelningens budget uppgår till 20,7
 * mnkr netto` is one; a sentence on a part of the whole is none.
 */
const PATTERNS: readonly (readonly [Statement['about'], RegExp])[] = [
  [
    'net-budget',
    new RegExp(
      `^(?:(?<subject>\\p{L}+)\\s+)?(?:budget|budgeten)(?:\\s+för\\s+\\d{4})?\\s+(?:uppgår till|är på|är)\\s+${AMOUNT}\\s+netto`,
      'iu',
    ),
  ],
  [
    'net-budget',
    new RegExp(
      `^(?:(?<subject>\\p{L}+)\\s+)?nettobudget(?:en)?(?:\\s+för\\s+\\d{4})?\\s+(?:uppgår till|är på|är)\\s+${AMOUNT}`,
      'iu',
    ),
  ],
  [
    'net-budget',
    new RegExp(
      `^(?:(?<subject>\\p{L}+)\\s+)?(?:talousarvio|nettobudjetti|budjetti)(?:\\s+vuodelle\\s+\\d{4})?\\s+on\\s+(?:nettona\\s+)?${AMOUNT}(?:\\s+netto)?`,
      'iu',
    ),
  ],
  [
    'result',
    new RegExp(
      `^(?:för (?:hel)?året|förvaltningen|nämnden|kommunen|staden|prognosen)\\s(?:[\\p{L}]+\\s){0,3}?(?:under|över)skott(?:et)?\\s+(?:på|om|uppgår till)\\s+${AMOUNT}`,
      'iu',
    ),
  ],
  [
    'result',
    new RegExp(
      `^(?:koko vuoden|vuoden|lautakunnan|kunnan|kaupungin)\\s(?:[\\p{L}]+\\s){0,2}?(?:ali|yli)jäämä\\s+on\\s+${AMOUNT}`,
      'iu',
    ),
  ],
  [
    'line',
    new RegExp(
      `^(?<line>verksamhetsbidraget|verksamhetens nettokostnader|årsbidraget|årets resultat|räkenskapsperiodens resultat|toimintakate|vuosikate|tilikauden tulos)\\s+(?:\\d{4}\\s+)?(?:blev|var|är|uppgick till|uppgår till|oli|on)\\s+${AMOUNT}`,
      'iu',
    ),
  ],
];

/** Lines that stand for the whole, as they are called in a sentence. */
const LINES: Readonly<Record<string, string>> = {
  verksamhetsbidraget: 'operating-margin',
  'verksamhetens nettokostnader': 'net-operating-costs',
  årsbidraget: 'annual-margin',
  'årets resultat': 'year-result',
  'räkenskapsperiodens resultat': 'period-result',
  toimintakate: 'operating-margin',
  vuosikate: 'annual-margin',
  'tilikauden tulos': 'period-result',
};

/** The statements of a text, one for each sentence that is one. */
export function statementsIn(text: string): Statement[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .flatMap((sentence) => statement(sentence.trim()) ?? []);
}

function statement(sentence: string): Statement | null {
  for (const [about, pattern] of PATTERNS) {
    const match = pattern.exec(sentence);
    const { amount: printed, unit, subject, line } = match?.groups ?? {};
    if (!match || printed === undefined || unit === undefined) continue;
    const read = readText(printed, ',');
    if (read.kind !== 'figure') continue;
    return {
      about,
      line: LINES[(line ?? '').toLowerCase()] ?? null,
      subject: (subject ?? '').toLowerCase(),
      said: read.figure.amount,
      decimals: read.figure.decimals,
      currency: /kr/i.test(unit) ? 'SEK' : 'EUR',
      scale: scaleOf(unit.toLowerCase()),
      unit,
      years: [...match[0].matchAll(/(?:19|20)\d\d(?!\d)/g)].map((year) => Number(year[0])),
    };
  }
  return null;
}

function scaleOf(unit: string): Statement['scale'] {
  if (/^(?:mnkr|mkr|milj)/.test(unit)) return 1000000;
  return /^(?:tkr|tu)/.test(unit) ? 1000 : 1;
}

const PLACES = { 1: 0, 1000: 3, 1000000: 6 } as const;

/** An amount of one unit in another. */
export function inUnit(value: Amount, from: Unit['scale'], to: Unit['scale']): Amount {
  return amount(value.units, value.decimals - PLACES[from] + PLACES[to]);
}
