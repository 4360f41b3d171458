import type { Overview } from '../../engine/model/overview';
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
  memory: {
    intro:
      'Tämä taulukko muistaa, mitä olet valinnut Tertialkollissa. Peru valinta poistamalla sen rivi. Täältä ei lasketa lukuja.',
    columns: { kind: 'Laji', what: 'Mikä', where: 'Missä', value: 'Arvo', reason: 'Syy' },
  },
};
