import type { Made } from '../../../support/follow-up';
import { made, valueOf } from '../../../support/follow-up';
import { recalculated } from '../../../support/recalculate';
import { sheet } from '../../../support/text-table';

const source = (headers: string, more: string) => ({
  sheets: [
    sheet(
      'Utfall',
      `
      Servicenämnden
      mnkr                                | Budget 2023 | ${headers}
      Verksamhetens intäkter              | 235,0       | 150,1  | 226,0
      Verksamhetens kostnader             | -346,0      | -221,4 | -339,5
      Nettoresultat före resultatdisposition | -111,0   | -71,3  | -113,5
      ${more}`,
    ),
  ],
});

const FUND = `Nämndens anslag | 110,0 | 73,3 | 110,0
      Ingående resultatfond               | 12,0        | 12,0   | 12,0
      Utgående resultatfond               | 11,0        | 10,5   | 8,5
      Resultat efter resultatdisposition  | 0,0         | 3,5    | 0,0`;

function keysOf({ rows }: Made['plan'], wanted: RegExp): string[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ look, value }) => (look === 'key' && wanted.test(String(value)) ? [String(value)] : [])),
  );
}

const TERTIAL = source('Utfall jan-aug 2023 | Prognos 2023', FUND);
const YEAR = source('Bokslut 2023 | Prognos 2023', FUND);

test('the first lines are revenue, costs, the binding net and how the budget was followed', () => {
  const { plan } = made(source('Utfall jan-aug 2023 | Prognos 2023', ''));
  expect(keysOf(plan, /^(?:sum|fund):/)).toEqual([
    'sum:revenue',
    'sum:cost',
    'sum:net',
    'sum:cost-ratio',
    'sum:net-ratio',
  ]);
  expect(valueOf(plan, 'sum:net', 'label')).toBe(
    'Nettoresultat före resultatdisposition (bindande gentemot fullmäktige)',
  );
  expect(valueOf(plan, 'sum:cost-ratio', 'flag')).toBe(
    'Prognosens kostnader i förhållande till budgetens; högst 100 % är målet.',
  );
  expect(valueOf(made(YEAR, { period: 'T3' }).plan, 'sum:cost-ratio', 'flag')).toBe(
    'Utfallets kostnader i förhållande till budgetens; högst 100 % är målet.',
  );
});

test('the result fund leads from the net before to the net after; a grant that is not stated is worked out', () => {
  const rows = (workbook: ReturnType<typeof source>) => {
    const { plan } = made(workbook);
    return keysOf(plan, /^fund:/).map((key) =>
      [key, ...['amended', 'outcome', 'forecast', 'deviation'].map((one) => valueOf(plan, key, one))].join(
        ' ',
      ),
    );
  };
  const around = ['fund:opening-fund 12 12 12 ', 'fund:closing-fund 11 10.5 8.5 ', 'fund:draw 1 1.5 3.5 2.5'];
  expect(rows(TERTIAL)).toEqual([
    'fund:before -111 -71.3 -113.5 -2.5',
    'fund:appropriation 110 73.3 110 0',
    ...around,
    'fund:net-after-disposition 0 3.5 0 0',
  ]);
  expect(rows(source('Utfall jan-aug 2023 | Prognos 2023', FUND.replace(/.*\n/, '')))).toEqual([
    'fund:before -111 -71.3 -113.5 -2.5',
    'fund:grant-implied 110 73.3 110 0',
    ...around,
    'fund:net-after-disposition 0 3.5 0 0',
  ]);
});

test('at the end of the year the outcome is held against the budget, and without one the forecast', async () => {
  const year = made(YEAR, { period: 'T3' });
  expect(valueOf(year.plan, 'fund:draw', 'deviation')).toBe(0.5);
  expect(valueOf(made(TERTIAL, { period: 'T3' }).plan, 'fund:draw', 'deviation')).toBe(2.5);
  expect(await recalculated(YEAR, year)).toEqual([]);
});

test('a row is high enough for a label of several lines', () => {
  const { plan } = made(TERTIAL);
  const height = (label: string) => plan.rows.find(({ cells }) => cells[0]?.value === label)?.height;
  expect(height('Nettoresultat före resultatdisposition (bindande gentemot fullmäktige)')).toBe(45);
  expect(height('Ingående resultatfond')).toBe(18);
});
