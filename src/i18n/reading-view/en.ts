import { en as reading } from '../reading/en';
import { saidIn } from './said';
import { NUMBER_WRITING, countIn } from '../numbers';
import type { ReadingViewWords } from './words';

const count = countIn(NUMBER_WRITING.en);

const periods = { 4: 'January–April', 8: 'January–August', 12: 'full year' } as const;

const measures = { revenue: 'revenue', cost: 'costs', either: 'revenue or costs', result: 'net' } as const;

const measuredByLines = 'as the rows say';

export const en: ReadingViewWords = {
  title: 'How we read the workbook',
  intro:
    'Open a table to see how it was read. If something is wrong, correct it here: the correction is kept in the workbook.',
  reading: 'Reading the workbook …',
  noTable: 'No table with amounts was found. A table needs headers over its columns and a text on every row.',
  sheet: (name, tables) => `${name}, ${count(tables, 'table', 'tables')}`,
  show: (place) => `Show ${place}`,
  relationCount: (n) => count(n, 'relation', 'relations'),
  verdicts: ({ exact, rounding, broken, incomplete }) => {
    const held = exact + rounding;
    const all = held + broken + incomplete;
    return [
      held === all
        ? all === 1
          ? 'holds'
          : `all ${String(all)} hold`
        : `${String(held)} of ${String(all)} hold`,
      ...(rounding > 0 ? [`${String(rounding)} of them within rounding`] : []),
      ...(incomplete > 0 ? [`${String(incomplete)} without an amount`] : []),
    ].join(', ');
  },
  facts: {
    kind: 'Kind of table',
    unit: 'Unit',
    signs: 'Signs',
    deviations: 'Deviation',
    columns: 'Columns',
    relations: 'Relations',
  },
  kindNote:
    'The kind decides how the follow-up uses the table. Another table is checked, but not taken into the follow-up.',
  role: 'The column is',
  measure: 'The column holds',
  measuredByLines,
  year: 'Year',
  period: 'Period',
  periods,
  months: (n) => (n === 4 || n === 8 || n === 12 ? periods[n] : count(n, 'month', 'months')),
  measures,
  notSaid: 'not said',
  noHeader: 'no header',
  change: 'Change',
  changeWhat: (what) => `Change ${what}`,
  save: 'Save',
  cancel: 'Cancel',
  byYou: 'Corrected by you',
  takeBack: 'Remove the correction',
  takeBackWhat: (what) => `Remove the correction of ${what}`,
  yearWrong: 'Write the year with four digits, or leave the field empty.',
  leaveOut: 'This is no budget table',
  leaveOutOther: 'Leave this table out',
  leftOut: 'Tables left out',
  leftOutWhy: 'They are not checked, because you have said that they are to be left out.',
  takeIn: 'Take in again',
  takeInWhat: (table) => `Take in again: ${table}`,
  idle: 'Corrections that fit no table',
  idleWhy: 'The table or the column is gone. The correction applies again if it comes back.',
  directionAnswers: { higher: 'Higher is better', lower: 'Lower is better' },
  saved: 'The correction is saved.',
  rechecked: (errors, warnings) =>
    `The check was made again: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
  undo: 'Undo',
  undone: 'The correction is removed.',
  showParts: (n) => `Show ${count(n, 'part', 'parts')}`,
  hideParts: 'Hide the parts',
  ofTables: (n) => `${count(n, 'table', 'tables')} together`,
  positions: (axis, n) => (axis === 'row' ? count(n, 'column', 'columns') : count(n, 'row', 'rows')),
  line: (row) => `row ${String(row)}`,
  column: (name) => `column ${name}`,
  said: saidIn({
    reading,
    notBudget: 'No budget table',
    kind: 'Kind of table',
    measures,
    measuredByLines,
    unit: 'Unit',
    year: 'year',
    period: 'period',
    periods,
    notSaid: 'not said',
    noHeader: 'column without a header',
    directions: { higher: 'higher is better', lower: 'lower is better' },
  }),
  memoKind: 'Reading of a table',
  where: (sheet, title) => (title ? `${sheet}: ${title}` : sheet),
};
