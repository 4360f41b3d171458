import { NUMBER_WRITING, countIn } from '../numbers';
import type { ResultWords } from './words';

const count = countIn(NUMBER_WRITING.en);

export const en: ResultWords = {
  result: {
    scope: (tables, tested) => `${count(tables, 'table', 'tables')}, ${tested}`,
    done: (counts) => `The check is done. ${counts}.`,
    now: (counts) => `After the change: ${counts}.`,
    checked: 'What was checked',
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
  mark: 'Mark the cells in the sheets',
  explain: { open: 'About the check', back: 'Back to the list' },
};
