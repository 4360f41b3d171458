import { checkWorkbook, readTables } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { workbook } from '../../support/text-table';

const equity = (opening: string, closing: string, header = '2023 | 2022') => `
  tkr                        | ${header}
  Ingående eget kapital      | ${opening} | 30 118
  Årets resultat             | 1 437      | -918
  Direktbokningar            | -62        | 206
  Utgående eget kapital      | 30 781     | ${closing}`;

const links = (drawing: string) =>
  readTables(workbook(drawing)).links.map((one) => [one.total, ...one.parts].map(address).join(' = '));

function told(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ severity, cell, message, repair }) =>
      [severity, address(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );
}

test('a balance opens with what it closed with the year before', () => {
  expect(links(equity('29 406', '29 406'))).toEqual(['B2 = C5']);
  expect(links(equity('29 406', '29 406', 'Budget 2023 | 2022'))).toEqual([]);
  expect(links(equity('29 406', '29 406', '2023 | 2021'))).toEqual([]);
});

test('which tells what end of a bridge is wrong', () => {
  expect(told(equity('29 406', '29 406'))).toEqual([]);
  expect(told(equity('29 406', '29 604'))).toEqual(['error C5 figure-proved 29406']);
  expect(told(equity('24 906', '29 406'))).toEqual(['error B2 figure-proved 29406']);
});

test('a balance that was restated between the years is no error', () => {
  expect(told(equity('29 300', '29 406').replace('30 781', '30 675'))).toEqual([]);
});
