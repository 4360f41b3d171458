/**
 * How long the workbench takes, and for how long at most it does not answer. Build it first:
 *
 *     npm run build:cli && npm run build:workbench && node bench/workbench.mjs
 */
import { launchBrowser } from '../test/support/browser.mjs';
import { serveFolder } from '../test/support/serve.mjs';

const LIMIT = 60_000;
const FIRST = 'lovisa-bokslut-2023.xlsx';
const LARGE = 'stort.xlsx';

const server = await serveFolder('dist/workbench');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(LIMIT);
await page.addInitScript(() => {
  if (window !== window.top) return;
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
});

const lines = [];

/** Times something, together with the longest stretch during which the page stood still. */
async function measure(what, action) {
  await page.waitForTimeout(300);
  await page.evaluate(() => (window.longest = 0)).catch(() => undefined);
  const start = performance.now();
  await action();
  const time = performance.now() - start;
  await page.waitForTimeout(300);
  const longest = await page.evaluate(() => window.longest);
  lines.push({ what, ms: Math.round(time), 'longest task ms': Math.round(longest) });
}

const shown = (name) => page.waitForFunction((file) => window.workbench?.ready?.name === file, name);
const pane = () => page.frameLocator('#pane');

await measure('page, until the pane can be used', async () => {
  await page.goto(`${server.address}?sample=${FIRST}`);
  await pane().getByRole('button', { name: 'Kontrollera budget' }).waitFor();
});
await measure('page, until the grid can be used', () => shown(FIRST));

const samples = await page.locator('#sample option').allTextContents();
for (const sample of samples.filter((name) => name !== FIRST)) {
  await measure(`open ${sample}`, async () => {
    await page.selectOption('#sample', sample);
    await shown(sample);
  });
}

if (samples.includes(LARGE)) {
  await page.selectOption('#sample', LARGE);
  await shown(LARGE);
  await measure(`check ${LARGE}`, async () => {
    await pane().getByRole('button', { name: 'Kontrollera budget' }).click();
    await pane().getByRole('button', { name: 'Kontrollera igen' }).and(pane().locator(':enabled')).waitFor();
  });
  await measure(`another sheet of ${LARGE}`, async () => {
    await page.getByText('Område 3', { exact: true }).click();
    await page.waitForFunction(() => window.workbench.host.book.active.name === 'Område 3');
  });
  await measure(`a figure of ${LARGE}, until its sums are calculated`, async () => {
    const sum = () =>
      page.evaluate(() => {
        const [first] = [...window.workbench.host.book.active.filled()].filter(({ cell }) => cell.formula);
        return first && JSON.stringify(first.cell.value);
      });
    const part = await page.evaluate(() => {
      const { cell } = [...window.workbench.host.book.active.filled()].find(({ cell }) => cell.formula);
      return /[A-Z]+\d+/.exec(cell.formula)[0];
    });
    const before = await sum();
    const box = page.locator('#grid [data-u-comp="defined-name"] input');
    await box.fill(part);
    await box.press('Enter');
    await page.keyboard.type('1234567');
    await page.keyboard.press('Enter');
    for (let wait = 0; wait < 600 && (await sum()) === before; wait++) await page.waitForTimeout(50);
    if ((await sum()) === before) throw new Error('the sum did not change');
  });
  await measure(`scrolling ${LARGE}`, async () => {
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(20);
    }
  });
}

console.table(lines);
await browser.close();
await server.close();
