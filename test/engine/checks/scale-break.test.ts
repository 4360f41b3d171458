import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

test('too small by a thousand', () => {
  expect(
    told(
      'scale-break',
      workbook(`
          | Bokslut 2022 | Budget 2023 | Bokslut 2023
        A | 1 200 000    | 1 250 000   | 1 300
        B | 300 000      | 310 000     | 305 000
      `),
    ),
  ).toEqual(['warning D2 scale-cell']);
});

test('of two columns the right one is named, once', () => {
  expect(
    told(
      'scale-break',
      workbook('| Budget 2023 | Bokslut 2023\nA | 1 200 | 1 300 000\nB | 300 | 305 000\nC | 80 | 75 000'),
    ),
  ).toEqual(['warning C1 scale-column']);
});

test('two lines, or one line of another size, are no other unit', () => {
  for (const rows of [
    'A | 1 200 | 1 300 000\nB | 300 | 305 000',
    'A | 1 200 | 1 300 000\nB | 300 | 305 000\nC | 8 | 9',
  ])
    expect(told('scale-break', workbook(`| Budget 2023 | Bokslut 2023\n${rows}`))).toEqual([]);
});

test('a budget and an amended budget that repeats it are one witness', () => {
  expect(
    told(
      'scale-break',
      workbook(`
          | Budget 2023 | Budget 2023 efter förändringar | Bokslut 2023
        A | 200         | 200                            | 195 570
        B | 300         | 310                            | 305
      `),
    ),
  ).toEqual([]);
});

test('a cell that the sums prove wrong is told by them', () => {
  expect(
    told(
      'scale-break',
      workbook(`
                                | Bokslut 2022 | Budget 2023 | Bokslut 2023
        Personalkostnader       | -1 200       | -1 250      | -1 300
        Köp av tjänster         | -300         | -310        | -305 000
        Verksamhetens kostnader | -1 500       | -1 560      | -1 605
      `),
    ),
  ).toEqual([]);
});

test('about a thousand times both others, which are of one size', () => {
  const found = (...figures: string[]) =>
    told(
      'scale-break',
      workbook(`
          | Bokslut 2022 | Budget 2023 | Bokslut 2023
        A | ${figures.join(' | ')}
        B | 300 | 310 | 305
      `),
    );
  expect(found('1 000', '1 400', '980 000')).toEqual(['warning D2 scale-cell']);
  expect(found('1 000', '1 400', '979 000')).toEqual([]);
  expect(found('1 000', '1 400', '1 400 000')).toEqual(['warning D2 scale-cell']);
  expect(found('1 000', '1 400', '1 401 000')).toEqual([]);
  expect(found('1 000 000', '1 400 000', '1 000')).toEqual(['warning D2 scale-cell']);
  expect(found('1 000 000', '1 400 000', '999')).toEqual([]);
  expect(found('1 000 000', '980 000', '1 400')).toEqual(['warning D2 scale-cell']);
  expect(found('1 000 000', '979 000', '1 400')).toEqual([]);
  expect(found('1 000', '1 501', '1 060 000')).toEqual([]);
  expect(found('1 000', '1 000', '1 000 000')).toEqual([]);
});

test('a column is in another unit where each line is, beside the nearest of its peers', () => {
  const found = (...lines: string[]) =>
    told('scale-break', workbook(['| Bokslut 2022 | Budget 2023 | Bokslut 2023', ...lines].join('\n')));
  expect(found('A | 1 200 | 2 300 | 1 290 000', 'B | 300 | 12 | 30 000', 'C | 80 | 4 | 200 000')).toEqual([]);
  expect(found('A | 1 200 | 2 300 | 1 290 000', 'B | 300 | 12 | 120 000', 'C | 80 | 4 | 200 000')).toEqual([
    'warning D1 scale-column',
  ]);
  expect(found('A | 1 200 | 2 300 | 1 290 000', 'B | 300 | 12 | 119 000', 'C | 80 | 4 | 200 000')).toEqual(
    [],
  );
  expect(found('A | 1 200 | 2 300 | 1 290 000', 'B | 300 | 12 | 120 000', 'C | 80 | 4 | 200 001')).toEqual(
    [],
  );
});

test('a column in another unit is told once and not cell by cell; a line that lacks a figure says nothing', () => {
  const found = (...lines: string[]) =>
    told('scale-break', workbook(['| Bokslut 2022 | Budget 2023 | Bokslut 2023', ...lines].join('\n')));
  const lines = ['A | 1 200 | 1 300 | 1 290 000', 'B | 300 | 310 | 305 000', 'C | 80 | 84 | 79 000'];
  expect(found(...lines)).toEqual(['warning D1 scale-column']);
  expect(found(...lines, 'D | 12 | 13 |')).toEqual(['warning D1 scale-column']);
  expect(found(...lines, 'D | | | 13 000')).toEqual(['warning D1 scale-column']);
});

test('columns that are larger in one line and smaller in the next are in no other unit', () => {
  expect(
    told(
      'scale-break',
      workbook('| Budget 2023 | Bokslut 2023\nA | 1 200 | 1 300 000\nB | 300 000 | 305\nC | 80 | 75 000'),
    ),
  ).toEqual([]);
  expect(
    told(
      'scale-break',
      workbook('| Budget 2023 | Bokslut 2023\nA | 1 200 000 | 1 300\nB | 300 000 | 305\nC | 80 000 | 75'),
    ),
  ).toEqual(['warning C1 scale-column']);
});
