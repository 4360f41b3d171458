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
  result: {
    scope: (tables, relations) =>
      `${count(tables, 'tabell', 'tabeller')}, ${relations === 0 ? 'inga summor att pröva' : count(relations, 'samband prövat', 'samband prövade')}`,
    done: (counts) => `Kontrollen är klar. ${counts}.`,
    now: (counts) => `Efter ändringen: ${counts}.`,
    checked: 'Det här kontrollerades',
    otherTables: 'Utanför tabellerna',
    hint: 'Uppåtpil och nedåtpil går mellan iakttagelserna. Retur visar cellen i bladet.',
  },
  filter: {
    label: 'Urval',
    more: 'Fler val',
    chosen: (names) => `Fler val: ${names.join(', ')}`,
    classes: { error: 'Fel', warning: 'Varningar', info: 'Upplysningar', rounding: 'Avrundningar' },
    sheet: 'Blad',
    anySheet: 'Alla blad',
    check: 'Kontroll',
    anyCheck: 'Alla kontroller',
    nothing: 'Inget att visa i det här urvalet.',
    clear: 'Visa allt',
  },
  mark: 'Markera cellerna i bladen',
  repair: {
    accept: (amount) => `Rätta till ${amount}`,
    fill: (amount) => `Fyll i ${amount}`,
    here: 'Rätta här',
    hereAt: (cell) => `Rätta här: ${cell}`,
    title: (cell) => `Så ändras ${cell}`,
    before: 'Nu',
    after: 'Blir',
    only: 'Bara den här cellen ändras.',
    formula: 'Formeln i cellen ersätts av beloppet.',
    write: 'Ändra cellen',
    cancel: 'Avbryt',
    list: 'Ändrade celler',
    done: (cell, amount) => `${cell} är ändrad till ${amount}.`,
    undo: 'Ångra',
    undoAt: (cell) => `Ångra ändringen av ${cell}`,
    undone: (cell) => `${cell} är som förut.`,
  },
  ignore: {
    start: 'Lämna som det är …',
    reason: 'Skäl',
    kept: 'Sparas i arbetsboken, på bladet Tertialkoll.',
    confirm: 'Lämna som det är',
    missing: 'Skriv ett skäl, så att andra förstår varför.',
    done: 'Iakttagelsen ligger nu under Lämnas som det är.',
    list: (n) => `Lämnas som det är (${String(n)})`,
    takeBack: 'Ta upp igen',
    takeBackOf: (title) => `Ta upp igen: ${title}`,
    takenBack: 'Iakttagelsen är med i listan igen.',
  },
  explain: { open: 'Om kontrollen', back: 'Tillbaka till listan' },
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
