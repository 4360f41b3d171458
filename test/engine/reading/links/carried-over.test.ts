import { checkWorkbook, readTables } from '../../../../src/engine';
import { amountText } from '../../../../src/engine/model/amount';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

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

test('an opening balance of other figures does not hide what the sums of a note say', () => {
  const note = (worn: string) => `
    mnkr                                | 2023     | 2022
    Ingående anskaffningsvärde          | 4 834,0  | 4 976,1
    Inköp                               | 396,6    | 409,2
    Utgående anskaffningsvärde          | 5 230,6  | 5 385,3
    Ingående avskrivningar              | -2 193,1 | -2 131,5
    Årets avskrivningar                 | -198,4   | -198,2
    Utgående ackumulerade avskrivningar | -2 391,5 | ${worn}
    Utgående redovisat värde            | 2 839,1  | 3 055,6`;
  expect(told(note('-2 329,7'))).toEqual([]);
  expect(told(note('-2 329 700,0'))).toEqual(['error C7 figure-proved -2329.7']);
});
