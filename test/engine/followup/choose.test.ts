import type { FollowUpChoices } from '../../../src/engine/model/follow-up';
import { made } from '../../support/follow-up';
import { sheet, workbook } from '../../support/text-table';

const ROWS = (columns: number, factor = 1) =>
  [
    ['Intäkter', 10],
    ['Kostnader', -110],
    ['Netto', -100],
  ]
    .map(([label, amount]) =>
      [label, ...Array.from({ length: columns }, (_, i) => String(Number(amount) * factor * (i + 1)))].join(
        ' | ',
      ),
    )
    .join('\n');
const table = (title: string, header: string, factor = 1) =>
  `${title}\ntkr | ${header}\n${ROWS(header.split('|').length, factor)}`;

function period(header: string, title = 'Nämnden', choices: FollowUpChoices = {}): string {
  const { followUp } = made(workbook(table(title, header)), choices);
  return `${followUp.period} ${String(followUp.year)}${followUp.periodAssumed ? ' assumed' : ''}`;
}

test.each([
  ['T1 2024', 'Budget 2024 | Utfall jan-apr 2024 | Prognos 2024'],
  ['T2 2024', 'Budget 2024 | Utfall jan-apr 2024 | Utfall jan-aug 2024 | Prognos 2024'],
  ['T3 2024', 'Budget 2024 | Utfall jan-dec 2024'],
  ['T3 2024', 'Budget 2024 | Bokslut 2024'],
  ['T2 2024 assumed', 'Budget 2024 | Utfall 2024 | Prognos 2024'],
  ['T3 2024 assumed', 'Budget 2024 | Utfall 2024'],
  ['T1 2024', 'Budget 2024 | Prognos 2024'],
  ['T2 2024', 'Bokslut 2023 | Budget 2024 | Utfall jan-aug 2024'],
  ['T3 2023', 'Budget 2023 | Bokslut 2023 | Budget 2024'],
])('%s is followed up where the columns are %s', (told, header) => {
  expect(period(header)).toBe(told);
});

test('without months or years in the columns the title or the sheet says them', () => {
  expect(period('Budget | Utfall | Prognos', 'Uppföljning januari–augusti 2024')).toBe('T2 2024');
  expect(period('Budget | Utfall | Prognos', 'Uppföljning T1 2024')).toBe('T1 2024');
  const named = sheet('T1 2024', table('Nämnden', 'Budget | Utfall | Prognos'));
  const { followUp } = made({ sheets: [named] });
  expect([followUp.period, followUp.year, followUp.periodAssumed]).toEqual(['T1', 2024, false]);
});

test('what the user says goes before what the workbook says', () => {
  const header = 'Budget 2023 | Bokslut 2023 | Budget 2024 | Utfall jan-aug 2024';
  expect(period(header)).toBe('T2 2024');
  expect(period(header, 'Nämnden', { year: 2023 })).toBe('T3 2023');
  expect(period(header, 'Nämnden', { period: 'T3' })).toBe('T3 2024');
});

test.each([
  ['no-budget-table', table('Nämnden', 'Antal 2024 | Andel 2024')],
  ['no-budget-column', table('Nämnden', 'Utfall jan-aug 2024 | Prognos 2024')],
  ['no-year', table('Nämnden', 'Budget | Utfall | Prognos')],
])('refused: %s', (refusal, drawing) => {
  expect(() => made(workbook(drawing))).toThrow(refusal);
});

/** `statement Nämnden` and whatever else the tab was made from. */
function sources(...sheets: string[]): string[] {
  return made(workbook(...sheets)).followUp.sources.map(({ purpose, title }) => `${purpose} ${title}`);
}

test('of two tables with the same lines the one with the outcome of the period is used', () => {
  const header = (months: string) => `Budget 2024 | Utfall ${months} 2024 | Prognos 2024`;
  expect(sources(table('April', header('jan-apr')), table('Augusti', header('jan-aug')))).toEqual([
    'statement Augusti',
  ]);
});

test('a table of another year is left alone, also where only its title says so', () => {
  const header = 'Budget | Utfall jan-aug | Prognos';
  expect(
    sources(table('Nämnden 2023', header, 3), table('Nämnden', 'Budget 2024 | Utfall jan-aug 2024')),
  ).toEqual(['statement Nämnden']);
});

test('the table with a budget is the statement, then the one with a forecast, then the longest', () => {
  const other = (title: string, header: string) =>
    `${title}\ntkr | ${header}\nHyror | 7 | 8\nLöner | -70 | -80\nResor | -7 | -9\nNetto | -70 | -81`;
  expect(
    sources(other('Lång', 'Utfall jan-aug 2024 | Prognos 2024'), table('Kort', 'Budget 2024 | Prognos 2024')),
  ).toEqual(['statement Kort']);
  expect(
    sources(other('Lång', 'Budget 2024 | Utfall jan-aug 2024'), table('Kort', 'Budget 2024 | Prognos 2024')),
  ).toEqual(['statement Kort']);
  expect(
    sources(table('Kort', 'Budget 2024 | Prognos 2024'), other('Lång', 'Budget 2024 | Prognos 2024')),
  ).toEqual(['statement Lång']);
});

test('an outcome of other months than the period is told', () => {
  const { notices } = made(workbook(table('Nämnden', 'Budget 2024 | Utfall jan-aug 2024')), { period: 'T1' });
  expect(notices).toEqual([{ key: 'other-months', months: 8, period: 'T1' }]);
  expect(made(workbook(table('Nämnden', 'Budget 2024 | Budget 2023'))).notices).toEqual([
    { key: 'no-outcome' },
  ]);
});
