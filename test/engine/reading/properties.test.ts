import fc from 'fast-check';
import { checkWorkbook } from '../../../src/engine';
import type { CellValue } from '../../../src/engine/model/cell';
import type { SheetSnapshot } from '../../../src/engine/model/snapshot';
import { emptySheet } from '../../../src/engine/model/snapshot';
import { sheet } from '../../support/text-table';

const STATEMENT = sheet(
  'Blad',
  `
  Kommunstyrelsen
                          | Budget 2023 | Bokslut 2023 | Avvikelse
  Försäljningsintäkter    | 27 411      | 30 291       | 2 880
  Avgiftsintäkter         | 41 230      | 42 118       | 888
  Övriga intäkter         | 18 054      | 19 873       | 1 819
  Verksamhetens intäkter  | 86 695      | 92 282       | 5 587
  Personalkostnader       | -60 218     | -61 940      | -1 722
  Köp av tjänster         | -20 731     | -21 655      | -924
  Material                | -8 412      | -8 100       | 312
  Verksamhetens kostnader | -89 361     | -91 695      | -2 334
  Verksamhetsbidrag       | -2 666      | 587          | 3 253
`,
);

type Values = (CellValue | undefined)[][];

const copy = (): Values => STATEMENT.values.map((row) => [...(row ?? [])]);
const asSheet = (values: Values): SheetSnapshot => ({ ...emptySheet('Blad'), values });

interface Told {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly says: string;
}

function told(values: Values): Told[] {
  return checkWorkbook({ sheets: [asSheet(values)] })
    .findings.filter((one) => one.severity !== 'info')
    .map(({ id, cell, message, severity }) => ({
      id,
      row: cell.row,
      column: cell.column,
      says: `${severity} ${message.key}`,
    }))
    .sort((a, b) => a.row - b.row || a.column - b.column || a.id.localeCompare(b.id));
}

/** A figure of the statement, and by how much it is wrong. */
const slip = fc.record({
  row: fc.integer({ min: 2, max: 10 }),
  column: fc.integer({ min: 1, max: 3 }),
  change: fc.integer({ min: 100, max: 90000 }),
});

function wrong({ row, column, change }: { row: number; column: number; change: number }): Values {
  const values = copy();
  const cells = values[row] ?? [];
  cells[column] = Number(cells[column]) + change;
  return values;
}

test('the statement itself is without a fault', () => {
  expect(told(copy())).toEqual([]);
});

test('a table elsewhere on the sheet has the same findings under the same ids', () => {
  fc.assert(
    fc.property(slip, fc.nat(4), fc.nat(3), (one, down, right) => {
      const values = wrong(one);
      const moved: Values = [
        ...Array.from({ length: down }, () => []),
        ...values.map((row) => [...Array.from({ length: right }, () => null), ...row]),
      ];
      const before = told(values);
      expect(before.length).toBeGreaterThan(0);
      expect(told(moved)).toEqual(
        before.map((each) => ({ ...each, row: each.row + down, column: each.column + right })),
      );
    }),
    { numRuns: 60 },
  );
});

test('a blank row between the sections changes no finding', () => {
  fc.assert(
    fc.property(slip, fc.constantFrom(6, 10), (one, at) => {
      const values = wrong(one);
      const spaced = [...values.slice(0, at), [], ...values.slice(at)];
      expect(told(spaced)).toEqual(
        told(values).map((each) => ({ ...each, row: each.row >= at ? each.row + 1 : each.row })),
      );
    }),
    { numRuns: 60 },
  );
});

test('the order of the parts of a sum changes no finding', () => {
  fc.assert(
    fc.property(slip, fc.shuffledSubarray([6, 7, 8], { minLength: 3 }), (one, order) => {
      const values = wrong(one);
      const shuffled = copyOf(values);
      order.forEach((from, i) => (shuffled[6 + i] = values[from] ?? []));
      const place = (row: number) => (row >= 6 && row <= 8 ? 6 + order.indexOf(row) : row);
      const key = ({ id, says, column }: Told, row: number) =>
        `${id} ${says} ${String(row)} ${String(column)}`;
      const after = told(shuffled).map((each) => key(each, each.row));
      const before = told(values).map((each) => key(each, place(each.row)));
      expect(after.sort()).toEqual(before.sort());
    }),
    { numRuns: 60 },
  );
});

test('costs without a minus and deviations as effects on the result lead to the same wrong cells', () => {
  const turn = (values: Values): Values =>
    values.map((row, r) =>
      row.map((value, c) => (typeof value === 'number' && r >= 6 && r <= 9 && c < 3 ? -value : value)),
    );
  fc.assert(
    fc.property(slip, (one) => {
      const before = told(wrong(one)).filter((each) => each.says.startsWith('error'));
      const after = told(turn(wrong(one))).filter((each) => each.says.startsWith('error'));
      expect(after.map(({ row, column }) => [row, column])).toEqual(
        before.map(({ row, column }) => [row, column]),
      );
    }),
    { numRuns: 60 },
  );
});

function copyOf(values: Values): Values {
  return values.map((row) => [...row]);
}

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -99999, max: 99999 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: false }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme' }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(
      'Summa',
      'Netto',
      'Verksamhetens intäkter',
      'Budget 2023',
      'Avvikelse',
      'Utfall',
      'varav',
      '1 234,5',
      '(12)',
      '-',
      '..',
      '2023',
      2023,
      '1 000 €',
      '🙂',
      true,
      { error: '#REF!' },
      'x'.repeat(32767),
      '1 '.repeat(16000),
      '-'.repeat(32767),
    ),
  },
);

test('whatever stands in the cells, every check ends, and none by a crash', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 30 }),
      fc.boolean(),
      (values, dated) => {
        const formats = [
          { numberFormat: 'General', indent: 0, bold: false },
          { numberFormat: dated ? 'yyyy-mm-dd' : '#,##0,', indent: 3, bold: true },
        ];
        const formatIds = values.map((row) => row.map((_, i) => i % 2));
        const formulas = values.map((row) =>
          row.map((_, i) => (i % 5 === 4 ? '=SUM(A1:A9)+$B$2' : undefined)),
        );
        const merges = [{ top: 0, bottom: 1, left: 0, right: 3 }];
        const report = checkWorkbook({
          sheets: [{ ...asSheet(values), formats, formatIds, formulas, merges, hiddenRows: [1, 2] }],
        });
        expect(report.checks.filter((one) => one.outcome === 'could-not-run')).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
}, 60000);
