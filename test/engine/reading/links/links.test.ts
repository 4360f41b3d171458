import { readTables } from '../../../../src/engine';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

/** The cells that two tables state alike, where they were shown to be one figure written twice. */
const twice = (summary: string, statement = STATEMENT) =>
  readTables(workbook(summary, statement)).links.map(
    ({ total, parts }) => `${address(total)} ${parts.map(address).join(' ')}`,
  );

const STATEMENT = `
                          | Budget 2023 | Bokslut 2023
  Avgifter                | 400         | 432
  Bidrag                  | 150         | 141
  Verksamhetens intäkter  | 550         | 573
  Personalkostnader       | -2 300      | -2 391
  Köp av tjänster         | -910        | -880
  Verksamhetens kostnader | -3 210      | -3 271
`;

const HEADER = [
  'Budget 2023 intäkter',
  'Budget 2023 kostnader',
  'Bokslut 2023 intäkter',
  'Bokslut 2023 kostnader',
];

/** Revenue and costs of the budget, then of the accounts, with other boards above them. */
const summary = (total: string, corner = '', header = HEADER) =>
  [
    [corner, ...header].join(' | '),
    'Kulturnämnden | 11 | -47 | 12 | -52',
    'Socialnämnden | 301 | -1 203 | 312 | -1 245',
    `Summa | ${total}`,
  ].join('\n');

test('what agrees in two of three places is one figure in all of them', () => {
  const all = ['B4 B4', 'C4 B7', 'D4 C4', 'E4 C7'];
  expect(twice(summary('550 | -3 210 | 573 | -3 271'))).toEqual(all);
  expect(twice(summary('550 | -3 210 | 573 | -3 333'))).toEqual(all);
  expect(twice(summary('550 | -3 250 | 573 | -3 333'))).toEqual([]);
  expect(twice(summary('550 | -3 333 | 573 |'))).toEqual(['B4 B4', 'C4 B7', 'D4 C4']);
  expect(twice(summary('550 | -3 210 | 0 |'))).toEqual(['B4 B4', 'C4 B7']);
  expect(twice(summary('550 | 0 | |'))).toEqual([]);
});

test('another year or another unit has other figures', () => {
  const total = '550 | -3 210 | 573 | -3 271';
  expect(
    twice(
      summary(
        total,
        '',
        HEADER.map((one) => one.replace('2023', '2022')),
      ),
    ),
  ).toEqual([]);
  expect(twice(summary(total, 'tkr'))).toEqual([]);
});

test('of several totals the last is the one that is stated twice', () => {
  const total = '550 | -3 210 | 573 | -3 271';
  expect(
    twice(summary(total).replace('Socialnämnden', 'Summa kultur | 11 | -47 | 12 | -52\nSocialnämnden')),
  ).toEqual(['B5 B4', 'C5 B7', 'D5 C4', 'E5 C7']);
});

test('two tables that both split their columns, or neither of which does, are no summary of each other', () => {
  const total = '550 | -3 210 | 573 | -3 271';
  expect(twice(summary(total), summary(total).replace('Kulturnämnden', 'Miljönämnden'))).toEqual([]);
  expect(twice(STATEMENT.replace('Avgifter', 'Hyror'))).toEqual([]);
});
