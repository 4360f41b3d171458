import { verdictsOf } from '../../../src/engine/checks/verdicts';
import { readTables } from '../../../src/engine';
import { amountText } from '../../../src/engine/model/amount';
import { address } from '../../../src/engine/model/cell';
import { workbook } from '../../support/text-table';

/** Each relation of each table by its total: `t1 B4 broken 10 of 1.5`. */
function verdicts(...drawings: string[]): string[] {
  const book = workbook(...drawings);
  const { tables, links } = readTables(book);
  const all = verdictsOf(
    book,
    tables.map(({ table }) => table),
    links,
  );
  return [...all].flatMap(([id, relations]) =>
    relations.map(({ relation, verdict, difference, slack }) =>
      [
        id,
        address(relation.total),
        verdict,
        ...(difference && slack ? [amountText(difference), 'of', amountText(slack)] : []),
      ].join(' '),
    ),
  );
}

test('what figures say of each relation: that it holds, within roundings or not, or that a total is missing', () => {
  const table = (total: string) => `
           | Budget 2022 | Utfall 2022 | Utfall 2023
    Vägar  | 412  | 418  | 433
    Broar  | 233  | 241  | 250
    Torg   | 101  | 97   | 110
    Summa  | 746  | 757  | ${total}`;
  expect(verdicts(table('793'))).toEqual([
    't1 B5 exact 0 of 2',
    't1 C5 rounding 1 of 2',
    't1 D5 exact 0 of 2',
  ]);
  expect(verdicts(table('783'))).toContain('t1 D5 broken -10 of 2');
  expect(verdicts(table(''))).toContain('t1 D5 incomplete');
});
