import type { Overview } from '../../engine/model/overview';
import { NUMBER_WRITING, countIn } from '../numbers';
import type { PaneWords } from './words';

const UNITS = {
  EUR: { 1: '€', 1000: 'tuhatta €', 1000000: 'milj. €' },
  SEK: { 1: 'kr', 1000: 'tuhatta kr', 1000000: 'milj. kr' },
} as const;

const SIGNS: Readonly<Record<NonNullable<Overview['sign']>, string>> = {
  'costs-negative': 'kulut miinusmerkkisinä',
  'costs-positive': 'kulut ilman miinusta',
  'net-cost': 'kulut ilman miinusta, netto nettokuluna',
  'revenue-negative': 'tuotot miinusmerkkisinä',
  mixed: 'etumerkkisääntö vaihtelee taulukoittain',
};

const count = countIn(NUMBER_WRITING.fi);

const nameOfUnit = ({ currency, scale }: Overview['units'][number]) =>
  currency === null ? '' : UNITS[currency][scale];

export const fi: PaneWords = {
  views: { check: 'Tarkistus', reading: 'Näin luemme', 'follow-up': 'Seuranta' },
  viewsLabel: 'Tertialkollin osat',
  opening: 'Luetaan työkirjaa …',
  found: ({ tables, sheets, units, sign }) =>
    tables === 0
      ? 'Lukuja sisältävää taulukkoa ei löytynyt'
      : [
          `${tables === 1 ? '1 taulukko' : `${String(tables)} taulukkoa`} ${
            sheets === 1 ? '1 välilehdellä' : `${String(sheets)} välilehdellä`
          }`,
          ...(units.length > 0 ? [`luvut: ${units.map(nameOfUnit).join(' ja ')}`] : []),
          ...(sign ? [SIGNS[sign]] : []),
        ].join('; '),
  progress: {
    reading: 'Luetaan työkirjaa …',
    checking: 'Tarkistetaan taulukoita …',
    stop: 'Pysäytä',
    stopped: 'Tarkistus pysäytettiin. Tulos on ennallaan.',
  },
  result: {
    scope: (tables, relations) =>
      `${count(tables, 'taulukko', 'taulukkoa')}, ${relations === 0 ? 'ei tarkistettavia summia' : count(relations, 'yhteys tarkistettu', 'yhteyttä tarkistettu')}`,
    done: (counts) => `Tarkistus on valmis. ${counts}.`,
    now: (counts) => `Muutoksen jälkeen: ${counts}.`,
    checked: 'Nämä tarkistettiin',
    otherTables: 'Taulukoiden ulkopuolella',
    hint: 'Ylä- ja alanuoli siirtävät havainnosta toiseen. Enter näyttää solun.',
  },
  filter: {
    label: 'Rajaus',
    more: 'Lisää valintoja',
    chosen: (names) => `Lisää valintoja: ${names.join(', ')}`,
    classes: { error: 'Virheet', warning: 'Varoitukset', info: 'Tiedoksi', rounding: 'Pyöristykset' },
    sheet: 'Välilehti',
    anySheet: 'Kaikki välilehdet',
    check: 'Tarkistus',
    anyCheck: 'Kaikki tarkistukset',
    nothing: 'Tällä rajauksella ei ole näytettävää.',
    clear: 'Näytä kaikki',
  },
  mark: 'Merkitse solut välilehdille',
  repair: {
    accept: (amount) => `Korjaa: ${amount}`,
    fill: (amount) => `Täytä: ${amount}`,
    here: 'Korjaa tämä',
    hereAt: (cell) => `Korjaa tämä: ${cell}`,
    title: (cell) => `Solun ${cell} muutos`,
    before: 'Nyt',
    after: 'Uusi',
    only: 'Vain tämä solu muuttuu.',
    formula: 'Solun kaava korvataan luvulla.',
    write: 'Muuta solu',
    cancel: 'Peruuta',
    list: 'Muutetut solut',
    done: (cell, amount) => `Solussa ${cell} on nyt ${amount}.`,
    undo: 'Kumoa',
    undoAt: (cell) => `Kumoa solun ${cell} muutos`,
    undone: (cell) => `Solu ${cell} on ennallaan.`,
  },
  ignore: {
    start: 'Jätä ennalleen …',
    reason: 'Syy',
    kept: 'Tallennetaan työkirjan välilehdelle Tertialkoll.',
    confirm: 'Jätä ennalleen',
    missing: 'Kirjoita syy, jotta muutkin ymmärtävät miksi.',
    done: 'Havainto on nyt kohdassa Jätetään ennalleen.',
    list: (n) => `Jätetään ennalleen (${String(n)})`,
    takeBack: 'Ota taas esiin',
    takeBackOf: (title) => `Ota taas esiin: ${title}`,
    takenBack: 'Havainto on taas luettelossa.',
  },
  explain: { open: 'Tietoa tarkistuksesta', back: 'Takaisin luetteloon' },
  settings: {
    title: 'Asetukset',
    language: 'Kieli',
    recheck: 'Tarkista uudelleen, kun soluja muutetaan',
  },
  trouble: {
    details: 'Tiedot IT-tuelle',
    copy: 'Kopioi tiedot',
    copied: 'Kopioitu. Tiedoissa ei ole lukujasi.',
    notCopied: 'Kopiointi ei onnistunut. Teksti on valittuna: kopioi se painamalla Ctrl+C.',
    again: 'Yritä uudelleen',
  },
  memory: {
    intro:
      'Tälle välilehdelle tallentuu, mitä olet valinnut Tertialkollissa. Peru valinta poistamalla sen rivi. Lukuja ei haeta täältä.',
    columns: { kind: 'Laji', what: 'Mikä', where: 'Missä', value: 'Arvo', reason: 'Syy' },
    ignored: 'Ennalleen jätettävä havainto',
    setting: 'Asetus',
    recheck: 'Tarkista uudelleen, kun soluja muutetaan',
    language: 'Tertialkollin kieli',
  },
};
