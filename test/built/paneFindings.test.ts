import { strToU8 } from 'fflate';
import { finding, findingsAre, focusedIs, marksIn, valueOf } from '../support/pane';
import { until } from '../support/until';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());
afterEach(() => {
  expect(stage.troubles).toEqual([]);
});

const WRONG = '\u22121\u00a0775\u00a0975';
const RIGHT = '\u22121\u00a0773\u00a0265';

test('first use: two presses from opening to the first finding shown in its cell', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.pane();
  await pane.getByText('8 tabeller på 3 blad; kostnader med minus').waitFor();
  await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
  await pane.getByRole('heading', { name: /^3 fel/ }).waitFor();
  await pane.getByRole('article').first().getByRole('button').click();
  expect(await workbench.selectedIs('Ansvarsområden', 'E59')).toMatch(/1\s775\s975/);
  await workbench.page.close();
});

test('a proved repair is shown before it is written, writes its cell alone, and is undone', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'E59').getByRole('button').first().click();
  await pane.getByRole('button', { name: `Rätta till ${RIGHT}` }).click();
  const preview = pane.getByRole('region', { name: 'Så ändras E59' });
  expect((await preview.innerText()).replace(/\s+/g, ' ')).toContain(
    `Nu ${WRONG} Blir ${RIGHT} Bara den här cellen ändras.`.replace(/\s+/g, ' '),
  );
  await preview.getByRole('button', { name: 'Avbryt' }).click();
  expect(await valueOf(workbench, 'Ansvarsområden', 58, 4)).toBe('−1 775 975'.replace(/ /g, '\u00a0'));
  await pane.getByRole('button', { name: `Rätta till ${RIGHT}` }).click();
  await preview.getByRole('button', { name: 'Ändra cellen' }).click();
  await pane.getByRole('heading', { name: /^2 fel/ }).waitFor();
  expect(String(await valueOf(workbench, 'Ansvarsområden', 58, 4)).replace(/\s/g, ' ')).toBe('−1 773 265');
  await pane.getByRole('button', { name: 'Ångra ändringen av E59' }).click();
  await pane.getByRole('heading', { name: /^3 fel/ }).waitFor();
  expect(String(await valueOf(workbench, 'Ansvarsområden', 58, 4)).replace(/\s/g, ' ')).toBe('−1 775 975');
  await workbench.page.close();
});

test('where several cells could be wrong, one is chosen and put right', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'B26').getByRole('button').first().click();
  const list = finding(pane, 'B26').getByRole('listitem');
  expect(await list.count()).toBeGreaterThan(1);
  await list
    .first()
    .getByRole('button', { name: /^Rätta / })
    .click();
  await pane.getByRole('button', { name: 'Ändra cellen' }).click();
  const changed = pane.getByRole('list', { name: 'Ändrade celler' }).getByRole('listitem');
  await changed.first().waitFor();
  expect(await changed.allInnerTexts()).toEqual([expect.stringMatching(/ är ändrad till .*\d/) as string]);
  await workbench.page.close();
});

test('a finding is set aside with a reason, stays so in a new pane, and is taken back', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  let pane = await workbench.check();
  await finding(pane, 'E59').getByRole('button').first().click();
  await pane.getByRole('button', { name: 'Lämna som det är …' }).click();
  await pane.getByRole('button', { name: 'Lämna som det är', exact: true }).click();
  await pane.getByText('Skriv ett skäl').waitFor();
  await pane.getByLabel('Skäl').fill('Rättas i tilläggsbudgeten');
  await pane.getByRole('button', { name: 'Lämna som det är', exact: true }).click();
  await pane.getByRole('heading', { name: /^2 fel/ }).waitFor();
  expect(await valueOf(workbench, 'Tertialkoll', 2, 4)).toBe('Rättas i tilläggsbudgeten');
  pane = await workbench.reloadPane();
  await workbench.check();
  await pane.getByRole('heading', { name: /^2 fel/ }).waitFor();
  await pane.getByText('Lämnas som det är (1)').click();
  await pane.getByText('Rättas i tilläggsbudgeten').waitFor();
  await pane.getByRole('button', { name: /^Ta upp igen/ }).click();
  await pane.getByRole('heading', { name: /^3 fel/ }).waitFor();
  expect(await valueOf(workbench, 'Tertialkoll', 2, 4)).toBeNull();
  await workbench.page.close();
});

test('whether more is better is asked once, judged by, kept in the workbook, and can be taken back', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  await workbench.choose(
    'mal.csv',
    strToU8('Indikator;Periodens utfall;Årsmål\nKostnad per elev;90;100\nKostnad per plats;80;80\n'),
  );
  await workbench.ready('mal.csv');
  let pane = await workbench.check();
  const question = pane.getByRole('article').filter({ hasText: 'Kostnad per elev' });
  await question.getByRole('button').first().click();
  await pane.getByRole('button', { name: 'Högre är bättre' }).click();
  await pane.getByRole('button', { name: 'Högre är bättre' }).waitFor({ state: 'detached' });
  expect(await question.filter({ hasText: 'är högre eller lägre bättre?' }).count()).toBe(0);
  pane = await workbench.reloadPane();
  await workbench.check();
  await pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
  expect(await question.filter({ hasText: 'är högre eller lägre bättre?' }).count()).toBe(0);
  await pane.getByRole('button', { name: 'Så läser vi' }).click();
  await pane.getByText('Högre är bättre').waitFor();
  await pane.getByRole('button', { name: 'Ta bort rättelsen av Kostnad per elev' }).click();
  await pane.getByRole('button', { name: 'Kontroll', exact: true }).click();
  await pane.getByText('är högre eller lägre bättre?').waitFor();
  await workbench.page.close();
});

test('findings are chosen by severity, sheet and kind; the check behind one is explained', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  const count = () => pane.getByRole('article').count();
  const chip = (name: string) => pane.getByRole('button', { name: new RegExp(`${name} \\d`) });
  const number = async (name: string) => Number(/\d+/.exec(await chip(name).innerText())?.[0]);
  await pane.getByRole('article').first().waitFor();
  const [all, warnings, notes] = [await count(), await number('Varningar'), await number('Upplysningar')];
  await chip('Varningar').click();
  await findingsAre(pane, all - warnings);
  await chip('Upplysningar').click();
  await findingsAre(pane, all - warnings - notes);
  // What was chosen holds for the next check as well.
  await workbench.check('Kontrollera igen');
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await findingsAre(pane, all - warnings - notes);
  await pane.getByText('Fler val').click();
  await pane.getByLabel('Blad', { exact: true }).selectOption('Stadskanslicentralen');
  await until(count, (now) => now < all - warnings - notes);
  await pane.getByLabel('Kontroll', { exact: true }).selectOption({ label: 'Summor' });
  await pane.getByText('Inget att visa i det här urvalet.').waitFor();
  await pane.getByRole('button', { name: 'Visa allt' }).click();
  await findingsAre(pane, all + (await number('Avrundningar')));
  await finding(pane, 'E59').getByRole('button').first().click();
  await pane.getByRole('button', { name: 'Om kontrollen' }).click();
  await pane.getByRole('heading', { name: 'Summor' }).waitFor();
  await pane.getByText('En summa ska vara lika med sina delar.').waitFor();
  await pane.getByRole('button', { name: 'Tillbaka till listan' }).click();
  await finding(pane, 'E59').waitFor();
  // Everything is as it was left: what was unfolded, what was open, and where the focus was.
  await pane.getByLabel('Blad', { exact: true }).waitFor();
  await focusedIs(pane, 'Om kontrollen');
  await pane.getByRole('button', { name: 'Det här kontrollerades' }).click();
  await pane.getByRole('button', { name: 'Ovanliga tecken' }).click();
  await pane.getByText('Intäkter och kostnader har det tecken').waitFor();
  await workbench.page.keyboard.press('Escape');
  await focusedIs(pane, 'Ovanliga tecken');
  await workbench.page.close();
});

test('cells are marked in the sheets, and the marks go again', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await pane.getByText('Fler val').click();
  await pane.getByLabel('Markera cellerna i bladen').check();
  await until(
    () => marksIn(workbench),
    (marks) => marks > 5,
  );
  await pane.getByLabel('Markera cellerna i bladen').uncheck();
  await until(
    () => marksIn(workbench),
    (marks) => marks === 0,
  );
  await workbench.page.close();
});

test('what is said of several cells is shown and marked as a block', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'E61:E62').getByRole('button').first().click();
  await workbench.selectedIs('Ansvarsområden', 'E61:E62');
  await pane.getByText('Fler val').click();
  await pane.getByLabel('Markera cellerna i bladen').check();
  await workbench.page.waitForFunction(() =>
    window.workbench?.host?.book
      .sheet('Ansvarsområden')
      ?.conditionalFormats.some(({ box }) => box.top === 60 && box.left === 4 && box.bottom === 61),
  );
  await workbench.page.close();
});

test('an edit is checked by itself and said quietly; switched off it is not, and the workbook remembers', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'E59').getByRole('button').first().click();
  await workbench.selectedIs('Ansvarsområden', 'E59');
  await workbench.type('E59', '-1 773 265');
  await pane.getByRole('heading', { name: /^2 fel/ }).waitFor();
  await pane.getByText(/^Efter ändringen: 2 fel/).waitFor({ state: 'attached' });
  await pane.getByText('Inställningar').click();
  await pane.getByLabel('Kontrollera igen när celler ändras').uncheck();
  await workbench.page.waitForFunction(() => window.workbench?.host?.book.sheet('Tertialkoll'));
  await workbench.type('E59', '-1 775 975');
  // Longer than an edit waits before it is checked.
  await workbench.page.waitForTimeout(2_000);
  await pane.getByRole('heading', { name: /^2 fel/ }).waitFor();
  expect(await valueOf(workbench, 'Tertialkoll', 2, 5)).toBe('setting recheck-on-edit');
  await workbench.page.close();
});

test('a long check shows how far it has come, is stopped, and leaves what was there', async () => {
  const workbench = await stage.open('stort.xlsx');
  const pane = await workbench.pane();
  await workbench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (host) host.switches.latency = 1_500;
  });
  await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
  await pane.getByRole('progressbar').waitFor();
  await pane.getByRole('button', { name: 'Stoppa' }).click();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await pane.getByText('Kontrollen stoppades.').waitFor({ state: 'attached' });
  await focusedIs(pane, 'Kontrollera budget');
  await pane.getByRole('button', { name: 'Kontrollera budget' }).waitFor();
  await workbench.page.close();
});

test('the button of the ribbon starts the check in the pane', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const pane = await workbench.pane();
  await workbench.page.evaluate(() => window.workbench?.pane?.press('CheckBudget'));
  await pane.getByText('Allt stämmer').first().waitFor();
  await pane.getByText('Det här kontrollerades').click();
  await pane.getByRole('button', { name: 'Summor', exact: true }).waitFor();
  await workbench.page.close();
});

test('thousands of findings: only what can be seen is there, and every one is reached', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  await page.evaluate(() =>
    window.workbench?.host?.edit((book) => {
      const sheet = book.addSheet('Felvärden');
      const write = (row: number, column: number, value: string | number | { error: string }) => {
        sheet.ensureCell(row, column).value = value;
      };
      ['Enhet', 'Budget 2023', 'Utfall 2023'].forEach((text, column) => {
        write(0, column, text);
      });
      for (let row = 1; row <= 5_000; row++) {
        write(row, 0, `Enhet ${String(row)}`);
        write(row, 1, 100 + row);
        write(row, 2, { error: '#REF!' });
      }
    }),
  );
  const pane = await workbench.check();
  await pane.getByRole('heading', { name: /^5.?000 fel/ }).waitFor();
  expect(await pane.getByRole('article').count()).toBeLessThan(120);
  await pane.getByRole('button', { name: /Upplysningar \d/ }).click();
  await pane.locator('article[aria-setsize="5000"]').first().waitFor();
  await pane.locator('[data-finding]').first().focus();
  await page.keyboard.press('End');
  await finding(pane, 'C5001').waitFor();
  expect(await pane.getByRole('article').count()).toBeLessThan(120);
  await page.keyboard.press('Enter');
  await workbench.selectedIs('Felvärden', 'C5001');
  await page.keyboard.press('Home');
  await finding(pane, 'C2').waitFor();
  await workbench.page.close();
});
