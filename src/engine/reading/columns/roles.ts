import type { ColumnRole } from '../../model/kinds';
import { plainWords } from '../words/words';
import { remembered } from '../words/remember';

/**
 * What a column is, by its header. The first rule that fits decides, so the narrower ones stand first. The
 * words are those of published Swedish and Finnish accounts.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  [
    'note',
    /^(?:not|noter|liite|nr|nro|konto|kod|bil(?:aga)?|kto|kst|vht|ansvar|kostnadsställe|löpnr|proj(?:ekt)?\.? ?(?:nr|nummer)|tili|tilinro|kustannuspaikka)\.?$|^(?:not|noter|liite)\.? \d{1,2}(?:, ?\d{1,2})*$|^\p{L}+ (?:not|noter|liite)\.?$/u,
  ],
  ['text', /kommentar|förklaring|anmärkning|^anm\b|huomautus|selite|selvitys|comment/],
  [
    'share',
    /%|procent|prosent|andel\b|osuus|(?:förbruknings|nyttjande|måluppfyllelse)grad|(?:toteuma|käyttö)aste|prislapp|^(?:à ?-?|styck|enhets)pris\b|^yksikköhinta|genomsnitt|^(?:i )?snitt\b|^medel(?:värde|lön|tal)\b|keskiarvo|keskimäär|per (?:invånare|inv\b|capita|elev|barn|asukas)|\/ ?(?:inv|asuk|as\b|elev|barn)/,
  ],
  // What has changed since the former forecast is neither of the two.
  [
    'other',
    /prognos-?\s?(?:för)?ändring|(?:för)?ändring\w* (?:mot|jämfört med|från) (?:föreg|förra|tidigare|senaste)/,
  ],
  // `Prognos–bokslut 2022`: the one less the other.
  [
    'deviation',
    /(?:prognos|utfall|bokslut|budget|toteuma|ennuste|\bt[ap])(?: (?:19|20)\d\d)? ?(?:[-–−]|mot|jämfört med|vs\.?) ?(?:års)?(?:prognos(?! för (?:år )?(?:19|20)\d\d)|utfall|bokslut|budget|talousarvio|tilinpäätös|toteuma|ennuste|t[ap]\b)/,
  ],
  [
    'deviation',
    /avvik(?:else|\.)|\bavv\b|differens|skillnad mot (?:budget|prognos)|(?:över|under)skrid|över-? ?\/ ?underskott|poikk|erotus|^ero\b|\s(?:ero|kvar|diff\.?)$|ylitys(?!oikeu)|alitus|återst(?:år|ående)|^kvar\b|^kvarvarande|jäljellä|^diff\b|diff$|deviation|variance/,
  ],
  [
    'amended',
    /(?:efter|e\.)\s*(?:budget)?(?:för)?ändr|inkl\.?\s*(?:(?:för)?ändring|ombudg|tilläggs|tb\b)|(?:ändrad|reviderad|justerad|just\.?|omarbetad|gällande) budget|muutosten jälkeen|muutettu|(?:\bta|talousarvio|budjetti)(?: 20\d\d)? (?:yht\.|yhteensä)|(?:ta|budjetti)\s*\+|ta\+m|^tam\b|^m(?:uut\.? ?)?ta\b|amended/,
  ],
  [
    'amendment',
    /(?:budget|anslags|^b[gu])-?\s?(?:(?:för)?ändr|justering)|omdisponer|^ombudg|ombudgeter|^tb\b|^överför\w* (?:medel )?från\b|tilläggsanslag|tilläggsbudget|talousarvion? ?muuto|\bta[- ]muuto|bu-muuto|^muuto(?:s|kset)\b|^ta-?muutos|^(?:för)?ändring(?:ar|en)?(?: (?:[ivx]+|\d))?$|lisätalousarvio|amendment/,
  ],
  ['forecast', /prognos|\bprogn\b|ennuste|\benn\b|forecast/],
  ['plan', /ekonomi-?\s?plan|verksamhetsplan|^plan\b|suunnitelma|^ts\b|^ep\b|^ks\b/],
  ['prior', /föregående år|fg\.? år|förra året|edellinen|^ed\.\s?\p{L}|edv\b|previous year/u],
  [
    'outcome',
    /utfall|^utf\b|bokslut|^b(?:ok)?sl\b|bokfört|nettokostnad\w* 20|förbrukning|förbrukat|upparbetat|^(?:an|ut)vänt\b|^(?:ut)?nyttjat\b|redovis|toteu|^tot\.|^tot 1?\d|tilinpäätös|tilinp|^tpe?\b|^bs\b|kirjanpito|käyttö|outcome|actual|delårs|^resultat 20/,
  ],
  [
    'budget',
    /budget|anslag|tilldel(?:ning|at|ade)|kommunbidrag|talousarvio|(?:^|\s)tae?(?:\b|(?=20\d\d))|^b[gu]\b|\bb(?:dg|udg?)\b|budj|kehys|ehdotus|^(?:budget|netto|utgångs|preliminär )ram|^ram(?:ar)? (?:19|20)\d\d/,
  ],
];

/** What is measured may stand before the role: `Menot TA 2023`. */
const MEASURE =
  /^(?:intäkter|inkomster|kostnader|utgifter|netto(?:kostnad(?:er)?)?|tuotot|tulot|kulut|menot|toimintakate)\s+(?=\S)/;

export const roleOfHeader = remembered((header): ColumnRole => {
  const words = plainWords(header);
  const role = roleOf(words);
  return role === 'other' && MEASURE.test(words) ? roleOf(words.replace(MEASURE, '')) : role;
});

/** `TP22`, `Budget -24`: too high for a month. */
const SHORT_YEAR = /(\p{L})[ '’-]{0,2}([23]\d)$/u;

/** The year of such a header; what is no role has none, as an account or a note. */
export const shortYearOf = remembered((header): number | null => {
  const year = SHORT_YEAR.exec(plainWords(header))?.[2];
  return year === undefined || ['other', 'note'].includes(roleOfHeader(header)) ? null : 2000 + Number(year);
});

function roleOf(words: string): ColumnRole {
  // `Kommun-bidrag` and `talous-arvio` were broken for a narrow column; `TA-muutos` was not.
  const whole = words.replace(/(\p{L}{2})-(?=\p{L}{2})/gu, '$1');
  const bare = words.replace(/^(?:19|20)\d\d\s+(?=\S)/, '').replace(SHORT_YEAR, '$1');
  for (const [role, pattern] of ROLES)
    if (pattern.test(words) || pattern.test(whole) || pattern.test(bare)) return role;
  const year =
    /^(?:(?:kommun(?:en)?|koncern(?:en)?|staden|kunta|kaupunki|konserni)\s*)?(?:19|20)\d\d(?: \(?(?:1 ?000 ?(?:€|euroa?|kr)|[tm]n?kr|kr|m?€|euroa?)\)?)?$/;
  return year.test(words) || /^0?1\.0?1\.?\s?[-–]\s?\d/.test(words) ? 'outcome' : 'other';
}
