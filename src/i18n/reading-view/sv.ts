import { sv as reading } from '../reading/sv';
import { saidIn } from './said';
import { NUMBER_WRITING, countIn } from '../numbers';
import type { ReadingViewWords } from './words';

const count = countIn(NUMBER_WRITING.sv);

const periods = { 4: 'januari–april', 8: 'januari–augusti', 12: 'hela året' } as const;

const measures = {
  revenue: 'intäkter',
  cost: 'kostnader',
  either: 'intäkter eller kostnader',
  result: 'netto',
} as const;

const measuredByLines = 'framgår av raderna';

export const sv: ReadingViewWords = {
  title: 'Så läste vi arbetsboken',
  intro:
    'Öppna en tabell för att se hur den lästes. Om något är fel kan du rätta det här. Rättelsen sparas i arbetsboken.',
  reading: 'Läser arbetsboken …',
  noTable:
    'Ingen tabell med belopp hittades. En tabell behöver rubriker över kolumnerna och en text på varje rad.',
  sheet: (name, tables) => `${name}, ${count(tables, 'tabell', 'tabeller')}`,
  show: (place) => `Visa ${place}`,
  relationCount: (n) => `${String(n)} samband`,
  verdicts: ({ exact, rounding, broken, incomplete }) => {
    const held = exact + rounding;
    const all = held + broken + incomplete;
    return [
      held === all
        ? all === 1
          ? 'stämmer'
          : `alla ${String(all)} stämmer`
        : `${String(held)} av ${String(all)} stämmer`,
      ...(rounding > 0 ? [`${String(rounding)} av dem inom avrundningen`] : []),
      ...(incomplete > 0 ? [`${String(incomplete)} saknar belopp`] : []),
    ].join(', ');
  },
  facts: {
    kind: 'Typ av tabell',
    unit: 'Enhet',
    signs: 'Tecken',
    deviations: 'Avvikelse',
    columns: 'Kolumner',
    relations: 'Samband',
  },
  kindNote:
    'Typen avgör hur uppföljningen använder tabellen. En annan tabell kontrolleras, men tas inte med i uppföljningen.',
  role: 'Kolumnen är',
  measure: 'Kolumnen innehåller',
  measuredByLines,
  year: 'År',
  period: 'Period',
  periods,
  months: (n) => (n === 4 || n === 8 || n === 12 ? periods[n] : count(n, 'månad', 'månader')),
  measures,
  notSaid: 'framgår inte',
  noHeader: 'utan rubrik',
  change: 'Ändra',
  changeWhat: (what) => `Ändra ${what}`,
  save: 'Spara',
  cancel: 'Avbryt',
  byYou: 'Rättat av dig',
  takeBack: 'Ta bort rättelsen',
  takeBackWhat: (what) => `Ta bort rättelsen av ${what}`,
  yearWrong: 'Skriv årtalet med fyra siffror, eller lämna fältet tomt.',
  leaveOut: 'Det här är ingen budgettabell',
  leaveOutOther: 'Ta inte med den här tabellen',
  leftOut: 'Tabeller som inte tas med',
  leftOutWhy: 'De kontrolleras inte, eftersom du har valt bort dem.',
  takeIn: 'Ta med igen',
  takeInWhat: (table) => `Ta med igen: ${table}`,
  idle: 'Rättelser som inte passar någon tabell',
  idleWhy: 'Tabellen eller kolumnen finns inte kvar. Rättelsen gäller igen om den kommer tillbaka.',
  directionAnswers: { higher: 'Högre är bättre', lower: 'Lägre är bättre' },
  saved: 'Rättelsen är sparad.',
  rechecked: (errors, warnings) =>
    `Kontrollen är gjord om: ${[`${String(errors)} fel`, count(warnings, 'varning', 'varningar')].join(', ')}.`,
  undo: 'Ångra',
  undone: 'Rättelsen är borttagen.',
  showParts: (n) => `Visa ${count(n, 'delpost', 'delposter')}`,
  hideParts: 'Dölj delposterna',
  ofTables: (n) => `${count(n, 'tabell', 'tabeller')} tillsammans`,
  positions: (axis, n) => (axis === 'row' ? count(n, 'kolumn', 'kolumner') : count(n, 'rad', 'rader')),
  line: (row) => `rad ${String(row)}`,
  column: (name) => `kolumn ${name}`,
  said: saidIn({
    reading,
    notBudget: 'Ingen budgettabell',
    kind: 'Typ av tabell',
    measures,
    measuredByLines,
    unit: 'Enhet',
    year: 'år',
    period: 'period',
    periods,
    notSaid: 'framgår inte',
    noHeader: 'kolumn utan rubrik',
    directions: { higher: 'högre är bättre', lower: 'lägre är bättre' },
  }),
  memoKind: 'Läsning av tabell',
  where: (sheet, title) => (title ? `${sheet}: ${title}` : sheet),
};
