import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

const WRONG = '\u22121\u00a0775\u00a0975';
const RIGHT = '\u22121\u00a0773\u00a0265';

test('Check budget shows the finding with its arithmetic, and pressing it selects the cell in the grid', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  const card = pane.getByRole('article').filter({ hasText: 'E59' });
  await card.getByRole('button').click();
  const sum = await card.getByRole('table', { name: 'Uträkning' }).innerText();
  expect([sum.includes(WRONG), sum.includes(RIGHT)]).toEqual([true, true]);
  expect(await workbench.selectedIs('Ansvarsområden', 'E59')).toMatch(/1\s775\s975/);
  expect(stage.troubles).toEqual([]);
  await workbench.page.close();
});

test.each([
  ['lovisa-bokslut-2023.xlsx', 'Ansvarsområden', 'E59', '-1 773 265'],
  ['lovisa-budget-2023.xlsx', 'Anslag 2023', 'C75', '12000'],
  ['servicenamnden-t2-2023.xlsx', 'Årsprognos', 'E14', '-6,0'],
])('%s: the right figure typed into %s %s makes the finding go away', async (sample, sheet, cell, figure) => {
  const workbench = await stage.open(sample);
  const pane = await workbench.check();
  await pane.getByRole('article').first().waitFor();
  const show = pane.getByRole('article').getByRole('button', { name: ` ${cell} `, exact: false });
  await show.first().click();
  await workbench.selectedIs(sheet, cell);
  await workbench.type(cell, figure);
  await workbench.check('Kontrollera igen');
  await show.first().waitFor({ state: 'detached' });
  expect(await workbench.text(cell)).not.toBe('');
  expect(stage.troubles).toEqual([]);
  await workbench.page.close();
});

test.each(['hagersten-liljeholmen-vp-2012.xlsx', 'stockholm-ekonomi-evp-2024.xlsx', 'stort.xlsx'])(
  '%s is checked to its end with nothing in the console',
  async (sample) => {
    const workbench = await stage.open(sample);
    const pane = await workbench.check();
    await pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
    expect(stage.troubles).toEqual([]);
    await workbench.page.close();
  },
);

test('an error value typed over with a figure is an error no longer', async () => {
  const workbench = await stage.open('fel-i-cell.xlsx');
  const pane = await workbench.check();
  await pane.getByText('#REF!').first().waitFor();
  await workbench.type('C7', '900');
  await workbench.check('Kontrollera igen');
  await pane.getByText('#REF!').first().waitFor({ state: 'detached' });
  await workbench.page.close();
});

test('a figure that is changed calculates the formulas that hang on it', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const formula = await workbench.page.evaluate(() => {
    const book = window.workbench?.host?.book;
    for (const { row, column, cell } of book?.active.filled() ?? []) {
      const parts = /^=SUM\(([A-Z]+\d+):/.exec(cell.formula ?? '');
      if (parts?.[1]) return { row, column, part: parts[1], value: Number(cell.value) };
    }
    return null;
  });
  if (!formula) throw new Error('no formula in the sample');
  await workbench.type(formula.part, '1000000');
  const result = ({ row, column }: { row: number; column: number }) =>
    window.workbench?.host?.book.active.cell(row, column)?.value;
  await workbench.page.waitForFunction(
    ({ row, column, value }) => window.workbench?.host?.book.active.cell(row, column)?.value !== value,
    formula,
  );
  const after = Number(await workbench.page.evaluate(result, formula));
  expect(after).toBeGreaterThan(900_000);
  await workbench.page.close();
});

test('selecting and changing sheets in the grid is known to the workbook behind office.js', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  await workbench.page.getByText('Nyckelmål 2023').click();
  await workbench.goTo('B3');
  await workbench.selectedIs('Nyckelmål 2023', 'B3');
  const known = await workbench.page.evaluate(() => {
    const book = window.workbench?.host?.book;
    return { sheet: book?.active.name, ...book?.selection };
  });
  expect(known).toEqual({ sheet: 'Nyckelmål 2023', top: 2, left: 1, bottom: 2, right: 1 });
  await workbench.page.close();
});

test('the check needs two round trips, and one more to hear of edits', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  await (await workbench.pane()).getByText(/tabeller på \d blad/).waitFor();
  await workbench.page.evaluate(() => window.workbench?.host?.resetCounters());
  const pane = await workbench.check();
  await pane.getByRole('article').first().waitFor();
  await workbench.page.waitForFunction(() => (window.workbench?.host?.roundTrips.length ?? 0) > 2);
  expect(await workbench.page.evaluate(() => window.workbench?.host?.roundTrips.length)).toBe(3);
  expect(await workbench.page.evaluate(() => window.workbench?.host?.unknownMembers)).toEqual([]);
  await workbench.page.close();
});

test.each([
  ['tom-arbetsbok.xlsx', 'Arbetsboken är tom.'],
  ['bara-text.xlsx', 'Ingen tabell med belopp hittades.'],
  ['skyddat-blad.xlsx', 'är skyddat.'],
  ['fel-i-cell.xlsx', '#REF!'],
  ['korrekt.xlsx', 'Allt stämmer'],
])('%s is answered with a clear sentence and nothing in the console', async (sample, sentence) => {
  const workbench = await stage.open(sample);
  const pane = await workbench.check();
  await pane.getByText(sentence).first().waitFor();
  expect(stage.troubles).toEqual([]);
  await workbench.page.close();
});

test.each([
  ['fi-FI', 'Tarkista talousarvio'],
  ['en-GB', 'Check budget'],
])('the pane speaks the language of Office: %s', async (language, label) => {
  const workbench = await stage.open('korrekt.xlsx', `&language=${language}`);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: label }).waitFor();
  await workbench.page.close();
});

test('what is done through office.js is seen in the grid: a new sheet, formulas, looks, the selection', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Uppföljning');
      sheet.getRange('A1:B3').values = [
        ['Mål', 'Utfall'],
        ['A', 1234.5],
        ['Summa', '=SUM(B2:B2)*2'],
      ];
      sheet.getRange('B2:B3').numberFormat = [['#,##0.0'], ['#,##0.0']];
      sheet.getRange('A8').hyperlink = { documentReference: "'Förvaltningar'!B5", textToDisplay: 'Källan' };
      sheet.activate();
      sheet.getRange('B3').select();
      await context.sync();
    }),
  );
  expect(await workbench.selectedIs('Uppföljning', 'B3')).toBe('2\u00a0469,0');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Uppföljning');
      sheet.getRange('B2').values = [[1]];
      sheet.name = 'Tertial 2';
      sheet.position = 0;
      await context.sync();
    }),
  );
  expect(await workbench.selectedIs('Tertial 2', 'B3')).toBe('2,0');
  expect(stage.troubles).toEqual([]);
  await workbench.page.close();
});

test('a sheet that the user adds in the grid, and what is typed there, the pane can read', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  await page.locator('#grid [data-u-comp="sheet-bar-append-button"]').first().click();
  await page.waitForFunction(() => window.workbench?.host?.book.sheets.length === 4);
  await workbench.write('A1', 'Hej');
  const pane = await workbench.pane();
  const read = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1');
      sheet.load('name,position');
      range.load('values');
      await context.sync();
      return [sheet.name, sheet.position, range.values];
    }),
  );
  expect(read).toEqual(['Blad1', 3, [['Hej']]]);
  await page.close();
});
