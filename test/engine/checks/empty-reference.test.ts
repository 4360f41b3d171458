import { checkWorkbook } from '../../../src/engine';
import { address } from '../../../src/engine/model/cell';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const table = (budget: string, outcome: string) => `
           | Budget 2023 | Utfall 2023
  Intäkter | 1 200       | 1 140
           |             |
  Personal | -800        | -820
  Hyror    | -100        | -90
  Netto    | ${budget}   | ${outcome}
`;

test('a formula filled along the line is one finding', () => {
  const found = checkWorkbook(workbook(table('1 100 =B2+B3+B5', '1 050 =C2+C3+C5'))).findings.filter(
    (one) => one.check === 'empty-reference',
  );
  expect(found.map((one) => [address(one.cell), ...one.related.map(address)])).toEqual([['B6', 'B3', 'C6']]);
});

test('a label is no amount', () => {
  expect(told('empty-reference', workbook(table('300 =B2+B4+B5', '0 =C2+A4+C5')))).toEqual([
    'warning C6 empty-reference',
  ]);
});

test('a SUM passes over blank rows, and a blank cell of a line may be meant', () => {
  expect(told('empty-reference', workbook(table('300 =SUM(B2:B5)', '230 =SUM(C2:C5)')))).toEqual([]);
  expect(
    told(
      'empty-reference',
      workbook(`
          | Budget 2023 | Ändring | Budget efter ändring
        A | 100         |         | 100 =B2+C2
        B | 200         | 10      | 210 =B3+C3
      `),
    ),
  ).toEqual([]);
});
