import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const book = (rows: string, period = 'Tertial 2 2023') =>
  workbook(`
    Aktivitet | Startdatum | Slutdatum | Avvikelse
    ${rows}

    Indikator | Periodens utfall | Årsmål | Period
    Sjukfrånvaro | 5,5 % | 6,5 % | ${period}
  `);

test('on or before the last day of the period', () => {
  expect(
    told(
      'activity-overdue',
      book(`A | 2023-01-01 | 2023-08-31 |
        B | 2023-01-01 | 2023-09-01 |
        C | 2023-01-01 | 2023-05-31 | Nej`),
    ),
  ).toEqual(['warning D2 activity-overdue']);
});

test('at the end of the year the last day says nothing', () => {
  expect(
    told(
      'activity-overdue',
      book(
        `A | 2023-01-01 | 2023-12-31 |
        B | 2023-01-01 | 2023-05-31 |`,
        'VB 2023',
      ),
    ),
  ).toEqual(['warning D3 activity-overdue']);
});

test('a text on the row makes it a note, a status answers', () => {
  expect(
    told(
      'activity-overdue',
      book(`A | 2023-01-01 | 2023-05-31 |
        Analys: Statistik har lämnats över.`),
    ),
  ).toEqual(['info D2 activity-overdue']);
  expect(
    told(
      'activity-overdue',
      workbook(`
        Aktivitet | Startdatum | Slutdatum  | Avvikelse | Status
        A         | 2023-01-01 | 2023-05-31 |           | Klar

        Indikator | Periodens utfall | Årsmål | Period
        Sjukfrånvaro | 5,5 % | 6,5 % | Tertial 2 2023
      `),
    ),
  ).toEqual([]);
});
