import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../src/xlsx/read';
import type { WorkbenchPage } from '../support/workbench';
import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();
const folder = mkdtempSync(join(tmpdir(), 'tertialkoll-'));

beforeAll(() => stage.start());
afterAll(async () => {
  await stage.end();
  rmSync(folder, { recursive: true });
});

const sample = (name: string) => new Uint8Array(readFileSync(`dist/samples/${name}`));

async function download(
  { page }: WorkbenchPage,
  confirm?: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Ladda ned', exact: true }).click();
  if (confirm) await page.getByRole('button', { name: confirm }).click();
  const file = await coming;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** Reads one cell without any of our own code: from the text of the sheet's part. */
function cellXml(bytes: Uint8Array, part: string, address: string): string {
  const xml = strFromU8(unzipSync(bytes)[`xl/worksheets/${part}.xml`] ?? new Uint8Array());
  return new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(xml)?.[0] ?? '';
}

test.each(['lovisa-bokslut-2023.xlsx', 'korrekt.xlsx', 'servicenamnden-t2-2023.xlsx'])(
  '%s opened and downloaded is the very same file',
  async (name) => {
    const workbench = await stage.open(name);
    const file = await download(workbench);
    expect(file.name).toBe(name);
    expect(Buffer.compare(file.bytes, sample(name))).toBe(0);
    expect(stage.troubles).toEqual([]);
    await workbench.page.close();
  },
);

test('what was typed stands in the download, and all else is as it was', async () => {
  const name = 'lovisa-bokslut-2023.xlsx';
  const workbench = await stage.open(name);
  await workbench.page.getByText('Ansvarsområden').click();
  await workbench.selectedIs('Ansvarsområden', 'A1:F1');
  await workbench.type('E59', '-1 773 265');
  await workbench.type('E60', 'Granskad');
  await workbench.selectedIs('Ansvarsområden', 'E61');
  const { bytes } = await download(workbench);
  expect(cellXml(bytes, 'sheet2', 'E59')).toContain('<v>-1773265</v>');
  expect(cellXml(bytes, 'sheet2', 'E60')).toContain('Granskad');
  const read = readXlsx(bytes);
  expect(read.sheets[1]?.values[58]?.[4]).toBe(-1773265);
  const before = unzipSync(sample(name));
  const after = unzipSync(bytes);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(after).filter(
    (part) => Buffer.compare(after[part] ?? new Uint8Array(), before[part] ?? new Uint8Array()) !== 0,
  );
  expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet2.xml']);
  await workbench.page.close();
});

test('a formula that is typed is calculated, and comes along with its result', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  await workbench.type('H5', '=SUM(B5:B6)*2');
  await workbench.page.waitForFunction(
    () => Number(window.workbench?.host?.book.active.cell(4, 7)?.value) > 0,
  );
  const result = Number(
    await workbench.page.evaluate(() => window.workbench?.host?.book.active.cell(4, 7)?.value),
  );
  const { bytes } = await download(workbench);
  const xml = cellXml(bytes, 'sheet1', 'H5');
  expect(xml).toContain('<f>SUM(B5:B6)*2</f>');
  expect(xml).toContain(`<v>${String(result)}</v>`);
  await workbench.page.close();
});

test('a new sheet comes along; what cannot be kept is said first, and can be declined', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  await page.evaluate(() =>
    window.workbench?.host?.edit((book) => {
      book.addSheet('Uppföljning').ensureCell(0, 0).value = 'Ny';
      book.active.column(0).size = 300;
    }),
  );
  await page.getByText('Uppföljning').waitFor();
  await page.getByRole('button', { name: 'Ladda ned', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Allt följer inte med i filen' });
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('kolumnbredder') as string,
  ]);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const { bytes } = await download(workbench, 'Ladda ned ändå');
  const last = readXlsx(bytes).sheets.at(-1);
  expect([last?.name, last?.values[0]?.[0]]).toEqual(['Uppföljning', 'Ny']);
  await page.close();
});

test("the user's own .csv file is opened, corrected and handed back as .xlsx", async () => {
  const workbench = await stage.open('korrekt.xlsx');
  await workbench.choose('utfall.csv', strToU8(';Budget;Utfall\r\nA;10;11\r\nB;20;21\r\nSumma;30;39\r\n'));
  await workbench.ready('utfall.csv');
  expect(await workbench.text('C4')).toBe('39');
  const pane = await workbench.check();
  const card = pane.getByRole('article').filter({ hasText: 'Summa: summan stämmer inte' });
  await card.waitFor();
  await workbench.type('C4', '32');
  await workbench.check('Kontrollera igen');
  await card.waitFor({ state: 'detached' });
  const { name, bytes } = await download(workbench);
  expect([name, readXlsx(bytes).sheets[0]?.values[3]?.[2]]).toEqual(['utfall.xlsx', 32]);
  await workbench.page.close();
});

test('a file dropped on the page is opened', async () => {
  const workbench = await stage.open('tom-arbetsbok.xlsx');
  const { page } = workbench;
  const bytes = [...sample('bara-text.xlsx')];
  const carried = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'dragen.xlsx'));
    return data;
  }, bytes);
  await page.dispatchEvent('#book', 'dragenter', { dataTransfer: carried });
  await page.getByText('Släpp filen').waitFor();
  await page.dispatchEvent('#book', 'drop', { dataTransfer: carried });
  await workbench.ready('dragen.xlsx');
  await page.getByText('Släpp filen').waitFor({ state: 'hidden' });
  expect(await page.locator('#sample').inputValue()).toBe('dragen.xlsx');
  await page.close();
});

const NOT_A_WORKBOOK = 'Filen är ingen arbetsbok.';
const bomb = () =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': new Uint8Array(30_000_000),
  });

test.each([
  ['text.xlsx', () => strToU8('inte en zip'), NOT_A_WORKBOOK],
  ['tom.xlsx', () => new Uint8Array(), NOT_A_WORKBOOK],
  ['bild.xlsx', () => zipSync({ 'bild.png': new Uint8Array(10) }), NOT_A_WORKBOOK],
  ['hemlig.xlsx', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'lösenordsskyddad'],
  ['halv.xlsx', () => sample('korrekt.xlsx').slice(0, 4000), 'Filen är skadad'],
  ['bomb.xlsx', bomb, 'Arbetsboken är för stor'],
])(
  '%s is refused in one sentence, and the page goes on with the workbook it has',
  async (name, bytes, sentence) => {
    const workbench = await stage.open('bara-text.xlsx');
    const { page } = workbench;
    await workbench.choose(name, bytes());
    const alert = page.getByRole('alert');
    await alert.getByText(sentence).waitFor();
    expect(await alert.innerText()).toContain(name);
    expect(await page.locator('#sample').inputValue()).toBe('bara-text.xlsx');
    await alert.getByRole('button').click();
    await alert.waitFor({ state: 'hidden' });
    await (await workbench.check()).getByText('Ingen tabell med belopp hittades.').first().waitFor();
    expect(stage.troubles).toEqual([]);
    await page.close();
  },
);

test('a file of more than 100 MB is refused without being read', async () => {
  const workbench = await stage.open('bara-text.xlsx');
  const path = join(folder, 'enorm.xlsx');
  const file = openSync(path, 'w');
  ftruncateSync(file, 101 * 1024 * 1024);
  closeSync(file);
  await workbench.page.locator('#file').setInputFiles(path);
  await workbench.page.getByRole('alert').getByText('Arbetsboken är för stor').waitFor();
  await workbench.page.close();
});
