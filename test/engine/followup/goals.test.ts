import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/engine/model/snapshot';
import type { FollowUpChoices } from '../../../src/engine/model/follow-up';
import type { Made } from '../../support/follow-up';
import { made, sheetOf, typed, valueOf, withTab, written } from '../../support/follow-up';
import { recalculated } from '../../support/recalculate';
import { sheet } from '../../support/text-table';

const money = sheetOf('Utfall', [
  ['Servicenämnden'],
  ['Belopp i tkr'],
  ['', 'Budget 2023', 'Utfall jan-aug 2023', 'Prognos 2023'],
  ['Verksamhetens intäkter', 620, 410, 620],
  ['Verksamhetens kostnader', -1200, -790, -1210],
  ['Verksamhetsbidrag', -580, -380, -590],
]);

const GOALS = `
  KF:s mål för verksamhetsområdet: God service |          |          |          |         |         |         |
  Uppfylls helt                                |          |          |          |         |         |         |
  Nämndmål: Nöjda invånare                     |          |          |          |         |         |         |
  Uppfylls delvis                              |          |          |          |         |         |         |
  Indikator                    | Periodens utfall | Utfall VB 2022 | Prognos helår | Årsmål | KF:s årsmål | Period
  Nöjda kunder                 | 83               | 81             | 80            | 85 %   |             | Tertial 2 2023
  Analys: Kötiderna har ökat.  |                  |                |               |        |             |
  Sjukfrånvaro                 | 5,5 %            | 5,6 %          | 6 %           | 6,5 %  |             | Tertial 2 2023
  Kundservice nöjda            | 2                |                |               | 4      |             | Tertial 2 2023
  Prognossäkerhet T2           | 2 %              | 0 %            |               | +/-1 % |             | 2023
  Antal platser                | 12               | 10             |               |        | öka         | 2023
  Kostnad per elev             | 90               |                |               | 100    |             | 2023
  Aktivitet                    | Startdatum       | Slutdatum      | Avvikelse
  Krisövning                   | 2023-01-01       | 2023-12-31     |
  Lokal anvisning              | 2023-01-01       | 2023-05-31     |
  Nytt system                  | 2023-01-01       | 2023-12-31     | Avvikelse`;

function source(goals = GOALS): WorkbookSnapshot {
  return { sheets: [money, sheet('Mål', goals)] };
}

const indicator = (name: string) => `indicator:${name}`;

/** The keys of rows, from the top. */
function rowKeys({ rows }: Made['plan'], wanted: RegExp): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ look, value }) =>
      look === 'key' && typeof value === 'string' && wanted.test(value) ? [value] : [],
    ),
  );
}

function shown(plan: Made['plan'], key: string): unknown[] {
  return ['deviation', 'deviationShare', 'flag', 'commentRequired'].map((column) =>
    valueOf(plan, key, column),
  );
}

test('indicators with their gap to the target, their trend, a proposal and whether a comment is missing', () => {
  const { plan } = made(source());
  expect(shown(plan, indicator('nöjda kunder'))).toEqual([-5, '↘ sämre', 'Uppfylls delvis', 'finns']);
  expect(shown(plan, indicator('sjukfrånvaro'))).toEqual([0.5, '↘ sämre', 'Uppfylls helt', '']);
  expect(shown(plan, indicator('kundservice nöjda'))).toEqual([-2, '', 'Uppfylls ej', 'saknas']);
  expect(shown(plan, indicator('prognossäkerhet t2'))).toEqual([-1, null, 'Uppfylls ej', 'saknas']);
  expect(shown(plan, indicator('antal platser'))).toEqual([null, '↗ bättre', 'Uppfylls helt', '']);
  expect(shown(plan, indicator('kostnad per elev'))).toEqual(['', null, 'Ej bedömd', '']);
});

test('activities that are past their end or deviate, and goals beside what the report says', () => {
  const { plan } = made(source());
  expect(valueOf(plan, 'activity:krisövning', 'flag')).toBe('');
  expect(shown(plan, 'activity:lokal anvisning').slice(2)).toEqual(['Ej bedömd', 'saknas']);
  expect(shown(plan, 'activity:nytt system').slice(2)).toEqual(['Uppfylls delvis', 'saknas']);
  const goal = (name: string, ...columns: string[]) =>
    columns.map((column) => valueOf(plan, `goal:${name}`, column));
  expect(goal('nöjda invånare', 'budget', 'outcome', 'used', 'deviation', 'forecast', 'flag')).toEqual([
    2,
    2,
    2,
    2,
    'Uppfylls delvis',
    'Uppfylls delvis',
  ]);
  expect(goal('god service', 'forecast', 'flag', 'reason')).toEqual([
    'Uppfylls helt',
    'Uppfylls delvis',
    'Rapporten säger något annat än det som står under.',
  ]);
});

test.each([
  ['the tertial', {}],
  ['the end of the year', { period: 'T3' }],
  ['another roll-up', { settings: { rollUp: 'worst', goalTolerance: 0.5, goalPoints: 3 } }],
  ['the most common', { settings: { rollUp: 'majority' } }],
] satisfies [string, FollowUpChoices][])(
  '%s: the formulas come to the same',
  async (_, choices) => {
    const workbook = source();
    expect(await recalculated(workbook, made(workbook, choices))).toEqual([]);
  },
  60_000,
);

test('the settings decide', () => {
  const flag = (settings: FollowUpChoices['settings']) =>
    valueOf(made(source(), { settings: settings ?? {} }).plan, indicator('kundservice nöjda'), 'flag');
  expect(flag({ goalTolerance: 0.1 })).toBe('Uppfylls ej');
  expect(flag({ goalTolerance: 0.5 })).toBe('Uppfylls delvis');
  const goal = (rollUp: 'share' | 'worst' | 'majority') =>
    valueOf(made(source(), { settings: { rollUp } }).plan, 'goal:nöjda invånare', 'flag');
  expect([goal('share'), goal('worst'), goal('majority')]).toEqual([
    'Uppfylls delvis',
    'Uppfylls ej',
    'Uppfylls ej',
  ]);
});

function again(first: Made, tab: SheetSnapshot, from: WorkbookSnapshot, language: 'sv' | 'fi' = 'sv'): Made {
  return made(withTab(from, first, tab), {}, language);
}

test('made twice it changes nothing', () => {
  const first = made(source());
  expect({ ...again(first, written(first.plan), source()).plan, after: null }).toEqual({
    ...first.plan,
    after: null,
  });
});

test('judgements, comments and the rule stay with their rows in another order and language', () => {
  const first = made(source());
  let tab = written(first.plan);
  tab = typed(tab, indicator('kundservice nöjda'), 'judgement', 'Uppfylls delvis');
  tab = typed(tab, indicator('kundservice nöjda'), 'comment', 'Två stadsdelar väntar');
  tab = typed(tab, 'goal:god service', 'judgement', 'Uppfylls helt');
  tab = typed(tab, 'activity:lokal anvisning', 'comment', 'Beslutad i maj');
  tab = typed(tab, 'set:rollUp', 'budget', 'sämsta');
  const rows = GOALS.split('\n');
  const [satisfied, sick] = [rows[6] ?? '', rows[8] ?? ''];
  const moved = GOALS.replace(sick, 'X').replace(satisfied, `${sick}\n${satisfied}`).replace('\nX', '');
  const { plan, followUp } = again(first, tab, source(moved), 'fi');
  expect(valueOf(plan, indicator('kundservice nöjda'), 'judgement')).toBe('Toteutuu osittain');
  expect(valueOf(plan, indicator('kundservice nöjda'), 'comment')).toBe('Två stadsdelar väntar');
  expect(valueOf(plan, indicator('kundservice nöjda'), 'commentRequired')).toBe('annettu');
  expect(valueOf(plan, 'goal:god service', 'judgement')).toBe('Toteutuu');
  expect(valueOf(plan, 'activity:lokal anvisning', 'comment')).toBe('Beslutad i maj');
  expect(followUp.settings.rollUp).toBe('worst');
});

test('a comment whose indicator is gone is shown at the bottom', () => {
  const first = made(source());
  const tab = typed(written(first.plan), indicator('kostnad per elev'), 'comment', 'Mäts om');
  const second = again(first, tab, source(GOALS.replace(/\n.*Kostnad per elev.*/, '')));
  expect(valueOf(second.plan, `kept:comment@${indicator('kostnad per elev')}`, 'outcome')).toBe('Mäts om');
});

test('the pane is told which of them ask for a comment, and where it goes', () => {
  const { overview, plan } = made(source());
  const asking = overview().missing.filter(({ key }) => /^(?:indicator|activity):/.test(key));
  expect(asking.map(({ label, section }) => [label, section])).toEqual([
    ['Kundservice nöjda', 'indicators'],
    ['Prognossäkerhet T2', 'indicators'],
    ['Lokal anvisning', 'activities'],
    ['Nytt system', 'activities'],
  ]);
  const [first] = asking;
  const row = plan.rows.find((one) => one.row === first?.commentCell?.row);
  expect(row?.cells[0]?.value).toBe('Kundservice nöjda');
});

test('a plan that reports on nothing has no sections of goals', () => {
  const { followUp } = made({
    sheets: [
      money,
      sheet(
        'Mål',
        `
        Indikator    | Årsmål | Periodicitet
        Sjukfrånvaro | 6,5 %  | Tertial`,
      ),
    ],
  });
  expect(followUp.goals).toBeNull();
});

test('without a budget they are followed up alone, with a word that there is none', async () => {
  const workbook = { sheets: [sheet('Mål', GOALS)] };
  const { plan, notices, followUp, overview } = made(workbook);
  expect([plan.name, notices]).toEqual(['Uppföljning T2 2023', [{ key: 'no-budget' }]]);
  expect(rowKeys(plan, /^(?:section|source|set|no-budget)/)).toEqual([
    'section:basis',
    'source:0',
    'no-budget',
    'section:goals',
    'section:indicators',
    'section:activities',
    'section:log',
    'section:settings',
    'set:goalTolerance',
    'set:goalPoints',
    'set:rollUp',
    'set:mark',
  ]);
  expect(shown(plan, indicator('kundservice nöjda'))).toEqual([-2, '', 'Uppfylls ej', 'saknas']);
  expect(valueOf(plan, 'source:0', 'budget')).toBe('Mål!A1:F16');
  expect(valueOf(plan, 'title', 'flag')).toBe('Inte klar: 4 kommentarer saknas');
  expect(
    ['budget', 'guide', 'deviation', 'comment'].map((column) => valueOf(plan, 'header', column)),
  ).toEqual(['', '', '', 'Kommentar']);
  expect([followUp.statement, overview().goals]).toEqual([[], { goals: 2, indicators: 6, activities: 3 }]);
  expect(await recalculated(workbook, made(workbook))).toEqual([]);
});

test('a plan without outcomes is followed up from its first period; a year that has no budget is refused', () => {
  const plan = `
    Nämndmål: Nöjda invånare
    Indikator    | Årsmål 2024 | KF:s årsmål
    Nöjda kunder | 85 %        |
    Sjukfrånvaro | 6,5 %       | 6 %`;
  const tab = made({ sheets: [sheet('Plan', plan)] });
  expect(tab.plan.name).toBe('Uppföljning T1 2024');
  expect(valueOf(tab.plan, 'title', 'flag')).toBe('Inte klar: Utfall saknas.');
  expect(() => made(source(), { year: 1999 })).toThrow('no-budget-column');
});
