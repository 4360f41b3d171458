import { checkWorkbook } from '../../../src/engine';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('all blanks of a column are one finding that names the lines', () => {
  const book = workbook(`
                   | Budget 2023 | Bokslut 2023
    Intäkter       | 100         | 90
    Avskrivningar  | -10         |
    Interna poster | -20         |
  `);
  expect(told('blank-outcome', book)).toEqual(['warning C3 blank-outcome']);
  const { findings } = checkWorkbook(book);
  expect(findings.map((one) => ('lines' in one.message ? one.message.lines : []))).toEqual([
    ['Avskrivningar', 'Interna poster'],
  ]);
});

test('a figure that the others prove is told as missing, not as blank', () => {
  expect(
    told(
      'blank-outcome',
      workbook(`
                                | Budget 2023 | Budget 2023 efter förändringar | Bokslut 2023 | Avvikelse
        Verksamhetens intäkter  | 100         | 100                            | 90           | -10
        Verksamhetens kostnader | -150        | -150                           | -160         | -10
        Verksamhetsbidrag       | -50         | -50                            |              | -20
      `),
    ),
  ).toEqual([]);
});

test('an outcome that nobody has filled in yet is not blank', () => {
  expect(
    told('blank-outcome', workbook('| Budget 2023 | Bokslut 2023\nIntäkter | 100 |\nKostnader | -90 |')),
  ).toEqual([]);
});

test('in the middle of the year it is a note', () => {
  expect(
    told(
      'blank-outcome',
      workbook(`
                      | Budget 2023 | Utfall jan-aug 2023
        Intäkter      | 100         | 90
        Avskrivningar | -10         |
      `),
    ),
  ).toEqual(['info C3 blank-outcome']);
});

test('without a budget on the line a blank says nothing', () => {
  expect(
    told('blank-outcome', workbook('| Budget 2023 | Bokslut 2023\nIntäkter | 100 | 90\nAvgifter | 0 |')),
  ).toEqual([]);
});

test('where the deviation or the sum holds without it, nothing was booked', () => {
  expect(
    told(
      'blank-outcome',
      workbook(`
                                | Budget 2023 | Bokslut 2023 | Avvikelse
        Personalkostnader       | -100        | -110         | -10
        Understöd               | -50         |              | 50
        Verksamhetens kostnader | -150        | -110         | 40
      `),
    ),
  ).toEqual([]);
});

test('a line inside another or a balance needs no outcome; a budget above 0 asks for one as one below does', () => {
  const found = (row: string) =>
    told(
      'blank-outcome',
      workbook(`
                     | Budget 2023 | Bokslut 2023
        Intäkter     | 100         | 90
        Personalkostnader | -80    | -81
        ${row}
        Hyror        | -20         | -21
      `),
    );
  expect(found('Bidrag | 12 |')).toEqual(['warning C4 blank-outcome']);
  expect(found('Resor | -12 |')).toEqual(['warning C4 blank-outcome']);
  expect(found('varav övertid | -12 |')).toEqual([]);
  expect(found('Resor | 0 |')).toEqual([]);
  expect(found('Ingående resultatfond | 12 |')).toEqual([]);
});

test('of an earlier year only the result may be printed', () => {
  expect(
    told(
      'blank-outcome',
      workbook(`
                                | Budget | Bokslut 2023 | Bokslut 2022 | Bokslut 2021
        Försäljningsintäkter    | 100    | 90           |              |
        Avgiftsintäkter         | 20     | 25           |              |
        Personalkostnader       | -150   | -160         |              |
        Köp av tjänster         | -40    | -45          |              |
        Verksamhetsbidrag       | -70    | -90          | -88          | -81
      `),
    ),
  ).toEqual([]);
});

test('the group beside the municipality has no budget that its blanks would be held against', () => {
  const book = workbook(`
                           | Kommunen     |              |             | Koncernen    |
                           | Bokslut 2020 | Bokslut 2021 | Budget 2021 | Bokslut 2020 | Bokslut 2021
      Årets resultat       | 379          | 807          | 143         | 592          | 1 037
      Reservering till RUR | -220         | -60          | -40         |              |
      Balanskravsresultat  | 159          | 747          | 103         |              |
    `);
  expect(told('blank-outcome', book)).toEqual([]);
});

test('a budget of no year is of the latest year that was booked', () => {
  const found = (header: string) =>
    told(
      'blank-outcome',
      workbook(`
                          | ${header}
        Intäkter          | 100 | 90  | 80  |
        Personalkostnader | -80 |     |     |
        Hyror             | -20 | -21 | -19 |
      `),
    );
  expect(found('Budget | Bokslut 2023 | Bokslut 2022 | Bokslut 2024')).toEqual(['warning C3 blank-outcome']);
  expect(found('Budget | Bokslut 2022 | Bokslut 2023 | Bokslut 2024')).toEqual(['warning D3 blank-outcome']);
  expect(found('Budget 2022 | Bokslut 2022 | Bokslut 2023 |')).toEqual(['warning C3 blank-outcome']);
});
