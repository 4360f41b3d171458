import { judge, trendOf, TOLERANCE } from '../../../src/engine/goals/judge';
import { amountText } from '../../../src/engine/model/amount';
import type { Directions, Indicator } from '../../../src/engine/model/goals';
import { goalsOf } from '../../support/goals';
import { workbook } from '../../support/text-table';

/** One indicator: its name and `outcome | last year | forecast | target | council's target`. */
function indicator(name: string, cells: string): Indicator {
  const { indicators } = goalsOf(
    workbook(`
      Indikator | Utfall | Utfall VB 2022 | Prognos | Årsmål | KF:s årsmål | Period
      ${name} | ${cells} | 2023
    `),
  );
  if (!indicators[0]) throw new Error('nothing was read');
  return indicators[0];
}

function judged(name: string, cells: string, yearEnd = false, directions: Directions = {}): string {
  const { status, reason, miss } = judge(indicator(name, cells), {
    yearEnd,
    directions,
    tolerance: TOLERANCE,
  });
  return [status, reason, ...(miss ? [amountText(miss)] : [])].join(' ');
}

test('the forecast counts before the outcome, and at the end of the year the outcome alone', () => {
  expect(judged('Nöjda kunder', '83 | 81 | 86 | 86 |')).toBe('fully met');
  expect(judged('Nöjda kunder', '83 | 81 | 86 | 86 |', true)).toBe('partly within-tolerance 3');
  expect(judged('Nöjda kunder', '83 | 81 | | 86 |')).toBe('partly within-tolerance 3');
  expect(judged('Nöjda kunder', ' | 81 | 86 | 86 |', true)).toBe('none no-basis');
});

test('lower is better for sick leave, and a band has two ends', () => {
  expect(judged('Sjukfrånvaro', '5,5 % | | 6 % | 6,5 % |')).toBe('fully met');
  expect(judged('Sjukfrånvaro', '7,5 % | | | 6,5 % |')).toBe('not beyond-tolerance 1');
  expect(judged('Nämndens prognossäkerhet T2', '0 % | | | +/-1 % |')).toBe('fully met');
  expect(judged('Nämndens prognossäkerhet T2', '-1,1 % | | | +/-1 % |')).toBe('partly within-tolerance 0.1');
  expect(judged('Nämndens prognossäkerhet T2', '2 % | | | +/-1 % |')).toBe('not beyond-tolerance 1');
});

test('a tenth of the target is partly met; of percentages near 100 one point', () => {
  expect(judged('Nöjda kunder', '77 | | | 85 |')).toBe('partly within-tolerance 8');
  expect(judged('Nöjda kunder', '76 | | | 85 |')).toBe('not beyond-tolerance 9');
  expect(judged('Nämndens budgetföljsamhet', '100,4 % | | | 100 % |')).toBe('partly within-tolerance 0.4');
  expect(judged('Nämndens budgetföljsamhet', '102 % | | | 100 % |')).toBe('not beyond-tolerance 2');
});

test('the target says which way, also where it is zero or all', () => {
  expect(judged('Kostnad per elev', '90 | | | högst 100 |')).toBe('fully met');
  expect(judged('Avtal med krav', '90 % | | | 100 % |')).toBe('not beyond-tolerance 10');
  expect(judged('Ärenden utan beslut', '3 | | | 0 |')).toBe('not beyond-tolerance 3');
});

test('verbs, and the fall of something, in the name', () => {
  expect(judged('Antal besök ska öka', '9 | | | 10 |')).toBe('partly within-tolerance 1');
  expect(judged('Kostnaden per elev ska minska', '9 | | | 10 |')).toBe('fully met');
  expect(judged('Minskning av CO2e', '9 | | | 10 |')).toBe('partly within-tolerance 1');
});

test('what nobody says is asked, and the answer holds', () => {
  expect(judged('Kostnad per elev', '90 | | | 100 |')).toBe('none no-direction');
  expect(judged('Kostnad per elev', '100 | | | 100 |')).toBe('fully met');
  expect(judged('Kostnad per elev', '90 | | | 100 |', false, { 'kostnad per elev': 'lower' })).toBe(
    'fully met',
  );
  expect(judged('Andel nöjda, ej svarande', '90 | | | 100 |')).toBe('none no-direction');
});

test('a target that is a word is held against last year', () => {
  expect(judged('Antal platser', '12 | 10 | | öka |')).toBe('fully met');
  expect(judged('Antal platser', '10 | 10 | | öka |')).toBe('partly within-tolerance 0');
  expect(judged('Antal platser', '9 | 10 | | öka |')).toBe('not beyond-tolerance 1');
  expect(judged('Antal platser', '9 | | | öka |')).toBe('none no-prior');
  expect(judged('Antal platser', '9 | | | Tas fram av nämnden |')).toBe('none worded-target');
});

test('less than last year, and the same as last year within the tolerance', () => {
  expect(judged('Antal klagomål', '9 | 10 | | minska |')).toBe('fully met');
  expect(judged('Antal klagomål', '11 | 10 | | minska |')).toBe('not beyond-tolerance 1');
  expect(judged('Antal platser', '110 | 100 | | bibehålla |')).toBe('fully met');
  expect(judged('Antal platser', '90 | 100 | | bibehålla |')).toBe('fully met');
  expect(judged('Antal platser', '111 | 100 | | bibehålla |')).toBe('none no-direction');
});

test("without a target of its own, the council's; without either, nothing", () => {
  expect(judged('Sjukfrånvaro', '5 % | | | | 4,5 %')).toBe('not beyond-tolerance 0.5');
  expect(judged('Sjukfrånvaro', '5 % | | | |')).toBe('none no-target');
});

test('different units are not compared, a bare number has the unit of its row', () => {
  expect(judged('Nöjda kunder', '87 | | | 85 % |')).toBe('fully met');
  expect(judged('Nöjda kunder', '87 NKI | | | 85 % |')).toBe('none unit-differs');
});

test('the trend against last year', () => {
  const trend = (name: string, cells: string) => {
    const one = indicator(name, cells);
    return trendOf(one, judge(one, { yearEnd: false, directions: {}, tolerance: TOLERANCE }));
  };
  expect(trend('Sjukfrånvaro', '5 % | 6 % | | 4 % |')).toBe('better');
  expect(trend('Nöjda kunder', '80 | 85 | 82 | 90 |')).toBe('worse');
  expect(trend('Nöjda kunder', '80 | 80 | | 90 |')).toBe('same');
  expect(trend('Nöjda kunder', '80 | | | 90 |')).toBe(null);
});

test('the ends of a band belong to it, and each end has its own tolerance', () => {
  expect(judged('Nämndens prognossäkerhet T2', '-1 % | | | +/-1 % |')).toBe('fully met');
  expect(judged('Nämndens prognossäkerhet T2', '1 % | | | +/-1 % |')).toBe('fully met');
  expect(judged('Antal platser', '72 | | | 80–100 |')).toBe('partly within-tolerance 8');
  expect(judged('Antal platser', '71 | | | 80–100 |')).toBe('not beyond-tolerance 9');
  expect(judged('Antal platser', '110 | | | 80–100 |')).toBe('partly within-tolerance 10');
  expect(judged('Antal platser', '111 | | | 80–100 |')).toBe('not beyond-tolerance 11');
});
