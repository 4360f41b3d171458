import type { Overview } from '../../engine/model/overview';
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

const count = (n: number, one: string, many: string) => `${String(n)} ${n === 1 ? one : many}`;

const nameOfUnit = ({ currency, scale }: Overview['units'][number]) =>
  currency === null ? '' : UNITS[currency][scale];

export const en: PaneWords = {
  views: { check: 'Check', reading: 'How we read', 'follow-up': 'Follow-up' },
  viewsLabel: 'Parts of Tertialkoll',
  opening: 'Reading the workbook …',
  found: ({ tables, sheets, units, sign }) =>
    [
      `${count(tables, 'table', 'tables')} on ${count(sheets, 'sheet', 'sheets')}`,
      ...(units.length > 0 ? [`amounts in ${units.map(nameOfUnit).join(' and ')}`] : []),
      ...(sign ? [SIGNS[sign]] : []),
    ].join('; '),
  memory: {
    intro:
      'This sheet remembers what you have chosen in Tertialkoll. Delete a row to undo the choice. No figures are taken from here.',
    columns: { kind: 'Kind', what: 'What', where: 'Where', value: 'Value', reason: 'Reason' },
  },
};
