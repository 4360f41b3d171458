import { WorkbenchStage } from '../support/workbench';

const stage = new WorkbenchStage();

beforeAll(() => stage.start());
afterAll(() => stage.end());

test('the pane has the width of Excel and is resized with the mouse and with the keyboard', async () => {
  const { page } = await stage.open('korrekt.xlsx');
  const width = async () => (await page.locator('#pane').boundingBox())?.width;
  const divider = page.getByRole('separator');
  expect(Math.round((await width()) ?? 0)).toBe(350);
  const place = await divider.boundingBox();
  if (!place) throw new Error('no divider');
  await page.mouse.move(place.x + 3, 400);
  await page.mouse.down();
  await page.mouse.move(place.x - 97, 400, { steps: 4 });
  await page.mouse.up();
  expect(await divider.getAttribute('aria-valuenow')).toBe('450');
  await divider.press('ArrowRight');
  expect(await divider.getAttribute('aria-valuenow')).toBe('430');
  await divider.dblclick();
  expect(await divider.getAttribute('aria-valuenow')).toBe('350');
  // The grid follows a little later.
  await page.waitForFunction(
    () => document.querySelector('#grid canvas[id^="univer-sheet"]')?.getBoundingClientRect().width === 929,
  );
  await page.close();
});

test('told to fail, the workbook behind office.js does so once; the pane says it and goes on', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  await page.getByText('Lägen').click();
  await page.getByLabel('Nästa fel').selectOption({ label: 'Åtkomst nekad' });
  await page.keyboard.press('Escape');
  const pane = await workbench.check();
  await pane.getByText('skyddat').or(pane.getByText('skrivskyddad')).first().waitFor();
  await pane
    .getByRole('button', { name: /Kontrollera|Försök/ })
    .first()
    .click();
  await pane.getByText('Allt stämmer').first().waitFor();
  await page.close();
});

test('with a low limit of answers the check still gets through', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  await workbench.page.getByText('Lägen').click();
  await workbench.page.getByLabel('Största svar').selectOption({ label: '10 kB' });
  const pane = await workbench.check();
  await pane.getByText('Allt stämmer').first().waitFor();
  expect(await workbench.page.evaluate(() => window.workbench?.host?.roundTrips.length)).toBeGreaterThan(2);
  await workbench.page.close();
});

test('a workbook that is read-only cannot be typed in', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  const before = await workbench.text('B5');
  await page.getByText('Lägen').click();
  await page.getByLabel('Skrivskyddad arbetsbok').check();
  await page.keyboard.press('Escape');
  await workbench.type('B5', '1');
  expect(await workbench.text('B5')).toBe(before);
  await page.getByText('Lägen').click();
  await page.getByLabel('Skrivskyddad arbetsbok').uncheck();
  await page.keyboard.press('Escape');
  await workbench.type('B5', '1');
  expect(await workbench.text('B5')).toBe('1');
  await page.close();
});

test('language and theme are changed from the menu', async () => {
  const workbench = await stage.open('korrekt.xlsx');
  const { page } = workbench;
  await page.getByText('Lägen').click();
  await page.getByLabel('Språk').selectOption('fi-FI');
  await (await workbench.pane()).getByRole('button', { name: 'Tarkista talousarvio' }).waitFor();
  await page.getByLabel('Tema').selectOption('dark');
  await page.waitForFunction(() => {
    const body = document
      .querySelector<HTMLIFrameElement>('#pane')
      ?.contentDocument?.querySelector('#root > *');
    return body && /rgb\((\d|[1-6]\d), /.test(getComputedStyle(body).backgroundColor);
  });
  await page.close();
});

test('a protected sheet cannot be typed in, and the page says why', async () => {
  const workbench = await stage.open('skyddat-blad.xlsx');
  const before = await workbench.text('B4');
  await workbench.type('B4', '1');
  await workbench.page.getByRole('alert').getByText('Bladet är skyddat').waitFor();
  await workbench.page.keyboard.press('Delete');
  expect(await workbench.text('B4')).toBe(before);
  expect(stage.troubles).toEqual([]);
  await workbench.page.close();
});

test('what is being typed counts when the user turns to the pane', async () => {
  const workbench = await stage.open('fel-i-cell.xlsx');
  await workbench.goTo('C7');
  await workbench.page.keyboard.type('900');
  const pane = await workbench.check();
  await pane.getByRole('button', { name: 'Kontrollera igen' }).waitFor();
  expect(await pane.getByText('#REF!').count()).toBe(0);
  expect(await workbench.page.evaluate(() => window.workbench?.host?.book.active.cell(6, 2)?.value)).toBe(
    900,
  );
  await workbench.page.close();
});
