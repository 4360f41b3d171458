import { readTables } from '../../../../src/engine';
import { relationText } from '../../../support/reading';
import { workbook } from '../../../support/text-table';

/** The relations of a table where they are meant. */
function relations(drawing: string): string[] {
  return readTables(workbook(drawing)).tables.flatMap(({ table }) => table.relations.map(relationText));
}

/** Ten costs and their sum; of the year before only what is drawn. */
const costs = (before: readonly string[], header = 'Bokslut 2023') =>
  [
    `tkr | ${header} | Budget 2024 | Utfall 2024`,
    ...Array.from({ length: 10 }, (_, i) => {
      const [budget, outcome] = [1013 + 17 * i * i, 1101 + 13 * i * i];
      return `Post ${'abcdefghij'[i] ?? ''} | ${before[i] ?? ''} | ${String(budget)} | ${String(outcome)}`;
    }),
    `Kostnader | ${before[10] ?? ''} | 14975 | 14715`,
  ].join('\n');

const SUM = '~ sum 12 = 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 in';

test('of an earlier year often only the result is printed: its parts are not missing there', () => {
  expect(relations(costs(['', '', '', '', '', '', '', '', '', '', '14001']))).toEqual([`${SUM} C D`]);
  expect(relations(costs(['', '901', '', '', '', '', '', '', '', '', '14001']))).toEqual([`${SUM} C D`]);
});

test('where a fifth is printed, or dashes say nothing of the rest, the column is no excerpt', () => {
  expect(relations(costs(['901', '', '', '', '', '', '', '13100', '', '', '14001']))).toEqual([
    `${SUM} B C D`,
  ]);
  expect(relations(costs(['14001', '-', '-', '-', '-', '-', '-', '-', '-', '-', '14001']))).toEqual([
    `${SUM} B C D`,
  ]);
});

test('amendments are few by nature, and each counts', () => {
  const amended = (amendment: string) => `
    tkr       | Budget 2024 | Budgetförändring | Budget efter förändring | Utfall 2024
    Löner     | 1013 |    | 1013 | 1101
    Hyror     | 1130 |    | 1130 | 1214
    Resor     | 2017 |    | 2017 | 1987
    Material  | 3011 |    | 3011 | 2907
    Konsulter | 4023 |    | 4023 | 4170
    Kostnader | 11194 | ${amendment} | 11204 | 11379`;
  expect(relations(amended('10'))).toEqual([
    'sum 7 = 2 + 3 + 4 + 5 + 6 in B C D E',
    'amended D = B + C in 2 3 4 5 6 7',
  ]);
});
