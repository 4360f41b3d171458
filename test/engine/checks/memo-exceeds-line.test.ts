import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('one column has nothing to compare with, so it is a warning', () => {
  expect(
    told(
      'memo-exceeds-line',
      workbook('| Budget\nPersonalkostnader | -100\nvarav pensioner | -120\nKöp av tjänster | -50'),
    ),
  ).toEqual(['warning B3 memo-exceeds-line']);
});

test('every memo line below a line is within that line', () => {
  expect(
    told(
      'memo-exceeds-line',
      workbook(`
                          | Budget 2023 | Bokslut 2023
        Personalkostnader | 100         | 110
        - varav löner     | 70          | 80
        - varav pensioner | 30          | 210
      `),
    ),
  ).toEqual(['error C4 memo-exceeds-line']);
});

test('larger in every column, of another sign, or without figures above', () => {
  for (const rows of [
    'Personalkostnader | 100 | 110\nvarav löner | 170 | 180',
    'Personalkostnader | 100 | 110\nvarav löner | 70 | -180',
    'Personalkostnader | | \nvarav löner | 70 | 180',
    'Personalkostnader | 0 | 110\nvarav löner | 70 | 80',
    'Resultat | 100 | 110\nvarav intäkter | 170 | 80',
    'Personalkostnader | 100 | 110\nLöner\nvarav löner | 170 | 80',
  ])
    expect(
      told('memo-exceeds-line', workbook(`| Budget 2023 | Bokslut 2023\n${rows}\nHyror | 5 | 6`)),
    ).toEqual([]);
});

test('among amendments, and under headers that say nothing, a part may be larger than the whole', () => {
  const found = (header: string) =>
    told(
      'memo-exceeds-line',
      workbook(`
                          | Budget 2023 | ${header} | Bokslut 2023
        Personalkostnader | 100         | 5         | 110
        varav löner       | 70          | 60        | 80
      `),
    );
  expect(['Budget 2022', 'Ändring', 'Läge'].map(found)).toEqual([['error C3 memo-exceeds-line'], [], []]);
});

test('a part that is nothing in the other column leaves one to go by', () => {
  const found = (rows: string) =>
    told('memo-exceeds-line', workbook(`| Budget 2023 | Bokslut 2023\n${rows}\nHyror | 5 | 6`));
  expect(found('Personalkostnader | 100 | 110\nvarav löner | 0 | 210')).toEqual([
    'warning C3 memo-exceeds-line',
  ]);
  expect(found('Intäkter | 100 | 110\nvarav avgifter | 70 | 210')).toEqual(['error C3 memo-exceeds-line']);
  expect(found('Personalkostnader | 100 | 110\nvarav löner | 70 | 111')).toEqual([]);
  expect(found('Personalkostnader | 100 | 110\nvarav löner | 70 | 112')).toEqual([
    'error C3 memo-exceeds-line',
  ]);
});
