import { chromium } from 'playwright-core';
import type { Browser, Frame, Page } from 'playwright-core';

let browser: Browser;
let troubles: string[];

beforeAll(async () => {
  browser = await chromium.connect(process.env['TERTIALKOLL_BROWSER'] ?? '');
}, 60_000);

afterAll(async () => {
  await browser.close();
});

beforeEach(() => {
  troubles = [];
});

async function open(sample: string, query = ''): Promise<{ page: Page; pane: Frame }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(8_000);
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${process.env['TERTIALKOLL_WORKBENCH'] ?? ''}?sample=${sample}${query}`);
  const pane = await (await page.waitForSelector('#pane')).contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  await pane.waitForSelector('button');
  return { page, pane };
}

test('Check budget shows the finding with its arithmetic, and pressing it selects the cell', async () => {
  const { page, pane } = await open('lovisa-bokslut-2023.xlsx');
  await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
  const card = pane.getByRole('article').filter({ hasText: '\u22121\u00a0775\u00a0975' });
  await card.waitFor();
  expect(await card.getByRole('table', { name: 'Uträkning' }).innerText()).toContain(
    '\u22121\u00a0773\u00a0265',
  );
  const button = card.getByRole('button');
  const place = (await button.innerText()).trim();
  await button.click();
  const selected = page.locator('td.selected');
  await selected.waitFor();
  expect(place.endsWith((await selected.getAttribute('data-cell')) ?? '?')).toBe(true);
  expect(await selected.innerText()).toMatch(/1\s775\s975/);
  expect(troubles).toEqual([]);
  await page.close();
}, 60_000);

test('the check needs two round trips', async () => {
  const { page, pane } = await open('lovisa-bokslut-2023.xlsx');
  await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
  await pane.getByRole('article').first().waitFor();
  expect(await page.evaluate(() => window.workbench?.roundTrips.length)).toBe(2);
  expect(await page.evaluate(() => window.workbench?.unknownMembers)).toEqual([]);
  await page.close();
}, 60_000);

test.each([
  ['tom-arbetsbok.xlsx', 'Arbetsboken är tom.'],
  ['bara-text.xlsx', 'Ingen tabell med belopp hittades.'],
  ['skyddat-blad.xlsx', 'är skyddat.'],
  ['fel-i-cell.xlsx', '#REF!'],
  ['korrekt.xlsx', 'Allt stämmer'],
])(
  '%s is answered with a clear sentence and nothing in the console',
  async (sample, sentence) => {
    const { page, pane } = await open(sample);
    await pane.getByRole('button', { name: 'Kontrollera budget' }).click();
    await pane.getByText(sentence).first().waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  },
  60_000,
);

test.each([
  ['fi-FI', 'Tarkista talousarvio'],
  ['en-GB', 'Check budget'],
])(
  'the pane speaks the language of Office: %s',
  async (language, label) => {
    const { page, pane } = await open('korrekt.xlsx', `&language=${language}`);
    await pane.getByRole('button', { name: label }).waitFor();
    await page.close();
  },
  60_000,
);
