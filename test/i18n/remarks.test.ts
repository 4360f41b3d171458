import type { Remark } from '../../src/engine/model/remark';
import { parseAmount } from '../../src/engine/model/amount';
import type { Amount } from '../../src/engine/model/amount';
import { LANGUAGES } from '../../src/i18n/languages';

const amount = (text: string): Amount => parseAmount(text) ?? { units: 0n, decimals: 0 };
const at = { label: 'Avgifter', column: 'Utfall 2023' };
const lines = ['Avgifter', 'Hyror'];
const goal = { label: 'Andel nöjda kunder', column: 'Utfall' };
const measured = (text: string) => ({ amount: amount(text), unit: '%' });

/** One of each kind, with whatever changes the sentence; a kind without an example does not compile. */
const EXAMPLES: { readonly [K in Remark['key']]: readonly (Remark & { readonly key: K })[] } = {
  'error-cell': [{ ...at, key: 'error-cell', error: '#REF!' }],
  'label-displaced': [{ ...at, key: 'label-displaced', suggested: 'Köp av tjänster' }],
  'blank-outcome': [
    { ...at, key: 'blank-outcome', lines: ['Avgifter'] },
    { ...at, key: 'blank-outcome', lines },
  ],
  'line-sign': [
    { ...at, key: 'line-sign', side: 'revenue', usual: 'plus', stated: amount('-675') },
    { ...at, key: 'line-sign', side: 'cost', usual: 'minus', stated: amount('675') },
  ],
  'outcome-over-forecast': [
    {
      ...at,
      key: 'outcome-over-forecast',
      booked: amount('0.2'),
      forecast: amount('0'),
      forecastColumn: 'Prognos 2023',
    },
  ],
  'required-pace': [
    {
      ...at,
      key: 'required-pace',
      months: 8,
      booked: amount('11.7'),
      forecast: amount('22.4'),
      pace: amount('1.8'),
    },
  ],
  'text-number': [
    { ...at, key: 'text-number', lines: ['Avgifter'], cells: 1, columns: 1 },
    { ...at, key: 'text-number', lines, cells: 8, columns: 4 },
  ],
  'text-table': [{ ...at, key: 'text-table' }],
  'sum-leaves-out-row': [{ ...at, key: 'sum-leaves-out-row', lines }],
  'typed-among-formulas': [{ ...at, column: '', key: 'typed-among-formulas' }],
  'empty-reference': [
    { ...at, key: 'empty-reference', address: 'B7', text: '' },
    { ...at, key: 'empty-reference', address: 'B7', text: 'Personal' },
  ],
  'percent-differs': [
    {
      ...at,
      key: 'percent-differs',
      stated: amount('95.2'),
      expected: amount('93.1'),
      of: 'Utfall 2023',
      over: 'Budget 2023',
    },
  ],
  'shown-digits': [
    { ...at, key: 'shown-digits', cells: 1 },
    { ...at, key: 'shown-digits', cells: 3 },
  ],
  'memo-exceeds-line': [
    { ...at, key: 'memo-exceeds-line', whole: 'Intäkter', stated: amount('9'), limit: amount('5') },
  ],
  'duplicate-row': [{ ...at, key: 'duplicate-row' }],
  'scale-cell': [
    { ...at, key: 'scale-cell', stated: amount('305000'), large: true },
    { ...at, key: 'scale-cell', stated: amount('305'), large: false },
  ],
  'scale-column': [
    { ...at, key: 'scale-column', large: true },
    { ...at, key: 'scale-column', large: false },
  ],
  'prose-contradicts': [
    { ...at, key: 'prose-contradicts', said: amount('20.7'), expected: amount('32.9'), unit: 'mnkr' },
  ],
  'budget-differs': [
    {
      ...at,
      key: 'budget-differs',
      lines,
      stated: amount('-2027993'),
      other: amount('-1907662'),
      otherCell: { sheet: 'Anslag', row: 15, column: 3 },
    },
  ],
  'header-direction': [
    { ...at, key: 'header-direction', said: 'outcome-budget' },
    { ...at, key: 'header-direction', said: 'budget-outcome' },
  ],
  'header-percent': [{ ...at, key: 'header-percent' }],
  'header-copied': [{ ...at, key: 'header-copied', other: 'Utfall 2022' }],
  'forecast-crosses-target': [
    {
      ...goal,
      key: 'forecast-crosses-target',
      outcome: measured('83'),
      forecast: measured('86'),
      target: measured('86'),
      hopeful: true,
      explained: false,
    },
    {
      ...goal,
      key: 'forecast-crosses-target',
      outcome: measured('0'),
      forecast: measured('2'),
      target: '+/- 1 %',
      hopeful: false,
      explained: true,
    },
  ],
  'missed-without-analysis': [
    {
      ...goal,
      key: 'missed-without-analysis',
      basis: measured('10'),
      target: measured('11'),
      byForecast: false,
    },
    { ...goal, key: 'missed-without-analysis', basis: measured('10'), target: 'öka', byForecast: true },
  ],
  'indicator-scale': [{ ...goal, key: 'indicator-scale', stated: measured('99'), other: measured('9.5') }],
  'total-outside-sexes': [
    {
      ...goal,
      key: 'total-outside-sexes',
      total: measured('83'),
      men: measured('78'),
      women: measured('82'),
    },
  ],
  'total-equals-one-sex': [
    {
      ...goal,
      key: 'total-equals-one-sex',
      total: measured('82'),
      men: measured('78'),
      women: measured('82'),
    },
  ],
  'indicator-unit': [{ ...goal, key: 'indicator-unit', unit: 'NKI', other: '%' }],
  'unit-on-some': [{ ...goal, key: 'unit-on-some', lines }],
  'unit-without-measure': [{ ...goal, key: 'unit-without-measure', unit: 'CO2e' }],
  'target-missing': [{ ...goal, key: 'target-missing' }],
  'own-target-missing': [
    { ...goal, key: 'own-target-missing', council: measured('4.5') },
    { ...goal, key: 'own-target-missing', council: 'fastställs 2012' },
  ],
  'indicator-unanswered': [
    { ...goal, key: 'indicator-unanswered', explained: true },
    { ...goal, key: 'indicator-unanswered', explained: false },
  ],
  'direction-unknown': [
    { ...goal, key: 'direction-unknown', basis: measured('90'), target: measured('100') },
  ],
  'complement-answered': [
    {
      ...goal,
      key: 'complement-answered',
      said: amount('60'),
      complement: amount('40'),
      target: amount('80'),
    },
    { ...goal, key: 'complement-answered', said: amount('60'), complement: amount('40'), target: null },
  ],
  'activity-overdue': [
    { ...goal, key: 'activity-overdue', end: '2023-06-30', periodEnd: '2023-08-31', explained: true },
    { ...goal, key: 'activity-overdue', end: '2023-06-30', periodEnd: '2023-08-31', explained: false },
  ],
  'activity-postponed': [
    {
      ...goal,
      key: 'activity-postponed',
      end: '2023-12-31',
      words: 'Projektet har förlängts till juni 2024.',
      cancelled: false,
    },
    { ...goal, key: 'activity-postponed', end: null, words: 'Projektet är avbrutet.', cancelled: true },
  ],
  'activity-ends-before-start': [
    { ...goal, key: 'activity-ends-before-start', start: '2023-06-30', end: '2023-01-31' },
  ],
  'activity-ends-early': [{ ...goal, key: 'activity-ends-early', end: '2012-01-31' }],
  'goal-contradicts-children': [
    {
      ...goal,
      key: 'goal-contradicts-children',
      status: 'fully',
      children: 1,
      differing: 1,
      better: false,
      explained: false,
    },
    {
      ...goal,
      label: '',
      key: 'goal-contradicts-children',
      status: 'partly',
      children: 3,
      differing: 3,
      better: true,
      explained: true,
    },
  ],
};

test('of goals under another it is said whether one, all or some differ', () => {
  const bodyOf = (children: number, differing: number) =>
    LANGUAGES.sv.finding({
      ...goal,
      key: 'goal-contradicts-children',
      status: 'fully',
      children,
      differing,
      better: false,
      explained: false,
    });
  const { label } = goal;
  expect(bodyOf(1, 1).title).toBe(`${label}: bedömt helt, men målet under är det inte`);
  expect(bodyOf(1, 1).body).toMatch(/^Målet under har en lägre bedömning[.]/);
  expect(bodyOf(3, 3).body).toMatch(/^Alla 3 mål under har en lägre bedömning[.]/);
  expect(bodyOf(4, 2).title).toBe(`${label}: bedömt helt, men alla mål under är det inte`);
  expect(bodyOf(4, 2).body).toMatch(/^2 av 4 mål under har en lägre bedömning[.]/);
});

test('indicators whose names begin alike are named once', () => {
  const long = 'Andel medborgare som är nöjda med service och tillgänglighet gällande ';
  const said = LANGUAGES.sv.finding({
    ...goal,
    key: 'unit-on-some',
    lines: [`${long}bygglov`, `${long}skola`],
  });
  expect(said.body.match(/Andel medborgare/g)).toHaveLength(1);
});

describe.each(['sv', 'fi', 'en'] as const)('%s', (language) => {
  test.each(Object.values(EXAMPLES).flat())('$key is told in whole sentences', (message) => {
    const { title, body } = LANGUAGES[language].finding(message);
    expect(title).toMatch(/^[^\s:].*[^.\s]$/);
    expect(body).toMatch(/^\p{Lu}|^\d/u);
    expect(body).toMatch(/[.]$/);
    expect(`${title} ${body}`).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\./);
  });
});
