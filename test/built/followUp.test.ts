import { accessibilityFaults, cutTexts, paneWidth, tabTo } from '../support/pane';
import { until } from '../support/until';
import type { WorkbenchPage } from '../support/workbench';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

async function open(sample = 'servicenamnden-t2-2023.xlsx', query = '', tab = 'Uppföljning') {
  const workbench = await stage.open(sample, query);
  await paneWidth(workbench.page, 320);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: tab, exact: true }).click();
  return { workbench, page: workbench.page, pane };
}

/** The cell of the tab that was gone to, as soon as the grid shows it. */
async function commentCell(workbench: WorkbenchPage): Promise<string> {
  const cell = await until(
    () => workbench.selected(),
    (now) => now?.sheet === 'Uppföljning T2 2023' && now.address !== 'A1',
  );
  return cell?.address ?? '';
}

test('what is proposed, what would be made, and the tab with a press to each missing comment', async () => {
  const { workbench, page, pane } = await open();
  const preview = pane.getByRole('region', { name: 'Så här blir fliken' });
  await preview.getByText('Uppföljning T2 2023').waitFor();
  expect(await pane.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('T2');
  expect(await preview.innerText()).toMatch(/Budgetföljsamhet, kostnader\s+99,8\s%/);
  await preview.getByText('Uppfylls helt').waitFor();
  await pane.getByRole('button', { name: 'Upphandling' }).click();
  await workbench.selectedIs('Per verksamhet', 'D10');
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText('Fliken Uppföljning T2 2023 är klar.').last().waitFor();
  await pane.getByText('13 rader väntar på kommentar').waitFor();
  const activity = pane.getByRole('button', { name: /^Förvaltningen ska fastställa en lokal anvisning/ });
  expect(await activity.count()).toBe(0);
  await pane.getByRole('button', { name: 'Aktiviteter: 7', expanded: false }).click();
  await activity.waitFor();
  await pane.getByRole('button', { name: 'Upphandling' }).click();
  await workbench.write(await commentCell(workbench), 'Färre upphandlingar än planerat');
  await pane.getByRole('button', { name: 'Kontroll', exact: true }).click();
  await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await pane.getByText('12 rader väntar på kommentar').waitFor();
  await pane.getByRole('button', { name: 'Gå till fliken' }).click();
  await workbench.selectedIs('Uppföljning T2 2023', 'A1');
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('the formulas of the tab know its names and its sources, and none ends in an error', async () => {
  const { page, pane } = await open();
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText('är klar.').last().waitFor();
  const unknown = await page.evaluate(() =>
    [...(window.workbench?.host?.book.active.filled() ?? [])].flatMap(({ cell: { value, formula } }) =>
      value === '?' || (typeof value === 'object' && value !== null) ? [formula] : [],
    ),
  );
  expect(unknown).toEqual([]);
  await page.close();
});

test('sums of the tab reach the summary above them, also where the source rounds', async () => {
  const { page, pane } = await open('lovisa-bokslut-2023.xlsx');
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText('är klar.').last().waitFor();
  const rows = await page.evaluate(() => {
    const tab = window.workbench?.host?.book.active;
    const all = [...(tab?.filled() ?? [])];
    const said = (row: number, column: number) => tab?.cell(row, column)?.value ?? null;
    return all.flatMap(({ row, column, cell }) =>
      column === 0 && typeof cell.value === 'string' && /^Intäkter$|bindande/.test(cell.value)
        ? [[said(row, 3), said(row, 4), said(row, 8)]]
        : [],
    );
  });
  expect(rows.slice(0, 2)).toEqual([
    [167_600, 185_185, 17_585],
    [-4_136_458, -3_890_507, 245_951],
  ]);
  await page.close();
});

test('made again: what is kept is said beforehand', async () => {
  const { workbench, page, pane } = await open();
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText('är klar.').last().waitFor();
  await pane.getByRole('button', { name: 'Upphandling' }).click();
  await workbench.write(await commentCell(workbench), 'Färre upphandlingar');
  const again = await workbench.reloadPane();
  await again.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await again.getByText('finns redan och görs om. Det här behålls: 1 kommentar och gränserna.').waitFor();
  await again.getByRole('button', { name: 'Gör om fliken' }).waitFor();
  await page.close();
});

test('by the keyboard alone: period, limit, make, and to the first missing comment', async () => {
  const { page, pane } = await open();
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).waitFor();
  await tabTo(page, pane, 'Belopp i');
  await page.keyboard.type('tkr');
  await pane.getByText('−312 200').waitFor();
  await tabTo(page, pane, 'Gränser för flaggor och kommentarer');
  await page.keyboard.press('Enter');
  await tabTo(page, pane, 'Stor avvikelse, belopp, tkr');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await pane.getByText('10 rader väntar på kommentar').waitFor();
  await tabTo(page, pane, 'Skapa uppföljning');
  await page.keyboard.press('Enter');
  await pane.getByText('är klar.').last().waitFor();
  await tabTo(page, pane, 'Gå till fliken');
  await tabTo(page, pane, 'Intäkter');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.workbench?.host?.book.active.name === 'Uppföljning T2 2023');
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('the button in the ribbon opens the follow-up at once', async () => {
  const { page, workbench } = await open();
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: 'Kontroll', exact: true }).click();
  await page.evaluate(() => window.workbench?.pane?.press('CreateFollowUp'));
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).waitFor();
  await page.close();
});

test.each([
  ['a protected workbook', 'AccessDenied', 'Arbetsboken är skyddad, så ingen flik kan läggas till'],
  ['too much at once', 'RequestPayloadSizeLimitExceeded', 'Fliken är för stor'],
  ['a cell being edited', 'InvalidOperationInCellEditMode', 'Excel är upptaget'],
  ['a sheet that is gone', 'ItemNotFound', 'Ett blad har tagits bort eller bytt namn'],
  ['anything else', 'GeneralException', 'Något gick fel hos oss'],
])('%s: said in clear words, nothing changed, and the next try succeeds', async (_name, code, sentence) => {
  const { page, pane } = await open();
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).waitFor();
  const sheets = await page.evaluate(() => window.workbench?.host?.book.sheets.map(({ name }) => name));
  await page.evaluate((fault) => {
    const host = window.workbench?.host;
    if (host) host.switches.failure = { code: fault, action: 300 };
  }, code);
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  const alert = pane.getByRole('alert');
  await alert.getByText(new RegExp(sentence)).waitFor();
  expect(await alert.innerText()).toContain('Arbetsboken är som den var.');
  expect(await page.evaluate(() => window.workbench?.host?.book.sheets.map(({ name }) => name))).toEqual(
    sheets,
  );
  expect(await accessibilityFaults(pane)).toEqual([]);
  await alert.getByRole('button', { name: 'Försök igen' }).click();
  await pane.getByText('är klar.').last().waitFor();
  await page.close();
});

test('a sheet of the user with the name of the tab stays as it is', async () => {
  const { pane, workbench } = await open('korrekt.xlsx');
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).waitFor();
  const wanted = await pane
    .getByRole('region', { name: 'Så här blir fliken' })
    .getByText(/^Uppföljning T\d \d{4}$/)
    .innerText();
  await pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    wanted,
  );
  await pane.getByRole('button', { name: 'Kontroll', exact: true }).click();
  await pane.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await pane.getByText(`Ett eget blad heter redan ${wanted} och har inte ändrats`).waitFor();
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText(`${wanted} (2) är klar.`).last().waitFor();
  await workbench.page.close();
});

test('without a budget table there is nothing to follow up, and a way on', async () => {
  const { page, pane } = await open('bara-text.xlsx');
  await pane.getByText('Varken budgettabell, mål eller indikatorer').waitFor();
  await pane.getByRole('button', { name: 'Läs om arbetsboken' }).click();
  await pane.getByText('Varken budgettabell, mål eller indikatorer').waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await page.close();
});

test('a plan without a budget shows which goals and indicators will be followed up, and gets its tab', async () => {
  const { page, pane } = await open('stockholm-ekonomi-evp-2024.xlsx');
  await pane.getByText('Ingen tabell med en budget hittades').waitFor();
  await pane.getByText('8 mål, 16 indikatorer och 17 aktiviteter').waitFor();
  expect(await pane.getByRole('combobox', { name: 'Belopp i' }).count()).toBe(0);
  expect(await accessibilityFaults(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Skapa uppföljning' }).click();
  await pane.getByText('Fliken Uppföljning T1 2024 är klar.').last().waitFor();
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test.each([
  ['sv-SE', 'Uppföljning', 'Skapa uppföljning', /^Gränser/, /är klar/],
  ['fi-FI', 'Seuranta', 'Luo seuranta', /^Arvioiden/, /on valmis/],
  ['en-GB', 'Follow-up', 'Create follow-up', /^Limits/, /is ready/],
])(
  '%s: axe finds nothing in any state, and nothing is cut at 320 px or at 200 %% zoom',
  async (language, tab, create, limits, ready) => {
    const { page, pane } = await open('servicenamnden-t2-2023.xlsx', `&language=${language}`, tab);
    const look = async () => {
      expect(await accessibilityFaults(pane)).toEqual([]);
      expect(await cutTexts(pane)).toEqual([]);
      await paneWidth(page, 640, 2);
      expect(await cutTexts(pane)).toEqual([]);
      await paneWidth(page, 320);
    };
    await pane.getByRole('button', { name: create }).waitFor();
    await pane.getByRole('button', { name: limits }).click();
    await look();
    await pane.getByRole('button', { name: create }).click();
    await pane.getByText(ready).last().waitFor();
    await look();
    expect(stage.troubles).toEqual([]);
    await page.close();
  },
);
