import { checkWorkbook } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { sv } from '../../../src/i18n/sv';
import { workbook } from '../../support/text-table';

/** What is told of a drawing: the cell with its repair, or all cells that could be wrong. */
function told(drawing: string): string[] {
  return checkWorkbook(workbook(drawing))
    .findings.filter((one) => one.severity !== 'info')
    .map(({ severity, cell, message, repair, candidates }) =>
      [
        severity,
        address(cell),
        message.key,
        ...(repair ? [amountText(repair.value)] : candidates.map((one) => address(one.cell)).sort()),
      ].join(' '),
    );
}

const used = (outcome: readonly string[], share: readonly string[], header = 'Förbrukat %') => `
              | Budget 2023 | Utfall 2023         | ${header}
  Skola       | 12 400      | ${outcome[0] ?? ''} | ${share[0] ?? ''}
  Vård        | 18 250      | ${outcome[1] ?? ''} | ${share[1] ?? ''}
  Kultur      | 3 310       | ${outcome[2] ?? ''} | ${share[2] ?? ''}
  Teknik      | 5 640       | ${outcome[3] ?? ''} | ${share[3] ?? ''}
  Summa       | 39 600      | ${outcome[4] ?? ''} | ${share[4] ?? ''}
`;
const SHARES = ['34', '33', '36', '29', '33'];

test('the per cent of one row tells which part of a sum is wrong', () => {
  expect(told(used(['4 216', '6 023', '1 920', '1 636', '13 067'], SHARES))).toEqual([
    'error C4 figure-proved 1192',
  ]);
});

test('the per cent of the total tells that the parts are right', () => {
  expect(told(used(['4 216', '6 023', '1 192', '1 636', '15 067'], SHARES))).toEqual([
    'error C6 figure-proved 13067',
  ]);
});

test('a blank that has a per cent is an amount that was left out', () => {
  expect(told(used(['4 216', '6 023', '', '1 636', '13 067'], SHARES))).toEqual([
    'error C4 figure-missing 1192',
  ]);
});

test('nothing is told apart where the per cent allows both figures, or another one, or has two rows to choose from', () => {
  const all = 'error C6 relation-broken C2 C3 C4 C5 C6';
  expect(told(used(['4 216', '6 023', '1 192', '1 646', '13 067'], SHARES))).toEqual([all]);
  expect(told(used(['4 216', '6 023', '1 920', '1 636', '13 067'], ['34', '33', '46', '29', '33']))).toEqual([
    all,
  ]);
  expect(told(used(['4 216', '6 023', '1 192', '1 636', '13 795'], ['34', '33', '58', '29', '33']))).toEqual([
    all,
  ]);
});

test('a per cent that alone does not follow is no wrong amount', () => {
  expect(told(used(['4 216', '6 023', '1 192', '1 636', '13 067'], ['34', '33', '63', '29', '33']))).toEqual([
    'warning D4 percent-differs',
  ]);
});

test('so does a change in per cent', () => {
  const drawing = `
                | 2022  | 2023  | Förändring %
    Skatter     | 8 120 | 8 364 | 3,0
    Statsbidrag | 1 940 | 2 371 | 11,9
    Avgifter    | 612   | 655   | 7,0
    Hyror       | 433   | 428   | -1,2
    Summa       | 11 105 | 11 618 | 4,6
  `;
  expect(told(drawing)).toEqual(['error C3 figure-proved 2171']);
});

test('a share of the whole tells a part, and all the shares together the whole', () => {
  const shares = (part: string, whole: string) => `
                | Budget 2023 | Utfall 2023 | Andel %
    Skola       | 12 400      | 4 216       | 32,3
    Vård        | 18 250      | 6 023       | 46,1
    Kultur      | 3 310       | ${part}     | 9,1
    Teknik      | 5 640       | 1 636       | 12,5
    Summa       | 39 600      | ${whole}    | 100,0
  `;
  expect(told(shares('1 912', '13 067'))).toEqual(['error C4 figure-proved 1192']);
  expect(told(shares('1 192', '13 607'))).toEqual(['error C6 figure-proved 13067']);
});

test('the per cent that told it is named', () => {
  const [finding] = checkWorkbook(
    workbook(used(['4 216', '6 023', '1 920', '1 636', '13 067'], SHARES)),
  ).findings;
  expect(finding && sv.finding(finding.message).body).toBe(
    'I kolumnen Utfall 2023 ska det stå 1\u00a0192. De andra beloppen visar det. Då stämmer sambandet. Det gör även procenten i kolumnen Förbrukat %.',
  );
  expect(finding?.related.map(address)).toContain('D4');
});
