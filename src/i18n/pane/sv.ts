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
    [
      `${count(tables, 'tabell', 'tabeller')} på ${count(sheets, 'blad', 'blad')}`,
      ...(units.length > 0 ? [`belopp i ${units.map(nameOfUnit).join(' och ')}`] : []),
      ...(sign ? [SIGNS[sign]] : []),
    ].join('; '),
  progress: {
    reading: 'Läser arbetsboken …',
    checking: 'Kontrollerar tabellerna …',
    stop: 'Stoppa',
    stopped: 'Kontrollen stoppades. Inget resultat har ändrats.',
  },
  result: {
    scope: (tables, relations) =>
      `${count(tables, 'tabell', 'tabeller')}, ${relations === 0 ? 'inga summor att pröva' : count(relations, 'samband prövat', 'samband prövade')}`,
    done: (counts) => `Kontrollen är klar. ${counts}.`,
    now: (counts) => `Efter ändringen: ${counts}.`,
    checked: 'Det här kontrollerades',
    checkedList: (names) => `Kontrollerat: ${names.join(', ')}.`,
    otherTables: 'Utanför tabellerna',
    hint: 'Pil upp och ned går mellan iakttagelserna. Retur visar cellen i bladet.',
  },
  filter: {
    label: 'Urval',
    more: 'Fler val',
    chosen: (names) => `Fler val: ${names.join(', ')}`,
    classes: { error: 'Fel', warning: 'Varningar', info: 'Upplysningar', rounding: 'Avrundningar' },
    sheet: 'Blad',
    anySheet: 'Alla blad',
    check: 'Slag',
    anyCheck: 'Alla slag',
    nothing: 'Inget att visa i det här urvalet.',
    clear: 'Visa allt',
  },
  mark: 'Markera cellerna i bladen',
  repair: {
    accept: (amount) => `Rätta till ${amount}`,
    fill: (amount) => `Fyll i ${amount}`,
    here: 'Rätta här',
    hereAt: (cell) => `Rätta ${cell}`,
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
    start: 'Bortse från …',
    reason: 'Skäl',
    kept: 'Sparas i arbetsboken, på bladet Tertialkoll.',
    confirm: 'Bortse',
    missing: 'Skriv ett skäl, så att andra förstår varför.',
    done: 'Iakttagelsen ligger nu bland de bortsedda.',
    list: (n) => `Bortsedda (${String(n)})`,
    takeBack: 'Ta tillbaka',
    takeBackOf: (title) => `Ta tillbaka ${title}`,
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
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den själv.',
    again: 'Försök igen',
  },
  memory: {
    intro:
      'Det här bladet minns vad du har valt i Tertialkoll. Ta bort en rad för att ångra valet. Inga belopp räknas härifrån.',
    columns: { kind: 'Slag', what: 'Vad', where: 'Var', value: 'Värde', reason: 'Skäl' },
    ignored: 'Bortsedd iakttagelse',
    setting: 'Inställning',
    recheck: 'Kontrollera igen när celler ändras',
    language: 'Språk i Tertialkoll',
  },
};
