import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const found = (rows: string, total = 'Summa | 29 | 32') =>
  told('duplicate-row', workbook(`| Budget 2023 | Bokslut 2023\n${rows}\n${total}\nAnnat | 7 | 9`));

test('the later of two is told, however its label is spaced', () => {
  expect(found('Löner | 12 | 13\nHyror | 5 | 6\n Löner | 12 | 13')).toEqual(['warning A4 duplicate-row']);
});

test('one figure, one amount, or zeros are no evidence', () => {
  expect(found('Löner | 12 |\nLöner | 12 |', 'Summa | 24 |')).toEqual([]);
  expect(found('Löner | 12 | 12\nLöner | 12 | 12', 'Summa | 24 | 24')).toEqual([]);
  expect(found('Löner | 0 | 0\nLöner | 0 | 0')).toEqual([]);
  expect(found('Löner | 0 | 13\nHyror | 5 | 6\nLöner | 0 | 13', 'Summa | 5 | 32')).toEqual([]);
});

test('a list that nothing adds up is no table of amounts', () => {
  expect(found('Löner | 12 | 13\nHyror | 5 | 6\nLöner | 12 | 13', '')).toEqual([]);
});

test('another figure, a blank for a figure, or a total between', () => {
  expect(found('Löner | 12 | 13\nHyror | 5 | 6\nLöner | 12 | 14', 'Summa | 29 | 33')).toEqual([]);
  expect(found('Löner | 12 | 13\nLöner | 12 |')).toEqual([]);
  expect(found('Löner | 12 | 13\nSumma | 12 | 13\nLöner | 12 | 13')).toEqual([]);
});

test('a figure where the other line has none makes it another line; a column of notes makes no amount', () => {
  const three = (header: string, first: string, second: string, total: string) =>
    told(
      'duplicate-row',
      workbook(
        `| Budget 2023 | Bokslut 2023 | ${header}\nLöner | ${first}\nLöner | ${second}\nSumma | ${total}`,
      ),
    );
  expect(three('Prognos 2023', '12 | 13 |', '12 | 13 |', '24 | 26 |')).toEqual(['warning A3 duplicate-row']);
  expect(three('Prognos 2023', '12 | 13 |', '12 | 13 | 5', '24 | 26 | 5')).toEqual([]);
  expect(three('Prognos 2023', '12 | 13 | 5', '12 | 13 |', '24 | 26 | 5')).toEqual([]);
  expect(three('Not', '12 | 12 | 7', '12 | 12 | 7', '24 | 24 |')).toEqual([]);
});
