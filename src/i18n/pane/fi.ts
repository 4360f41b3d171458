import type { Overview } from '../../engine/model/overview';
import { NUMBER_WRITING, countIn } from '../numbers';
import type { PaneWords } from './words';

const UNITS = {
  EUR: { 1: '€', 1000: 'tuhatta €', 1000000: 'milj. €' },
  SEK: { 1: 'kr', 1000: 'tuhatta kr', 1000000: 'milj. kr' },
} as const;

const SIGNS: Readonly<Record<NonNullable<Overview['sign']>, string>> = {
  'costs-negative': 'menot miinuksella',
  'costs-positive': 'menot ilman miinusta',
  'net-cost': 'menot ilman miinusta, netto nettomenona',
  'revenue-negative': 'tulot miinuksella',
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
    [
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
    checkedList: (names) => `Tarkistettu: ${names.join(', ')}.`,
    otherTables: 'Taulukoiden ulkopuolella',
    hint: 'Nuoli ylös ja alas siirtyy havainnosta toiseen. Enter näyttää solun.',
  },
  filter: {
    label: 'Rajaus',
    more: 'Lisää valintoja',
    chosen: (names) => `Lisää valintoja: ${names.join(', ')}`,
    classes: { error: 'Virheet', warning: 'Varoitukset', info: 'Huomautukset', rounding: 'Pyöristykset' },
    sheet: 'Välilehti',
    anySheet: 'Kaikki välilehdet',
    check: 'Laji',
    anyCheck: 'Kaikki lajit',
    nothing: 'Tällä rajauksella ei ole näytettävää.',
    clear: 'Näytä kaikki',
  },
  mark: 'Merkitse solut välilehdille',
  repair: {
    accept: (amount) => `Korjaa: ${amount}`,
    fill: (amount) => `Täytä: ${amount}`,
    here: 'Korjaa tämä',
    hereAt: (cell) => `Korjaa ${cell}`,
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
    start: 'Sivuuta …',
    reason: 'Syy',
    kept: 'Tallennetaan työkirjan välilehdelle Tertialkoll.',
    confirm: 'Sivuuta',
    missing: 'Kirjoita syy, jotta muutkin ymmärtävät miksi.',
    done: 'Havainto on nyt sivuutettujen joukossa.',
    list: (n) => `Sivuutetut (${String(n)})`,
    takeBack: 'Palauta',
    takeBackOf: (title) => `Palauta ${title}`,
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
    notCopied: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se itse.',
    again: 'Yritä uudelleen',
  },
  memory: {
    intro:
      'Tämä taulukko muistaa, mitä olet valinnut Tertialkollissa. Peru valinta poistamalla sen rivi. Täältä ei lasketa lukuja.',
    columns: { kind: 'Laji', what: 'Mikä', where: 'Missä', value: 'Arvo', reason: 'Syy' },
    ignored: 'Sivuutettu havainto',
    setting: 'Asetus',
    recheck: 'Tarkista uudelleen, kun soluja muutetaan',
    language: 'Tertialkollin kieli',
  },
};
