import type { Overview } from '../../engine/model/overview';
import { NUMBER_WRITING, countIn } from '../numbers';
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

const count = countIn(NUMBER_WRITING.sv);

const nameOfUnit = ({ currency, scale }: Overview['units'][number]) =>
  currency === null ? '' : UNITS[currency][scale];

export const sv: PaneWords = {
  views: { check: 'Kontroll', reading: 'Så läser vi', 'follow-up': 'Uppföljning' },
  viewsLabel: 'Delar av Tertialkoll',
  opening: 'Läser arbetsboken …',
  found: ({ tables, sheets, units, sign }) =>
    tables === 0
      ? 'Ingen tabell med belopp hittades'
      : [
          `${count(tables, 'tabell', 'tabeller')} på ${count(sheets, 'blad', 'blad')}`,
          ...(units.length > 0 ? [`belopp i ${units.map(nameOfUnit).join(' och ')}`] : []),
          ...(sign ? [SIGNS[sign]] : []),
        ].join('; '),
  progress: {
    reading: 'Läser arbetsboken …',
    checking: 'Kontrollerar tabellerna …',
    stop: 'Stoppa',
    stopped: 'Kontrollen stoppades. Resultatet är som förut.',
  },
  settings: {
    title: 'Inställningar',
    language: 'Språk',
    recheck: 'Kontrollera igen när celler ändras',
  },
  trouble: {
    details: 'Detaljer för it-stödet',
    copy: 'Kopiera detaljer',
    copied: 'Kopierat. Detaljerna innehåller inga belopp.',
    notCopied: 'Det gick inte att kopiera härifrån. Texten är markerad: kopiera den med Ctrl+C.',
    again: 'Försök igen',
  },
  memory: {
    intro:
      'Här sparas det som du har valt i Tertialkoll. Ta bort en rad för att ångra valet. Inga belopp hämtas härifrån.',
    columns: { kind: 'Slag', what: 'Vad', where: 'Var', value: 'Värde', reason: 'Skäl' },
    ignored: 'Iakttagelse som lämnas som det är',
    setting: 'Inställning',
    recheck: 'Kontrollera igen när celler ändras',
    language: 'Språk i Tertialkoll',
  },
};
