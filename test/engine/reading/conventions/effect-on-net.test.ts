import { checkWorkbook, readTables } from '../../../../src/engine';
import { amountText } from '../../../../src/engine/model/amount';
import { address } from '../../../../src/engine/model/cell';
import { workbook } from '../../../support/text-table';

/** Errors and warnings as `error D2 figure-proved 42`. */
function told(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ severity, cell, message, repair }) =>
      [severity, address(cell), message.key, ...(repair ? [amountText(repair.value)] : [])].join(' '),
    );
}

const convention = (drawing: string) => readTables(workbook(drawing)).tables[0]?.table.deviationConvention;

/** Names that no chart knows: two that bring in money and three that cost. */
const areas = (net: string, [first, second, ...costs]: readonly string[]) => `
  tkr          | Budget 2024 | Utfall 2024 | Avvikelse
  Maxtaxa      | 2 029       | 1 987       | ${first ?? ''}
  Kiosken      | 5 733       | 5 989       | ${second ?? ''}
  Skolskjuts   | 8 942       | 8 045       | ${costs[0] ?? ''}
  Turistbyrå   | 6 616       | 5 702       | ${costs[1] ?? ''}
  Bibliotek    | 33 740      | 37 649      | ${costs[2] ?? ''}
  ${net}`;

test('deviations that are effects on the net go both ways, and the net says which lines are which', () => {
  const net = areas('Netto | -41 536 | -43 420 | -1 884', ['-42', '256', '897', '914', '-3 909']);
  expect(told(net)).toEqual([]);
  expect(convention(net)).toBe('result-effect');
  const netCost = areas('Nettokostnad | 41 536 | 43 420 | -1 884', ['-42', '256', '897', '914', '-3 909']);
  expect(told(netCost)).toEqual([]);
  expect(convention(netCost)).toBe('result-effect');
});

test('so do they where some lines are known', () => {
  expect(
    told(`
      tkr                | Budget 2024 | Utfall 2024 | Avvikelse
      Taxor och avgifter | 8 382       | 9 383       | 1 001
      Bidrag             | 2 016       | 2 016       | 0
      Skolskjuts         | 2 796       | 2 605       | 191
      Turistbyrå         | 10 848      | 10 105      | 743
      Bibliotek          | 46 357      | 42 014      | 4 343
      Nettokostnad       | 49 603      | 43 325      | 6 278`),
  ).toEqual([]);
});

test('one turned sign among deviations that go one way is still wrong', () => {
  const plain = (fees: string) =>
    areas('Netto | -41 536 | -43 420 | -1 884', [fees, '256', '-897', '-914', '3 909']);
  expect(told(plain('-42'))).toEqual([]);
  expect(told(plain('42'))).toEqual(['error D2 figure-proved -42']);
});

test('and so is one among effects on the net', () => {
  const wrong = areas('Netto | -41 536 | -43 420 | -1 884', ['-42', '256', '897', '914', '3 909']);
  expect(told(wrong)).toEqual(['error D6 figure-proved -3909']);
});

test('without a net nobody knows: the one that is exactly turned is a warning, any other wrong one an error', () => {
  const list = (...costs: readonly string[]) => areas('', ['-42', '-256', ...costs]);
  expect(told(list('897', '914', '-3 909'))).toEqual(['warning D2 relation-broken']);
  expect(told(list('978', '914', '-3 909'))).toEqual([
    'warning D2 relation-broken',
    'error D4 relation-broken',
  ]);
});
