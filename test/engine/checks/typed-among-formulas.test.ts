import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('a typed total beside formulas', () => {
  expect(
    told(
      'typed-among-formulas',
      workbook(`
              | Budget 2022 | Budget 2023    | Utfall 2023
        A     | 1           | 2              | 3
        B     | 4           | 5              | 6
        Summa | 5           | 7 =SUM(C2:C3)  | 9 =SUM(D2:D3)
      `),
    ),
  ).toEqual(['warning B4 typed-among-formulas']);
});

test('a typed deviation among formulas down the column', () => {
  expect(
    told(
      'typed-among-formulas',
      workbook(`
                          | Budget 2023 | Utfall 2023 | Avvikelse
        Försäljning       | 100         | 120         | 20 =C2-B2
        Avgifter          | 30          | 20          | -10
        Personalkostnader | -50         | -45         | 5 =C4-B4
        Hyror             | -20         | -22         | -2 =C5-B5
      `),
    ),
  ).toEqual(['warning D3 typed-among-formulas']);
});

test('one formula, two typed numbers, or formulas of several shapes are no pattern', () => {
  for (const total of [
    'Summa | 5 | 7 | 9 =SUM(D2:D3)',
    'Summa | 5 | 7 | 9 =SUM(D2:D3) | 11 =SUM(E2:E3)',
    'Summa | 5 | 7 =SUM(C2:C3) | 9 =D2+D3',
  ]) {
    const budget =
      '| Budget 2021 | Budget 2022 | Budget 2023 | Utfall 2023\nA | 1 | 2 | 3 | 4\nB | 4 | 5 | 6 | 7';
    expect(told('typed-among-formulas', workbook(`${budget}\n${total}`))).toEqual([]);
  }
});
