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
