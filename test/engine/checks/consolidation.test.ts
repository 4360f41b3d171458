import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const area = (name: string, revenue: string, costs: string, internal: string) => `
${name}
                        | Budget 2023 | Bokslut 2023
Verksamhetens intäkter  | ${revenue}
Verksamhetens kostnader | ${costs}
Interna poster          | ${internal}
`;

const areas = [
  area('A', '100 | 110', '-400 | -450', '-30 | -30'),
  area('B', '200 | 200', '-600 | -650', '-40 | -50'),
];

test('areas that do not add up to the whole are told at the whole, with every cell that could be wrong', () => {
  const whole = area('Hela', '300 | 310', '-1 000 | -1 100', '-90 | -80');
  expect(told('consolidation', workbook(whole + areas.join('')))).toEqual(['error B5 relation-broken -20']);
});

test('areas on sheets of their own are added up as well', () => {
  const whole = area('Hela', '300 | 310', '-1 000 | -1 100', '-70 | -80');
  expect(told('consolidation', workbook(whole, ...areas))).toEqual([]);
});
