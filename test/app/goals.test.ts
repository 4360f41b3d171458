import { inspectJson } from '../../src/app/contract';
import { inspectText } from '../../src/app/inspect-text';
import { readTables } from '../../src/engine';
import { en } from '../../src/i18n/en';
import { sheet, workbook } from '../support/text-table';

const book = workbook(
  sheet(
    'Mål',
    `
    Nämndmål: Nöjda invånare
    Uppfylls delvis
    Indikator       | Periodens utfall | Prognos helår | Årsmål | KF:s årsmål | Period
    Nöjda kunder    | 77               | 80            | 85 %   | öka         | Tertial 2 2023
    Prognossäkerhet | 0 %              |               | +/-1 % | fastställs  | 2023
    Aktivitet       | Startdatum       | Slutdatum     | Avvikelse
    Krisövning      | 1.1.2023         | 31.12.2023    | Försenad
    Nyckelmål       | Ansvarig         | Utfall 2023
    Vi ger service på båda språken | Centralens chefer | Språkundervisning har ordnats`,
  ),
);
const reading = readTables(book);
const understood = { ...reading, tables: reading.tables.map((read) => read.table) };

test('inspect shows goals, indicators and activities as data', () => {
  expect(inspectJson('a.xlsx', book, understood)).toMatchObject({
    goals: {
      periodEnd: '2023-08-31',
      goals: [{ cell: 'Mål!A1', level: 'board', name: 'Nöjda invånare', parent: null, status: 'partly' }],
      indicators: [
        {
          cell: 'Mål!A4',
          name: 'Nöjda kunder',
          goal: 0,
          period: 'Tertial 2 2023',
          values: {
            outcome: { cell: 'Mål!B4', value: '77', unit: '' },
            forecast: { cell: 'Mål!C4', value: '80', unit: '' },
            target: { cell: 'Mål!D4', value: '85', unit: '%' },
            councilTarget: { cell: 'Mål!E4', better: 'higher' },
          },
          status: 'partly',
          reason: 'within-tolerance',
          better: 'higher',
        },
        {
          values: {
            outcome: { value: '0', unit: '%' },
            target: { low: '-1', high: '1', unit: '%' },
            councilTarget: { text: 'fastställs' },
          },
          status: 'fully',
        },
      ],
      activities: [
        { cell: 'Mål!A7', name: 'Krisövning', start: '2023-01-01', end: '2023-12-31', deviation: 'Försenad' },
      ],
      targets: [
        { cell: 'Mål!A9', responsible: 'Centralens chefer', outcome: 'Språkundervisning har ordnats' },
      ],
    },
  });
});

test('and as text', () => {
  const text = inspectText('a.xlsx', book, understood, en);
  for (const line of [
    '  Mål!A1  Board goal: Nöjda invånare: Partly fulfilled',
    "  Mål!A4  Nöjda kunder: Outcome so far 77; Forecast, full year 80; Target 85 %; Council's target öka; Partly fulfilled",
    '  Mål!A7  Krisövning: 2023-01-01 – 2023-12-31; Försenad',
  ])
    expect(text).toContain(line);
});

test('a workbook of money alone has none', () => {
  const money = workbook(`
                     | Budget | Utfall
    Personalkostnader | 100   | 90
    Köp av tjänster   | 50    | 40
    Summa             | 150   | 130
  `);
  const read = readTables(money);
  expect(
    inspectJson('a.xlsx', money, { ...read, tables: read.tables.map((one) => one.table) }),
  ).not.toHaveProperty('goals');
});
