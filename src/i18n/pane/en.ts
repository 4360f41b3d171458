import type { Overview } from '../../engine/model/overview';
import { NUMBER_WRITING, countIn } from '../numbers';
import type { PaneWords } from './words';

const UNITS = {
  EUR: { 1: '€', 1000: '€ 1,000', 1000000: '€ million' },
  SEK: { 1: 'SEK', 1000: 'SEK 1,000', 1000000: 'SEK million' },
} as const;

const SIGNS: Readonly<Record<NonNullable<Overview['sign']>, string>> = {
  'costs-negative': 'costs negative',
  'costs-positive': 'costs positive',
  'net-cost': 'costs positive, net as net cost',
  'revenue-negative': 'revenue negative',
  mixed: 'sign rules differ between tables',
};

const count = countIn(NUMBER_WRITING.en);

const nameOfUnit = ({ currency, scale }: Overview['units'][number]) =>
  currency === null ? '' : UNITS[currency][scale];

export const en: PaneWords = {
  views: { check: 'Check', reading: 'How we read', 'follow-up': 'Follow-up' },
  viewsLabel: 'Parts of Tertialkoll',
  opening: 'Reading the workbook …',
  found: ({ tables, sheets, units, sign }) =>
    tables === 0
      ? 'No table with amounts was found'
      : [
          `${count(tables, 'table', 'tables')} on ${count(sheets, 'sheet', 'sheets')}`,
          ...(units.length > 0 ? [`amounts in ${units.map(nameOfUnit).join(' and ')}`] : []),
          ...(sign ? [SIGNS[sign]] : []),
        ].join('; '),
  progress: {
    reading: 'Reading the workbook …',
    checking: 'Checking the tables …',
    stop: 'Stop',
    stopped: 'The check was stopped. The result is as it was.',
  },
  result: {
    scope: (tables, relations) =>
      `${count(tables, 'table', 'tables')}, ${relations === 0 ? 'no sums to test' : count(relations, 'relation tested', 'relations tested')}`,
    done: (counts) => `The check is done. ${counts}.`,
    now: (counts) => `After the change: ${counts}.`,
    checked: 'What was checked',
    otherTables: 'Outside the tables',
    hint: 'Arrow up and down move between findings. Enter shows the cell in the sheet.',
  },
  filter: {
    label: 'Selection',
    more: 'More choices',
    chosen: (names) => `More choices: ${names.join(', ')}`,
    classes: { error: 'Errors', warning: 'Warnings', info: 'Notes', rounding: 'Roundings' },
    sheet: 'Sheet',
    anySheet: 'All sheets',
    check: 'Check',
    anyCheck: 'All checks',
    nothing: 'Nothing to show in this selection.',
    clear: 'Show all',
  },
  mark: 'Mark the cells in the sheets',
  repair: {
    accept: (amount) => `Change to ${amount}`,
    fill: (amount) => `Fill in ${amount}`,
    here: 'Change this one',
    hereAt: (cell) => `Change this one: ${cell}`,
    title: (cell) => `The change of ${cell}`,
    before: 'Now',
    after: 'Becomes',
    only: 'Only this cell is changed.',
    formula: 'The formula in the cell is replaced by the amount.',
    write: 'Change the cell',
    cancel: 'Cancel',
    list: 'Changed cells',
    done: (cell, amount) => `${cell} now says ${amount}.`,
    undo: 'Undo',
    undoAt: (cell) => `Undo the change of ${cell}`,
    undone: (cell) => `${cell} is as it was.`,
  },
  ignore: {
    start: 'Set aside …',
    reason: 'Reason',
    kept: 'Kept in the workbook, on the sheet Tertialkoll.',
    confirm: 'Set aside',
    missing: 'Write a reason, so that others understand why.',
    done: 'The finding now lies among those set aside.',
    list: (n) => `Set aside (${String(n)})`,
    takeBack: 'Take back',
    takeBackOf: (title) => `Take back ${title}`,
    takenBack: 'The finding is in the list again.',
  },
  explain: { open: 'About the check', back: 'Back to the list' },
  settings: {
    title: 'Settings',
    language: 'Language',
    recheck: 'Check again when cells change',
  },
  trouble: {
    details: 'Details for IT support',
    copy: 'Copy details',
    copied: 'Copied. The details hold no amounts.',
    notCopied: 'Copying did not work from here. The text is selected: copy it with Ctrl+C.',
    again: 'Try again',
  },
  memory: {
    intro:
      'This sheet remembers what you have chosen in Tertialkoll. Delete a row to undo the choice. No figures are taken from here.',
    columns: { kind: 'Kind', what: 'What', where: 'Where', value: 'Value', reason: 'Reason' },
    ignored: 'Finding set aside',
    setting: 'Setting',
    recheck: 'Check again when cells change',
    language: 'Language of Tertialkoll',
  },
};
