import type { Frame } from 'playwright-core';
import { accessibilityFaults, cutTexts, finding, paneWidth } from '../support/pane';
import { until } from '../support/until';
import type { WorkbenchPage } from '../support/workbench';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

/** Every state of the pane, one after the other, in the words of any language. */
async function throughStates(
  { page }: WorkbenchPage,
  pane: Frame,
  look: (state: string) => Promise<void>,
): Promise<void> {
  const main = pane.getByRole('main');
  const open = (cell: string) => finding(pane, cell).getByRole('button').first().click();
  const action = (cell: string, index: number) =>
    finding(pane, cell).locator('article button').or(finding(pane, cell).getByRole('button')).nth(index);
  await look('start');
  await main.getByRole('button').first().click();
  await pane.getByRole('article').first().waitFor();
  await look('result');
  await open('E59');
  await look('a finding laid open');
  await action('E59', 1).click();
  await look('the preview of a repair');
  await page.keyboard.press('Escape');
  await action('E59', 2).click();
  await pane.locator('form button[type=submit]').click();
  await look('setting aside without a reason');
  await pane.locator('textarea').fill('Enligt beslut');
  await pane.locator('form button[type=submit]').click();
  await pane.locator('form').waitFor({ state: 'detached' });
  const folds = pane.locator('[aria-expanded=false]:not([data-finding])');
  while ((await folds.count()) > 0) await folds.first().click();
  await look('everything unfolded');
  await open('B26');
  await look('candidates');
  await action('B26', 3).or(pane.locator('li button').nth(1)).first().click();
  await look('the preview for a candidate');
  await page.keyboard.press('Escape');
  await finding(pane, 'B26').getByRole('button').last().click();
  await look('the explanation of a check');
}

test.each(['light', 'dark', 'contrast'])('axe finds nothing in any state: %s', async (theme) => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx', `&theme=${theme}`);
  const pane = await workbench.pane();
  await pane.getByText('8 tabeller').first().waitFor();
  const faults: string[] = [];
  await throughStates(workbench, pane, async (state) => {
    for (const fault of await accessibilityFaults(pane)) faults.push(`${state}: ${fault}`);
  });
  expect(faults).toEqual([]);
  await workbench.page.close();
});

test.each([
  ['qps-ploc', 320],
  ['fi-FI', 320],
  ['sv-SE', 175],
])('no text is cut: %s at %i px', async (language, width) => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx', `&language=${language}`);
  await paneWidth(workbench.page, width);
  const pane = await workbench.pane();
  const cut: string[] = [];
  await throughStates(workbench, pane, async (state) => {
    for (const text of await cutTexts(pane)) cut.push(`${state}: ${text}`);
  });
  expect(cut).toEqual([]);
  await workbench.page.close();
});

test.each([
  ['AccessDenied', /skyddat/],
  ['GeneralException', /Något gick fel hos oss/],
  ['ItemNotFound', /finns inte längre/],
  ['InvalidOperationInCellEditMode', /Excel är upptaget/],
  ['RequestPayloadSizeLimitExceeded', /för stor/],
])('when Excel fails with %s the pane says what to do, and goes on', async (code, sentence) => {
  const workbench = await stage.open('korrekt.xlsx');
  const pane = await workbench.pane();
  await pane.getByText('tabeller på').waitFor();
  // A large workbook is read in pieces; only a failure of each and every piece is told.
  const failures = code === 'RequestPayloadSizeLimitExceeded' ? 40 : 1;
  await workbench.page.evaluate(
    ([fault, times]) => {
      const host = window.workbench?.host;
      if (!host) return;
      let left = Number(times);
      Object.defineProperty(host.switches, 'failure', {
        configurable: true,
        get: () => (left > 0 ? { action: 1, code: String(fault) } : null),
        set: () => left--,
      });
    },
    [code, failures],
  );
  await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
  const alert = pane.getByRole('alert');
  await alert.getByText(sentence).waitFor();
  await alert.getByText('Detaljer för it-stödet').click();
  expect(await alert.locator('pre').innerText()).toContain(code);
  await alert.getByRole('button', { name: 'Kopiera detaljer' }).click();
  await alert.getByText(/Kopierat|Texten är markerad/).waitFor();
  expect(await accessibilityFaults(pane)).toEqual([]);
  await workbench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (host) Object.defineProperty(host.switches, 'failure', { value: null, writable: true });
  });
  await alert.getByRole('button', { name: 'Försök igen' }).click();
  await pane.getByText('Allt stämmer').first().waitFor();
  expect(await alert.count()).toBe(0);
  await workbench.page.close();
});

test('where the workbook cannot be read, no view goes on reading for ever, and each has a way on', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  await workbench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (host)
      Object.defineProperty(host.switches, 'failure', {
        configurable: true,
        get: () => ({ action: 1, code: 'AccessDenied' }),
        set: () => undefined,
      });
  });
  const pane = await workbench.reloadPane();
  await pane.getByRole('alert').getByText('skyddat').waitFor();
  expect(await pane.getByText('Läser arbetsboken').count()).toBe(0);
  await pane.getByRole('button', { name: 'Så läser vi' }).click();
  await pane.getByRole('alert').getByText('skyddat').waitFor();
  expect(await pane.getByText('Läser arbetsboken').count()).toBe(0);
  await workbench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (host) Object.defineProperty(host.switches, 'failure', { value: null, writable: true });
  });
  await pane.getByRole('button', { name: 'Försök igen' }).click();
  await pane.getByRole('heading', { name: 'Resultaträkning, 1 tabell' }).waitFor();
  await workbench.page.close();
});

test('a view begins at its top, is left and found again where it was, and nothing moves while it is checked', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await pane.getByRole('heading', { name: /^3 fel/ }).waitFor();
  const scrolled = () => pane.evaluate(() => scrollY);
  const top = () =>
    pane.getByRole('heading', { name: /^3 fel/ }).evaluate((element) => element.getBoundingClientRect().top);
  await finding(pane, 'B26').getByRole('button').first().click();
  await finding(pane, 'B26').getByRole('table').waitFor();
  await pane.evaluate(() => {
    scrollTo(0, 300);
  });
  await until(scrolled, (now) => now === 300);
  // As with the keyboard: what is pressed need not be within sight.
  const turnTo = (tab: string) =>
    pane.getByRole('button', { name: tab, exact: true }).evaluate((button) => {
      (button as HTMLElement).click();
    });
  await turnTo('Så läser vi');
  await pane.getByRole('heading', { name: 'Så läste vi arbetsboken' }).waitFor();
  expect(await scrolled()).toBe(0);
  await turnTo('Kontroll');
  await until(scrolled, (now) => now === 300);
  await pane.evaluate(() => {
    scrollTo(0, 0);
  });
  const stood = await top();
  await workbench.page.evaluate(() => {
    const host = window.workbench?.host;
    if (host) host.switches.latency = 500;
  });
  await pane.getByRole('button', { name: 'Kontrollera igen' }).click();
  await pane.getByRole('progressbar').waitFor();
  expect(await top()).toBe(stood);
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await top()).toBe(stood);
  await workbench.page.close();
});

test('a cell that was edited meanwhile is not written over', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'E59').getByRole('button').first().click();
  await pane.getByRole('button', { name: /^Rätta till/ }).click();
  await workbench.page.evaluate(() => {
    const cell = window.workbench?.host?.book.sheet('Ansvarsområden')?.cell(58, 4);
    if (cell) cell.value = '1';
  });
  await pane.getByRole('button', { name: 'Ändra cellen' }).click();
  await pane.getByRole('alert').getByText('Cellen har ändrats sedan kontrollen').waitFor();
  await workbench.page.close();
});

test('a workbook that takes no sheet says so, and what to do', async () => {
  const workbench = await stage.open('lovisa-bokslut-2023.xlsx');
  const pane = await workbench.check();
  await finding(pane, 'E59').getByRole('button').first().click();
  await workbench.page.evaluate(() => {
    if (window.workbench?.host) window.workbench.host.book.readOnly = true;
  });
  await pane.getByRole('button', { name: 'Lämna som det är …' }).click();
  await pane.getByLabel('Skäl').fill('Enligt beslut');
  await pane.getByRole('button', { name: 'Lämna som det är', exact: true }).click();
  await pane.getByRole('alert').getByText('tar inte emot bladet Tertialkoll').waitFor();
  expect(await pane.getByLabel('Skäl').inputValue()).toBe('Enligt beslut');
  await workbench.page.close();
});
