import { checkWorkbook } from '../../../src/engine';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const table = (total: string) => `
              | Budget 2023 | Utfall 2023
  Försäljning | 10,4 ~0     | 20,5 ~0
  Avgifter    | 30,4 ~0     | 40,5 ~0
  Bidrag      | 50,1 ~0     | 60,3 ~0
  Summa       | ${total}    | 121,3 ~0
`;

test('sums that hold in the cells and not on paper are one note', () => {
  const found = checkWorkbook(workbook(table('90,9 ~0'))).findings.filter(
    (one) => one.check === 'shown-digits',
  );
  expect(found.map(({ message }) => ('cells' in message ? message.cells : null))).toEqual([2]);
});

test('half a unit is rounded away from zero, as Excel shows it', () => {
  // 20,5 and 40,5 are shown as 21 and 41: 21 + 41 + 60 is 122, and 121 is shown.
  expect(told('shown-digits', workbook(table('90,9 ~0.0')))).toEqual(['info B5 shown-digits']);
});

test('a sum that does not hold in the cells is no matter of digits shown', () => {
  expect(told('shown-digits', workbook(table('91,9 ~0')))).toEqual(['info C5 shown-digits']);
});

test('digits that are all shown add up or do not', () => {
  expect(
    told(
      'shown-digits',
      workbook('| Budget 2023 | Utfall 2023\nA | 10,4 | 20,5\nB | 30,4 | 40,5\nSumma | 40,8 | 61,0'),
    ),
  ).toEqual([]);
});

test('thousands are shown rounded too; what is stored with fewer digits or shown by no number is as it is', () => {
  const found = (format: string, ...figures: string[]) =>
    told(
      'shown-digits',
      workbook(`
                    | Budget 2023 | Utfall 2023
        Försäljning | ${figures[0] ?? ''} ~${format} | 21
        Avgifter    | ${figures[1] ?? ''} ~${format} | 41
        Bidrag      | ${figures[2] ?? ''} ~${format} | 62
        Summa       | ${figures[3] ?? ''} ~${format} | 124
      `),
    );
  expect(found('0,', '10 400', '30 400', '50 100', '90 900')).toEqual(['info B5 shown-digits']);
  expect(found('0,', '10 000', '30 000', '50 000', '90 000')).toEqual([]);
  expect(found('0.00', '10,4', '30,4', '50,1', '90,9')).toEqual([]);
  expect(found('0', '-10,4', '-30,4', '-50,1', '-90,9')).toEqual(['info B5 shown-digits']);
  expect(found('0', '10,4', '30,3', '50,1', '90,8')).toEqual(['info B5 shown-digits']);
  expect(found('0', '10,1', '30,1', '50,1', '90,3')).toEqual([]);
});
