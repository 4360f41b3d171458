import { accessibilityFaults, cutTexts, focusedIs, paneWidth, tabTo } from '../support/pane';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

const STATEMENT = 'Stadskanslicentralens resultaträkning';

async function open(query = '', tab = 'Så läser vi', sample = 'lovisa-bokslut-2023.xlsx') {
  const workbench = await stage.open(sample, query);
  await paneWidth(workbench.page, 320);
  const pane = await workbench.pane();
  await pane.getByRole('button', { name: tab }).click();
  await pane.getByRole('heading', { level: 3 }).first().waitFor();
  return { workbench, page: workbench.page, pane };
}

test('a table is shown in the sheet, with what it was read as and what speaks for it', async () => {
  const { workbench, page, pane } = await open();
  await pane.getByRole('button', { name: 'Visa Stadskanslicentralen A9:F27' }).click();
  await page.waitForFunction(() => window.workbench?.host?.book.selection.bottom === 26);
  await pane.getByRole('button', { name: STATEMENT }).click();
  for (const words of [
    'kostnader med minus',
    '20 av 20 kostnadsbelopp har minus',
    '11 av 11 rader ger F = E − D',
    '14 av 14 rader ger D = B + C',
    'utfall · 2023 · hela året',
  ])
    await pane.getByText(words).first().waitFor();
  await pane.getByRole('button', { name: /av 56 stämmer/ }).click();
  await pane
    .getByRole('button', { name: /^Verksamhetens kostnader: Visa/ })
    .first()
    .click();
  await workbench.selectedIs('Stadskanslicentralen', 'B22');
  await pane.getByRole('button', { name: 'Visa 5 delposter' }).first().click();
  await pane.getByRole('button', { name: 'Personalkostnader: Visa B17' }).click();
  await workbench.selectedIs('Stadskanslicentralen', 'B17');
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('a correction is saved, followed by the check, remembered, and undone', async () => {
  const { workbench, page, pane } = await open();
  await pane.getByRole('button', { name: 'Kontroll', exact: true }).click();
  await workbench.check();
  await pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
  await pane.getByRole('button', { name: 'Så läser vi' }).click();
  await pane.getByRole('button', { name: STATEMENT }).click();
  await pane.getByRole('button', { name: 'Ändra Avvikelse', exact: true }).click();
  await pane
    .getByRole('combobox', { name: 'Avvikelse' })
    .selectOption({ label: 'avvikelse = budget − utfall' });
  await pane.getByRole('button', { name: 'Spara' }).click();
  await pane.getByText('0 av 11 rader ger F = D − E').waitFor();
  await pane.getByText('Kontrollen är gjord om').last().waitFor();
  await pane.getByText('Rättat av dig').waitFor();
  const again = await workbench.reloadPane();
  await again.getByRole('button', { name: 'Så läser vi' }).click();
  await again.getByText('Rättat av dig').waitFor();
  await again.getByRole('button', { name: STATEMENT }).click();
  await again.getByRole('button', { name: 'Ta bort rättelsen av Avvikelse', exact: true }).click();
  await again.getByText('11 av 11 rader ger F = E − D').waitFor();
  await again.getByRole('button', { name: 'Ångra' }).click();
  await again.getByText('0 av 11 rader ger F = D − E').waitFor();
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('the kind of a table and what a column measures are put right, kept, and followed by the follow-up', async () => {
  const { workbench, page, pane } = await open();
  await pane.getByRole('button', { name: STATEMENT }).click();
  await pane.getByRole('button', { name: 'Ändra Typ av tabell' }).click();
  await pane.getByRole('combobox', { name: 'Typ av tabell' }).selectOption({ label: 'annan tabell' });
  await pane.getByRole('button', { name: 'Spara' }).click();
  await pane.getByRole('button', { name: 'Ta bort rättelsen av Typ av tabell' }).waitFor();
  await pane.getByRole('button', { name: 'Ändra BOKSLUT 2023' }).click();
  await pane.getByRole('combobox', { name: 'Kolumnen innehåller' }).selectOption({ label: 'kostnader' });
  await pane.getByRole('button', { name: 'Spara' }).click();
  await pane.getByText('utfall · kostnader · 2023 · hela året').waitFor();
  const again = await workbench.reloadPane();
  await again.getByRole('button', { name: 'Så läser vi' }).click();
  await again.getByText(/annan tabell · \d+ samband · Rättat av dig/i).waitFor();
  await again.getByRole('button', { name: 'Uppföljning', exact: true }).click();
  await again.getByRole('heading', { name: 'Underlag' }).waitFor();
  expect(await again.getByRole('button', { name: 'Visa Stadskanslicentralen A9:F27' }).count()).toBe(0);
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('by the keyboard alone: open a table, correct a column, see it done, leave the table out and take it in', async () => {
  const { page, pane } = await open();
  await tabTo(page, pane, STATEMENT);
  await page.keyboard.press('Enter');
  await tabTo(page, pane, 'Ändra BOKSLUT 2023');
  await page.keyboard.press('Enter');
  await page.keyboard.type('prognos');
  await page.keyboard.press('Enter');
  await tabTo(page, pane, 'Spara');
  await page.keyboard.press('Enter');
  await pane.getByText('prognos · 2023 · hela året').waitFor();
  await pane.getByRole('button', { name: 'Ändra BOKSLUT 2023' }).waitFor();
  await focusedIs(pane, 'Ändra BOKSLUT 2023');
  await tabTo(page, pane, 'Det här är ingen budgettabell');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Tabeller som inte tas med' }).waitFor();
  // What was pressed is gone; the way back has the focus.
  await focusedIs(pane, 'Ångra');
  await tabTo(page, pane, `Ta med igen: ${STATEMENT}`, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Visa Stadskanslicentralen A9:F27' }).waitFor();
  expect(stage.troubles).toEqual([]);
  await page.close();
});

test('a protected workbook does not take in a correction, and says what to do', async () => {
  const { page, pane } = await open();
  await page.evaluate(() => {
    const host = window.workbench?.host;
    if (host) host.book.readOnly = true;
  });
  await pane.getByRole('button', { name: STATEMENT }).click();
  await pane.getByRole('button', { name: 'Ändra Enhet' }).click();
  await pane.getByRole('button', { name: 'Spara' }).click();
  await pane.getByText('Arbetsboken tar inte emot bladet Tertialkoll').waitFor();
  await pane.getByRole('button', { name: 'Avbryt' }).waitFor();
  await page.close();
});

test.each([
  ['sv-SE', 'Så läser vi', 'Ändra Enhet', 'Spara'],
  ['fi-FI', 'Näin luemme', 'Muuta: Yksikkö', 'Tallenna'],
  ['en-GB', 'How we read', 'Change Unit', 'Save'],
])(
  '%s: axe finds nothing in any state, and nothing is cut at 320 px or at 200 %% zoom',
  async (language, tab, change, save) => {
    const { page, pane } = await open(`&language=${language}`, tab);
    const look = async () => {
      expect(await accessibilityFaults(pane)).toEqual([]);
      expect(await cutTexts(pane)).toEqual([]);
      await paneWidth(page, 640, 2);
      expect(await cutTexts(pane)).toEqual([]);
      await paneWidth(page, 320);
    };
    await look();
    await pane.getByRole('button', { name: STATEMENT }).click();
    await pane.getByRole('button', { name: change }).click();
    await pane.getByRole('button', { name: /56/ }).click();
    await pane.getByRole('button', { name: / BUDGET 2023$/ }).click();
    await pane.getByRole('textbox').fill('23');
    await pane.getByRole('button', { name: save }).last().click();
    await pane.getByRole('alert').waitFor();
    await look();
    await pane.getByRole('button', { name: save }).first().click();
    await pane.getByRole('button', { name: change }).waitFor();
    await look();
    expect(stage.troubles).toEqual([]);
    await page.close();
  },
);
