import { readTables } from '../../../../src/engine';
import type { DeviationPlan } from '../../../../src/engine/reading/conventions/deviation-plan';
import { blockOf } from '../../../../src/engine/reading/relate/figure-block';
import { workbook } from '../../../support/text-table';

/** The figures that are looked at for sums, a line each, in units of the finest; of costs the last column may be turned. */
function block(drawing: string, turned = false) {
  const [read] = readTables(workbook(drawing)).tables;
  if (!read) throw new Error('no table');
  const columns = read.columns.filter((one) => one.figures);
  const last = columns.at(-1);
  if (!last) throw new Error('no column');
  const plan = (convention: DeviationPlan['convention']): DeviationPlan => ({
    column: last,
    outcome: last,
    budget: last,
    amendment: null,
    convention,
    direction: ({ label }) => (label === 'Kostnader' ? -1 : 1),
  });
  const made = blockOf(read.lines, columns, read.figures, [
    plan(turned ? 'result-effect' : 'outcome-budget'),
  ]);
  const rows = made.labels.map(
    (label, i) =>
      `${label} ${[...made.figures.slice(i * columns.length, (i + 1) * columns.length)].join(' ')}`,
  );
  return { ...made, rows };
}

test('in units of the finest decimals of the table, with how fine each column is', () => {
  const { rows, decimals, columnUnits } = block(`
               | Budget 2023 | Utfall 2023 | Avvikelse
    Intäkter   | 120         | 132,5       | 12,50
    Kostnader  | -90         | -85,25      | 4,75
    Bidrag     | 7           |             | -7`);
  expect(rows).toEqual(['Intäkter 12000 13250 1250', 'Kostnader -9000 -8525 475', 'Bidrag 700 NaN -700']);
  expect(decimals).toBe(2);
  expect([...(columnUnits ?? [])]).toEqual([100, 1, 1]);
});

test('more than four decimals are more than a sum is looked for in', () => {
  const { rows, decimals } = block(`
               | Budget 2023 | Utfall 2023
    Intäkter   | 1,000049    | 2,5
    Kostnader  | 3,12345     | 4`);
  expect(decimals).toBe(4);
  expect(rows).toEqual(['Intäkter 10000 25000', 'Kostnader 31235 40000']);
});

test('what no number holds exactly, and per cent among amounts, are left out', () => {
  const { rows } = block(`
               | Budget 2023 | Utfall 2023
    Intäkter   | '90 071 992 547 409 930 | 12
    Kostnader  | 45          | '12 %
    Bidrag     | 46          | 13`);
  expect(rows).toEqual(['Intäkter NaN 12', 'Kostnader 45 NaN', 'Bidrag 46 13']);
});

test('an effect on the result is turned back into a difference, in its own column', () => {
  const drawing = `
               | Budget 2023 | Utfall 2023 | Avvikelse
    Intäkter   | 120         | 132         | 12
    Kostnader  | 90          | 85          | 5
    Bidrag     | 20          | 21          | 1`;
  const turned = block(drawing, true);
  const plain = block(drawing);
  expect(turned.rows).toEqual(['Intäkter 120 132 12', 'Kostnader 90 85 -5', 'Bidrag 20 21 1']);
  expect(plain.rows).toEqual(['Intäkter 120 132 12', 'Kostnader 90 85 5', 'Bidrag 20 21 1']);
  expect(turned.columnHints?.map((hint) => hint?.deviation)).toEqual([false, false, false]);
  expect(plain.columnHints?.map((hint) => hint?.deviation)).toEqual([false, false, true]);
});

test('lines are told as what they are: totals, memo lines, and balances that take no part', () => {
  const { rowHints, labels } = block(`
                           | Budget 2023 | Utfall 2023
    Intäkter               | 120         | 132
    varav avgifter         | 20          | 32
    Verksamhetsbidrag      | 30          | 47
    Ingående resultatfond  | 7           | 8`);
  const told = labels.map((label, i) => {
    const { total, memo, excluded } = rowHints?.[i] ?? {};
    return `${label}: ${[total && 'total', memo && 'memo', excluded && 'excluded'].filter(Boolean).join()}`;
  });
  expect(told).toEqual([
    'Intäkter: ',
    'varav avgifter: memo',
    'Verksamhetsbidrag: total',
    'Ingående resultatfond: excluded',
  ]);
});
