import { headerAgain, type Row, table, type Table } from './model';

export const GOAL_WIDTHS = [46, 12, 12, 11, 12, 11, 12, 12, 14];

const INDICATORS = [
  'Indikator',
  'Periodens\nutfall',
  'Utfall\nmän/\npojkar',
  'Utfall\nkvinnor/\nflickor',
  'Utfall\nVB\n2022',
  'Prognos\nhelår',
  'Årsmål',
  'KF:s\nårsmål',
  'Period',
];
const ACTIVITIES = ['Aktivitet', 'Startdatum', 'Slutdatum', 'Avvikelse'];

export const indicatorsAgain = headerAgain(...INDICATORS);
export const activitiesAgain = headerAgain(...ACTIVITIES);

export function indicators(rows: readonly Row[]): Table {
  return table({
    look: { figures: 'numbers', header: 'wrapped', textColumns: [8], grid: true },
    header: [INDICATORS],
    rows,
  });
}

export function activities(rows: readonly Row[]): Table {
  return table({ look: { figures: 'numbers', header: 'wrapped', grid: true }, header: [ACTIVITIES], rows });
}
