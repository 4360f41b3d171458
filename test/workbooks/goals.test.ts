import { judge, TOLERANCE } from '../../src/engine/goals/judge';
import { judgeWorded } from '../../src/engine/goals/worded';
import { amountText } from '../../src/engine/model/amount';
import type { Goals, Value } from '../../src/engine/model/goals';
import { VALUE_ROLES } from '../../src/engine/model/goals';
import { sample } from '../support/follow-up';
import { goalsOf } from '../support/goals';

/** What a cell prints: `5,5 %`; nothing for a blank one. */
function printed(value: Value | undefined): string {
  if (!value) return '';
  if (value.kind !== 'figure') return value.text;
  return `${amountText(value.amount).replace('.', ',')}${value.unit === '' ? '' : ` ${value.unit}`}`;
}

function status(goals: Goals, i: number): string {
  const one = goals.indicators[i];
  const settings = { yearEnd: false, directions: {}, tolerance: TOLERANCE };
  return one ? judge(one, settings).status : '';
}

/** Typed from the report: the rows from the first page to the last, each figure as it is printed there. */
const ROWS = `
  87      |       |       | 77      |      | 85 %  |       | fully
  100     |       |       | 100     | 100  | 100 % |       | fully
  10      |       |       |         |      | 11    |       | partly
  77      |       |       | 81      | 80   | 85 %  |       | partly
  2       |       |       |         |      | 4     |       | not
  82      |       |       | 85      | 85   | 85 %  |       | fully
  9       |       |       | 11      |      | 11    |       | not
  1,8 kg CO2 per kg livsmedel | | | 1,6 kg CO2 per kg livsmedel | | 1,6 kg CO2 per kg livsmedel | 1,6 kg CO2 per kg livsmedel | not
          |       |       |         |      | 4000 CO2e | Tas fram av nämnd/styrelse | none
  100     |       |       | 100     | 100  | 100 % |       | fully
  100 %   |       |       | 100 %   |      | 100 % |       | fully
  100     |       |       | 100     |      | 100 % |       | fully
  90      |       |       | 79      |      | 88    | 88 %  | fully
  47 %    |       |       |         |      | 70 %  | 70 %  | not
  98,1 %  |       |       | 101,1 % |      | 100 % | 100 % | fully
  99,8 %  |       |       | 101,2 % |      | 100 % | 100 % | fully
  0 %     |       |       | 2 %     |      | +/-1 % | +/- 1 % | fully
  43 %    |       |       |         |      | 35 %  |       | fully
  11 %    |       |       | 12 %    | 11   | 15 %  |       | not
  8       |       |       | 10      | 8    | 8     |       | fully
  5       |       |       | 6       | 5    | 5     |       | fully
  4       |       |       | 4       | 4    | 4     |       | fully
  7       |       |       | 7       | 9    | 9     |       | fully
  98      |       |       |         | 98   | 85    |       | fully
  98,9    |       |       | 99,7    |      | 91    |       | fully
  9,5     |       |       | 99      |      | 9,5   |       | fully
  100     |       |       | 96      | 100  | 90    |       | fully
          |       |       | 22,38 % | 30 % | 30 %  |       | fully
  83      |       |       | 81      | 86   | 86    |       | fully
          |       |       | 66      |      | 73    |       | none
          |       |       | 67      |      | 78    |       | none
  4       |       |       | 7       | 4    | 4 st  | Tas fram av nämnd/styrelse | fully
  1       |       |       | 2       | 2    | 1 st  | Tas fram av nämnd/styrelse | fully
  9 st    |       |       | 14 st   | 11 st | 8 st | Tas fram av nämnd | fully
  0 st    | 0 st  | 0 st  | 0 st    | 0    | 0 st  | 11000 | fully
  82      | 78    | 82    | 84      |      | 84    | 83    | partly
  5,5 %   | 5,1 % | 5,6 % | 5,6 %   | 6 %  | 6,5 % | Tas fram av nämnd/styrelse | fully
  2,3 %   | 2,2 % | 2,4 % | 2,1 %   | 2,2 % | 2,2 % | Tas fram av nämnd/styrelse | fully
  95,64 % |       |       |         |      | 80 %  | Tas fram av nämnd/styrelse | fully
          |       |       | 35 %    |      | 80 %  | 80 %  | none
  99 %    |       |       |         | 97 % | 97 %  |       | fully
  100 %   |       |       |         |      | 97 %  |       | fully`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

describe('Servicenämnden T2 2023', () => {
  const goals = goalsOf(sample('servicenamnden-t2-2023.xlsx'));

  test('every value and unit of the 42 rows, and what each comes to', () => {
    const read = goals.indicators.map(({ values }, i) => [
      ...VALUE_ROLES.map((role) => printed(values[role])),
      status(goals, i),
    ]);
    expect(read).toEqual(ROWS);
  });

  test('30 are met, 8 missed, 4 have no value', () => {
    const count = (...wanted: string[]) => ROWS.filter((row) => wanted.includes(row.at(-1) ?? '')).length;
    expect([goals.indicators.length, count('fully'), count('partly', 'not'), count('none')]).toEqual([
      42, 30, 8, 4,
    ]);
  });

  test('names that the page break cut are whole', () => {
    const names = goals.indicators.map((one) => one.name);
    expect([names[4], names[20], names[41]]).toEqual([
      'Antal stadsdelsförvaltningar som uppger Kontaktcenter som sin första kontakt gällande information och vägledning om funktionshinderfrågor',
      'Antal moderbolag som köper tilläggstjänster av verksamhetsområde Kontaktcenter',
      'Andel kunder som tycker att de fått bra stöd för att säkerställa en icke-diskriminerande och fördomsmedveten rekrytering.',
    ]);
  });

  test('three directions, sixteen areas and twenty goals of the board, sixteen of them fully met', () => {
    const at = (level: string, ...statuses: string[]) =>
      goals.goals.filter((one) => one.level === level && statuses.includes(one.status ?? '')).length;
    expect([at('direction', 'fully'), at('area', 'fully'), at('area', 'partly')]).toEqual([3, 13, 3]);
    expect([at('board', 'fully'), at('board', 'partly'), at('board', 'not', '')]).toEqual([16, 4, 0]);
    const number = (i: number | null) =>
      /^[\d.]*\d/.exec(i === null ? '' : (goals.goals[i]?.name ?? ''))?.[0];
    const below = goals.goals.filter((one) => one.level === 'board').map((one) => number(one.parent));
    expect(below.join(' ')).toBe(
      '1.1 1.2 1.3 1.4 1.5 2.1 2.2 2.3 2.4 3.1 3.1 3.1 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.7',
    );
  });

  test('every activity with its dates; one is marked', () => {
    const ends = goals.activities.map(({ start, end }) => `${start?.day ?? ''} ${end?.day ?? ''}`);
    const count = (dates: string) => ends.filter((one) => one === dates).length;
    expect(ends.length).toBe(42);
    expect([
      count('2023-01-01 2023-12-31'),
      count('2022-01-01 2023-12-31'),
      count('2023-01-01 2023-06-30'),
      count('2023-01-01 2023-05-31'),
      count('2023-01-01 2023-04-30'),
      count('2023-01-01 2023-08-31'),
      count('2022-10-01 2023-05-31'),
    ]).toEqual([28, 6, 2, 3, 1, 1, 1]);
    const marked = goals.activities.filter((one) => one.deviation?.text !== '');
    expect(marked.map((one) => one.name)).toEqual([
      'Förvaltningen ska genomföra implementering av nytt kostdatasystem i staden.',
    ]);
  });
});

test('Hägersten-Liljeholmen 2012: eleven indicators with targets as figures, words and bands', () => {
  const { indicators, activities, periodEnd } = goalsOf(sample('hagersten-liljeholmen-vp-2012.xlsx'));
  expect(
    indicators.map(({ values }) => [printed(values.target), printed(values.councilTarget)].join(' | ')),
  ).toEqual([
    '35 % | 35 %',
    '60 st | öka',
    '0 % | tas fram av nämnden/styrelsen',
    '25 % | tas fram av nämnden/ styrelsen',
    ' | fastställs 2012',
    ' | fastställs 2012',
    ' | fastställs 2012',
    ' | 4,5 %',
    '100 % | 100 %',
    ' | +/- 1 %',
    ' | ',
  ]);
  expect(activities.map(({ end }) => end?.day).filter((day) => day !== '2012-12-31')).toEqual([
    '2012-01-31',
    '2012-01-31',
  ]);
  expect([activities.length, periodEnd]).toEqual([11, null]);
});

test('Ekonomi 2024: a plan, with two rows without a target', () => {
  const { indicators, activities } = goalsOf(sample('stockholm-ekonomi-evp-2024.xlsx'));
  expect(indicators.map(({ values }) => printed(values.target))).toEqual([
    '',
    '',
    '67 NKI',
    '86000',
    '2200',
    '9500',
    '1730000',
    '1210000',
    '13500',
    '7366000',
    '4 st',
    '2 st',
    '6 st',
    '84',
    '6,5 %',
    '2,2 %',
  ]);
  expect(activities.length).toBe(17);
});

test('Lovisa 2023: of the key targets that name a share one is missed in part, one met', () => {
  const { targets } = goalsOf(sample('lovisa-bokslut-2023.xlsx'));
  const judged = targets.map((one) => judgeWorded(one, TOLERANCE));
  expect(targets.length).toBe(15);
  expect(judged.flatMap((one, i) => (one === 'none' ? [] : [`${String(i)} ${one}`]))).toEqual([
    '11 partly',
    '12 fully',
  ]);
});
