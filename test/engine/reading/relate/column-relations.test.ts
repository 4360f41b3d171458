import { readTables } from '../../../../src/engine';
import { relationText } from '../../../support/reading';
import { workbook } from '../../../support/text-table';

/** What adds up along the rows. */
const along = (header: string, ...lines: string[]) =>
  readTables(workbook([header, ...lines].join('\n'))).tables.flatMap(({ table }) =>
    table.relations.filter(({ axis }) => axis === 'column').map(relationText),
  );

const AMENDED = '| Budget 2023 | Ändring | Budget 2023 efter ändringar';

test('the amended budget is the budget and its amendments, also where one of them is blank', () => {
  expect(
    along(
      AMENDED,
      'Intäkter | 400 | | 400',
      'Kostnader | -900 | 10 | -890',
      'Skatter | | 20 | 20',
      'Räntor | | |',
    ),
  ).toEqual(['amended D = B + C in 2 3 4']);
});

test('more than half of the lines must follow, those with a budget and an amended one', () => {
  const two = ['Intäkter | 400 | 7 | 407', 'Kostnader | -900 | 10 | -890'];
  const wrong = ['Skatter | 500 | 20 | 550', 'Räntor | 30 | 2 | 50'];
  expect(along(AMENDED, ...two, wrong[0] ?? '')).toEqual(['amended D = B + C in 2 3 4']);
  expect(along(AMENDED, ...two, ...wrong)).toEqual([]);
  expect(along(AMENDED, ...two, wrong[0] ?? '', 'Fonder | 5 | | ')).toEqual(['amended D = B + C in 2 3 4 5']);
});

test('of two budgets the one that most lines follow is meant, and none of another year or measure', () => {
  expect(
    along(
      '| Budget 2023 | Budget 2023 tillägg | Ändring | Budget 2023 efter ändringar',
      'Intäkter | 400 | 7 | 5 | 405',
      'Kostnader | -900 | 9 | 10 | -890',
      'Netto | -500 | 16 | 15 | -485',
    ),
  ).toEqual(['amended E = B + D in 2 3 4']);
  expect(
    along(
      '| Budget 2023 tillägg | Budget 2023 | Ändring | Budget 2023 efter ändringar',
      'Intäkter | 400 | 401 | 5 | 405',
      'Kostnader | -777 | -900 | 10 | -890',
      'Netto | -500 | -500 | 15 | -485',
    ),
  ).toEqual(['amended E = C + D in 2 3 4']);
  expect(
    along(
      '| Budget 2022 | Budget 2023 | Ändring | Budget 2023 efter ändringar',
      'Intäkter | 400 | 400 | 5 | 405',
      'Kostnader | -900 | -900 | 10 | -890',
    ),
  ).toEqual(['amended E = C + D in 2 3']);
  expect(
    along(
      '| Budget 2023 intäkter | Ändring | Budget 2023 efter ändringar',
      'Skola | 400 | 5 | 405',
      'Teknik | 900 | 10 | 910',
    ),
  ).toEqual([]);
});

test('of several amendments those are meant that most lines follow', () => {
  const header = '| Budget 2024 | Ändring I | Ändring II | Budget efter ändringar';
  expect(
    along(
      header,
      'Intäkter  | 400  | 7  | 5  | 412',
      'Kostnader | -900 |    | 10 | -890',
      'Skatter   | 700  | 20 |    | 720',
    ),
  ).toEqual(['amended E = B + C + D in 2 3 4']);
  expect(along(header, 'Intäkter | 400 | 7 | 5 | 407', 'Kostnader | -900 | 20 | 10 | -880')).toEqual([
    'amended E = B + C in 2 3',
  ]);
});

test('where the header says it is a change, two lines stand against one, unless that one is turned', () => {
  const change = (third: string) =>
    along('| TA 2025 | TA 2026 | Muutossumma', 'Tulot | 400 | 420 | 20', 'Menot | -900 | -933 | -33', third);
  expect(change('Netto | -500 | -515 | -13')).toEqual(['other D = C − B in 2 3 4']);
  expect(change('Netto | -500 | -513 | 13')).toEqual([]);
});

test('a change between years is found past columns of shares', () => {
  expect(
    along(
      'Skatter | 2023 | 2024 | Förändr. % | Index (2023=100) | Förändr. €',
      'Kommunalskatt  | 400 | 420 | 5,0  | 105,0 | 20',
      'Samfundsskatt  | 90  | 84  | -6,7 | 93,3  | -6',
      'Fastighetsskatt| 50  | 53  | 6,0  | 106,0 | 3',
    ),
  ).toEqual(['other F = C − B in 2 3 4']);
});

test('a change, or a deviation from the year before, is the later year less the earlier in each line that states one', () => {
  expect(
    along(
      '| Utfall 2022 | Utfall 2023 | Avvikelse | Förändring',
      'Intäkter  | 400  | 420  | 20  | 20',
      'Kostnader | -900 | -933 | -33 | -33',
      'Netto     | -500 | -513 | -13 |',
      'Skatter   | 500  | 520  |     | 20',
    ),
  ).toEqual(['other D = C − B in 2 3 4', 'other E = C − B in 2 3 5']);
});

test('a column that is no change by its header makes none', () => {
  expect(
    along(
      '| Utfall 2022 | Utfall 2023 | Uppräkning',
      'Intäkter  | 400  | 420  | 20',
      'Kostnader | -900 | -933 | -33',
      'Skatter   | 500  | 520  | 20',
    ),
  ).toEqual([]);
});

test('an effect on the result is turned in the sums of costs, and stays as it is in those of revenue', () => {
  const down = readTables(
    workbook(`
                | Budget 2023 | Utfall 2023 | Avvikelse
      Avgifter  | 200         | 220         | 20
      Bidrag    | 100         | 107         | 7
      Intäkter  | 300         | 327         | 27
      Personal  | 520         | 533         | -13
      Lokaler   | 77          | 70          | 7
      Kostnader | 597         | 603         | -6
      Netto     | -297        | -276        | 21
    `),
  ).tables.flatMap(({ table }) => table.relations.map(relationText));
  expect([...down].sort()).toEqual([
    'deviation D = C − B in 2 3 4 8',
    'deviation D = − C + B in 5 6 7',
    'net 8 = 4 + 7 in D',
    'net 8 = 4 − 7 in B C',
    'sum 4 = 2 + 3 in B C D',
    'sum 7 = 5 + 6 in B C D',
  ]);
});

test('what was taken from a fund counts as its words say, whatever sign it is printed with', () => {
  const fund = (...taken: string[]) =>
    readTables(
      workbook(`
                                       | Utfall 2022 | Utfall 2023 | Utfall 2024
        Resultat                       | 120         | -50         | 70
        Uttag ur resultatfonden        | 0           | ${taken[0] ?? ''} | 0
        Avsättning till resultatfonden | 30          | 0           | 40
        Resultat efter fonder          | 90          | 10          | 30
      `),
    ).tables.flatMap(({ table }) => table.relations.map(relationText));
  expect(fund('60')).toEqual(['net 5 = 2 + 3 − 4 in B C D']);
  expect(fund('-60')).toEqual(['net 5 = 2 − 3 − 4 in B C D']);
});
