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
          `${count(tables, 'taulukko', 'taulukkoa')} ${count(sheets, 'välilehdellä', 'välilehdellä')}`,
          ...(units.length > 0 ? [`luvut: ${units.map(nameOfUnit).join(' ja ')}`] : []),
          ...(sign ? [SIGNS[sign]] : []),
        ].join('; '),
  progress: {
    reading: 'Luetaan työkirjaa …',
    checking: 'Tarkistetaan taulukoita …',
    stop: 'Pysäytä',
    stopped: 'Tarkistus pysäytettiin. Tulos on ennallaan.',
  },
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
