import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('every notation, also mixed', () => {
  expect(
    told(
      'activity-dates',
      workbook(`
        Aktivitet | Startdatum | Slutdatum
        A         | 2023-06-30 | 1.6.2023
        B         | 20230601   | 30 juni 2023
        C         | 2023-06-30 | 2023-06-30
        D         | snarast    | 2023-06-30
      `),
    ),
  ).toEqual(['error C2 activity-ends-before-start']);
});

test('during the year, and yet over in January', () => {
  expect(
    told(
      'activity-dates',
      workbook(`
        Toimenpide                 | Aloituspäivä | Päättymispäivä
        Kysely tehdään vuoden aikana | 1.1.2023   | 31.1.2023
        Kysely tehdään tammikuussa | 1.1.2023     | 31.1.2023
        Kysely tehdään vuoden aikana | 1.12.2022  | 31.1.2023
      `),
    ),
  ).toEqual(['warning C2 activity-ends-early']);
});
