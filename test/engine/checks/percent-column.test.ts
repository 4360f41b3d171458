import { checkWorkbook } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { told } from '../../support/told';
import { workbook } from '../../support/text-table';

const table = (share: readonly string[], header = 'Förbrukning %') => `
              | Budget 2023 | Utfall 2023 | Avvikelse | ${header}
  Försäljning | 1 200       | 1 140       | -60       | ${share[0] ?? ''}
  Avgifter    | 800         | 820         | 20        | ${share[1] ?? ''}
  Hyror       | 450         | 390         | -60       | ${share[2] ?? ''}
  Bidrag      | 310         | 325         | 15        | ${share[3] ?? ''}
  Övrigt      | 0           | 5           | 5         |
`;

test('the per cent that does not follow is told with what it should be', () => {
  const found = checkWorkbook(workbook(table(['95,0', '102,5', '68,7', '104,8']))).findings.filter(
    (one) => one.check === 'percent-column',
  );
  expect(
    found.map(({ stated, expected }) => [stated && amountText(stated), expected && amountText(expected)]),
  ).toEqual([['68.7', '86.7']]);
});

test('a difference in per cent of the budget, either way, is one too', () => {
  expect(told('percent-column', workbook(table(['-5,0', '2,5', '-13,3', '8,4'], 'Avvikelse %')))).toEqual([
    'warning E5 percent-differs',
  ]);
  expect(told('percent-column', workbook(table(['5,0', '-2,5', '13,3', '-4,8'], 'Avvikelse %')))).toEqual([]);
});

test('text with a per cent sign and numbers with a per cent format are per cent', () => {
  expect(told('percent-column', workbook(table(["'95,0 %", "'102,5 %", "'68,7 %", "'104,8 %"])))).toEqual([
    'warning E4 percent-differs',
  ]);
  expect(
    told('percent-column', workbook(table(['0,95 ~0.0%', '1,025 ~0.0%', '0,687 ~0.0%', '1,048 ~0.0%']))),
  ).toEqual(['warning E4 percent-differs']);
});

test('a per cent that is stored with one place and shown with none is rounded to what is stored', () => {
  const shown = (share: string) =>
    told('percent-column', workbook(table(['95 ~0', '102,5 ~0', `${share} ~0`, '104,8 ~0'])));
  expect(shown('86,7')).toEqual([]);
  expect(shown('68,7')).toEqual(['warning E4 percent-differs']);
});

test('half of the lines prove nothing, nor do two', () => {
  expect(told('percent-column', workbook(table(['95,0', '102,5', '68,7', '140,8'])))).toEqual([]);
  expect(told('percent-column', workbook(table(['95,0', '102,5', '68,7'])))).toEqual([]);
});

test('where an amount itself is wrong, that is told and not the per cent', () => {
  const drawing = `
                | Budget 2023 | Utfall 2023 | Avvikelse | Utfall %
    Försäljning | 1 200       | 1 140       | -60       | 95,0
    Avgifter    | 800         | 820         | 20        | 102,5
    Hyror       | 450         | 930         | -60       | 86,7
    Summa       | 2 450       | 2 350       | -100      | 95,9
  `;
  expect(told('percent-column', workbook(drawing))).toEqual([]);
});

test('what rounded amounts can come to is right, and one per cent beyond it is not', () => {
  const found = (share: string) =>
    told(
      'percent-column',
      workbook(`
        mnkr        | Budget 2023 | Utfall 2023 | Utfall %
        Försäljning | 12,4        | 11,4        | 92
        Avgifter    | 8,2         | 8,0         | 98
        Hyror       | 4,5         | 3,9         | 87
        Bidrag      | 31,2        | 32,5        | 104
        Böter       | -1,2        | -1,1        | ${share}
      `),
    );
  for (const share of ['84', '92', '100']) expect(found(share)).toEqual([]);
  for (const share of ['83', '101']) expect(found(share)).toEqual(['warning D6 percent-differs']);
});

test('a change in per cent may be one of the size, of costs with a minus too, with as many places as its own', () => {
  const drawing = (rent: string) => `
                | Bokslut 2018 | Bokslut 2017 | Förändring %
    Hyror       | 1 167        | 1 140        | 2 %
    Underhåll   | -188         | -234         | ${rent}
    Skötsel     | -591         | -551         | 7,3 %
    Uppvärmning | -107         | -112         | -4,5 %
    Övrigt      | -384         | -301         | 27,6 %
  `;
  expect(told('percent-column', workbook(drawing('-19,6 %')))).toEqual([]);
  expect(told('percent-column', workbook(drawing('19,7 %')))).toEqual([]);
  expect(told('percent-column', workbook(drawing('-16,9 %')))).toEqual(['warning D3 percent-differs']);
});
