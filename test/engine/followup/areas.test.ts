import { drawn, lineText } from '../../support/drawn-tab';
import { made } from '../../support/follow-up';
import { workbook } from '../../support/text-table';

/** The areas of a workbook with their lines, the total last. */
function areas(...sheets: string[]): string[] {
  const { areas: found } = made(workbook(...sheets)).followUp;
  return found
    ? [...found.areas, found.total].flatMap(({ name, lines }) => [name, ...lines.map(lineText)])
    : [];
}

const HEAD = 'tkr | Budget 2024 | Prognos 2024';
const TOTAL = drawn(`
  Verksamheterna tillsammans
  areas|revenue total revenue:  = area:skola|revenue + area:vård|revenue
  areas|cost total cost:  = area:skola|cost + area:vård|cost
  areas|result total result:  = area:skola|result + area:vård|result, by areas|cost`);
const SCHOOL = `
  Skola
  ${HEAD}
  Intäkter  | 10   | 11
  Kostnader | -110 | -112
  Netto     | -100 | -101`;
const CARE = `
  Vård
  ${HEAD}
  Intäkter  | 21   | 22
  Kostnader | -225 | -229
  Netto     | -204 | -207`;
const BOTH = [
  ...drawn(`
  Skola
  area:skola|revenue detail revenue: budget 10, forecast 11
  area:skola|cost detail cost: budget -110, forecast -112
  area:skola|result total result: budget -100, forecast -101 = area:skola|revenue + area:skola|cost, by area:skola|cost
  Vård
  area:vård|revenue detail revenue: budget 21, forecast 22
  area:vård|cost detail cost: budget -225, forecast -229
  area:vård|result total result: budget -204, forecast -207 = area:vård|revenue + area:vård|cost, by area:vård|cost`),
  ...TOTAL,
];

test('a table for each area, below each other or on sheets of their own', () => {
  const whole = `
    Totalt
    ${HEAD}
    Intäkter  | 31   | 33
    Kostnader | -335 | -341
    Netto     | -304 | -308`;
  expect(areas(SCHOOL, CARE)).toEqual(BOTH);
  expect(areas([SCHOOL, CARE, whole].join('\n| | |'))).toEqual(BOTH);
});

test('the total agrees with the table that is called the whole, by their lines', () => {
  const whole = `
    Hela kommunen
    ${HEAD}
    Intäkter  | 50   | 52
    Kostnader | -500 | -505
    Netto     | -450 | -453`;
  const { followUp } = made(workbook(SCHOOL, CARE, whole));
  expect(followUp.sources.map(({ purpose, title }) => `${purpose} ${title}`)).toEqual([
    'statement Hela kommunen',
    'areas Skola',
    'areas Vård',
  ]);
  expect(followUp.areas?.central).toEqual({
    'areas|revenue': 'line:operating-revenue',
    'areas|cost': 'line:operating-costs',
    'areas|result': 'line:operating-margin',
  });
});

test('two versions of one table are no areas: the first is used, and the user is told', () => {
  const { followUp, notices } = made(workbook(SCHOOL.replace('Skola', 'Reviderad'), SCHOOL));
  expect(followUp.areas).toBeNull();
  expect(notices).toEqual([{ key: 'same-lines', used: 'Reviderad', others: ['Skola'] }]);
});

test('a row for each area with revenue, work for own use, costs and net beside each other', () => {
  const header = (year: string) =>
    ['Intäkter', 'Tillverkning för eget bruk', 'Kostnader', 'Netto']
      .map((one) => `${year} ${one}`)
      .join(' | ');
  const rows = `
    Nämnder
    tkr
    Nämnd | ${header('Budget 2024')} | ${header('Prognos 2024')}
    Skola | 10 | 1 | -111 | -100 | 11 | 1 | -113 | -101
    Vård  | 21 | 2 | -227 | -204 | 22 | 2 | -231 | -207
    Summa | 31 | 3 | -338 | -304 | 33 | 3 | -344 | -308`;
  expect(areas(rows).slice(0, 5)).toEqual(
    drawn(`
    Skola
    area:skola|revenue detail revenue: budget 10, forecast 11
    area:skola|either detail either: budget 1, forecast 1
    area:skola|cost detail cost: budget -111, forecast -113
    area:skola|result total result: budget -100, forecast -101 = area:skola|revenue + area:skola|either + area:skola|cost, by area:skola|cost`),
  );
  expect(made(workbook(rows)).followUp.areas?.areas[0]?.lines[1]?.label).toBe('Tillverkning för eget bruk');
});

test('a row for each area, the outcome in another table; what stands behind the total is no area', () => {
  const budget = `
    Nämndernas nettokostnader
    tkr
    Nämnd        | Budget 2024 | Prognos 2024
    Skola        | -100 | -101
    Vård         | -204 | -207
    Resultatfond | 5    | 5
    Summa        | -304 | -308
    Finansiering | 300  | 300`;
  const outcome = `
    Utfall
    tkr
    Nämnd | Utfall jan-aug 2024
    Skola | -64
    Vård  | -137
    Summa | -201`;
  expect(areas(budget, outcome)).toEqual(
    drawn(`
    Skola
    area:skola|result total result: outcome -64, budget -100, forecast -101
    Vård
    area:vård|result total result: outcome -137, budget -204, forecast -207
    Verksamheterna tillsammans
    areas|result total result:  = area:skola|result + area:vård|result`),
  );
});

test('net costs without a minus are costs, and of rows with both signs a positive one is revenue', () => {
  const costs = `
    Nämndernas nettokostnader
    tkr
    Nämnd  | Budget 2024 | Prognos 2024
    Skola  | 100 | 101
    Vård   | 204 | 207
    Omsorg | 80  | 80`;
  expect(areas(costs).filter((line) => line.startsWith('area:'))).toEqual([
    'area:skola|result total result: budget -100, forecast -101',
    'area:vård|result total result: budget -204, forecast -207',
    'area:omsorg|result total result: budget -80, forecast -80',
  ]);
  expect(made(workbook(costs)).notices).toEqual([
    { key: 'taken-as-costs', table: 'Nämndernas nettokostnader' },
  ]);
  const mixed = `
    Nämnder
    tkr
               | Budget 2024 | Prognos 2024 | Avvikelse
    Skatteintäkter | 400  | 410  | 10
    Skola          | -100 | -101 | -1
    Vård           | -204 | -207 | -3
    Summa          | 96   | 102  | 6`;
  expect(areas(mixed).filter((line) => line.startsWith('area:'))).toEqual([
    'area:skatteintäkter|result total result: budget 400, forecast 410',
    'area:skola|result total result: budget -100, forecast -101',
    'area:vård|result total result: budget -204, forecast -207',
  ]);
});
