import { checkWorkbook } from '../../../src/engine';
import { workbook } from '../../support/text-table';

/** The causes that are named for the figures proved wrong in a table whose right rows are these. */
function causes(wrong: Readonly<Record<string, string>>): string[] {
  const right = [
    ['Försäljningsintäkter', '12 407', '13 911', '1 504'],
    ['Avgiftsintäkter', '8 220', '8 001', '-219'],
    ['Övriga intäkter', '4 118', '3 305', '-813'],
    ['Verksamhetens intäkter', '24 745', '25 217', '472'],
  ];
  const rows = right.map((cells, r) =>
    cells.map((cell, c) => wrong[`${'ABCD'[c] ?? ''}${String(r + 2)}`] ?? cell).join(' | '),
  );
  const drawing = ['| Budget 2023 | Utfall 2023 | Avvikelse', ...rows].join('\n');
  return checkWorkbook(workbook(drawing)).findings.flatMap(({ message }) =>
    message.key === 'figure-proved' ? [message.slip ?? 'none'] : [],
  );
}

test.each([
  ['C5', '21 912', 'part-left-out'],
  ['C5', '33 218', 'part-twice'],
  ['C3', '13 911', 'neighbour-line'],
  ['C3', '8 220', 'neighbour-column'],
  ['C3', '800 100', 'factor-100'],
  ['C3', '80 010', 'factor-10'],
  ['C3', '8 901', 'one-digit'],
  ['C3', '-8 001', 'sign'],
  ['C3', '9 999', 'none'],
])('%s that says %s: %s', (cell, figure, cause) => {
  expect(causes({ [cell]: figure })).toEqual([cause]);
});

test('small figures are alike by chance, and a number of a note is no amount', () => {
  const right = (amount: string) =>
    checkWorkbook(
      workbook(`
                               | Not | Budget 2023 | Utfall 2023 | Avvikelse
        Försäljningsintäkter   | 912 | 12 407      | 13 911      | 1 504
        Avgiftsintäkter        | 4   | 84          | ${amount}   | -219
        Övriga intäkter        | 912 | 4 118       | 3 305       | -813
        Verksamhetens intäkter |     | 16 609      | 17 081      | 472`),
    ).findings.flatMap(({ message }) => (message.key === 'figure-proved' ? [message.slip ?? 'none'] : []));
  expect(right('84')).toEqual(['none']);
});
