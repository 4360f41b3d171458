import type { Status } from '../../model/goals';
import { plainWords } from '../words/words';
import { remembered } from '../words/remember';

const DONE = '(?:upp?fyll[st]?(?:a[st]?|er)?|uppfyllt|uppfyllda|uppnå(?:s|tt|dd)|nå(?:s|tt)|genomför[td]a?)';
const PHRASES: readonly (readonly [Status, RegExp])[] = [
  [
    'none',
    /^(?:ej|inte) (?:bedömd|bedömt|bedöms|mätt|möjligt? att bedöma)$|^bedömning saknas$|^kan (?:ej|inte) bedömas$|^ei arvioitu$|^ei arvioitavissa$|^not assessed$/,
  ],
  [
    'not',
    new RegExp(
      `^(?:målet |kommer )?(?:att )?(?:${DONE} )?(?:ej|inte)(?: (?:att ))?(?: ?${DONE})?$|^ei (?:toteudu|toteutunut|toteutuneet|saavutettu|saavuteta)$|^(?:tavoite )?ei toteu(?:du|tunut)$|^not (?:met|fulfilled|achieved)$`,
    ),
  ],
  [
    'partly',
    new RegExp(
      `^(?:målet )?(?:bedöms )?(?:(?:${DONE}|bli) )?(?:delvis|i hög grad|till viss del)(?: ${DONE})?$|^(?:toteutuu|toteutunut|toteutui|saavutettu|saavutetaan)?\\s?osittain(?: ?(?:toteutuu|toteutunut|saavutettu))?$|^partly(?: (?:met|fulfilled|achieved))?$|^partially (?:met|fulfilled|achieved)$`,
    ),
  ],
  [
    'fully',
    new RegExp(
      `^(?:målet )?(?:bedöms )?(?:(?:${DONE}|bli) )?(?:helt)(?: ${DONE})?$|^(?:är |målet )?(?:uppfylls|uppfyllt|uppfyllda|uppnås|uppnått|bli uppfyllt)$|^(?:toteutuu|toteutunut|toteutui|saavutettu|saavutetaan)(?: (?:täysin|kokonaan))?$|^(?:täysin|kokonaan) (?:toteutuu|toteutunut|saavutettu)$|^(?:fully )?(?:met|fulfilled|achieved)$`,
    ),
  ],
];

/** The judgement that a short text states and nothing else; null for every other text. */
export const statusOf = remembered((text): Status | null => {
  const words = plainWords(text)
    .replace(/^(?:status|bedömning|måluppfyllelse|arvio|toteutuminen|assessment)\s*:\s*/, '')
    .replace(/[.!]$/, '');
  if (words === '' || words.length > 40) return null;
  return PHRASES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});
