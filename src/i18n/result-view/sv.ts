import { NUMBER_WRITING, countIn } from '../numbers';
import type { ResultWords } from './words';

const count = countIn(NUMBER_WRITING.sv);

export const sv: ResultWords = {
  result: {
    scope: (tables, tested) => `${count(tables, 'tabell', 'tabeller')}, ${tested}`,
    done: (counts) => `Kontrollen är klar. ${counts}.`,
    now: (counts) => `Efter ändringen: ${counts}.`,
    checked: 'Det här kontrollerades',
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
  mark: 'Markera cellerna i bladen',
  explain: { open: 'Om kontrollen', back: 'Tillbaka till listan' },
};
