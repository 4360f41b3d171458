import { told } from '../../support/told';
import { sheet, workbook } from '../../support/text-table';

const table = (title: string, header: string, ...figures: string[]) =>
  sheet(
    header.includes('|') ? 'Bokslut' : 'Budget',
    `${title}\n | ${header}\n${['Försäljning', 'Personalkostnader', 'Köp av tjänster', 'Hyror']
      .map((label, i) => `${label} | ${figures[i] ?? ''}`)
      .join('\n')}`,
  );

const budget = (title = 'Bildning') => table(title, 'Budget 2023', '270', '-1 900', '-2 030', '-34');
const accounts = (header: string, title = 'Bildning') =>
  table(title, header, '270 | 300', '-2 000 | -1 800', '-2 030 | -1 900', '-34 | -33');

test('without a column for amendments it is a warning', () => {
  expect(told('budget-differs', workbook(budget(), accounts('Budget 2023 | Bokslut 2023')))).toEqual([
    'warning B4 budget-differs',
  ]);
});

test('another year, another name, another unit or a third table of the name', () => {
  for (const sheets of [
    [budget(), accounts('Budget 2024 | Bokslut 2024')],
    [budget('Teknik'), accounts('Budget 2023 | Bokslut 2023')],
    [budget('Bildning'), accounts('Budget 2023 (tkr) | Bokslut 2023')],
    [budget(), { ...budget(), name: 'Kopia' }, accounts('Budget 2023 | Bokslut 2023')],
  ])
    expect(told('budget-differs', workbook(...sheets))).toEqual([]);
});

test('where most lines differ it is another budget', () => {
  const other = table(
    'Bildning',
    'Budget 2023 | Bokslut 2023',
    '280 | 300',
    '-2 000 | -1 800',
    '-2 100 | -1 900',
    '-34 | -33',
  );
  expect(told('budget-differs', workbook(budget(), other))).toEqual([]);
});

test('a budget that is the other one after its amendments is the same, whichever comes first', () => {
  const amended = (change: string) =>
    table(
      'Bildning',
      'Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar',
      '270 | | 270',
      `-2 000 | ${change}`,
      '-2 030 | | -2 030',
      '-34 | | -34',
    );
  const found = (...sheets: Parameters<typeof workbook>) => told('budget-differs', workbook(...sheets));
  expect(found(budget(), amended('100 | -1 900'))).toEqual([]);
  expect(found(amended('100 | -1 900'), budget())).toEqual([]);
  expect(found(budget(), amended('50 | -1 950'))).toEqual(['warning B4 budget-differs']);
  expect(found(amended('50 | -1 950'), budget())).toEqual(['warning B4 budget-differs']);
});

test('memo lines, headings and lines named twice are not compared; three lines are too few', () => {
  const rows = ['Försäljning | 270', 'Personalkostnader | -1 900', 'Köp av tjänster | -2 030', 'Hyror | -34'];
  const found = (before: readonly string[], after: readonly string[]) =>
    told(
      'budget-differs',
      workbook(
        sheet('Budget', `Bildning\n | Budget 2023\n${before.join('\n')}`),
        sheet(
          'Bokslut',
          `Bildning\n | Budget 2023 | Bokslut 2023\n${after.map((one) => `${one} | 7`).join('\n')}`,
        ),
      ),
    );
  const changed = rows.map((one) => one.replace('-34', '-43'));
  expect(found(rows, changed)).toEqual(['warning B6 budget-differs']);
  expect(found(rows.slice(1), changed.slice(1))).toEqual([]);
  expect(found([...rows, 'varav lokaler | -12'], [...rows, 'varav lokaler | -21'])).toEqual([]);
  expect(found([...rows, 'Hyror | -8'], [...rows, 'Hyror | -9'])).toEqual([]);
  const half = ['Försäljning | 290', 'Personalkostnader | -1 800', ...rows.slice(2)];
  expect(found(rows, half)).toEqual(['warning B3 budget-differs']);
});

test('under other names it is the same budget where twice as many lines agree to the digit', () => {
  const drawn = (title: string, header: string, rest: string, staff: string, sum: string) => `
    ${title}
                            | ${header}
    Avgifter                | 540 ${rest}
    Bidrag                  | 110 ${rest}
    Verksamhetens intäkter  | 650 ${rest}
    Personalkostnader       | ${staff} ${rest}
    Köp av tjänster         | -3 150 ${rest}
    Material                | -640 ${rest}
    Understöd               | -220 ${rest}
    Verksamhetens kostnader | ${sum} ${rest}`;
  const found = (staff: string, sum: string, title = 'Uppföljning 1.1–31.8.2024', former = '') =>
    told(
      'budget-differs',
      workbook(
        drawn(
          'Driftsbudget 2024 för bildningsnämnden',
          former === '' ? 'Budget 2024' : 'Budget 2024 | Budget 2023',
          former,
          '-8 600',
          '-12 610',
        ),
        drawn(title, 'Budget 2024 | Utfall 1-8/2024', '| 7', staff, sum),
      ),
    );
  expect(found('-8 650', '-12 660')).toEqual(['warning B6 budget-differs']);
  expect(found('-8 600', '-12 610')).toEqual([]);
  expect(found('-8 650', '-12 660', 'Uppföljning', '| 3')).toEqual(['warning B6 budget-differs']);
});
