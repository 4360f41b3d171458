import { fi as reading } from '../reading/fi';
import { saidIn } from './said';
import type { ReadingViewWords } from './words';

const periods = { 4: 'tammi–huhtikuu', 8: 'tammi–elokuu', 12: 'koko vuosi' } as const;

const measures = { revenue: 'tuotot', cost: 'kulut', either: 'tuotot tai kulut', result: 'netto' } as const;

const measuredByLines = 'käy ilmi riveistä';

export const fi: ReadingViewWords = {
  title: 'Näin luimme työkirjan',
  intro:
    'Avaa taulukko nähdäksesi, miten se luettiin. Jos jokin on väärin, korjaa se tässä: korjaus tallentuu työkirjaan.',
  reading: 'Luetaan työkirjaa …',
  noTable:
    'Lukuja sisältävää taulukkoa ei löytynyt. Taulukko tarvitsee sarakeotsikot ja tekstin joka riville.',
  sheet: (name, tables) => `${name}, ${tables === 1 ? '1 taulukko' : `${String(tables)} taulukkoa`}`,
  show: (place) => `Näytä ${place}`,
  relationCount: (n) => (n === 1 ? '1 yhteys' : `${String(n)} yhteyttä`),
  verdicts: ({ exact, rounding, broken, incomplete }) => {
    const held = exact + rounding;
    const all = held + broken + incomplete;
    return [
      held === all
        ? all === 1
          ? 'täsmää'
          : `kaikki ${String(all)} täsmäävät`
        : `${String(held)}/${String(all)} täsmää`,
      ...(rounding > 0 ? [`näistä ${String(rounding)} pyöristyksen rajoissa`] : []),
      ...(incomplete > 0 ? [`${String(incomplete)}: luku puuttuu`] : []),
    ].join(', ');
  },
  facts: {
    kind: 'Taulukon laji',
    unit: 'Yksikkö',
    signs: 'Etumerkit',
    deviations: 'Poikkeama',
    columns: 'Sarakkeet',
    relations: 'Yhteydet',
  },
  kindNote:
    'Laji ratkaisee, miten taulukkoa käytetään seurannassa. Muu taulukko tarkistetaan, mutta sitä ei oteta seurantaan.',
  role: 'Sarake on',
  measure: 'Sarakkeessa on',
  measuredByLines,
  year: 'Vuosi',
  period: 'Kausi',
  periods,
  months: (n) =>
    n === 4 || n === 8 || n === 12 ? periods[n] : n === 1 ? '1 kuukausi' : `${String(n)} kuukautta`,
  measures,
  notSaid: 'ei käy ilmi',
  noHeader: 'ei otsikkoa',
  change: 'Muuta',
  changeWhat: (what) => `Muuta: ${what}`,
  save: 'Tallenna',
  cancel: 'Peruuta',
  byYou: 'Sinun korjaamasi',
  takeBack: 'Poista korjaus',
  takeBackWhat: (what) => `Poista korjaus: ${what}`,
  yearWrong: 'Kirjoita vuosi neljällä numerolla tai jätä kenttä tyhjäksi.',
  leaveOut: 'Tämä ei ole talousarviotaulukko',
  leaveOutOther: 'Jätä tämä taulukko pois',
  leftOut: 'Pois jätetyt taulukot',
  leftOutWhy: 'Niitä ei tarkisteta, koska olet jättänyt ne pois.',
  takeIn: 'Ota taas mukaan',
  takeInWhat: (table) => `Ota taas mukaan: ${table}`,
  idle: 'Korjaukset, jotka eivät sovi mihinkään taulukkoon',
  idleWhy: 'Taulukkoa tai saraketta ei enää ole. Korjaus tulee taas voimaan, jos se palaa.',
  directionAnswers: { higher: 'Suurempi on parempi', lower: 'Pienempi on parempi' },
  saved: 'Korjaus on tallennettu.',
  rechecked: (errors, warnings) =>
    `Tarkistus on tehty uudelleen: virheitä ${String(errors)}, varoituksia ${String(warnings)}.`,
  undo: 'Kumoa',
  undone: 'Korjaus on poistettu.',
  showParts: (n) => (n === 1 ? 'Näytä 1 osa' : `Näytä ${String(n)} osaa`),
  hideParts: 'Piilota osat',
  ofTables: (n) => (n === 1 ? '1 taulukko' : `${String(n)} taulukkoa yhteensä`),
  positions: (axis, n) =>
    axis === 'row'
      ? n === 1
        ? '1 sarake'
        : `${String(n)} saraketta`
      : n === 1
        ? '1 rivi'
        : `${String(n)} riviä`,
  line: (row) => `rivi ${String(row)}`,
  column: (name) => `sarake ${name}`,
  said: saidIn({
    reading,
    notBudget: 'Ei talousarviotaulukko',
    kind: 'Taulukon laji',
    measures,
    measuredByLines,
    unit: 'Yksikkö',
    year: 'vuosi',
    period: 'kausi',
    periods,
    notSaid: 'ei käy ilmi',
    noHeader: 'sarake ilman otsikkoa',
    directions: { higher: 'suurempi on parempi', lower: 'pienempi on parempi' },
  }),
  memoKind: 'Taulukon lukutapa',
  where: (sheet, title) => (title ? `${sheet}: ${title}` : sheet),
};
