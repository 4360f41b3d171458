import type { ColumnRole } from '../model/table';
import { plainWords } from './words';

/**
 * What a column is, by its header. The first rule that fits decides, so the narrower ones stand first. The
 * words are those of published Swedish and Finnish accounts.
 */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['note', /^(?:not|noter|liite|nr|nro|konto|kod|bil(?:aga)?)\.?$/],
  ['text', /kommentar|förklaring|anmärkning|huomautus|selite|selvitys|comment/],
  ['share', /%|procent|prosent|andel\b|osuus/],
  ['deviation', /avvikelse|differens|poikkeama|poikk\.|erotus|^ero\b|deviation|variance/],
  [
    'amendment',
    /budget\s?-?(?:förändring|ändring|justering)|tilläggsanslag|talousarviomuuto|ta-muuto|bu-muuto|^muutos|^ändring(?:ar)?$|amendment/,
  ],
  [
    'amended',
    /efter\s+(?:för)?ändring|inkl\.?\s*(?:för)?ändring|ändrad budget|muutosten jälkeen|muutettu|(?:ta|budjetti)\s*\+|ta\+m|amended/,
  ],
  ['forecast', /prognos|ennuste|forecast/],
  ['plan', /ekonomi-?\s?plan|verksamhetsplan|^plan\b|taloussuunnitelma|^ts\b|^ep\b/],
  ['prior', /föregående år|fg\.? år|edellinen|ed\.\s?tp|previous year/],
  [
    'outcome',
    /utfall|bokslut|bokfört|nettokostnad 20|förbrukning|toteu|tilinpäätös|tilinp|^tpe?\b|kirjanpito|käyttö|outcome|actual|delårs/,
  ],
  ['budget', /budget|anslag|kommunbidrag|talousarvio|^ta\b|^bu\b|budjetti|kehys|ehdotus/],
];

export function roleOfHeader(header: string): ColumnRole {
  const words = plainWords(header);
  for (const [role, pattern] of ROLES) if (pattern.test(words)) return role;
  return /^(?:19|20)\d\d$/.test(words) ? 'outcome' : 'other';
}
