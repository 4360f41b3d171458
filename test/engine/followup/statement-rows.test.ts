import { made, valueOf } from '../../support/follow-up';
import { sheet } from '../../support/text-table';

/** Every line of the statement with what stands in one of its columns. */
function lines(column: string, staff: string, services: string, costs: string, more = ''): string[] {
  const { plan } = made({
    sheets: [
      sheet(
        'Utfall',
        `
        Servicenämnden
        tkr                     | Budget 2023 | Utfall jan-aug 2023 | Prognos 2023
        Verksamhetens intäkter  | 235  | 150  | 226
        Personalkostnader       | -246 | -161 | ${staff}
        Köp av tjänster         | -100 | -60  | ${services}
        Verksamhetens kostnader | -346 | -221 | ${costs}
        Verksamhetsbidrag       | -111 | -71  | -113
        ${more}`,
      ),
    ],
  });
  return plan.rows.flatMap(({ cells }) =>
    cells.flatMap(({ look, value: key }) =>
      look === 'key' && typeof key === 'string' && key.startsWith('line:')
        ? [`${key.slice('line:'.length)} ${String(valueOf(plan, key, column) ?? '')}`]
        : [],
    ),
  );
}

test('a forecast of the total alone stays; where some parts have one, the rest is a line of its own', () => {
  expect(lines('forecast', '', '', '-339')).toEqual([
    'operating-revenue 226',
    'personnel-costs ',
    'services ',
    'operating-costs -339',
    'operating-margin -113',
  ]);
  expect(lines('forecast', '-240', '', '-339')).toEqual([
    'operating-revenue 226',
    'personnel-costs -240',
    'services ',
    'operating-costs|difference -99',
    'operating-costs -339',
    'operating-margin -113',
  ]);
});

test('lines whose labels have no words are numbered', () => {
  expect(lines('outcome', '-240', '-99', '-339', '123 | 5 | 4 | 5\n - | 7 | 6 | 7').slice(-2)).toEqual([
    'line 4',
    'line#2 6',
  ]);
});
