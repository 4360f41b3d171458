import type { Direction } from '../model/correction';
import type { Directions, Indicator } from '../model/goals';
import { indicatorKey } from '../reading/goals/indicator-key';
import { plainWords } from '../reading/words/words';

export interface KnownDirection {
  readonly direction: Direction;
  /** Who says so; what is assumed may be asked. */
  readonly by: 'answer' | 'target' | 'words' | 'assumed';
}

const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})`, 'u');

/** Measures of which a municipality wants less. */
const UNWANTED = word(
  'sjukfrånvaro|korttidsfrånvaro|sjuktal|ohälso|klimatpåverkan|koldioxidutsläpp|växthusgasutsläpp|utsläpp|budgetföljsamhet|' +
    'oidentifiera|väntetid|handläggningstid|ledtid|svarstid|kötid|klagomål|avhopp|personalomsättning|skuldsättning|felaktiga|' +
    'försena|olycks|olyckor|tillbud|arbetslöshet|arbetslösa|energianvändning|energiförbrukning|elförbrukning|' +
    'vattenförbrukning|dubbdäck|vakans|påminnelse|matsvinn|reklamation|vräkning|avhysning|otrygg|missnöjd|obehörig|' +
    'sairauspoissaolo|poissaolo|päästö|kasvihuonekaasupäästö|hiilijalanjälki|jonotusaika|odotusaika|käsittelyaika|valitu|' +
    'lähtövaihtuvuus|vaihtuvuus|lainakanta|velkaantu|tapaturm|työttömyys|työttömi|energiankulutus|ruokahävikki|hävikki|' +
    'tyytymät|sick leave|absence|emissions|waiting time|complaint|staff turnover|unemploy|food waste',
);

/** Measures of which it wants more. */
const WANTED = word(
  'nöjd|nki|npi|nmi|ami|trygga|trygghet|tillgänglighet|delaktig|ekologisk|miljöbränsle|miljöbil|förnybar|elektroniska|behörig|' +
    'meritvärde|frisknärvaro|frisktal|avtalstrohet|ramavtalstrohet|självförsörj|e-tjänst|i tid|besvara|återvinn|återvunn|' +
    'tyytyväi|asiakastyytyväi|turvallis|osallisuu|luomu|uusiutuv|kelpois|satisf|renewable|qualified',
);
const INDEX = /\p{L}{3}index(?!\p{L})|måluppfyll|\p{L}{3}indeksi/u;

const DENIED = word('inte|ej|icke|utan|saknar|ei|eivät|not|without|lack)(?=\\s');

const more =
  '(?:öka[rs]?|höjas|höja|förbättra[st]?|lisätä|lisätään|lisääntyy|kasvattaa|kasvaa|parantaa|paranee|nousta|nousee|increase|improve)';
const less =
  '(?:minska[rs]?|sänka[s]?|reducera[s]?|vähentää|vähennetään|vähenee|vähentyy|laskea|laskee|reduce|decrease)';
const MORE = new RegExp(`(?<!\\p{L})(?:(?:ska|skall|bör|should|shall) )?${more}(?!\\p{L})|^ökning`, 'u');
const LESS = new RegExp(`(?<!\\p{L})(?:(?:ska|skall|bör|should|shall) )?${less}(?!\\p{L})`, 'u');
/** `Minskning av CO2e`: by how much something falls, and the more the better. */
const FALL_BY = /^(?:minskning(?:en)?|vähennys|vähentyminen|reduction)(?!\p{L})/u;

/** A share or a number of something that is aimed at is to reach its target. */
const COUNTED =
  /^(?:andel(?:en)?|antal(?:et)?|share|number|proportion)(?!\p{L})|(?:osuus|määrä)(?!\p{L})|(?:andel|antal)(?:en|et)?(?!\p{L})/u;

/** Null where neither the target nor the words tell: then a person is asked. */
export function directionOf(
  { name, values }: Pick<Indicator, 'name' | 'values'>,
  answers: Directions,
): KnownDirection | null {
  const answer = answers[indicatorKey(name)];
  if (answer) return { direction: answer, by: 'answer' };
  const { target } = values;
  for (const one of [target, values.councilTarget]) {
    if (one?.kind === 'figure' && one.bound)
      return { direction: one.bound === 'least' ? 'higher' : 'lower', by: 'target' };
    if (one?.kind === 'direction' && one.direction !== 'same')
      return { direction: one.direction, by: 'target' };
  }
  const words = plainWords(name);
  if (FALL_BY.test(words)) return { direction: 'higher', by: 'words' };
  const [rises, falls] = [MORE.test(words), LESS.test(words)];
  if (rises !== falls) return { direction: rises ? 'higher' : 'lower', by: 'words' };
  const [unwanted, wanted, denied] = [
    UNWANTED.test(words),
    WANTED.test(words) || INDEX.test(words),
    DENIED.test(words),
  ];
  if (unwanted !== wanted && !denied) return { direction: wanted ? 'higher' : 'lower', by: 'words' };
  if (target?.kind === 'figure') {
    // Nothing lies beyond all of it or below none of it.
    const { units, decimals } = target.amount;
    if (target.unit === '%' && units === 100n && decimals === 0) return { direction: 'higher', by: 'target' };
    if (units === 0n) return { direction: 'lower', by: 'target' };
  }
  return COUNTED.test(words) && !denied && !unwanted ? { direction: 'higher', by: 'assumed' } : null;
}
