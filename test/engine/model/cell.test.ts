import { isIn, parseRangeAddress, placeText, rangeAddress } from '../../../src/engine/model/cell';

const RANGE = { sheet: 'Blad1', top: 2, left: 1, bottom: 4, right: 3 };

test('a range holds its corners and what lies between, on its own sheet', () => {
  const at = (row: number, column: number, sheet = 'Blad1') => isIn(RANGE, { sheet, row, column });
  expect([at(2, 1), at(4, 3), at(3, 2)]).toEqual([true, true, true]);
  expect([at(1, 2), at(5, 2), at(3, 0), at(3, 4), at(3, 2, 'Blad2')]).toEqual(Array(5).fill(false));
});

test('an address is read as it is written, from any corner', () => {
  expect(rangeAddress(RANGE)).toBe('B3:D5');
  expect(rangeAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe('B3');
  const range = { top: 2, left: 1, bottom: 4, right: 3 };
  for (const text of ['B3:D5', 'D5:B3', '$B$5:$D$3', 'd3:b5']) expect(parseRangeAddress(text)).toEqual(range);
  expect(parseRangeAddress('AB10')).toEqual({ top: 9, left: 27, bottom: 9, right: 27 });
  for (const text of ['B3:', ':D5', 'B3:D5:E6', 'B0', '3B', 'ABCD1', ''])
    expect(parseRangeAddress(text)).toBeNull();
});

test('a cell of another sheet is told with its sheet', () => {
  expect(placeText({ sheet: 'Skolor', row: 11, column: 4 }, 'Skolor')).toBe('E12');
  expect(placeText({ sheet: 'Skolor', row: 11, column: 26 }, 'Vård')).toBe('Skolor!AA12');
});
