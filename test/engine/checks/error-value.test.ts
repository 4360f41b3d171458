import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('a cell that shows an error is named', () => {
  expect(
    told(
      'error-value',
      workbook(`
              | Budget | Utfall
        A     | 1      | #REF!
        B     | 2      | 2
        Summa | 3      | 4
      `),
    ),
  ).toEqual(['error C2 error-cell']);
});

test('an error outside every table is none of our business', () => {
  expect(told('error-value', workbook('| Budget | Utfall\nA | 1 | 2\nSumma | 1 | 2\n\n\n\n#REF!'))).toEqual(
    [],
  );
});
