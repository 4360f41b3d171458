import type { Overview } from '../../engine/model/overview';
import type { PaneWords } from './words';

const UNITS = {
  EUR: { 1: '€', 1000: 'tusen €', 1000000: 'mn €' },
  SEK: { 1: 'kr', 1000: 'tkr', 1000000: 'mnkr' },
} as const;

const SIGNS: Readonly<Record<NonNullable<Overview['sign']>, string>> = {
  'costs-negative': 'kostnader med minus',
  'costs-positive': 'kostnader utan minus',
  'net-cost': 'kostnader utan minus, netto som nettokostnad',
  'revenue-negative': 'intäkter med minus',
  mixed: 'olika teckenregler i tabellerna',
};

const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

const nameOfUnit = ({ currency, scale }: Overview['units'][number]) =>
  currency === null ? '' : UNITS[currency][scale];

export const sv: PaneWords = {
  views: { check: 'Kontroll', reading: 'Så läser vi', 'follow-up': 'Uppföljning' },
  viewsLabel: 'Delar av Tertialkoll',
  opening: 'Läser arbetsboken …',
  found: ({ tables, sheets, units, sign }) =>
    [
      `${count(tables, 'tabell', 'tabeller')} på ${count(sheets, 'blad', 'blad')}`,
      ...(units.length > 0 ? [`belopp i ${units.map(nameOfUnit).join(' och ')}`] : []),
      ...(sign ? [SIGNS[sign]] : []),
    ].join('; '),
  memory: {
    intro:
      'Det här bladet minns vad du har valt i Tertialkoll. Ta bort en rad för att ångra valet. Inga belopp räknas härifrån.',
    columns: { kind: 'Slag', what: 'Vad', where: 'Var', value: 'Värde', reason: 'Skäl' },
  },
};
