import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (header: string, ...rows: string[]) =>
  told('header-contradicts', workbook(`| ${header}\n${rows.join('\n')}`));

test('a deviation that goes as its header says', () => {
  for (const header of ['Avvikelse utfall - budget', 'Avvikelse', 'Avvikelse utfall/budget'])
    expect(
      found(
        `Budget 2023 | Utfall 2023 | ${header}`,
        'A | 100 | 120 | 20',
        'B | 50 | 45 | -5',
        'C | 20 | 26 | 6',
      ),
    ).toEqual([]);
});

test('against its header, in Finnish too; two lines or one to the contrary are not enough', () => {
  const header = 'TA 2023 | TP 2023 | Poikkeama TA - TP';
  const rows = ['A | 100 | 120 | 20', 'B | 50 | 45 | -5', 'C | 20 | 26 | 6'];
  expect(found(header, ...rows)).toEqual(['warning D1 header-direction']);
  expect(found(header, ...rows.slice(0, 2))).toEqual([]);
  expect(found(header, ...rows, 'D | 30 | 40 | -10')).toEqual([]);
});

test('per cent that the header or the format tells', () => {
  const rows = ['A | 400 | 380 | 95', 'B | 200 | 210 | 105', 'C | 50 | 60 | 120'];
  expect(found('Budget 2023 | Utfall 2023 | Avvikelse %', ...rows)).toEqual([]);
  expect(found('Budget 2023 | Utfall 2023 | Avvikelse', ...rows)).toEqual(['warning D1 header-percent']);
  expect(
    found(
      'Budget 2023 | Utfall 2023 | Avvikelse',
      "A | 400 | 380 | '95 %",
      "B | 200 | 210 | '105 %",
      "C | 50 | 60 | '120 %",
    ),
  ).toEqual([]);
});

test('amounts that happen to be per cent of a budget of 100', () => {
  expect(
    found(
      'Budget 2023 | Utfall 2023 | Avvikelse',
      'A | 100 | 120 | 20',
      'B | 100 | 95 | -5',
      'C | 100 | 106 | 6',
    ),
  ).toEqual([]);
});

test('two years that differ somewhere, or hold the same amount throughout', () => {
  const rows = ['A | 400 | 400', 'B | 210 | 210', 'C | 50 | 50', 'D | 33 | 33'];
  expect(found('Utfall 2021 | Utfall 2022', ...rows)).toEqual(['warning C1 header-copied']);
  expect(found('Utfall 2021 | Utfall 2022', ...rows, 'E | 7 | 8')).toEqual([]);
  expect(found('Utfall 2021 | Utfall 2022', 'A | 5 | 5', 'B | 5 | 5', 'C | 5 | 5', 'D | 5 | 5')).toEqual([]);
});

test('a budget may repeat the outcome of the year before, and an outcome of no year any other', () => {
  const rows = ['A | 400 | 400', 'B | 210 | 210', 'C | 50 | 50', 'D | 33 | 33'];
  expect(found('Utfall 2021 | Budget 2022', ...rows)).toEqual([]);
  expect(found('Budget 2021 | Utfall 2022', ...rows)).toEqual([]);
  expect(found('Utfall 2021 | Utfall', ...rows)).toEqual([]);
  expect(found('Utfall | Utfall 2022', ...rows)).toEqual([]);
});

test('a change in per cent of the budget, one way or the other, in every line', () => {
  const header = 'Budget 2023 | Utfall 2023 | Avvikelse';
  const lines = (...per: string[]) => [
    `A | 400 | 380 | ${per[0] ?? ''}`,
    `B | 200 | 210 | ${per[1] ?? ''}`,
    `C | 50 | 60 | ${per[2] ?? ''}`,
    `D | -900 | -990 | ${per[3] ?? ''}`,
  ];
  expect(found(header, ...lines('-5', '5', '20', '-10'))).toEqual(['warning D1 header-percent']);
  expect(found(header, ...lines('5', '-5', '-20', '10'))).toEqual(['warning D1 header-percent']);
  expect(found(header, ...lines('95', '105', '120', '110'))).toEqual(['warning D1 header-percent']);
  expect(found(header, ...lines('-5', '5', '20', '-12'))).toEqual([]);
  expect(found(header, ...lines('95', '105', '120', '-10'))).toEqual([]);
});

test('a direction is said of the forecast where the header says so, and of the amended budget where there is one', () => {
  const told = ['warning'];
  const kinds = (header: string, ...rows: string[]) => found(header, ...rows).map((one) => one.split(' ')[0]);
  const turned = ['A | 100 | 120 | -20', 'B | 50 | 45 | 5', 'C | 20 | 26 | -6'];
  expect(kinds('Budget 2023 | Utfall 2023 | Avvikelse utfall - budget', ...turned)).toEqual(told);
  expect(kinds('Budget 2023 | Prognos 2023 | Avvikelse prognos minus budget', ...turned)).toEqual(told);
  expect(kinds('Budget 2023 | Utfall 2023 | Avvikelse utfall – budgetram', ...turned)).toEqual([]);
  const forecast = ['A | 100 | 70 | 120 | 20', 'B | 50 | 31 | 45 | -5', 'C | 20 | 12 | 26 | 6'];
  expect(kinds('Budget 2023 | Utfall 2023 | Prognos 2023 | Avvikelse budget - prognos', ...forecast)).toEqual(
    told,
  );
  const amended = ['A | 90 | 100 | 120 | 20', 'B | 49 | 50 | 45 | -5', 'C | 27 | 20 | 26 | 6'];
  expect(
    kinds(
      'Budget 2023 | Budget 2023 efter förändringar | Utfall 2023 | Avvikelse budget - utfall',
      ...amended,
    ),
  ).toEqual(told);
  const years = ['A | 100 | 120 | 140 | 20', 'B | 50 | 45 | 31 | -5', 'C | 20 | 26 | 27 | 6'];
  expect(kinds('Budget 2023 | Utfall 2023 | Utfall 2022 | Avvikelse budget - utfall', ...years)).toEqual([]);
});

test('a deviation within roundings says nothing of its direction', () => {
  const header = 'Budget 2023 | Utfall 2023 | Avvikelse budget - utfall';
  const rows = ['A | 10,0 | 12,0 | 2,0', 'B | 5,0 | 4,5 | -0,5', 'C | 2,0 | 2,6 | 0,6'];
  expect(found(header, ...rows)).toEqual(['warning D1 header-direction']);
  expect(found(header, ...rows, 'D | 3,0 | 3,1 | -0,1')).toEqual(['warning D1 header-direction']);
  expect(found(header, ...rows, 'D | 3,0 | 3,3 | -0,3')).toEqual([]);
  expect(found(header, ...rows, 'D | 3,0 | 3,3 | 0,2')).toEqual(['warning D1 header-direction']);
  expect(found(header, ...rows, 'D | 3,0 | 3,4 | 0,2')).toEqual([]);
});

test('lines without a budget, or booked just as planned, say nothing of per cent', () => {
  const header = 'Budget 2023 | Utfall 2023 | Avvikelse';
  const rows = ['A | 400 | 380 | 95', 'B | 200 | 210 | 105', 'C | 50 | 60 | 120'];
  expect(found(header, ...rows, 'D | 0 | 5 | 3', 'E | 30 | 30 | 0')).toEqual(['warning D1 header-percent']);
  expect(found(header, ...rows.slice(0, 2), 'E | 30 | 30 | 100')).toEqual([]);
});

test('the same figures of revenue and of costs are no copy', () => {
  const rows = ['A | 400 | 400', 'B | 210 | 210', 'C | 50 | 50', 'D | 33 | 33'];
  expect(found('Utfall 2021 intäkter | Utfall 2022 kostnader', ...rows)).toEqual([]);
  expect(found('Utfall 2021 intäkter | Utfall 2022 intäkter', ...rows)).toEqual(['warning C1 header-copied']);
});
