import { checkWorkbook } from '../../../src/engine';
import { lines, told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('budget plus amendment must be the amended budget', () => {
  expect(
    told(
      'amended-budget',
      workbook(`
                             | Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar
        Försäljningsintäkter | 27 400      |                    | 27 400
        Avgiftsintäkter      | 10 000      | 2 000              | 12 000
        Personalkostnader    | -50 000     | 5 000              | -54 000
      `),
    ),
  ).toEqual(['error D4 relation-broken -9000']);
});

test('a blank amendment is no amendment', () => {
  expect(
    told(
      'amended-budget',
      workbook(`
                             | Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar
        Försäljningsintäkter | 27 400      |                    | 27 400
        Avgiftsintäkter      | 10 000      |                    | 10 000
      `),
    ),
  ).toEqual([]);
});

test('a budget without its amended budget, or the other way round, is a gap where every other line has both', () => {
  const drawing = (budget: string, amended: string) => `
                 | Budget 2023 | Budgetförändringar | Budget 2023 efter förändringar
    Intäkter     | 500         | 20                 | 520
    Kostnader    | -900        |                    | -900
    Avskrivning  | ${budget}   |                    | ${amended}
    Hyror        | -70         | -5                 | -75
  `;
  expect(lines(checkWorkbook(workbook(drawing('-40', ''))))).toContain('warning D4 figure-missing');
  expect(lines(checkWorkbook(workbook(drawing('', '-40'))))).toContain('warning D4 relation-broken -40');
});
