import { drawn, lineText } from '../../support/drawn-tab';
import { made } from '../../support/follow-up';
import { workbook } from '../../support/text-table';

/** Rows in tkr under budget, outcome and forecast, as the lines of the tab. */
function statement(rows: string, unit = 'tkr', years = 'Budget 2024 | Utfall jan-aug 2024 | Prognos 2024') {
  const { followUp } = made(workbook(`Bildningsnämnden\n${unit} | ${years}\n${rows.trim()}`));
  return { ...followUp.keys, lines: followUp.statement.map(lineText) };
}

test('totals are sums of their parts, a memo line stands under its line, and words that say nothing follow the total', () => {
  const { lines, ...keys } = statement(`
    Verksamhetens intäkter |      |      |
    Försäljningsintäkter   | 500  | 330  | 510
    Bidrag                 | 120  | 80   | 120
    Summa intäkter         | 620  | 410  | 630
    Verksamhetens kostnader |     |      |
    Personalkostnader      | -900 | -610 | -920
    varav löner            | -700 | -480 | -715
    Konsulter              | -200 | -120 | -190
    Skolskjutsar           | -100 | -60  | -100
    Summa kostnader        | -1200 | -790 | -1210
    Nettokostnad           | -580 | -380 | -580
    varav övrigt           | 1    | 1    | 1
    Skolskjutsar           | -90  | -61  | -92`);
  expect(lines).toEqual(
    drawn(`
    line:sales-revenue detail revenue: budget 500, outcome 330, forecast 510
    line:grants-revenue detail revenue: budget 120, outcome 80, forecast 120
    line:operating-revenue total revenue: budget 620, outcome 410, forecast 630 = line:sales-revenue + line:grants-revenue
    line:personnel-costs detail cost: budget -900, outcome -610, forecast -920
    line:varav löner memo cost: budget -700, outcome -480, forecast -715
    line:konsulter detail cost: budget -200, outcome -120, forecast -190
    line:skolskjutsar detail cost: budget -100, outcome -60, forecast -100
    line:operating-costs total cost: budget -1200, outcome -790, forecast -1210 = line:personnel-costs + line:konsulter + line:skolskjutsar
    line:operating-margin total result: budget -580, outcome -380, forecast -580 = line:operating-revenue + line:operating-costs, by line:operating-costs
    line:varav övrigt memo result: budget 1, outcome 1, forecast 1, by line:operating-costs
    line:skolskjutsar#2 detail -: budget -90, outcome -61, forecast -92`),
  );
  expect(keys).toEqual({
    revenue: 'line:operating-revenue',
    cost: 'line:operating-costs',
    net: 'line:operating-margin',
    result: null,
  });
});

const SIGNED = drawn(`
  line:operating-revenue detail revenue: budget 620, outcome 410, forecast 630
  line:personnel-costs detail cost: budget -900, outcome -610, forecast -920
  line:varav löner memo cost: budget -700, outcome -480, forecast -715
  line:services detail cost: budget -300, outcome -180, forecast -290
  line:operating-costs total cost: budget -1200, outcome -790, forecast -1210 = line:personnel-costs + line:services
  line:operating-margin total result: budget -580, outcome -380, forecast -580 = line:operating-revenue + line:operating-costs, by line:operating-costs`);

test.each([
  ['', '-', '-'],
  ['', '', '-'],
  ['', '', ''],
  ['-', '', ''],
])(
  'revenue is positive and costs are negative, whatever the source does: %s620, %s900, %s580',
  (revenue, cost, net) => {
    const { lines } = statement(`
    Intäkter          | ${revenue}620 | ${revenue}410 | ${revenue}630
    Personalkostnader | ${cost}900    | ${cost}610    | ${cost}920
    varav löner       | ${cost}700    | ${cost}480    | ${cost}715
    Köp av tjänster   | ${cost}300    | ${cost}180    | ${cost}290
    Kostnader         | ${cost}1200   | ${cost}790    | ${cost}1210
    Nettokostnad      | ${net}580     | ${net}380     | ${net}580`);
    expect(lines).toEqual(SIGNED);
  },
);

test('a whole municipality goes on to its result, which is measured by the costs of operations', () => {
  const { lines, ...keys } = statement(
    `
    Toimintatuotot           | 100  | 60   | 100
    Valmistus omaan käyttöön | 10   | 5    | 10
    Toimintakulut            | -500 | -300 | -510
    Toimintakate             | -390 | -235 | -400
    Verotulot                | 300  | 200  | 300
    Valtionosuudet           | 150  | 100  | 150
    Vuosikate                | 60   | 65   | 50
    Poistot                  | -40  | -26  | -40
    Tilikauden tulos         | 20   | 39   | 10`,
    '1 000 €',
    'TA 2024 | Toteuma 1-8/2024 | Ennuste 2024',
  );
  expect(lines).toEqual(
    drawn(`
    line:operating-revenue total revenue: budget 100, outcome 60, forecast 100
    line:own-production detail revenue: budget 10, outcome 5, forecast 10
    line:operating-costs total cost: budget -500, outcome -300, forecast -510
    line:operating-margin total result: budget -390, outcome -235, forecast -400 = line:operating-revenue + line:own-production + line:operating-costs, by line:operating-costs
    line:tax-revenue detail revenue: budget 300, outcome 200, forecast 300
    line:state-grants detail revenue: budget 150, outcome 100, forecast 150
    line:annual-margin total result: budget 60, outcome 65, forecast 50 = line:operating-margin + line:tax-revenue + line:state-grants, by line:operating-costs
    line:depreciation detail cost: budget -40, outcome -26, forecast -40
    line:period-result total result: budget 20, outcome 39, forecast 10 = line:annual-margin + line:depreciation, by line:operating-costs`),
  );
  expect(keys).toEqual({
    revenue: 'line:operating-revenue',
    cost: 'line:operating-costs',
    net: 'line:operating-margin',
    result: 'line:period-result',
  });
});

test('revenue stands first on the tab, with what no chart knows before the line that it leads up to', () => {
  const { lines } = statement(`
    Konsulter            | -200  | -120 | -190
    Personalkostnader    | -1000 | -670 | -1020
    varav löner          | -700  | -480 | -715
    Kostnader            | -1200 | -790 | -1210
    Avgift för lek       | 120   | 80   | 120
    Försäljningsintäkter | 500   | 330  | 510
    Intäkter             | 620   | 410  | 630
    Verksamhetens nettokostnader | -580 | -380 | -580
    Avskrivningar        | -20   | -13  | -20`);
  expect(lines.map((line) => line.replace(/ (?:detail|memo|total) .*/, ''))).toEqual([
    'line:avgift för lek',
    'line:sales-revenue',
    'line:operating-revenue',
    'line:konsulter',
    'line:personnel-costs',
    'line:varav löner',
    'line:operating-costs',
    'line:depreciation',
    'line:net-operating-costs',
  ]);
});

test('one name on two totals: the order of the source stays, and each keeps its parts', () => {
  const { lines } = statement(`
    Försäljningsintäkter   | 500   | 330  | 510
    Verksamhetens intäkter | 500   | 330  | 510
    Personalkostnader      | -900  | -610 | -920
    Köp av tjänster        | -300  | -180 | -290
    Verksamhetens intäkter | -1200 | -790 | -1210
    Verksamhetsbidrag      | -700  | -460 | -700`);
  expect(lines.map((line) => line.replace(/: [^=]*/, ' ').trim())).toEqual(
    drawn(`
    line:sales-revenue detail revenue
    line:operating-revenue total revenue
    line:personnel-costs detail cost
    line:services detail cost
    line:operating-revenue#2 total revenue = line:personnel-costs + line:services
    line:operating-margin total result = line:operating-revenue + line:operating-revenue#2`),
  );
});

test('where no line is called all costs the one total of costs is, and none where there are two', () => {
  const rows = (last: string) => `
    Bidrag          | 120  | 80   | 120
    Personal        | -900 | -610 | -920
    Lokalhyror      | -300 | -180 | -290
    ${last}`;
  const one = statement(rows('Avskrivningar och kostnader totalt | -1200 | -790 | -1210'));
  expect([one.revenue, one.cost]).toEqual(['line:grants-revenue', 'line:avskrivningar och kostnader']);
  const none = statement(rows('Övrigt | 7 | 5 | 7'));
  expect([none.revenue, none.cost]).toEqual(['line:grants-revenue', null]);
});
