import { unitIn } from './units';
import type { ReadingWords } from './words';

const SCALES = {
  EUR: { 1: 'euroa', 1000: '1 000 euroa', 1000000: 'milj. euroa' },
  SEK: { 1: 'kruunua', 1000: '1 000 kruunua', 1000000: 'milj. kruunua' },
} as const;

const of = (part: number, all: number) => `${String(part)}/${String(all)}`;

export const fi: ReadingWords = {
  kinds: {
    statement: 'tuloslaskelma',
    departments: 'taulukko yksiköittäin',
    forecast: 'ennustetaulukko',
    indicators: 'mittarit',
    goals: 'tavoitteet',
    activities: 'toimenpiteet',
    other: 'muu taulukko',
  },
  roles: {
    budget: 'talousarvio',
    amendment: 'talousarviomuutos',
    amended: 'talousarvio muutosten jälkeen',
    outcome: 'toteuma',
    forecast: 'ennuste',
    deviation: 'poikkeama',
    prior: 'aiempi vuosi',
    plan: 'taloussuunnitelma',
    share: 'osuus',
    note: 'liite',
    label: 'selite',
    text: 'teksti',
    other: 'muu',
  },
  lineRoles: { detail: '', total: 'summa', memo: 'siitä', heading: 'otsikko' },
  signs: {
    'costs-negative': 'kulut miinusmerkkisinä',
    'costs-positive': 'kulut ilman miinusta, netto = tuotot − kulut',
    'net-cost': 'kulut ilman miinusta, netto = kulut − tuotot',
    'revenue-negative': 'tuotot miinusmerkkisinä',
    unknown: 'etumerkkisääntöä ei voi päätellä',
  },
  deviations: {
    'outcome-budget': 'poikkeama = toteuma − talousarvio',
    'budget-outcome': 'poikkeama = talousarvio − toteuma',
    'result-effect': 'poikkeama = vaikutus tulokseen',
    none: 'ei poikkeamasaraketta',
    unknown: 'poikkeaman laskutapaa ei voi päätellä',
  },
  relations: {
    sum: 'summa',
    net: 'netto',
    deviation: 'poikkeama',
    amended: 'muutettu talousarvio',
    consolidation: 'taulukoiden välillä',
    share: 'osuus',
    other: 'yhteys',
  },
  verdicts: {
    exact: 'täsmää',
    rounding: 'täsmää pyöristyksen rajoissa',
    broken: 'ei täsmää',
    incomplete: 'puutteellinen',
  },
  unit: unitIn(SCALES, 'yksikkö tuntematon'),
  noTable: 'Taulukkoa ei löytynyt.',
  lines: 'Rivit',
  columns: 'Sarakkeet',
  mustHold: 'Yhteydet',
  evidence: {
    shown: {
      1000: 'lukumuotoilu näyttää luvut tuhansina',
      1000000: 'lukumuotoilu näyttää luvut miljoonina',
    },
    signs: (
      { costs, negativeCosts, revenues, negativeRevenues, revenueLessCosts, costsLessRevenue },
      signs,
    ) => {
      if (signs === 'revenue-negative')
        return `tuottoluvuista ${of(negativeRevenues, revenues)} on miinusmerkkisiä`;
      if (costs === 0) return 'kululukuja ei tunnistettu';
      if (signs === 'costs-negative' || signs === 'unknown')
        return `kululuvuista ${of(negativeCosts, costs)} on miinusmerkkisiä`;
      const nets = revenueLessCosts + costsLessRevenue;
      const plain = `kululuvuista ${of(costs - negativeCosts, costs)} on ilman miinusta`;
      if (nets === 0) return plain;
      return signs === 'costs-positive'
        ? `${plain}, ja nettoluvuista ${of(revenueLessCosts, nets)} on tuotot − kulut`
        : `${plain}, ja nettoluvuista ${of(costsLessRevenue, nets)} on kulut − tuotot`;
    },
    column: (holds, all, rule) => `riveistä ${of(holds, all)} antaa ${rule}`,
    effect: (total, outcome, budget) => `${total} = vaikutus tulokseen, ${outcome} verrattuna ${budget}`,
  },
  corrected: 'korjattu',
  reasons: 'Perusteet',
  aside: 'Korjauksen mukaan ei talousarviotaulukko',
  idle: (n) =>
    n === 1
      ? '1 korjaus ei enää sovi mihinkään taulukkoon.'
      : `${String(n)} korjausta ei enää sovi mihinkään taulukkoon.`,
};
