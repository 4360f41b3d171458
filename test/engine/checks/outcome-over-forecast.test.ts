import { told } from '../../support/told';
import { sheet, workbook } from '../../support/text-table';

const outcome = sheet(
  'Utfall',
  `
  (mnkr)        | Utfall jan-aug 2023 |
                | Intäkter            | Kostnader
  Nämnden       | 1                   | 27
  Digital       | 9                   | 5
  Upphandling   | 33                  | 30
  Kontaktcenter | 45                  | 39
  Summa         | 88                  | 101`,
  { merges: [{ top: 0, bottom: 0, left: 1, right: 2 }] },
);

const forecast = (header: string, digital: string) =>
  sheet(
    'Prognos',
    `
    (mnkr)        | ${header} |
                  | Intäkter  | Kostnader
    Nämnden       | 2         | 42
    Digital       | 4         | ${digital}
    Upphandling   | 53        | 48
    Kontaktcenter | 66        | 54`,
    { merges: [{ top: 0, bottom: 0, left: 1, right: 2 }] },
  );

test('the same department in two tables', () => {
  const book = workbook(outcome, forecast('Prognos 2023', '2'));
  expect(told('outcome-over-forecast', book)).toEqual(['warning C4 outcome-over-forecast']);
});

test('another year and an outcome within the forecast are left alone', () => {
  expect(told('outcome-over-forecast', workbook(outcome, forecast('Prognos 2024', '2')))).toEqual([]);
  expect(told('outcome-over-forecast', workbook(outcome, forecast('Prognos 2023', '5')))).toEqual([]);
});

test('in one table, whatever sign costs carry; refunds are no overrun', () => {
  expect(
    told(
      'outcome-over-forecast',
      workbook(`
                             | Budget 2023 | Utfall 1.1-31.8.2023 | Prognos 2023
        Försäljningsintäkter | 100         | 120                  | 100
        Personalkostnader    | -100        | -140                 | -120
        Köp av tjänster      | -50         | -40                  | -60
        Understöd            | -10         | 12                   | -8
        Hyror                | -10         | 3                    | 0
      `),
    ),
  ).toEqual(['warning C3 outcome-over-forecast']);
});

test('an outcome without months is the whole year unless it is well below the forecast', () => {
  const book = (costs: string) =>
    workbook(`
                        | Prognos 2023 | Utfall 2023
      Personalkostnader | 120          | ${costs}
      Köp av tjänster   | 60           | 40
      Hyror             | 8            | 12
    `);
  expect(told('outcome-over-forecast', book('118'))).toEqual([]);
  expect(told('outcome-over-forecast', book('80'))).toEqual(['warning C4 outcome-over-forecast']);
});

test('lines inside another, funds and lines named twice have no forecast of their own', () => {
  const found = (...rows: string[]) =>
    told(
      'outcome-over-forecast',
      workbook(`
                          | Utfall jan-aug 2023 | Prognos 2023
        Personalkostnader | -400                | -600
        ${rows.join('\n')}
      `),
    );
  expect(found('Hyror | -70 | -60')).toEqual(['warning B3 outcome-over-forecast']);
  expect(found('varav pensioner | -70 | -60')).toEqual([]);
  expect(found('Årets förändring av fonden | -70 | -60')).toEqual([]);
  expect(found('Hyror | -70 | -60', 'Hyror | -80 | -90')).toEqual([]);
});
