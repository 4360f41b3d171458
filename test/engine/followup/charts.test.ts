import { made, sample } from '../../support/follow-up';

test.each([
  [
    'servicenamnden-t2-2023.xlsx',
    'sv',
    'Budget, utfall och prognos',
    'budget, utfall och prognos på 3 rader',
  ],
  ['lovisa-bokslut-2023.xlsx', 'sv', 'Budget och utfall', 'budget och utfall på 3 rader'],
  ['lovisa-bokslut-2023.xlsx', 'fi', 'Talousarvio ja toteuma', 'talousarvio ja toteuma 3 rivillä'],
  ['lovisa-bokslut-2023.xlsx', 'en', 'Budget and outcome', 'budget and outcome of 3 lines'],
] as const)('%s, %s: a chart is called by what stands in it: %s', (file, language, title, description) => {
  const { charts } = made(sample(file), {}, language).plan;
  expect(charts.map((chart) => chart.title).at(-1)).toBe(title);
  expect(charts.at(-1)?.description).toContain(description);
});

test('a follow-up in an unknown unit says so', () => {
  const { plan } = made(sample('lovisa-bokslut-2023.xlsx'));
  const texts = plan.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain('Belopp i: okänd enhet (anges inte i underlaget)');
});
